import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback } from 'react';
import { choicesOf } from '../../analyses/define';
import type { Analysis, OptionValue } from '../../analyses/define';
import type { RoleId } from '../../intake/roles';
import type { Mapping, Understanding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { isMissing } from '../choices';
import type { OptionState } from '../choices';
import { OptionField } from '../fields/OptionField';
import { shortPlace } from '../sentence';
import { valueOf } from '../summary';
import { useWords } from '../words';
import { AmountChoice } from './AmountChoice';
import { needsAmount } from '../amounts';
import { AmountSum, amountName } from './AmountSum';
import { ConfirmRow } from './ConfirmRow';
import { Unbroken } from './Facts';
import { useLayout } from './layout';

const useStyles = makeStyles({
  card: { padding: 0, rowGap: 0, overflow: 'hidden' },
  title: { padding: '10px 12px 2px' },
  because: { display: 'block' },
});

interface Props {
  readonly analysis: Analysis;
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  /** The prominent options. */
  readonly states: readonly OptionState[];
  readonly unusable: ReadonlySet<string>;
  /** Only the first rows are known: sums are not. */
  readonly partial: boolean;
  /** Which of several columns is the amount has to be said first. */
  readonly amountUndecided: boolean;
  readonly opened: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onToggle: (id: string, opened: boolean) => void;
  readonly onOption: (state: OptionState, value: OptionValue | undefined | null) => void;
  readonly onColumns: (columns: Partial<Record<RoleId, number | null>>) => void;
}

export const amountRow = 'amount';
/** Signs of a label that stand in two lines of the narrow column. */
const longestShort = { en: 20, zh: 10 } as const;

/** The few lines that decide every number: date, purpose, amount. Each says where it comes from and opens in place. */
export function ConfirmCard({ analysis, understanding, mapping, states, unusable, partial, amountUndecided, opened, disabled, onToggle, onOption, onColumns }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const name = amountName(understanding, mapping, say);
  const undecided = name === null || amountUndecided;
  // Lists of items have quantities first; an amount is told where there is one.
  const wanted = name !== null || amountUndecided || needsAmount(analysis, understanding.kind);
  const wide = states.some(({ option }) => say(option.label).length > longestShort[language]);
  const toggleAmount = useCallback((open: boolean) => onToggle(amountRow, open), [onToggle]);
  return (
    <section className={mergeClasses(layout.card, styles.card)} aria-label={say(shell.confirm)} data-part="confirm">
      <h2 className={mergeClasses(layout.cardTitle, styles.title)}>{say(shell.confirm)}</h2>
      <div>
        {states.map((state) => (
          <OptionRow key={state.option.id} state={state} wide={wide} unusable={unusable.has(state.key)} opened={opened.has(state.option.id)} address={understanding.address} disabled={disabled} onToggle={onToggle} onOption={onOption} />
        ))}
        {wanted && <ConfirmRow
          id={amountRow}
          label={say(shell.amount)}
          wide={wide}
          value={name === null ? say(shell.amountNone) : amountUndecided ? say(shell.amountWhich) : name}
          undecided={undecided}
          opened={opened.has(amountRow) || undecided}
          disabled={disabled}
          onToggle={toggleAmount}
          editor={<AmountChoice analysis={analysis} understanding={understanding} mapping={mapping} partial={partial} undecided={amountUndecided} disabled={disabled} onChoose={onColumns} />}
        >
          {name !== null && !amountUndecided && <AmountSum understanding={understanding} mapping={mapping} partial={partial} />}
        </ConfirmRow>}
      </div>
    </section>
  );
}

interface OptionRowProps extends Pick<Props, 'disabled' | 'onToggle' | 'onOption'> {
  readonly state: OptionState;
  readonly wide: boolean;
  readonly unusable: boolean;
  readonly opened: boolean;
  /** Of the source. */
  readonly address: string;
}

function OptionRow({ state, wide, unusable, opened, address, disabled, onToggle, onOption }: OptionRowProps) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { option, value, from } = state;
  const missing = isMissing(state) || unusable;
  const toggle = useCallback((open: boolean) => onToggle(option.id, open), [onToggle, option.id]);
  const choice = option.kind === 'choice' ? choicesOf(option, state.context).find(({ id }) => id === value) : undefined;
  // "Collections: days past due": what it is called, and what that means.
  const [name = '', meaning] = choice === undefined ? [] : say(choice.label).split(/:\s|：/);
  const shown = choice !== undefined ? name : missing ? say(option.kind === 'date' ? shell.dateMissing : shell.choiceMissing) : (valueOf(state, language) ?? '');
  return (
    <ConfirmRow
      id={option.id}
      label={say(option.label)}
      wide={wide}
      value={shown}
      undecided={missing}
      opened={opened || missing}
      disabled={disabled}
      onToggle={toggle}
      editor={<OptionField option={option} state={state} disabled={disabled} onChange={(next) => onOption(state, next)} />}
    >
      {meaning !== undefined && <span className={mergeClasses(layout.muted, styles.because)}>{meaning}</span>}
      {from !== null && !missing && (
        <span className={mergeClasses(layout.muted, styles.because)}>
          <Unbroken text={shortPlace(option.kind === 'date' ? say(from) : say(shell.because, { from: say(from) }), address)} />
        </span>
      )}
    </ConfirmRow>
  );
}
