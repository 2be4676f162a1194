import { Button, makeStyles } from '@fluentui/react-components';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' } });

/** Nothing to read behind the selection: what to do, and two ways to do it. */
export function EmptyCard({ fault, onAgain, onFind }: { readonly fault: Fault; readonly onAgain: () => void; readonly onFind: () => void }) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.card} aria-label={say(shell.source)} data-part="empty">
      <p className={layout.strong}>{say(shell.emptyTitle)}</p>
      <p className={layout.muted}>{say(shell.emptyText)}</p>
      {fault.code !== 'sourceEmpty' && <FaultLine fault={fault} kind="note" />}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onFind} data-part="find-list">
          {say(shell.emptyLargest)}
        </Button>
        <Button onClick={onAgain} data-part="read-selection">
          {say(shell.emptyRead)}
        </Button>
      </div>
    </section>
  );
}
