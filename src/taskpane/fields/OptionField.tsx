import { Dropdown, Field, Input, Option as Choice, Radio, RadioGroup, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { choicesOf } from '../../analyses/define';
import { shell } from '../../texts/shell';
import { readDay, showDay } from '../display';
import { useWords } from '../words';
import { AmountField } from './AmountField';
import { BandsField } from './BandsField';
import type { FieldProps, Of } from './field';

const useStyles = makeStyles({
  switch: { alignItems: 'center' },
  indicator: { marginLeft: 0, marginTop: '4px', marginBottom: '4px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingTop: '4px', paddingBottom: '4px', marginBottom: 0 },
  choice: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The field for one option, by its kind. */
export function OptionField(props: FieldProps) {
  const { option } = props;
  switch (option.kind) {
    case 'date':
      return <DateField {...props} option={option} />;
    case 'number':
      return <NumberField {...props} option={option} />;
    case 'amount':
      return <AmountField {...props} option={option} />;
    case 'bands':
      return <BandsField {...props} option={option} />;
    case 'choice':
      return option.prominent === true ? <RadioField {...props} option={option} /> : <ChoiceField {...props} option={option} />;
    case 'switch':
      return <SwitchField {...props} option={option} />;
  }
}

function DateField({ option, state, disabled, onChange }: Of<'date'>) {
  const { say } = useWords();
  const [unusable, setUnusable] = useState(false);
  const { value } = state;
  const problem = unusable || value === undefined ? say(shell.dateMissing) : undefined;
  return (
    <Field label={say(option.label)} size="small" hint={option.hint && say(option.hint)} validationState={problem === undefined ? 'none' : 'error'} validationMessage={problem}>
      <Input
        type="date"
        size="small"
        disabled={disabled}
        // Never undefined: a field that starts without a value would ignore the date proposed for the next list.
        value={typeof value === 'number' && !unusable ? showDay(value) : ''}
        min="1900-01-01"
        max="9999-12-31"
        data-option={option.id}
        onChange={(_event, data) => {
          const day = readDay(data.value);
          setUnusable(day === null);
          onChange(day ?? undefined);
        }}
      />
    </Field>
  );
}

function NumberField({ option, state, disabled, onChange }: Of<'number'>) {
  const { say } = useWords();
  const [text, setText] = useState<string | null>(null);
  const label = option.unit === undefined ? say(option.label) : say(shell.withUnit, { label: say(option.label), unit: say(option.unit) });
  const judge = (typed: string): { readonly number: number; readonly problem: string | undefined } => {
    const plain = typed.normalize('NFKC').trim();
    const number = numberIn(plain, option.sharesToo === true);
    if (!Number.isFinite(number)) return { number, problem: say(shell.numberWrong) };
    if (option.minimum !== undefined && number < option.minimum) return { number, problem: say(shell.numberBelow, { minimum: option.minimum }) };
    if (option.maximum !== undefined && number > option.maximum) return { number, problem: say(shell.numberAbove, { maximum: option.maximum }) };
    return { number, problem: undefined };
  };
  const problem = text === null ? undefined : judge(text).problem;
  return (
    <Field label={label} size="small" hint={option.hint && say(option.hint)} validationState={problem === undefined ? 'none' : 'error'} validationMessage={problem}>
      <Input
        inputMode="decimal"
        size="small"
        disabled={disabled}
        value={text ?? (typeof state.value === 'number' ? String(state.value) : '')}
        data-option={option.id}
        onChange={(_event, data) => {
          const judged = judge(data.value);
          setText(data.value);
          onChange(judged.problem === undefined ? judged.number : undefined);
        }}
        onBlur={() => {
          // What was understood is shown: 95 for 0.95.
          if (text !== null && judge(text).problem === undefined) setText(null);
        }}
      />
    </Field>
  );
}

/** A percentage may stand with its sign, or as the share that it is. */
function numberIn(plain: string, percentage: boolean): number {
  const bare = percentage ? plain.replace(/\s*%$/, '') : plain;
  const number = bare === '' ? Number.NaN : Number(bare);
  return percentage && bare === plain && number > 0 && number < 1 ? Number((number * 100).toPrecision(12)) : number;
}

/** Few choices that decide everything: all of them in sight. */
function RadioField({ option, state, disabled, onChange }: Of<'choice'>) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Field label={say(option.label)} size="small" hint={option.hint && say(option.hint)}>
      <RadioGroup value={typeof state.value === 'string' ? state.value : ''} disabled={disabled} data-option={option.id} onChange={(_event, data) => onChange(data.value)}>
        {choicesOf(option, state.context).map((choice) => (
          <Radio key={choice.id} value={choice.id} label={{ children: say(choice.label), className: styles.choice }} data-choice={choice.id} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function ChoiceField({ option, state, disabled, onChange }: Of<'choice'>) {
  const { say } = useWords();
  const choices = choicesOf(option, state.context);
  const chosen = choices.find((choice) => choice.id === state.value);
  return (
    <Field label={say(option.label)} size="small" hint={option.hint && say(option.hint)}>
      <Dropdown
        size="small"
        style={{ minWidth: 0 }}
        disabled={disabled}
        value={chosen === undefined ? '' : say(chosen.label)}
        selectedOptions={chosen === undefined ? [] : [chosen.id]}
        data-option={option.id}
        onOptionSelect={(_event, data) => onChange(data.optionValue)}
      >
        {choices.map((choice) => (
          <Choice key={choice.id} value={choice.id}>
            {say(choice.label)}
          </Choice>
        ))}
      </Dropdown>
    </Field>
  );
}

function SwitchField({ option, state, disabled, onChange }: Of<'switch'>) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Field size="small" hint={option.hint && say(option.hint)}>
      <Switch
        className={styles.switch}
        indicator={{ className: styles.indicator }}
        label={{ children: say(option.label), className: styles.label }}
        disabled={disabled}
        checked={state.value === true}
        data-option={option.id}
        onChange={(_event, data) => onChange(data.checked)}
      />
    </Field>
  );
}
