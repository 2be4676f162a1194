import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WorksheetFunction } from '../../functions/describe';
import { needsNothing } from '../../functions/insert';
import { functionPane } from '../../texts/functionPane';
import { FaultLine } from '../parts/FaultLine';
import { useLayout } from '../parts/layout';
import { useWords } from '../words';
import type { UseInsert } from './useInsert';

const useStyles = makeStyles({ stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** What became of the insertion of this function; nothing where another one was inserted last. */
export function InsertOutcome({ called, insertion }: { readonly called: WorksheetFunction; readonly insertion: UseInsert }) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { busy, inserting, insert, undo, close } = insertion;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), [inserting]);
  if (inserting === null || inserting.id !== called.id) return null;
  return (
    <div className={styles.stack} role="status" data-part="inserting" data-state={inserting.state}>
      {inserting.state === 'asks' && (
        <>
          <FaultLine fault={inserting.fault} kind="blocking" />
          <div className={layout.buttons}>
            <Button ref={keep} size="small" onClick={close} data-part="insert-keep">
              {say(functionPane.keep)}
            </Button>
            <Button size="small" disabled={busy} onClick={() => insert(inserting.called, inserting.place)} data-part="insert-replace">
              {say(functionPane.replace)}
            </Button>
          </div>
        </>
      )}
      {inserting.state === 'failed' && <FaultLine fault={inserting.fault} kind="problem" />}
      {inserting.state === 'undone' && <p className={layout.muted}>{say(functionPane.undone)}</p>}
      {inserting.state === 'inserted' && (
        <>
          <p className={layout.muted}>{say(needsNothing(called) ? functionPane.insertedReady : functionPane.inserted, { place: inserting.inserted.place })}</p>
          <div className={layout.buttons}>
            <Button size="small" disabled={busy} onClick={() => undo(called.id, inserting.inserted)} data-part="insert-undo">
              {say(functionPane.undo)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
