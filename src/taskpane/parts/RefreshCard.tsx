import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import type { DrawnSheet } from '../goToDrawn';
import type { Refresh, Refreshing } from '../useRefresh';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

const useStyles = makeStyles({
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0 },
  one: { display: 'flex', flexDirection: 'column', rowGap: '4px', alignItems: 'flex-start' },
});

/** A long report asks whether its state before shall be kept; the keyboard stands on the answer that loses nothing. */
export function RefreshAsk({ name, fault, onAnswer }: { readonly name: string; readonly fault: Fault; readonly onAnswer: Refreshing['answer'] }) {
  const { say } = useWords();
  const layout = useLayout();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <section className={layout.card} role="alert" aria-label={say(shell.refreshing, { name })} data-part="refresh-asks">
      <p className={layout.strong}>{name}</p>
      <FaultLine fault={fault} kind="blocking" />
      <div className={layout.buttons}>
        <Button ref={keep} size="small" appearance="primary" onClick={() => onAnswer('keep')} data-part="refresh-keep">
          {say(shell.refreshKeep)}
        </Button>
        <Button size="small" onClick={() => onAnswer('skip')} data-part="refresh-skip">
          {say(shell.refreshSkip)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onAnswer(null)} data-part="refresh-not">
          {say(shell.refreshNot)}
        </Button>
      </div>
    </section>
  );
}

interface Props {
  readonly refresh: Extract<Refresh, { state: 'done' }>;
  readonly disabled: boolean;
  readonly onGo: (sheet: DrawnSheet) => void;
  readonly onClose: () => void;
}

/** What came of each report: the way to it, what to know about it, or why it stayed as it was. */
export function RefreshedCard({ refresh: { refreshed }, disabled, onGo, onClose }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone; the keyboard goes on from here.
  useEffect(() => close.current?.focus(), []);
  const done = refreshed.filter(({ run }) => run !== null).length;
  const whole = done === refreshed.length;
  return (
    <section className={layout.card} role={whole ? undefined : 'alert'} aria-label={say(shell.refreshed)} data-part={whole ? 'refreshed' : 'refresh-faults'}>
      <div className={layout.row}>
        {whole ? <CheckmarkCircle20Filled className={styles.good} aria-hidden /> : <Warning20Filled className={styles.bad} aria-hidden />}
        <h2 className={`${layout.heading} ${styles.title}`}>{whole ? say(shell.refreshed) : say(shell.refreshedSome, { done, all: refreshed.length })}</h2>
        <Tooltip relationship="label" content={say(shell.dismiss)}>
          <Button ref={close} appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      <ul className={layout.list}>
        {refreshed.map(({ report, run, faults, remarks }) => {
          const sheet = run?.sheets[0] ?? report.sheets[0];
          return (
            <li key={report.run.id} className={styles.one}>
              {sheet !== undefined && (
                <Button size="small" disabled={disabled} onClick={() => onGo(sheet)} data-part="refreshed-go">
                  {say(shell.openReportNamed, { name: sheet.name })}
                </Button>
              )}
              {faults.map((fault, index) => (
                <FaultLine key={index} fault={fault} kind={fault.code === 'stopped' ? 'note' : 'problem'} />
              ))}
              {remarks.map((remark, index) => (
                <FaultLine key={index} fault={remark} kind="note" />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
