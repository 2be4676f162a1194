import { Dropdown, Field, Input, Option as Choice, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Option, OptionValue } from '../../analyses/define';
import type { Words } from '../../texts/words';
import { shell } from '../../texts/shell';
import { limitsProblem } from '../../analyses/limits';
import { readLimits } from '../choices';
import { readDay, showDay, showNumber } from '../display';
import { useWords } from '../words';

const useStyles = makeStyles({
  switch: { alignItems: 'center' },
  indicator: { marginLeft: 0, marginTop: '4px', marginBottom: '4px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingTop: '4px', paddingBottom: '4px', marginBottom: 0 },
});

export interface OptionFieldProps<Kind extends Option = Option> {
  readonly option: Kind;
  readonly value: OptionValue | undefined;
  readonly disabled: boolean;
  /** Where a proposed date comes from; null when the user chose it. */
  readonly proposedFrom: Words | null;
  /** undefined: what stands in the field cannot be used. */
  readonly onChange: (value: OptionValue | undefined) => void;
}

/** The field for one option, by its kind. */
export function OptionField(props: OptionFieldProps) {
  const { option } = props;
  switch (option.kind) {
    case 'date':
      return <DateField {...props} option={option} />;
    case 'number':
      return <NumberField {...props} option={option} />;
    case 'limits':
      return <LimitsField {...props} option={option} />;
    case 'choice':
      return <ChoiceField {...props} option={option} />;
    case 'switch':
      return <SwitchField {...props} option={option} />;
  }
}

type Of<Kind extends Option['kind']> = OptionFieldProps<Extract<Option, { kind: Kind }>>;

function DateField({ option, value, disabled, proposedFrom, onChange }: Of<'date'>) {
  const { say } = useWords();
  const about = proposedFrom === null ? option.hint && say(option.hint) : say(shell.dateFrom, { from: say(proposedFrom) });
  // The browser writes the field in the order of its own language, whatever the pane speaks: 3/4/2026 is read two ways, this line is not.
  const hint = [typeof value === 'number' ? say(shell.dateChosen, { label: say(option.label), date: showDay(value) }) : undefined, about].filter((part) => part !== undefined).join(' · ');
  return (
    <Field label={say(option.label)} size="small" hint={hint} validationState={value === undefined ? 'error' : 'none'} validationMessage={value === undefined ? say(shell.dateMissing) : undefined}>
      <Input
        type="date"
        size="small"
        disabled={disabled}
        // Never undefined: a field that starts without a value would ignore the date proposed for the next list.
        value={typeof value === 'number' ? showDay(value) : ''}
        min="1900-01-01"
        max="9999-12-31"
        data-option={option.id}
        onChange={(_event, data) => onChange(readDay(data.value) ?? undefined)}
      />
    </Field>
  );
}

function NumberField({ option, value, disabled, onChange }: Of<'number'>) {
  const { say } = useWords();
  const [text, setText] = useState<string | null>(null);
  const label = option.unit === undefined ? say(option.label) : say(shell.withUnit, { label: say(option.label), unit: say(option.unit) });
  const judge = (typed: string): { readonly number: number; readonly problem: string | undefined } => {
    const plain = typed.normalize('NFKC').trim();
    const number = plain === '' ? Number.NaN : Number(plain);
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
        value={text ?? (typeof value === 'number' ? String(value) : '')}
        data-option={option.id}
        onChange={(_event, data) => {
          const judged = judge(data.value);
          setText(data.value);
          onChange(judged.problem === undefined ? judged.number : undefined);
        }}
      />
    </Field>
  );
}

function LimitsField({ option, value, disabled, onChange }: Of<'limits'>) {
  const { say, language } = useWords();
  const [text, setText] = useState<string | null>(null);
  const judge = (typed: string): { readonly limits: readonly number[] | undefined; readonly problem: string | undefined } => {
    const limits = readLimits(typed) ?? [];
    switch (limitsProblem(limits, option)) {
      case null:
        return { limits, problem: undefined };
      case 'rising':
        return { limits: undefined, problem: say(shell.limitsWrong) };
      case 'most':
        return { limits: undefined, problem: say(shell.limitsMost, { most: option.most }) };
      case 'maximum':
        return { limits: undefined, problem: say(shell.limitsMaximum, { maximum: showNumber(option.maximum, language) }) };
    }
  };
  const problem = text === null ? undefined : judge(text).problem;
  return (
    <Field
      label={say(shell.withUnit, { label: say(option.label), unit: say(option.unit) })}
      size="small"
      hint={option.hint && say(option.hint)}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem}
    >
      <Input
        size="small"
        disabled={disabled}
        value={text ?? (Array.isArray(value) ? value.join(', ') : '')}
        data-option={option.id}
        onChange={(_event, data) => {
          setText(data.value);
          onChange(judge(data.value).limits);
        }}
      />
    </Field>
  );
}

function ChoiceField({ option, value, disabled, onChange }: Of<'choice'>) {
  const { say } = useWords();
  const chosen = option.choices.find((choice) => choice.id === value);
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
        {option.choices.map((choice) => (
          <Choice key={choice.id} value={choice.id}>
            {say(choice.label)}
          </Choice>
        ))}
      </Dropdown>
    </Field>
  );
}

function SwitchField({ option, value, disabled, onChange }: Of<'switch'>) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Field size="small" hint={option.hint && say(option.hint)}>
      <Switch
        className={styles.switch}
        indicator={{ className: styles.indicator }}
        label={{ children: say(option.label), className: styles.label }}
        disabled={disabled}
        checked={value === true}
        data-option={option.id}
        onChange={(_event, data) => onChange(data.checked)}
      />
    </Field>
  );
}
