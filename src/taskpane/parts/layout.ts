import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** Shapes that several parts of the pane share. Everything fits 320 pixels; nothing scrolls sideways. */
export const useLayout = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    // A card that hides what runs over its edge would shrink instead of making the page scroll.
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    minWidth: 0,
  },
  cardTitle: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  row: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  spread: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0, overflowWrap: 'anywhere' },
  /** One line, cut where it ends; the rest is behind the toggle above it. */
  summary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  toggle: { justifyContent: 'flex-start', marginLeft: '-8px', padding: '0 6px 0 0', minWidth: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { minWidth: 0, padding: '0 2px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  dark: { color: tokens.colorNeutralForeground2 },
  /** Read aloud, not seen. */
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
});
