import { Button, Spinner, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, TableSimple20Regular } from '@fluentui/react-icons';
import { documentKinds, shell } from '../../texts/shell';
import { showNumber } from '../display';
import type { Look } from '../useLook';
import { useWords } from '../words';
import { useLayout } from './layout';

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
});

/** Where the numbers come from and what was recognised: one glance, before anything is pressed. */
export function SourceCard({ look, onAgain, disabled }: { readonly look: Extract<Look, { state: 'found' | 'looking' }>; readonly onAgain: () => void; readonly disabled: boolean }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  if (look.state === 'looking') {
    return (
      <section className={layout.card} aria-label={say(shell.source)}>
        <Spinner size="tiny" label={say(shell.looking)} labelPosition="after" />
      </section>
    );
  }
  const { source, understanding, firstRows } = look;
  const count = (value: number): string => showNumber(value, language);
  const { headerRows } = understanding;
  const heading =
    headerRows === null
      ? say(shell.noHeadingRow)
      : headerRows.first === headerRows.last
        ? say(shell.headingRow, { first: headerRows.first })
        : say(shell.headingRows, { first: headerRows.first, last: headerRows.last });
  const size = firstRows === null ? say(shell.dataRows, { count: count(understanding.dataRows.count) }) : say(shell.rowsAndColumns, { rows: count(source.area.rows), columns: count(source.area.columns) });
  return (
    <section className={layout.card} aria-label={say(shell.source)} data-part="source">
      <div className={layout.row}>
        <TableSimple20Regular className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <p className={layout.strong} data-part="address">
            {source.address}
          </p>
          <p className={layout.muted}>{[source.table === null ? null : say(shell.tableName, { name: source.table }), size, heading].filter((text) => text !== null).join(' · ')}</p>
        </div>
        <Tooltip relationship="label" content={say(shell.lookAgain)}>
          <Button appearance="subtle" size="small" icon={<ArrowClockwise16Regular />} onClick={onAgain} disabled={disabled} data-part="look-again" />
        </Tooltip>
      </div>
      <p className={layout.muted}>{[say(documentKinds[understanding.kind]), ...understanding.notData.map((left) => say(shell.notData, { kind: say(left.kind), count: count(left.count) }))].join(' · ')}</p>
      {firstRows !== null && <p className={layout.muted}>{say(shell.firstRowsOnly, { count: count(firstRows) })}</p>}
    </section>
  );
}
