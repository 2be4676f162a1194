import { Button, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { functionPane } from '../../texts/functionPane';
import { shell } from '../../texts/shell';
import { FaultLine } from '../parts/FaultLine';
import { useLayout } from '../parts/layout';
import { useWords } from '../words';
import type { BareNames } from './useBareNames';

/** What became of installing or removing names. */
export function BareOutcomeCard({ names }: { readonly names: BareNames }) {
  const { say } = useWords();
  const layout = useLayout();
  const { busy, outcome, close, remove } = names;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), [outcome]);
  if (outcome === null) return null;
  const text = outcome.state === 'installed' ? say(functionPane.bareInstalled, { count: outcome.names.length }) : outcome.state === 'removed' ? say(functionPane.bareRemoved, { count: outcome.count }) : '';
  const faults = outcome.state === 'failed' ? outcome.faults : outcome.state === 'asks' ? [outcome.fault] : outcome.left;
  return (
    <section className={layout.card} role={outcome.state === 'failed' || outcome.state === 'asks' ? 'alert' : 'status'} aria-label={say(functionPane.bareTitle)} data-part="bare-outcome" data-state={outcome.state}>
      <div className={layout.spread}>
        <p className={layout.strong}>{text === '' ? say(functionPane.bareTitle) : text}</p>
        <Tooltip relationship="label" content={say(shell.dismiss)}>
          <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={close} />
        </Tooltip>
      </div>
      {faults.map((fault, index) => (
        <FaultLine key={index} fault={fault} kind={outcome.state === 'failed' ? 'problem' : outcome.state === 'asks' ? 'blocking' : 'note'} />
      ))}
      {outcome.state === 'installed' && outcome.names.length > 0 && (
        <div className={layout.buttons}>
          <Button size="small" disabled={busy} onClick={() => remove(outcome.names)} data-part="bare-undo">
            {say(functionPane.undo)}
          </Button>
        </div>
      )}
      {outcome.state === 'asks' && (
        <div className={layout.buttons}>
          <Button ref={keep} size="small" onClick={close} data-part="bare-keep">
            {say(functionPane.bareKeep)}
          </Button>
          <Button size="small" disabled={busy} onClick={() => remove(outcome.names, true)} data-part="bare-anyway">
            {say(functionPane.bareRemoveAnyway)}
          </Button>
        </div>
      )}
    </section>
  );
}
