import { Button, Link, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, CheckmarkCircle20Filled, Dismiss16Regular, Warning16Filled, Warning20Filled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Account, Report } from '../../report/report';
import { shell } from '../../texts/shell';
import { showMoney, showNumber, showValue } from '../display';
import type { Run } from '../useRun';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

const useStyles = makeStyles({
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, flexGrow: 1, outlineStyle: 'none' },
  figures: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', columnGap: '12px', rowGap: '2px', margin: 0 },
  label: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  value: { margin: 0, textAlign: 'right', lineHeight: '20px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  first: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  rule: { gridColumn: '1 / -1', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: '4px 0' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px' },
  link: { fontSize: tokens.fontSizeBase200 },
  passed: { display: 'flex', alignItems: 'center', columnGap: '6px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly run: Extract<Run, { state: 'done' }>;
  readonly onGo: (sheet: string) => void;
  readonly onClose: () => void;
}

const figuresShown = 4;

/** What came out, what was left out, and whether it ties: enough to trust the report or to look closer. */
export function ResultCard({ run, onGo, onClose }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on from the result.
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [run]);
  const { report, drawn } = run;
  const failed = report.checks.filter((check) => Math.abs(check.found - check.expected) > check.tolerance);
  const count = report.checks.length;
  const [first, ...others] = drawn.sheets;
  return (
    <section className={layout.card} aria-label={say(shell.resultTitle)} data-part="result">
      <div className={layout.row}>
        {failed.length === 0 ? <CheckmarkCircle20Filled className={styles.good} aria-hidden /> : <Warning20Filled className={styles.bad} aria-hidden />}
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(shell.resultTitle)}
        </h2>
        <Tooltip relationship="label" content={say(shell.dismiss)}>
          <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      {first !== undefined && <p className={layout.muted}>{first.name}</p>}
      <dl className={styles.figures}>
        {report.keyFigures
          .filter((figure) => figure.input !== true)
          .slice(0, figuresShown)
          .map((figure, index) => (
            <Figure key={figure.id} label={say(figure.label)} value={showValue(figure.value, figure.format, language)} first={index === 0} />
          ))}
        <div className={styles.rule} aria-hidden />
        <LeftOut report={report} />
      </dl>
      {count > 0 && (
        <p className={styles.passed}>
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
      {first !== undefined && (
        <Button appearance="primary" onClick={() => onGo(first.id)} data-part="go">
          {say(shell.goToReport)}
        </Button>
      )}
      {others.length > 0 && (
        <nav className={styles.links} aria-label={say(shell.otherSheets)}>
          {others.map((sheet) => (
            <Link key={sheet.id} as="button" className={styles.link} onClick={() => onGo(sheet.id)}>
              {sheet.name}
            </Link>
          ))}
        </nav>
      )}
    </section>
  );
}

function Figure({ label, value, first }: { readonly label: string; readonly value: string; readonly first?: boolean }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, first === true && styles.first)}>{value}</dd>
    </>
  );
}

/** Rows that did not go in, with their money: never hidden, also when there are none. */
function LeftOut({ report }: { readonly report: Report }) {
  const { say, language } = useWords();
  const { rows, money } = report.stamp;
  const count = (name: keyof Account): string => showNumber(rows[name], language);
  const amount = (name: keyof Account): string => (money === null ? '' : showMoney(money[name], language));
  return (
    <>
      <Figure label={say(shell.usedRows, { used: count('used'), read: count('read') })} value={amount('used')} />
      <Figure label={say(shell.excludedRows, { rows: count('excluded') })} value={amount('excluded')} />
      <Figure label={say(shell.rejectedRows, { rows: count('rejected') })} value={amount('rejected')} />
    </>
  );
}
