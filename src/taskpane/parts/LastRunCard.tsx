import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, History16Regular } from '@fluentui/react-icons';
import type { RunEntry } from '../../excel/runs';
import { shell } from '../../texts/shell';
import type { DrawnSheet } from '../goToDrawn';
import type { Undo } from '../useUndo';
import { useWords } from '../words';
import { Facts } from './Facts';
import { useLayout } from './layout';
import { UndoAsk } from './UndoAsk';

const useStyles = makeStyles({ icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 } });

interface Props {
  readonly run: RunEntry;
  readonly undo: Undo;
  readonly disabled: boolean;
  readonly onGo: (sheet: DrawnSheet) => void;
  readonly onUndo: (force: boolean) => void;
  readonly onKeep: () => void;
}

/** A report that was made before the pane was opened: where it is, and the way to take it back. */
export function LastRunCard({ run, undo, disabled, onGo, onUndo, onKeep }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [sheet] = run.sheets;
  const mine = (undo.state === 'undoing' || undo.state === 'asks') && undo.run.id === run.id ? undo : null;
  // "2026-11-21T10:20:14+01:00": the day and the minute are enough.
  const when = run.when.slice(0, 16).replace('T', ' ');
  return (
    <section className={layout.card} aria-label={say(shell.lastRun)} data-part="last-run">
      <div className={layout.row}>
        <History16Regular className={styles.icon} aria-hidden />
        <h2 className={layout.cardTitle}>{say(shell.lastRun)}</h2>
      </div>
      <p className={mergeClasses(layout.muted, layout.dark)}>
        <Facts texts={[sheet?.name ?? say(run.title), run.source, when]} />
      </p>
      {mine?.state === 'asks' ? (
        <UndoAsk fault={mine.fault} onForce={() => onUndo(true)} onKeep={onKeep} />
      ) : (
        <div className={layout.buttons}>
          {sheet !== undefined && (
            <Button size="small" disabled={disabled} onClick={() => onGo(sheet)} data-part="last-run-go">
              {say(shell.goToReport)}
            </Button>
          )}
          <Button size="small" icon={<ArrowUndo16Regular />} disabled={disabled} onClick={() => onUndo(false)} data-part="last-run-undo">
            {say(mine === null ? shell.undo : shell.undoing)}
          </Button>
        </div>
      )}
    </section>
  );
}
