import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { sentenceOf } from '../sentence';
import { useWords } from '../words';
import { useLayout } from './layout';

export type FaultKind = 'problem' | 'blocking' | 'note';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '8px', alignItems: 'flex-start', minWidth: 0 },
  icon: { flexShrink: 0, marginTop: '2px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
  blocking: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** One mistake or finding in one sentence: what, where, what to do. The sign is never the colour alone. */
export function FaultLine({ fault, kind }: { readonly fault: Fault; readonly kind: FaultKind }) {
  const { language } = useWords();
  const styles = useStyles();
  const Icon = kind === 'problem' ? ErrorCircle16Filled : kind === 'blocking' ? Warning16Filled : Info16Regular;
  return (
    <div className={styles.line} data-fault={fault.code}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />
      <p className={styles.text}>{sentenceOf(fault, language)}</p>
    </div>
  );
}

/** What went wrong, announced at once. */
export function FaultCard({ faults }: { readonly faults: readonly Fault[] }) {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} role="alert" aria-label={say(shell.problem)} data-part="faults">
      {faults.map((fault, index) => (
        <FaultLine key={index} fault={fault} kind={fault.code === 'stopped' ? 'note' : 'problem'} />
      ))}
    </section>
  );
}
