import type { CellStyle } from 'hucre';
import { colors } from '../../excel/draw/styles';

/** How a cell of a prepared workbook looks. Blue is typed, black a formula, green a link to another sheet, red a warning. */
export type StyleName =
  | 'title' | 'subtitle' | 'section' | 'caption' | 'captionBeside' | 'note' | 'wrapped'
  | 'label' | 'typed' | 'typedText' | 'result' | 'resultText' | 'link' | 'linkText' | 'strong' | 'strongText' | 'warning' | 'goTo'
  | 'plain' | 'plainText' | 'pasted' | 'pastedText'
  | 'head' | 'headRight' | 'headCenter' | 'total' | 'totalText' | 'verdict' | 'centered' | 'indented' | 'large';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly above?: 'thin' | 'double';
  readonly below?: 'hair' | 'thin' | 'medium';
}

export const linkColor = '#1E7B34';
const typedFill = '#F3F6FD';

const looks: Readonly<Record<StyleName, Look>> = {
  title: { size: 18, bold: true, color: colors.brand, align: 'left' },
  subtitle: { color: colors.muted, align: 'left' },
  section: { size: 12, bold: true, color: colors.brand, align: 'left', below: 'medium' },
  caption: { size: 12, bold: true, color: colors.brand, align: 'left' },
  captionBeside: { size: 12, bold: true, color: colors.brand, align: 'left', indent: 1 },
  note: { color: colors.muted, align: 'left', indent: 1 },
  wrapped: { color: colors.muted, align: 'left', wrap: true },
  label: { align: 'left', below: 'hair' },
  typed: { color: colors.input, fill: typedFill, align: 'right', below: 'hair' },
  typedText: { color: colors.input, fill: typedFill, align: 'left', below: 'hair' },
  result: { align: 'right', below: 'hair' },
  resultText: { align: 'left', below: 'hair' },
  link: { align: 'right', color: linkColor, below: 'hair' },
  linkText: { align: 'left', color: linkColor, below: 'hair' },
  strong: { bold: true, align: 'right', below: 'hair' },
  strongText: { bold: true, align: 'left', below: 'hair' },
  goTo: { align: 'left', color: linkColor },
  // Rows pasted into a Table bring no borders, so its rows have none.
  plain: {},
  plainText: { align: 'left' },
  pasted: { color: colors.input },
  pastedText: { color: colors.input, align: 'left' },
  warning: { bold: true, color: colors.wrong, align: 'left' },
  head: { bold: true, color: colors.brandText, fill: colors.brand, align: 'left' },
  headRight: { bold: true, color: colors.brandText, fill: colors.brand, align: 'right' },
  headCenter: { bold: true, color: colors.brandText, fill: colors.brand, align: 'center' },
  total: { bold: true, fill: colors.total, align: 'right', above: 'double' },
  totalText: { bold: true, fill: colors.total, align: 'left', above: 'double' },
  verdict: { bold: true, color: colors.brand, align: 'center', below: 'hair' },
  centered: { align: 'center', below: 'hair' },
  indented: { align: 'left', indent: 1, below: 'hair' },
  large: { size: 13, bold: true, color: colors.brand, align: 'left' },
};

export const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });
export const hairline = { style: 'hair' as const, color: rgb(colors.hair) };

export interface Adjusted {
  /** A text right beside a number keeps its distance. */
  readonly indented?: boolean;
  /** In more lines than one, from the top: the button of a filter stands below. */
  readonly wrapped?: boolean;
  /** Without the line below. */
  readonly unlined?: boolean;
}

export function styleOf(name: StyleName, font: { readonly name: string; readonly size: number }, { indented = false, wrapped = false, unlined = false }: Adjusted = {}): CellStyle {
  const { below: lineBelow, ...rest } = looks[name];
  const look: Look = { ...rest, ...(lineBelow === undefined || unlined ? {} : { below: lineBelow }), ...(wrapped ? { wrap: true } : {}) };
  const indent = indented && look.align === 'left' ? 1 : look.indent;
  const below = look.below === undefined ? {} : { bottom: look.below === 'hair' ? hairline : { style: look.below, color: rgb(look.below === 'medium' ? colors.brand : colors.hair) } };
  const above = look.above === undefined ? {} : { top: { style: look.above, color: rgb(colors.line) } };
  return {
    font: { name: font.name, size: look.size ?? font.size, ...(look.bold === true ? { bold: true } : {}), ...(look.color === undefined ? {} : { color: rgb(look.color) }) },
    ...(look.fill === undefined ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(look.fill) } }),
    alignment: { vertical: look.wrap === true ? 'top' : 'center', ...(look.align === undefined ? {} : { horizontal: look.align }), ...(look.wrap === true ? { wrapText: true } : {}), ...(indent === undefined ? {} : { indent }) },
    ...(look.below === undefined && look.above === undefined ? {} : { border: { ...below, ...above } }),
  };
}

export const signalColors = { good: '#1E7B34', wrong: colors.wrong, doubtful: '#9C6500' } as const;
