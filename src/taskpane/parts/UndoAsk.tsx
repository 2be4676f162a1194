import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

const useStyles = makeStyles({ ask: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** Somebody has worked on the sheets: undo all the same? The keyboard stands on the answer that loses nothing. */
export function UndoAsk({ fault, onForce, onKeep }: { readonly fault: Fault; readonly onForce: () => void; readonly onKeep: () => void }) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.ask} role="alert" data-part="undo-asks">
      <FaultLine fault={fault} kind="blocking" />
      <div className={layout.buttons}>
        <Button ref={keep} onClick={onKeep} data-part="undo-keep">
          {say(shell.undoKeep)}
        </Button>
        <Button onClick={onForce} data-part="undo-anyway">
          {say(shell.undoAnyway)}
        </Button>
      </div>
    </div>
  );
}
