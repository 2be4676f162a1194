import { shell } from '../../texts/shell';
import { showNumber } from '../display';
import type { Look } from '../useLook';
import type { Run } from '../useRun';
import type { Undo } from '../useUndo';
import { useWords } from '../words';
import { useLayout } from './layout';

/** Says to a screen reader what others see: the source, progress in quarters, the result. */
export function Announcer({ run, look, undo, refreshed }: { readonly run: Run; readonly look: Look; readonly undo: Undo; readonly refreshed: boolean }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const phases = { reading: shell.reading, computing: shell.computing, drawing: shell.drawing } as const;
  let text = '';
  if (run.state === 'running') {
    const quarter = run.all > 0 ? Math.floor((run.done / run.all) * 4) / 4 : 0;
    text = `${say(phases[run.phase])} ${quarter > 0 ? `${quarter * 100}%` : ''}`;
  } else if (undo.state === 'undoing') text = say(shell.undoing);
  else if (undo.state === 'undone') text = say(shell.undone);
  else if (refreshed) text = say(shell.refreshed);
  else if (run.state === 'done') text = say(shell.resultTitle);
  else if (look.state === 'found') text = `${say(shell.source)} ${look.source.address} ${say(shell.dataRows, { count: showNumber(look.understanding.dataRows.count, language) })}`;
  else if (look.state === 'looking') text = say(shell.looking);
  return (
    <div className={layout.unseen} role="status" aria-live="polite" data-part="announcer">
      {text}
    </div>
  );
}
