import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { toldOf } from '../sentence';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

interface Props {
  /** What stops the analysis comes first. */
  readonly findings: readonly Finding[];
  /** Leads to where a finding is decided; null where there is no such place. */
  readonly decide: (finding: Finding) => (() => void) | null;
}

/** Everything that was noticed, one line each. What must be settled is told in full, the rest on demand. */
export function Findings({ findings, decide }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const [more, setMore] = useState(false);
  if (findings.length === 0) return null;
  const blocking = findings.some((finding) => finding.blocking);
  const foldable = findings.some((finding) => !finding.blocking && toldOf(finding, language).rest.length > 0);
  return (
    <section className={layout.card} aria-label={say(shell.findings)} data-part="findings">
      <div className={layout.spread}>
        <h2 className={layout.cardTitle}>{say(blocking ? shell.mustDecide : shell.mayDecide)}</h2>
        {foldable && (
          <Button className={layout.quiet} appearance="transparent" size="small" aria-expanded={more} onClick={() => setMore(!more)} data-part="findings-toggle">
            {say(more ? shell.findingsLess : shell.findingsMore)}
          </Button>
        )}
      </div>
      <ul className={layout.list}>
        {findings.map((finding, index) => {
          const onDecide = decide(finding);
          return (
            <li key={index}>
              <FaultLine fault={finding} kind={finding.blocking ? 'blocking' : 'note'} brief={!finding.blocking && !more} {...(onDecide === null ? {} : { onDecide })} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
