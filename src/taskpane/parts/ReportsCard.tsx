import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, ArrowUndo16Regular, Checkmark16Regular, History16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { StandingReport } from '../../excel/reports';
import type { RunEntry } from '../../excel/runs';
import { shell } from '../../texts/shell';
import type { Words } from '../../texts/words';
import type { DrawnSheet } from '../goToDrawn';
import type { Undo } from '../useUndo';
import type { Freshness, Reports } from '../useReports';
import { useWords } from '../words';
import { Facts } from './Facts';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';
import { UndoAsk } from './UndoAsk';

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  report: { display: 'flex', flexDirection: 'column', rowGap: '4px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' } },
  state: { display: 'flex', alignItems: 'flex-start', columnGap: '6px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  sign: { flexShrink: 0, marginTop: '1px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly reports: Reports;
  /** The run that can be undone here; null where its own card offers it. */
  readonly last: RunEntry | null;
  readonly undo: Undo;
  readonly disabled: boolean;
  readonly onGo: (sheet: DrawnSheet) => void;
  readonly onUndo: (force: boolean) => void;
  readonly onKeep: () => void;
  readonly onRefresh: (reports: readonly StandingReport[]) => void;
}

/** The reports that stand in the workbook: where they are, whether their lists have changed since, and the way to draw them again. */
export function ReportsCard({ reports, last, undo, disabled, onGo, onUndo, onKeep, onRefresh }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { all, freshness } = reports;
  const able = all.filter(({ obstacle }) => obstacle === null);
  const unchecked = able.some((report) => ['unknown', 'edited'].includes(freshness(report).state));
  const mine = last !== null && (undo.state === 'undoing' || undo.state === 'asks') && undo.run.id === last.id ? undo : null;
  return (
    <section className={layout.card} aria-label={say(shell.lastRun)} data-part="last-run">
      <div className={layout.row}>
        <History16Regular className={styles.icon} aria-hidden />
        <h2 className={mergeClasses(layout.cardTitle, styles.grow)}>{say(shell.lastRun)}</h2>
      </div>
      <ul className={layout.list}>
        {all.map((report, index) => (
          <li key={report.run.id} className={styles.report} data-part="standing-report" data-state={freshness(report).state}>
            <p className={mergeClasses(layout.muted, layout.dark)}>
              <Facts texts={[report.name, report.source, minute(report.when)]} />
            </p>
            <State report={report} freshness={freshness(report)} />
            <div className={layout.buttons}>
              {report.sheets[0] !== undefined && (
                <Button size="small" disabled={disabled} onClick={() => report.sheets[0] !== undefined && onGo(report.sheets[0])} aria-label={say(shell.openReportNamed, { name: report.name })} data-part={index === 0 ? 'last-run-go' : 'report-go'}>
                  {say(shell.openReport)}
                </Button>
              )}
              {report.obstacle === null && (
                <Button
                  size="small"
                  appearance={freshness(report).state === 'changed' ? 'primary' : 'secondary'}
                  icon={<ArrowSync16Regular />}
                  disabled={disabled}
                  onClick={() => onRefresh([report])}
                  aria-label={say(shell.refreshNamed, { name: report.name })}
                  data-part="refresh"
                >
                  {say(shell.refresh)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mine?.state === 'asks' ? (
        <UndoAsk fault={mine.fault} onForce={() => onUndo(true)} onKeep={onKeep} />
      ) : (able.length > 1 || unchecked || last !== null) && (
        <div className={layout.buttons}>
          {able.length > 1 && (
            <Button size="small" icon={<ArrowSync16Regular />} disabled={disabled} onClick={() => onRefresh([...able].reverse())} data-part="refresh-all">
              {say(shell.refreshAll)}
            </Button>
          )}
          {unchecked && (
            <Button size="small" disabled={disabled} onClick={reports.check} data-part="refresh-check">
              {say(shell.refreshCheck)}
            </Button>
          )}
          {last !== null && (
            <Button size="small" icon={<ArrowUndo16Regular />} disabled={disabled} onClick={() => onUndo(false)} data-part="last-run-undo">
              {say(mine === null ? shell.undoLast : shell.undoing)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** "2026-11-21T10:20:14+01:00": the day and the minute are enough. */
function minute(when: string): string {
  return when.slice(0, 16).replace('T', ' ');
}

const told: Readonly<Record<Exclude<Freshness['state'], 'unreadable'>, Words>> = { unknown: shell.reportUnknown, checking: shell.reportChecking, same: shell.reportSame, changed: shell.reportChanged, edited: shell.reportEdited };

function State({ report, freshness }: { readonly report: StandingReport; readonly freshness: Freshness }) {
  const { say } = useWords();
  const styles = useStyles();
  if (report.obstacle !== null) return <FaultLine fault={report.obstacle} kind="note" brief />;
  if (freshness.state === 'unreadable') return <FaultLine fault={freshness.fault} kind="blocking" />;
  const stale = freshness.state === 'changed' || freshness.state === 'edited';
  return (
    <p className={styles.state}>
      {freshness.state === 'same' && <Checkmark16Regular className={mergeClasses(styles.sign, styles.good)} aria-hidden />}
      {stale && <Warning16Filled className={mergeClasses(styles.sign, styles.bad)} aria-hidden />}
      <span>{say(told[freshness.state])}</span>
    </p>
  );
}
