import type { Look, LookBorder } from './look';
import { attributes, escapeAttribute, type XmlElement } from './xml';

const fontOrder = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** A color element's attribute value. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** The font of `base` with the properties that changed; everything else of it stays. */
export function fontXml(source: string, base: XmlElement | undefined, before: Look, after: Look): string {
  const parts = new Map<string, string>();
  for (const part of base?.children ?? []) parts.set(part.name, source.slice(part.start, part.end).replace(/(<\/?)[\w.-]+:/g, '$1'));
  const toggle = (tag: string, was: boolean | undefined, is: boolean | undefined): void => {
    if ((was ?? false) === (is ?? false)) return;
    if (is === true) parts.set(tag, `<${tag}/>`);
    else parts.delete(tag);
  };
  toggle('b', before.bold, after.bold);
  toggle('i', before.italic, after.italic);
  toggle('strike', before.strikethrough, after.strikethrough);
  toggle('u', before.underline, after.underline);
  if (before.fontSize !== after.fontSize && after.fontSize !== undefined) parts.set('sz', `<sz val="${after.fontSize}"/>`);
  if ((before.fontColor ?? null) !== (after.fontColor ?? null)) {
    if (after.fontColor === undefined || after.fontColor === null) parts.delete('color');
    else parts.set('color', `<color rgb="${argb(after.fontColor)}"/>`);
  }
  if (before.fontName !== after.fontName && after.fontName !== undefined) {
    parts.set('name', `<name val="${escapeAttribute(after.fontName)}"/>`);
    // Family, character set and theme role belong to the font of before.
    for (const tag of ['family', 'charset', 'scheme']) parts.delete(tag);
  }
  return `<font>${fontOrder.map((tag) => parts.get(tag) ?? '').join('')}</font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The borders of `base` with the sides that changed. */
export function borderXml(source: string, base: XmlElement | undefined, before: Look, after: Look): string {
  const side = (tag: string, was: LookBorder | null | undefined, is: LookBorder | null | undefined): string => {
    const element = base?.children.find((candidate) => candidate.name === tag);
    const same = (was?.style ?? '') === (is?.style ?? '') && (was?.color ?? '').toUpperCase() === (is?.color ?? '').toUpperCase();
    if (same && element !== undefined) return source.slice(element.start, element.end).replace(/(<\/?)[\w.-]+:/g, '$1');
    return is === undefined || is === null ? `<${tag}/>` : `<${tag} style="${is.style}"><color rgb="${argb(is.color)}"/></${tag}>`;
  };
  const { diagonalUp, diagonalDown, outline } = base?.attributes ?? {};
  return `<border${attributes({ diagonalUp, diagonalDown, outline })}>${side('left', before.borderLeft, after.borderLeft)}${side('right', before.borderRight, after.borderRight)}${side('top', before.borderTop, after.borderTop)}${side('bottom', before.borderBottom, after.borderBottom)}${side('diagonal', null, null)}</border>`;
}

/** A differential format of a conditional rule. */
export function dxfXml(look: Look): string {
  const toggle = (tag: string, value: boolean | undefined): string => (value === undefined ? '' : value ? `<${tag}/>` : `<${tag} val="0"/>`);
  const color = look.fontColor === undefined || look.fontColor === null ? '' : `<color rgb="${argb(look.fontColor)}"/>`;
  const underline = look.underline === undefined ? '' : look.underline ? '<u/>' : '<u val="none"/>';
  const font = toggle('b', look.bold) + toggle('i', look.italic) + toggle('strike', look.strikethrough) + underline + color;
  const fill = look.fill === undefined || look.fill === null ? '' : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor rgb="${argb(look.fill)}"/></patternFill></fill>`;
  const side = (tag: string, border: LookBorder | null | undefined): string => (border === undefined || border === null ? '' : `<${tag} style="${border.style}"><color rgb="${argb(border.color)}"/></${tag}>`);
  const border = side('left', look.borderLeft) + side('right', look.borderRight) + side('top', look.borderTop) + side('bottom', look.borderBottom);
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}${border === '' ? '' : `<border>${border}</border>`}</dxf>`;
}

/** Attributes of <alignment> after the change; others it had (rotation, shrinking, reading order) stay. */
export function alignmentXml(base: XmlElement | undefined, after: Look): string {
  const kept = { ...base?.attributes };
  // A look has no word for spreading the text out, so that it cannot have taken it away.
  const spread = (value: string | undefined, words: readonly string[]): string | undefined => (value !== undefined && words.includes(value) ? value : undefined);
  const horizontal = after.horizontal === undefined ? spread(kept.horizontal, ['distributed']) : after.horizontal === 'general' ? undefined : after.horizontal;
  const vertical = after.vertical === undefined ? spread(kept.vertical, ['distributed', 'justify']) : after.vertical === 'bottom' ? undefined : after.vertical;
  const indent = (after.indent ?? 0) > 0 ? after.indent : undefined;
  const text = attributes({ ...kept, horizontal: horizontal ?? (indent === undefined ? undefined : 'left'), vertical, wrapText: after.wrap === true ? 1 : undefined, indent });
  return text === '' ? '' : `<alignment${text}/>`;
}
