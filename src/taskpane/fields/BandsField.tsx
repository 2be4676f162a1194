import { Dropdown, Field, Input, Option as Choice, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { shell } from '../../texts/shell';
import { sentenceOf } from '../sentence';
import { useWords } from '../words';
import type { Of } from './field';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  input: { minWidth: 0, width: '100%' },
  names: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', padding: '0 6px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, border: `1px solid ${tokens.colorTransparentStroke}`, whiteSpace: 'nowrap' },
});

/** Bands of the usual kinds to pick from, or typed; below, what they will be called. */
export function BandsField({ option, state, disabled, onChange }: Of<'bands'>) {
  const { say, language } = useWords();
  const styles = useStyles();
  /** What was typed, for these bands: a proposal for another purpose takes its place. */
  const [typed, setTyped] = useState<{ readonly key: string; readonly text: string } | null>(null);
  if (typed !== null && typed.key !== state.key) setTyped(null);
  const own = typeof state.value === 'string' ? state.value : '';
  const value = option.written === undefined ? own : say(option.written(own));
  const text = typed !== null && typed.key === state.key ? typed.text : value;
  const presets = option.presets(state.context);
  const preset = presets.find((candidate) => candidate.value === (option.written?.(text).en ?? text));
  const fault = option.problem(text);
  const take = (next: string): void => {
    setTyped({ key: state.key, text: next });
    onChange(option.problem(next) === null ? next : undefined);
  };
  return (
    <div className={styles.group}>
      {presets.length > 0 && (
        <Field label={say(option.label)} size="small">
          <Dropdown
            size="small"
            style={{ minWidth: 0 }}
            disabled={disabled}
            value={preset === undefined ? say(shell.bandsOwn) : say(preset.label)}
            selectedOptions={preset === undefined ? [] : [preset.id]}
            data-part="bands-presets"
            onOptionSelect={(_event, data) => {
              const chosen = presets.find(({ id }) => id === data.optionValue);
              if (chosen !== undefined) take(chosen.value);
            }}
          >
            {presets.map(({ id, label }) => (
              <Choice key={id} value={id}>
                {say(label)}
              </Choice>
            ))}
          </Dropdown>
        </Field>
      )}
      <Field label={presets.length > 0 ? say(shell.bandsLimits) : say(option.label)} size="small" hint={option.hint && say(option.hint)} validationState={fault === null ? 'none' : 'error'} validationMessage={fault === null ? undefined : sentenceOf(fault, language)}>
        <Input className={styles.input} size="small" disabled={disabled} value={text} data-option={option.id} onChange={(_event, data) => take(data.value)} />
      </Field>
      {fault === null && (
        <ul className={styles.names} aria-label={say(shell.bandsNamed)} data-part="bands-names">
          {option.names(text, state.context).map((name, index) => (
            <li key={index} className={styles.name}>
              {say(name)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
