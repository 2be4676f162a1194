import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { findAccounts } from '../../excel/accounts';
import type { FoundAccount } from '../../excel/accounts';
import { isFault } from '../../excel/faults';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { readMoney, showMoney } from '../display';
import { FaultLine } from '../parts/FaultLine';
import { useLayout } from '../parts/layout';
import { useReport } from '../reporting';
import { useWords } from '../words';
import type { Of } from './field';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  input: { minWidth: 0, width: '100%' },
  pick: { alignSelf: 'flex-start' },
  account: {
    width: '100%', textAlign: 'left', font: 'inherit', cursor: 'pointer', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', columnGap: '8px', padding: '6px 8px',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  place: { gridColumn: '1 / -1' },
});

type Looking = { readonly state: 'no' | 'looking' } | { readonly state: 'found'; readonly accounts: readonly FoundAccount[] } | { readonly state: 'refused'; readonly fault: Fault };

/** Money that may stay blank, typed or taken from an account of a trial balance in the same workbook. */
export function AmountField({ option, state, disabled, onChange }: Of<'amount'>) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const report = useReport();
  /** What is being typed; null shows the value with its thousands marks. */
  const [text, setText] = useState<string | null>(null);
  const [picked, setPicked] = useState<FoundAccount | null>(null);
  const [looking, setLooking] = useState<Looking>({ state: 'no' });
  const input = useRef<HTMLInputElement>(null);
  const read = text === null ? null : readMoney(text);
  const wrong = text !== null && text.trim() !== '' && read === null;
  const value = typeof state.value === 'number' ? state.value : null;
  // Another amount, such as one that was remembered, comes from nowhere.
  const source = picked !== null && picked.closing === value ? picked : null;
  const hint = source === null ? option.hint && say(option.hint) : say(shell.accountFrom, { account: `${source.code} ${source.name}`.trim(), place: source.place });

  const look = (account: RegExp): void => {
    setLooking({ state: 'looking' });
    findAccounts(account).then((found) => setLooking(isFault(found) ? { state: 'refused', fault: found } : { state: 'found', accounts: found }), report);
  };
  const pick = (account: FoundAccount): void => {
    setPicked(account);
    setText(null);
    setLooking({ state: 'no' });
    onChange(account.closing);
    input.current?.focus();
  };
  return (
    <div className={styles.group}>
      <Field label={say(shell.withUnit, { label: say(option.label), unit: say(shell.optional) })} size="small" hint={hint} validationState={wrong ? 'error' : 'none'} validationMessage={wrong ? say(shell.moneyWrong) : undefined}>
        <Input
          ref={input}
          className={styles.input}
          inputMode="decimal"
          size="small"
          disabled={disabled}
          value={text ?? (value === null ? '' : showMoney(value, language))}
          data-option={option.id}
          onChange={(_event, data) => {
            setText(data.value);
            setPicked(null);
            setLooking({ state: 'no' });
            onChange(data.value.trim() === '' ? null : (readMoney(data.value) ?? undefined));
          }}
          onBlur={() => !wrong && setText(null)}
        />
      </Field>
      {option.pick !== undefined && (
        <Button className={styles.pick} size="small" disabled={disabled || looking.state === 'looking'} aria-expanded={looking.state === 'found'} data-part={`pick-${option.id}`} onClick={() => option.pick !== undefined && look(option.pick.account)}>
          {say(looking.state === 'looking' ? shell.accountsLooking : shell.accountsFind)}
        </Button>
      )}
      <div role="status" data-part={`accounts-${option.id}`}>
        {looking.state === 'refused' && <FaultLine fault={looking.fault} kind="problem" />}
        {looking.state === 'found' && looking.accounts.length === 0 && <p className={layout.muted}>{say(shell.accountsNone)}</p>}
        {looking.state === 'found' && looking.accounts.length > 0 && (
          <ul className={layout.list} aria-label={say(shell.accountsFound)}>
            {looking.accounts.map((account) => (
              <li key={account.place}>
                <button type="button" className={styles.account} onClick={() => pick(account)} data-account={account.code}>
                  <span>{`${account.code} ${account.name}`.trim()}</span>
                  <span className={layout.number}>{showMoney(account.closing, language)}</span>
                  <span className={mergeClasses(layout.muted, styles.place)}>{account.place}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
