import { qualified, splice, type Splice, type XmlElement } from './xml';

/** Order of the children as the schema wants it; Excel repairs files that have another one. */
export const worksheetOrder: readonly string[] =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');
export const workbookOrder: readonly string[] =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(' ');
export const styleSheetOrder: readonly string[] = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
export const sheetPropertiesOrder: readonly string[] = ['tabColor', 'outlinePr', 'pageSetUpPr'];
export const tableOrder: readonly string[] = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Where a new child of that name goes: after the last one that may stand before it. */
export function insertionPoint(parent: XmlElement, name: string, order: readonly string[]): number {
  const rank = rankOf(order, name);
  let point = parent.contentStart;
  for (const candidate of parent.children) {
    // What is unknown (mc:AlternateContent) keeps its neighbour: nothing of ours is put behind it unless it must.
    const own = order.indexOf(candidate.name);
    if (own >= 0 && own <= rank) point = candidate.end;
  }
  return point;
}

/**
 * Changes that put `text` in the place of all children of that name, or where the schema wants a new one; null removes.
 * `text` is written without namespace prefix and takes the parent's.
 */
export function replaceChildren(parent: XmlElement, name: string, text: string | null, order: readonly string[]): Splice[] {
  const existing = parent.children.filter((candidate) => candidate.name === name);
  const fresh = text === null ? '' : withPrefix(text, parent.prefix);
  if (existing.length === 0) {
    if (fresh === '') return [];
    const point = insertionPoint(parent, name, order);
    return [{ start: point, end: point, text: fresh }];
  }
  return existing.map((element, index) => ({ start: element.start, end: element.end, text: index === 0 ? fresh : '' }));
}

/** Text for a new child, behind those of the same name. */
export function appendChild(parent: XmlElement, name: string, text: string, order: readonly string[]): Splice {
  const point = insertionPoint(parent, name, order);
  return { start: point, end: point, text: withPrefix(text, parent.prefix) };
}

/** Elements of a fragment without prefix take this one. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)([A-Za-z_][\w.-]*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

/** The source with the root opened when it was written as <root/>. */
export function opened(source: string, root: XmlElement): string {
  if (!root.selfClosing) return source;
  return splice(source, [{ start: root.start, end: root.end, text: `${source.slice(root.start, root.end).replace(/\s*\/>$/, '>')}</${qualified(root)}>` }]);
}

function rankOf(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  if (rank < 0) throw new Error(`${name} has no place in the schema's order`);
  return rank;
}
