import type { Look, LookBorder } from './look';
import { readColor, type ThemeColors } from './theme';
import { child, flag, type XmlElement } from './xml';

export function readFont(font: XmlElement | undefined, theme: ThemeColors): Look {
  const look: Record<string, unknown> = {};
  for (const part of font?.children ?? []) {
    const value = part.attributes.val;
    if (part.name === 'b') look.bold = flag(value, true);
    else if (part.name === 'i') look.italic = flag(value, true);
    else if (part.name === 'strike') look.strikethrough = flag(value, true);
    else if (part.name === 'u') look.underline = value !== 'none';
    else if (part.name === 'sz' && value !== undefined) look.fontSize = Number(value);
    else if ((part.name === 'name' || part.name === 'rFont') && value !== undefined) look.fontName = value;
    else if (part.name === 'color') look.fontColor = readColor(part.attributes, theme);
  }
  return look;
}

/** Only what differs from the workbook's own font. */
export function fontLook(font: XmlElement | undefined, normal: XmlElement | undefined, theme: ThemeColors): Look {
  const own = readFont(font, theme) as Record<string, unknown>;
  const base = readFont(normal, theme) as Record<string, unknown>;
  const look: Record<string, unknown> = {};
  for (const name of ['fontName', 'fontSize', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough']) {
    if (own[name] !== base[name] && own[name] !== undefined) look[name] = own[name];
  }
  return look;
}

/** The colour of a solid fill; in a conditional format the colour stands in bgColor. */
export function readFill(fill: XmlElement | undefined, theme: ThemeColors, conditional: boolean): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern === undefined) return undefined;
  const type = pattern.attributes.patternType;
  if (conditional) {
    if (type === 'none') return undefined;
    return readColor(child(pattern, 'bgColor')?.attributes, theme) ?? readColor(child(pattern, 'fgColor')?.attributes, theme);
  }
  return type === 'solid' ? readColor(child(pattern, 'fgColor')?.attributes, theme) : undefined;
}

const borderStyles: Readonly<Record<string, LookBorder['style']>> = {
  thin: 'thin', medium: 'medium', thick: 'thick', double: 'double', dashed: 'dashed', dotted: 'dotted', hair: 'hair',
  mediumDashed: 'dashed', dashDot: 'dashed', mediumDashDot: 'dashed', dashDotDot: 'dotted', mediumDashDotDot: 'dotted', slantDashDot: 'dashed',
};

export function readBorders(border: XmlElement | undefined, theme: ThemeColors): Look {
  const look: Record<string, unknown> = {};
  for (const [name, property] of [['left', 'borderLeft'], ['right', 'borderRight'], ['top', 'borderTop'], ['bottom', 'borderBottom']] as const) {
    const side = child(border, name) ?? child(border, name === 'left' ? 'start' : name === 'right' ? 'end' : name);
    const style = borderStyles[side?.attributes.style ?? ''];
    if (style !== undefined) look[property] = { style, color: readColor(child(side, 'color')?.attributes, theme) ?? '#000000' };
  }
  return look;
}

export function readAlignment(alignment: XmlElement | undefined, protection: XmlElement | undefined): Look {
  const look: Record<string, unknown> = {};
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  if (horizontal !== undefined && ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous'].includes(horizontal)) look.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'center') look.vertical = vertical;
  if (flag(wrapText, false)) look.wrap = true;
  if (indent !== undefined && Number(indent) > 0) look.indent = Number(indent);
  if (!flag(protection?.attributes.locked, true)) look.locked = false;
  return look;
}
