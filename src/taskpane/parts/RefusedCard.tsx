import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

/** A document of a kind that this analysis cannot use: the one sentence that says what to select instead. */
export function RefusedCard({ finding }: { readonly finding: Finding }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say(shell.mustDecide)} data-part="refused">
      <FaultLine fault={finding} kind="blocking" />
    </section>
  );
}
