import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

/** Everything that was noticed, one line each; what stops the analysis comes first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  const layout = useLayout();
  if (findings.length === 0) return null;
  const ordered = [...findings].sort((one, other) => Number(other.blocking) - Number(one.blocking));
  const blocking = ordered.some((finding) => finding.blocking);
  return (
    <section className={layout.card} aria-label={say(shell.findings)} data-part="findings">
      <h2 className={layout.cardTitle}>{say(blocking ? shell.mustDecide : shell.mayDecide)}</h2>
      <ul className={layout.list}>
        {ordered.map((finding, index) => (
          <li key={index}>
            <FaultLine fault={finding} kind={finding.blocking ? 'blocking' : 'note'} />
          </li>
        ))}
      </ul>
    </section>
  );
}
