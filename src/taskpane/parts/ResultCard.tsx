import { Button, Link, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, Checkmark16Regular, CheckmarkCircle20Filled, Dismiss16Regular, ErrorCircle16Filled, Warning16Filled, Warning20Filled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Report } from '../../report/report';
import { shell } from '../../texts/shell';
import { showMoney, showNumber, showValue } from '../display';
import type { DrawnSheet } from '../goToDrawn';
import { changesIn, failedChecks, headFigures, leftOutSheet } from '../outcome';
import type { Run } from '../useRun';
import type { Undo } from '../useUndo';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';
import { UndoAsk } from './UndoAsk';

const useStyles = makeStyles({
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  title: { flexGrow: 1 },
  figures: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', columnGap: '12px', rowGap: '2px', margin: 0, alignItems: 'baseline' },
  label: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  value: { margin: 0, textAlign: 'right', lineHeight: '20px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  first: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  rule: { gridColumn: '1 / -1', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: '4px 0' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  passed: { display: 'flex', alignItems: 'center', columnGap: '6px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  grow: { flexGrow: 1 },
});

interface Props {
  readonly run: Extract<Run, { state: 'done' }>;
  readonly undo: Undo;
  readonly disabled: boolean;
  readonly onGo: (sheet: DrawnSheet) => void;
  readonly onUndo: (force: boolean) => void;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** What came out, what was left out, and whether it ties: enough to trust the report or to look closer. */
export function ResultCard({ run, undo, disabled, onGo, onUndo, onKeep, onClose }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on from the result.
    if (document.activeElement === null || document.activeElement === document.body) go.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [run]);
  const { report, drawn } = run;
  const failed = failedChecks(report);
  const count = report.checks.length;
  const [first, ...others] = drawn.sheets;
  const figures = headFigures(report, language);
  const changes = changesIn(report, language);
  const left = leftOutSheet(report, drawn);
  const mine = (undo.state === 'undoing' || undo.state === 'asks') && undo.run.id === drawn.run.id ? undo : null;
  return (
    <section className={layout.card} aria-label={say(shell.resultTitle)} data-part="result">
      <div className={layout.row}>
        {failed.length === 0 ? <CheckmarkCircle20Filled className={styles.good} aria-hidden /> : <Warning20Filled className={styles.bad} aria-hidden />}
        <h2 className={mergeClasses(layout.heading, styles.title)} ref={heading}>
          {say(shell.resultTitle)}
        </h2>
        <Tooltip relationship="label" content={say(shell.dismiss)}>
          <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      <dl className={styles.figures}>
        {figures.map(({ id, label, value, wrong }, index) => (
          <Figure key={id} id={id} label={say(label)} value={value} first={index === 0} wrong={wrong} />
        ))}
        {changes.length > 0 && <div className={styles.rule} aria-hidden />}
        {changes.map(({ label, value }, index) => (
          <Figure key={index} id="comparison" label={say(label)} value={value} />
        ))}
        <div className={styles.rule} aria-hidden />
        <Accounts report={report} sheet={left === null ? null : left.name} onGo={() => left !== null && onGo(left)} />
      </dl>
      {count > 0 && (
        <p className={styles.passed} data-part="checks">
          {failed.length === 0 ? <Checkmark16Regular className={styles.good} aria-hidden /> : <Warning16Filled className={styles.bad} aria-hidden />}
          {failed.length === 0 ? say(shell.checksAllPassed, { count }) : say(shell.checksFailed, { count, failed: failed.length })}
        </p>
      )}
      {failed.map((check) => (
        <p key={check.id} className={layout.muted}>
          {say(shell.checkDifference, { label: say(check.label), difference: showValue(check.found - check.expected, check.format, language) })}
        </p>
      ))}
      {drawn.remarks.map((remark, index) => (
        <FaultLine key={index} fault={remark} kind="note" />
      ))}
      {mine?.state === 'asks' ? (
        <UndoAsk fault={mine.fault} onForce={() => onUndo(true)} onKeep={onKeep} />
      ) : (
        <div className={layout.buttons}>
          {first !== undefined && (
            <Button ref={go} className={styles.grow} appearance="primary" disabled={disabled} onClick={() => onGo(first)} data-part="go">
              {say(shell.goToReport)}
            </Button>
          )}
          <Button icon={<ArrowUndo16Regular />} disabled={disabled} onClick={() => onUndo(false)} data-part="undo">
            {say(mine === null ? shell.undo : shell.undoing)}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <nav className={styles.links} aria-label={say(shell.otherSheets)}>
          {others.map((sheet) => (
            <Link key={sheet.id} as="button" className={styles.link} onClick={() => onGo(sheet)}>
              {sheet.name}
            </Link>
          ))}
        </nav>
      )}
    </section>
  );
}

interface FigureProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly first?: boolean;
  /** A difference that should be nothing; the sign beside it says so without the colour. */
  readonly wrong?: boolean;
}

function Figure({ id, label, value, first = false, wrong = false }: FigureProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.label, wrong && styles.wrong)}>
        {wrong && <ErrorCircle16Filled style={{ verticalAlign: 'text-bottom', marginRight: '4px' }} aria-hidden />}
        {label}
      </dt>
      <dd className={mergeClasses(styles.value, first && styles.first, wrong && styles.wrong)} data-figure={id}>
        {value}
      </dd>
    </>
  );
}

/** Rows that went in and rows that did not, with their money: never hidden, also when there are none. */
function Accounts({ report, sheet, onGo }: { readonly report: Report; /** The sheet that lists the rows left out. */ readonly sheet: string | null; readonly onGo: () => void }) {
  const { say, language } = useWords();
  const styles = useStyles();
  const { rows, money } = report.stamp;
  const notUsed = rows.rejected + rows.excluded;
  const parts = [
    rows.excluded > 0 ? say(shell.excludedRows, { rows: showNumber(rows.excluded, language) }) : null,
    rows.rejected > 0 ? say(shell.rejectedRows, { rows: showNumber(rows.rejected, language) }) : null,
  ].filter((part) => part !== null);
  const text = say(shell.notUsed, { rows: showNumber(notUsed, language) });
  return (
    <>
      <Figure id="used" label={say(shell.usedRows, { used: showNumber(rows.used, language), read: showNumber(rows.read, language) })} value={money === null ? '' : showMoney(money.used, language)} />
      <Figure
        id="not-used"
        label={
          <>
            {sheet === null || notUsed === 0 ? (
              text
            ) : (
              <Link as="button" inline className={styles.link} onClick={onGo} data-part="left-out">
                {text}
              </Link>
            )}
            {parts.length > 0 && <span>{say(shell.notUsedParts, { parts: parts.join(language === 'zh' ? '，' : ', ') })}</span>}
          </>
        }
        value={money === null ? '' : showMoney(money.rejected + money.excluded, language)}
      />
    </>
  );
}
