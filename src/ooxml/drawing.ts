import { opened } from './order';
import { attributeNamed, child, descendants, escapeAttribute, parseXml, splice, type XmlElement } from './xml';

export const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** A corner: cell and the distance into it, in pixels. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where a chart stands: between two corners, at a corner with a size, or at a place with a size. */
export interface Anchor {
  readonly relation: string;
  readonly name: string;
  readonly from: Corner | null;
  readonly to: Corner | null;
  readonly position: { readonly left: number; readonly top: number } | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** English metric units of a pixel. */
const unit = 9525;

export function readAnchors(xml: string): Anchor[] {
  return anchorElements(xml).map(({ anchor, relation }) => {
    const position = child(anchor, 'pos');
    const size = child(anchor, 'ext');
    return {
      relation,
      name: descendants(anchor, 'cNvPr')[0]?.attributes.name ?? '',
      from: corner(child(anchor, 'from')),
      to: corner(child(anchor, 'to')),
      position: position === undefined ? null : { left: Number(position.attributes.x) / unit, top: Number(position.attributes.y) / unit },
      size: size === undefined ? null : { width: Number(size.attributes.cx) / unit, height: Number(size.attributes.cy) / unit },
    };
  });
}

export function addChartAnchor(xml: string, relation: string, name: string, from: Corner, to: Corner): string {
  const source = opened(xml, parseXml(xml));
  const root = parseXml(source);
  const id = Math.max(1, ...descendants(root, 'cNvPr').map((element) => Number(element.attributes.id ?? 0))) + 1;
  return splice(source, [{ start: root.contentEnd, end: root.contentEnd, text: anchorXml(relation, name, id, from, to) }]);
}

export function removeChartAnchor(xml: string, relation: string): string {
  return splice(xml, anchorElements(xml).filter((entry) => entry.relation === relation).map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' })));
}

/** The same chart at another place or under another name. */
export function moveChartAnchor(xml: string, relation: string, name: string, from: Corner, to: Corner): string {
  const found = anchorElements(xml).find((entry) => entry.relation === relation);
  if (found === undefined) return xml;
  const id = Number(descendants(found.anchor, 'cNvPr')[0]?.attributes.id ?? 2);
  return splice(xml, [{ start: found.anchor.start, end: found.anchor.end, text: anchorXml(relation, name, id, from, to) }]);
}

/** True when nothing is anchored any more. */
export function isEmptyDrawing(xml: string): boolean {
  return parseXml(xml).children.length === 0;
}

function anchorElements(xml: string): { anchor: XmlElement; relation: string }[] {
  return parseXml(xml)
    .children.filter((element) => element.name.endsWith('Anchor'))
    .flatMap((anchor) => {
      const chart = descendants(child(anchor, 'graphicFrame'), 'chart')[0];
      const relation = chart === undefined ? undefined : attributeNamed(chart, 'id');
      return relation === undefined ? [] : [{ anchor, relation }];
    });
}

function corner(element: XmlElement | undefined): Corner | null {
  if (element === undefined) return null;
  const number = (name: string): number => Number(child(element, name)?.text ?? 0);
  return { row: number('row'), column: number('col'), x: number('colOff') / unit, y: number('rowOff') / unit };
}

function anchorXml(relation: string, name: string, id: number, from: Corner, to: Corner): string {
  const place = (tag: string, at: Corner): string =>
    `<xdr:${tag}><xdr:col>${at.column}</xdr:col><xdr:colOff>${Math.round(at.x * unit)}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${Math.round(at.y * unit)}</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" editAs="oneCell">${place('from', from)}${place('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}
