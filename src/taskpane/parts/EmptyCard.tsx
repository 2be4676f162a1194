import { Button } from '@fluentui/react-components';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

interface Props {
  /** null: there are cells, but nothing in them looks like a list. */
  readonly fault: Fault | null;
  /** The cells that were looked at. */
  readonly address?: string | null;
  readonly onAgain: () => void;
  readonly onFind: () => void;
  /** Given when the user may say by hand which column is which. */
  readonly onByHand?: () => void;
}

/** Nothing to read behind the selection: what to do, and the ways to do it. */
export function EmptyCard({ fault, address = null, onAgain, onFind, onByHand }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say(shell.source)} data-part="empty">
      <p className={layout.strong}>{say(shell.emptyTitle)}</p>
      <p className={layout.muted}>{say(shell.emptyText)}</p>
      {address !== null && <p className={layout.muted}>{say(shell.emptySelected, { address })}</p>}
      {fault !== null && fault.code !== 'sourceEmpty' && <FaultLine fault={fault} kind="note" />}
      <div className={layout.buttons}>
        <Button appearance="primary" onClick={onFind} data-part="find-list">
          {say(shell.emptyLargest)}
        </Button>
        {onByHand === undefined ? (
          <Button onClick={onAgain} data-part="read-selection">
            {say(shell.emptyRead)}
          </Button>
        ) : (
          <Button onClick={onByHand} data-part="by-hand">
            {say(shell.emptyByHand)}
          </Button>
        )}
      </div>
    </section>
  );
}
