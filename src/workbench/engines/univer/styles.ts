import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Border, CellStyle } from '../../document';

const borderKinds: Readonly<Record<Border['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  hair: BorderStyleTypes.HAIR,
};

const horizontals: Readonly<Partial<Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign>>> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED, centerContinuous: HorizontalAlign.CENTER };
const verticals: Readonly<Record<NonNullable<CellStyle['vertical']>, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Our style as Univer's; undefined when there is nothing to say. */
export function toUniver(style: CellStyle | null, numberFormat: string | null): IStyleData | undefined {
  const data: IStyleData = {};
  if (numberFormat !== null && numberFormat !== 'General') data.n = { pattern: numberFormat };
  if (style) {
    if (style.fontName) data.ff = style.fontName;
    if (style.fontSize) data.fs = style.fontSize;
    if (style.fontColor) data.cl = { rgb: style.fontColor };
    if (style.bold !== undefined) data.bl = flag(style.bold);
    if (style.italic !== undefined) data.it = flag(style.italic);
    if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
    if (style.strikethrough !== undefined) data.st = { s: flag(style.strikethrough) };
    if (style.fill) data.bg = { rgb: style.fill };
    const horizontal = style.horizontal && horizontals[style.horizontal];
    if (horizontal !== undefined) data.ht = horizontal;
    if (style.vertical) data.vt = verticals[style.vertical];
    if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
    if (style.indent) data.pd = style.horizontal === 'right' ? { r: 4 + style.indent * 9 } : { l: 4 + style.indent * 9 };
    const borders: IBorderData = {};
    if (style.borderTop) borders.t = borderOf(style.borderTop);
    if (style.borderBottom) borders.b = borderOf(style.borderBottom);
    if (style.borderLeft) borders.l = borderOf(style.borderLeft);
    if (style.borderRight) borders.r = borderOf(style.borderRight);
    if (Object.keys(borders).length > 0) data.bd = borders;
  }
  return Object.keys(data).length > 0 ? data : undefined;
}

const borderOf = (border: Border): NonNullable<IBorderData['t']> => ({ s: borderKinds[border.style], cl: { rgb: border.color } });

/** What the user set with Univer's toolbar. Properties that Univer does not have (locked) stay as they were. */
export function fromUniver(data: Nullable<IStyleData | void>, before: CellStyle | null): { style: CellStyle | null; numberFormat: string | null } {
  const style: Record<string, unknown> = {};
  if (before?.locked !== undefined) style.locked = before.locked;
  if (data?.ff) style.fontName = data.ff;
  if (data?.fs) style.fontSize = data.fs;
  if (data?.cl?.rgb) style.fontColor = hex(data.cl.rgb);
  if (data?.bl !== undefined) style.bold = data.bl === BooleanNumber.TRUE;
  if (data?.it !== undefined) style.italic = data.it === BooleanNumber.TRUE;
  if (data?.ul) style.underline = data.ul.s === BooleanNumber.TRUE;
  if (data?.st) style.strikethrough = data.st.s === BooleanNumber.TRUE;
  if (data?.bg?.rgb) style.fill = hex(data.bg.rgb);
  const horizontal = Object.entries(horizontals).find(([, value]) => value === data?.ht)?.[0];
  if (horizontal) style.horizontal = horizontal;
  const vertical = Object.entries(verticals).find(([, value]) => value === data?.vt)?.[0];
  if (vertical) style.vertical = vertical;
  if (data?.tb) style.wrap = data.tb === WrapStrategy.WRAP;
  if (before?.indent && data?.pd) style.indent = before.indent;
  for (const [side, name] of [['t', 'borderTop'], ['b', 'borderBottom'], ['l', 'borderLeft'], ['r', 'borderRight']] as const) {
    const border = data?.bd?.[side];
    const kind = border && Object.entries(borderKinds).find(([, value]) => value === border.s)?.[0];
    if (border && kind) style[name] = { style: kind, color: hex(border.cl.rgb ?? '#000000') };
  }
  return { style: Object.keys(style).length > 0 ? style : null, numberFormat: data?.n?.pattern ?? null };
}

function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return parts ? `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase() : color.toUpperCase();
}
