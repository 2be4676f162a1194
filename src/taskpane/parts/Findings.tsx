import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Finding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { toldOf } from '../sentence';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';
import { PlaceLink } from './PlaceLink';

interface Props {
  /** What stops the analysis comes first. */
  readonly findings: readonly Finding[];
  /** Leads to where a finding is decided; null where there is no such place. */
  readonly decide: (finding: Finding) => (() => void) | null;
  readonly disabled: boolean;
  readonly onList: () => void;
}

/** Everything that was noticed, one line each. What must be settled is told in full, the rest on demand. */
export function Findings({ findings, decide, disabled, onList }: Props) {
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
              {(more || finding.blocking) && finding.places !== undefined && finding.places.length > 1 && <OtherPlaces places={finding.places.slice(1)} />}
            </li>
          );
        })}
      </ul>
      <div className={layout.buttons}>
        <Button size="small" disabled={disabled} onClick={onList} data-part="findings-list">
          {say(shell.findingsList)}
        </Button>
      </div>
    </section>
  );
}

/** The next places; all of them are on the sheet of findings. */
function OtherPlaces({ places }: { readonly places: readonly string[] }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <p className={layout.muted} data-part="other-places">
      {say(shell.alsoIn)}{' '}
      {places.map((place, index) => (
        <Fragment key={place}>
          {index > 0 && ', '}
          <PlaceLink place={place} />
        </Fragment>
      ))}
    </p>
  );
}
