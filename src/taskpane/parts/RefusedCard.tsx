import { Button } from '@fluentui/react-components';
import type { Analysis } from '../../analyses/define';
import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

/** A document of a kind that this analysis cannot use: the one sentence that says what to select instead. */
export function RefusedCard({ finding, others, onChoose }: { readonly finding: Finding; /** Analyses that can use it. */ readonly others: readonly Analysis[]; readonly onChoose: (analysis: string) => void }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say(shell.mustDecide)} data-part="refused">
      <FaultLine fault={finding} kind="blocking" />
      {others.length > 0 && (
        <>
          <p className={layout.muted}>{say(shell.otherAnalyses)}</p>
          <div className={layout.buttons}>
            {others.map(({ id, title }) => (
              <Button key={id} size="small" onClick={() => onChoose(id)} data-choose={id}>
                {say(title)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
