import { shell } from '../../texts/shell';
import type { Change } from '../choices';
import { showDay } from '../display';
import { useWords } from '../words';
import { useLayout } from './layout';

/** The whole list says something else than its first rows: what changed, before anything is computed from it. */
export function ChangedCard({ change }: { readonly change: Change }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const day = (serial: number | null): string => (serial === null ? '–' : showDay(serial));
  return (
    <section className={layout.card} role="alert" data-part="changed">
      <p className={layout.strong}>{say(shell.lookedAgain)}</p>
      {change.asOf !== null && <p className={layout.muted}>{say(shell.changedAsOf, { before: day(change.asOf.before), after: day(change.asOf.after) })}</p>}
      {change.columns && <p className={layout.muted}>{say(shell.changedColumns)}</p>}
      {change.options.length > 0 && <p className={layout.muted}>{say(shell.changedOptions, { options: change.options.map((label) => say(label)).join(language === 'zh' ? '、' : ', ') })}</p>}
    </section>
  );
}
