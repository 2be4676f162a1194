import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FrozenSheet } from '../../excel/freeze/freeze';
import type { RunEntry } from '../../excel/runs';
import type { Fault } from '../../intake/faults';
import { functionPane } from '../../texts/functionPane';
import { FaultLine } from '../parts/FaultLine';
import { useLayout } from '../parts/layout';
import { useWords } from '../words';
import { Fold } from './Fold';
import type { UseFreeze } from './useFreeze';

const useStyles = makeStyles({ stack: { display: 'flex', flexDirection: 'column', rowGap: '8px', ':empty': { display: 'none' } } });

/** Functions to values: asks with the count by sheet first, says the count afterwards, and brings the formulas back. */
export function FreezeCard({ freeze }: { readonly freeze: UseFreeze }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { busy, freezing, last, look, start, revert, close } = freeze;
  const sheetsOf = (sheets: readonly FrozenSheet[]): string => sheets.map(({ name, count }) => say(functionPane.freezeSheet, { name, count })).join(language === 'zh' ? '、' : ', ');
  return (
    <Fold title={say(functionPane.freezeTitle)} fact="" part="freeze">
      <p className={layout.muted}>{say(functionPane.freezeText)}</p>
      {freezing.state === 'asks' && freezing.found.count > 0 ? (
        <Asked text={say(functionPane.freezeAsk, { count: freezing.found.count, sheets: sheetsOf(freezing.found.sheets) })} left={freezing.found.left} busy={busy} onFreeze={() => start(freezing.scope)} onCancel={close} />
      ) : (
        <div className={layout.buttons}>
          <Button size="small" disabled={busy} onClick={() => look('selection')} aria-label={say(functionPane.freezeSelectionLabel)} data-part="freeze-selection">
            {say(functionPane.freezeSelection)}
          </Button>
          <Button size="small" disabled={busy} onClick={() => look('workbook')} aria-label={say(functionPane.freezeWorkbookLabel)} data-part="freeze-workbook">
            {say(functionPane.freezeWorkbook)}
          </Button>
        </div>
      )}
      <div className={styles.stack} role="status" data-part="freeze-status" data-state={busy ? 'busy' : freezing.state}>
        {busy && <p className={layout.muted}>{say(functionPane.working)}</p>}
        {!busy && freezing.state === 'asks' && freezing.found.count === 0 && <p className={layout.muted}>{say(functionPane.freezeNothing)}</p>}
        {!busy && freezing.state === 'done' && <p className={layout.muted}>{say(functionPane.freezeDone, { count: freezing.frozen.count, sheets: sheetsOf(freezing.frozen.sheets) })}</p>}
        {!busy && freezing.state === 'reverted' && <p className={layout.muted}>{say(functionPane.freezeReverted, { count: freezing.unfrozen.count })}</p>}
        {freezing.state === 'failed' && freezing.faults.map((fault, index) => <FaultLine key={index} fault={fault} kind="problem" />)}
        {leftOf(freeze).map((fault, index) => (
          <FaultLine key={index} fault={fault} kind="note" />
        ))}
      </div>
      {last !== null && freezing.state !== 'asks' && <Earlier run={last} told={freezing.state === 'done'} busy={busy} onRevert={revert} />}
    </Fold>
  );
}

function leftOf({ freezing }: UseFreeze): readonly Fault[] {
  if (freezing.state === 'done') return freezing.frozen.left;
  if (freezing.state === 'reverted') return freezing.unfrozen.left;
  return freezing.state === 'asks' && freezing.found.count === 0 ? freezing.found.left : [];
}

function Asked({ text, left, busy, onFreeze, onCancel }: { readonly text: string; readonly left: readonly Fault[]; readonly busy: boolean; readonly onFreeze: () => void; readonly onCancel: () => void }) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  // The keyboard stands on the answer that changes nothing.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className={styles.stack} role="alert" data-part="freeze-asks">
      <p className={layout.strong}>{text}</p>
      {left.map((fault, index) => (
        <FaultLine key={index} fault={fault} kind="note" />
      ))}
      <div className={layout.buttons}>
        <Button ref={cancel} size="small" onClick={onCancel} data-part="freeze-cancel">
          {say(functionPane.freezeNot)}
        </Button>
        <Button size="small" appearance="primary" disabled={busy} onClick={onFreeze} data-part="freeze-now">
          {say(functionPane.freezeNow)}
        </Button>
      </div>
    </div>
  );
}

function Earlier({ run, told, busy, onRevert }: { readonly run: RunEntry; readonly told: boolean; readonly busy: boolean; readonly onRevert: (run: RunEntry) => void }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <>
      {!told && <p className={layout.muted}>{say(functionPane.freezeEarlier, { sheets: run.source })}</p>}
      <div className={layout.buttons}>
        <Button size="small" disabled={busy} onClick={() => onRevert(run)} data-part="freeze-revert">
          {say(functionPane.freezeRevert)}
        </Button>
      </div>
    </>
  );
}
