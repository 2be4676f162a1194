import { areaName, cellName, contains, parseArea, type Area } from './address';
import type { OoxmlPackage } from './package';
import { officeRelationship } from './relationships';
import { parseSheet, relationAttribute, setChild } from './sheet';
import { attributeNamed, attributes, child, childrenOf, type XmlElement } from './xml';

/** Cell name ("B2") -> address, or "#Sheet!A1" for a place in the workbook. A link over many cells counts for each. */
export function readHyperlinks(file: OoxmlPackage, path: string, sheet: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  const elements = childrenOf(child(sheet, 'hyperlinks'), 'hyperlink');
  if (elements.length === 0) return found;
  const targets = new Map(file.relationships(path).map((relationship) => [relationship.id, relationship.target]));
  for (const element of elements) {
    const area = parseArea(element.attributes.ref ?? '');
    const target = targets.get(attributeNamed(element, 'id') ?? '') ?? '';
    const location = element.attributes.location;
    const link = target === '' ? (location === undefined ? '' : `#${location}`) : location === undefined ? target : `${target}#${location}`;
    if (area === null || link === '') continue;
    for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 1000); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columns, area.column + 100); column++) found.set(cellName(row, column), link);
    }
  }
  return found;
}

/** Sets and removes (null) the links of single cells; a link over many cells stays on the others. */
export function patchHyperlinks(file: OoxmlPackage, path: string, xml: string, changes: ReadonlyMap<string, string | null>): string {
  if (changes.size === 0) return xml;
  const cells = [...changes.keys()].map((cell) => parseArea(cell)).filter((cell): cell is Area => cell !== null);
  const entries = childrenOf(child(parseSheet(xml), 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const area = parseArea(element.attributes.ref ?? '');
    const single = area !== null && area.rows * area.columns === 1;
    if (single && changes.has(cellName(area.row, area.column))) return [];
    const changed = area === null || single ? [] : cells.filter((cell) => contains(area, cell.row, cell.column));
    const references = area === null || changed.length === 0 ? [element.attributes.ref] : changed.reduce((rest, cell) => rest.flatMap((piece) => without(piece, cell)), [area]).map(areaName);
    return references.map((ref) => `<hyperlink${attributes({ ...element.attributes, ref })}/>`);
  });
  for (const [cell, link] of changes) {
    if (link === null) continue;
    if (link.startsWith('#')) entries.push(`<hyperlink${attributes({ ref: cell, location: link.slice(1) })}/>`);
    else entries.push(`<hyperlink ref="${cell}"${relationAttribute(xml, file.relate(path, `${officeRelationship}/hyperlink`, link, true))}/>`);
  }
  return setChild(xml, 'hyperlinks', entries.length === 0 ? null : `<hyperlinks>${entries.join('')}</hyperlinks>`);
}

/** What is left of an area when one cell is taken out. */
function without(area: Area, { row, column }: Area): Area[] {
  if (!contains(area, row, column)) return [area];
  const right = area.column + area.columns;
  const bottom = area.row + area.rows;
  return [
    { ...area, rows: row - area.row },
    { row, column: area.column, rows: 1, columns: column - area.column },
    { row, column: column + 1, rows: 1, columns: right - column - 1 },
    { ...area, row: row + 1, rows: bottom - row - 1 },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
