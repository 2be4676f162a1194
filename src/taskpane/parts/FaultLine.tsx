import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Fault } from '../../intake/faults';
import { shell } from '../../texts/shell';
import { toldOf } from '../sentence';
import type { Piece } from '../sentence';
import { useWords } from '../words';
import { useLayout } from './layout';
import { PlaceLink } from './PlaceLink';

export type FaultKind = 'problem' | 'blocking' | 'note';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '8px', alignItems: 'flex-start', minWidth: 0 },
  icon: { flexShrink: 0, marginTop: '2px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
  blocking: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly fault: Fault;
  readonly kind: FaultKind;
  /** Only the first sentence is seen; the others are still read aloud. */
  readonly brief?: boolean;
  /** Leads to where it is decided. */
  readonly onDecide?: () => void;
}

/** One mistake or finding in one sentence: what, where, what to do. The sign is never the colour alone. */
export function FaultLine({ fault, kind, brief = false, onDecide }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const Icon = kind === 'problem' ? ErrorCircle16Filled : kind === 'blocking' ? Warning16Filled : Info16Regular;
  const { first, rest } = toldOf(fault, language);
  const link = fault.place === null ? null : <PlaceLink place={fault.place} />;
  const named = first.includes(null) || (!brief && rest.includes(null));
  const spoken = (pieces: readonly Piece[], place: ReactNode): ReactNode => pieces.map((piece, index) => <span key={index}>{piece ?? place}</span>);
  // English sets sentences apart, Chinese does not.
  const gap = language === 'zh' ? '' : ' ';
  return (
    <div className={styles.line} data-fault={fault.code}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />
      <p className={styles.text}>
        {spoken(first, link)}
        {!named && brief && link !== null && <> {link}</>}
        {rest.length > 0 && (
          <span className={brief ? layout.unseen : undefined}>
            {gap}
            {spoken(rest, brief ? fault.place : link)}
          </span>
        )}
        {!named && !brief && link !== null && <> {link}</>}
        {onDecide !== undefined && (
          <>
            {' '}
            <Link as="button" inline style={{ fontSize: 'inherit' }} onClick={onDecide} data-decide={fault.code}>
              {say(shell.decideHere)}
            </Link>
          </>
        )}
      </p>
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
