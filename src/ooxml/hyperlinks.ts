import { cellName, parseArea } from './address';
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

/** Sets and removes (null) the links of single cells. */
export function patchHyperlinks(file: OoxmlPackage, path: string, xml: string, changes: ReadonlyMap<string, string | null>): string {
  if (changes.size === 0) return xml;
  const kept = childrenOf(child(parseSheet(xml), 'hyperlinks'), 'hyperlink').filter((element) => {
    const area = parseArea(element.attributes.ref ?? '');
    return area === null || area.rows * area.columns > 1 || !changes.has(cellName(area.row, area.column));
  });
  const entries = kept.map((element) => `<hyperlink${attributes(element.attributes)}/>`);
  for (const [cell, link] of changes) {
    if (link === null) continue;
    if (link.startsWith('#')) entries.push(`<hyperlink${attributes({ ref: cell, location: link.slice(1) })}/>`);
    else entries.push(`<hyperlink ref="${cell}"${relationAttribute(xml, file.relate(path, `${officeRelationship}/hyperlink`, link, true))}/>`);
  }
  return setChild(xml, 'hyperlinks', entries.length === 0 ? null : `<hyperlinks>${entries.join('')}</hyperlinks>`);
}
