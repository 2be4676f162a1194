import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Report } from '../../report/report';
import { shell } from '../../texts/shell';
import { showNumber } from '../display';
import { previewOf } from '../preview';
import type { PreviewLine } from '../preview';
import type { Previewing } from '../usePreview';
import { useWords } from '../words';
import { FaultLine } from './FaultLine';
import { useLayout } from './layout';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  heading: { padding: '0 0 4px 8px', textAlign: 'right', verticalAlign: 'bottom', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  last: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  /** What the figures leave: they are never cut. */
  name: { width: '100%', maxWidth: 0, padding: '4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
  text: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  figure: { padding: '4px 0 4px 8px', textAlign: 'right', verticalAlign: 'top' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'flex', height: '4px', marginTop: '2px', columnGap: '1px', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden' },
  part: { backgroundColor: tokens.colorCompoundBrandBackground, minWidth: '1px' },
  updating: { opacity: 0.6 },
});

/** The first lines of the report, or why there would be none, before anything is written. */
export function PreviewCard({ preview: { report, faults, updating } }: { readonly preview: Previewing }) {
  return report === null ? <RefusedPreview faults={faults} /> : <ReportPreview report={report} updating={updating} />;
}

function RefusedPreview({ faults }: Pick<Previewing, 'faults'>) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} role="status" aria-label={say(shell.preview)} data-part="preview-refused">
      {faults.map((fault, index) => (
        <FaultLine key={index} fault={fault} kind="problem" />
      ))}
    </section>
  );
}

function ReportPreview({ report, updating }: { readonly report: Report; readonly updating: boolean }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(true);
  const preview = useMemo(() => previewOf(report, language), [report, language]);
  if (preview === null) return null;
  const { title, name, figures, lines, all, total } = preview;
  const shown = showNumber(lines.length, language);
  return (
    <section className={layout.card} aria-label={say(shell.preview)} aria-busy={updating} data-part="preview">
      <div className={layout.spread}>
        <Button className={layout.toggle} appearance="transparent" size="small" icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={open} onClick={() => setOpen(!open)} data-part="preview-toggle">
          {say(shell.preview)}
        </Button>
        <span className={mergeClasses(layout.muted, layout.number)}>{say(shell.shownOf, { shown, all: showNumber(all, language) })}</span>
      </div>
      <p className={layout.muted}>{say(updating ? shell.previewUpdating : shell.previewNothingWritten)}</p>
      {open && (
        <table className={mergeClasses(styles.table, updating && styles.updating)}>
          <caption className={layout.unseen}>{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.name)}>
                {name}
              </th>
              {figures.map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </tbody>
          {total !== null && (
            <tfoot>
              <tr className={styles.last}>
                <th scope="row" className={mergeClasses(styles.name, styles.strong)}>
                  {total.label}
                </th>
                {total.figures.map((figure, index) => (
                  <td key={index} className={mergeClasses(styles.figure, styles.strong, layout.number)}>
                    {figure}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </section>
  );
}

/** The bar says at a glance what the words for a screen reader say in figures. */
function Line({ line: { name, figures, parts } }: { readonly line: PreviewLine }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const filled = parts.filter(({ share }) => share > 0);
  const told = filled.map((part) => say(shell.optionIs, { label: part.name, value: part.value })).join(language === 'zh' ? '；' : '; ');
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.name} title={told === '' ? name : `${name}\n${told}`}>
        <span className={styles.text}>{name === '' ? say(shell.noName) : name}</span>
        {filled.length > 0 && (
          <>
            <span className={styles.bar} aria-hidden>
              {parts.map(({ name: band, share }, index) => share > 0 && <span key={band} className={styles.part} style={{ flex: `${share} 0 0`, opacity: 0.25 + (0.75 * index) / Math.max(1, parts.length - 1) }} />)}
            </span>
            <span className={layout.unseen}>{told}</span>
          </>
        )}
      </th>
      {figures.map((figure, index) => (
        <td key={index} className={mergeClasses(styles.figure, layout.number)}>
          {figure}
        </td>
      ))}
    </tr>
  );
}
