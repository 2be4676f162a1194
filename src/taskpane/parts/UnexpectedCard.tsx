import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { useLayout } from './layout';

/** A mistake of ours: said plainly, with what a report of it needs, and never hidden. */
export function UnexpectedCard({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  const layout = useLayout();
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <section className={layout.card} role="alert" style={{ margin: '12px 16px 0', flexShrink: 0 }} data-part="unexpected">
      <p className={layout.strong}>{say(shell.problem)}</p>
      <p className={layout.muted}>{say(shell.unexpected, { detail })}</p>
    </section>
  );
}
