import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useEscape } from './useEscape';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  button: {
    boxSizing: 'border-box', width: '100%', minWidth: 0, padding: '8px 12px', display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr) 16px', columnGap: '8px', alignItems: 'start', textAlign: 'left',
    font: 'inherit', color: 'inherit', backgroundColor: 'transparent', border: 'none', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px', borderRadius: tokens.borderRadiusLarge },
    ':disabled': { cursor: 'default', color: 'inherit' },
  },
  wide: { gridTemplateColumns: '104px minmax(0, 1fr) 16px' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '20px', overflowWrap: 'anywhere' },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: '20px', overflowWrap: 'anywhere' },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  chevron: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  panel: { padding: '0 12px 12px' },
});

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Labels of the card that need more than a word. */
  readonly wide: boolean;
  /** Not decided yet: the row asks for it. */
  readonly undecided: boolean;
  /** Below the value: where it comes from, what speaks for it. */
  readonly children?: ReactNode;
  readonly editor: ReactNode;
  readonly opened: boolean;
  readonly disabled: boolean;
  readonly onToggle: (opened: boolean) => void;
}

/** One line to confirm: what it is and why; a press opens its field in place, Escape closes it again. */
export function ConfirmRow({ id, label, value, wide, undecided, children, editor, opened, disabled, onToggle }: Props) {
  const styles = useStyles();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  /** Set by a press, so that a row that opens by itself does not take the keyboard away. */
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) (opened ? panel.current?.querySelector<HTMLElement>('input:checked, input, button, [tabindex="0"]') : button.current)?.focus();
    pressed.current = false;
  }, [opened]);
  useEscape(
    panel,
    useCallback(() => {
      pressed.current = true;
      onToggle(false);
    }, [onToggle]),
    opened,
  );
  return (
    <div className={styles.row} data-part={`confirm-${id}`}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, wide && styles.wide)}
        aria-expanded={opened}
        aria-controls={opened ? panelId : undefined}
        disabled={disabled}
        data-toggle={id}
        onClick={() => {
          pressed.current = true;
          onToggle(!opened);
        }}
      >
        <span className={styles.label}>{label}</span>
        <span>
          <span className={mergeClasses(styles.value, undecided && styles.open)}>{value}</span>
          {children}
        </span>
        {opened ? <ChevronUp16Regular className={styles.chevron} aria-hidden /> : <ChevronDown16Regular className={styles.chevron} aria-hidden />}
      </button>
      {opened && (
        <div id={panelId} ref={panel} className={styles.panel}>
          {editor}
        </div>
      )}
    </div>
  );
}
