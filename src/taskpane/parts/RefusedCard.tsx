import { Button } from '@fluentui/react-components';
import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

/** A document of a kind that this analysis cannot use: what to select instead, and the way on for whoever knows better. */
export function RefusedCard({ finding, onByHand }: { readonly finding: Finding; readonly onByHand: () => void }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say(shell.mustDecide)} data-part="refused">
      <FaultLine fault={finding} kind="blocking" />
      <div>
        <Button onClick={onByHand} data-part="by-hand">
          {say(shell.emptyByHand)}
        </Button>
      </div>
    </section>
  );
}
