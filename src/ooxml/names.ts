import { formulaToFile, formulaToUi } from './formula';
import { decodeCellText, withCodes } from './text';
import { attributes, child, childrenOf, escapeText, flag, parseXml } from './xml';

/** A defined name as the file keeps it. Names that Excel makes itself start with "_xlnm.". */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet for a name of one sheet. */
  readonly sheet: number | null;
  /** Typed form with "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Attributes and text as they stand in the file. */
  readonly source: { readonly attributes: Readonly<Record<string, string>>; readonly text: string } | null;
}

export function readNames(workbookXml: string): DefinedName[] {
  return childrenOf(child(parseXml(workbookXml), 'definedNames'), 'definedName').map((element) => ({
    name: element.attributes.name ?? '',
    sheet: element.attributes.localSheetId === undefined ? null : Number(element.attributes.localSheetId),
    formula: formulaToUi(element.text),
    comment: decodeCellText(element.attributes.comment ?? ''),
    visible: !flag(element.attributes.hidden, false),
    source: { attributes: element.attributes, text: element.text },
  }));
}

/** <definedNames>; null when there are none. What the file had keeps its other attributes. */
export function namesXml(names: readonly DefinedName[]): string | null {
  if (names.length === 0) return null;
  const entries = names.map((name) => {
    const values = {
      ...name.source?.attributes,
      name: name.name,
      comment: name.comment === '' ? undefined : withCodes(name.comment),
      localSheetId: name.sheet ?? undefined,
      hidden: name.visible ? undefined : 1,
    };
    const kept = name.source !== null && formulaToUi(name.source.text) === name.formula;
    return `<definedName${attributes(values)}>${escapeText(kept ? name.source!.text : formulaToFile(name.formula))}</definedName>`;
  });
  return `<definedNames>${entries.join('')}</definedNames>`;
}
