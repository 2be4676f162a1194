import type { OoxmlPackage } from './package';
import { officeRelationship } from './relationships';
import { child, childrenOf, parseXml, splice } from './xml';

const metadataType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const types = '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>';
const future = '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const fresh = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">${types}${future}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Which cell metadata (the `cm` of a cell, counted from 1) mean a dynamic array. */
export function dynamicArrayIndexes(xml: string | undefined): Set<number> {
  const found = new Set<number>();
  if (xml === undefined) return found;
  const root = parseXml(xml);
  const names = childrenOf(child(root, 'metadataTypes'), 'metadataType').map((type) => type.attributes.name);
  childrenOf(child(root, 'cellMetadata'), 'bk').forEach((block, index) => {
    if (childrenOf(block, 'rc').some((record) => names[Number(record.attributes.t) - 1] === 'XLDAPR')) found.add(index + 1);
  });
  return found;
}

/** Index to mark a dynamic array with; adds the part or the mark when the file has none. */
export function ensureDynamicArray(file: OoxmlPackage, workbook: string): number {
  const path = file.related(workbook, 'sheetMetadata')[0];
  const xml = path === undefined ? undefined : file.text(path);
  const present = [...dynamicArrayIndexes(xml)][0];
  if (present !== undefined) return present;
  if (path === undefined || xml === undefined) {
    const added = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}metadata.xml`;
    file.set(added, fresh, metadataType);
    file.relate(workbook, `${officeRelationship}/sheetMetadata`, added);
    return 1;
  }
  // Metadata of another kind (pictures, linked data) is there: the mark goes behind it.
  const root = parseXml(xml);
  const typeList = child(root, 'metadataTypes');
  const cellList = child(root, 'cellMetadata');
  const number = childrenOf(typeList, 'metadataType').length + 1;
  const cells = childrenOf(cellList, 'bk').length;
  const block = `<bk><rc t="${number}" v="0"/></bk>`;
  const firstAfter = root.children.find((element) => ['cellMetadata', 'valueMetadata', 'extLst'].includes(element.name));
  const at = firstAfter?.start ?? root.contentEnd;
  const withNamespace = future.replace('<futureMetadata', '<futureMetadata xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"');
  const newType = types.replace(/^<metadataTypes count="1">|<\/metadataTypes>$/g, '');
  file.set(
    path,
    splice(xml, [
      typeList === undefined ? { start: root.contentStart, end: root.contentStart, text: types } : { start: typeList.contentEnd, end: typeList.contentEnd, text: newType },
      { start: at, end: at, text: withNamespace + (cellList === undefined ? `<cellMetadata count="1">${block}</cellMetadata>` : '') },
      ...(cellList === undefined ? [] : [{ start: cellList.contentEnd, end: cellList.contentEnd, text: block }]),
    ]).replace(/(<metadataTypes\b[^>]*\bcount=")\d+/, `$1${number}`).replace(/(<cellMetadata\b[^>]*\bcount=")\d+/, `$1${cells + 1}`),
  );
  return cells + 1;
}
