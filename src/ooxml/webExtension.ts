import type { OoxmlPackage } from './package';
import { opened, replaceChildren } from './order';
import { attributes, child, childrenOf, escapeAttribute, parseXml, splice } from './xml';

/** How a file names an add-in: its id and where it comes from. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

const extensionType = 'application/vnd.ms-office.webextension+xml';
const panesType = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const extensionRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const panesRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const order = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** Paths of the add-in parts of the file, those behind a task pane. */
function extensionParts(file: OoxmlPackage): string[] {
  const owners = ['', ...file.related('', 'officeDocument')];
  const panes = [...new Set(owners.flatMap((owner) => file.related(owner, 'webextensiontaskpanes')))];
  return [...new Set(panes.flatMap((pane) => file.related(pane, 'webextension')))].filter((path) => file.has(path));
}

/** The part of this add-in; else the first, because one add-in has another id in every channel it comes through. */
function partOf(file: OoxmlPackage, reference: AddInReference): { path: string; own: boolean } | null {
  const parts = extensionParts(file);
  const own = parts.find((path) => child(parseXml(file.text(path)!), 'reference')?.attributes.id?.toLowerCase() === reference.id.toLowerCase());
  if (own !== undefined) return { path: own, own: true };
  return parts[0] === undefined ? null : { path: parts[0], own: false };
}

/** Settings that an add-in keeps in the file: name -> JSON text. */
export function readSettings(file: OoxmlPackage, reference: AddInReference): Record<string, string> {
  const part = partOf(file, reference);
  if (part === null) return {};
  const properties = childrenOf(child(parseXml(file.text(part.path)!), 'properties'), 'property');
  return Object.fromEntries(properties.map((property) => [property.attributes.name ?? '', property.attributes.value ?? '']));
}

/** Keeps the settings in this add-in's own part, which is added when there is none; parts of others stay as they are. */
export function writeSettings(file: OoxmlPackage, reference: AddInReference, settings: Readonly<Record<string, string>>): void {
  const part = partOf(file, reference);
  const list = Object.entries(settings).map(([name, value]) => `<property${attributes({ name, value })}/>`);
  const properties = list.length === 0 ? '<properties/>' : `<properties>${list.join('')}</properties>`;
  if (part?.own === true) {
    const xml = file.text(part.path)!;
    const source = opened(xml, parseXml(xml));
    file.set(part.path, splice(source, replaceChildren(parseXml(source), 'properties', properties, order)));
    return;
  }
  if (list.length === 0 && part === null) return;
  const path = file.freePath('xl/webextensions/webextension#.xml');
  const { id, version, store, storeType } = reference;
  const body = properties.replace(/<(\/?)propert/g, '<$1we:propert');
  file.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${escapeAttribute(id.toUpperCase())}}"><we:reference${attributes({ id, version, store, storeType })}/><we:alternateReferences/>${body}<we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
    extensionType,
  );
  addPane(file, path);
}

function addPane(file: OoxmlPackage, extension: string): void {
  let panes = ['', ...file.related('', 'officeDocument')].flatMap((owner) => file.related(owner, 'webextensiontaskpanes')).find((path) => file.has(path));
  if (panes === undefined) {
    panes = 'xl/webextensions/taskpanes.xml';
    file.set(panes, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>', panesType);
    file.relate('', panesRelationship, panes);
  }
  const relation = file.relate(panes, extensionRelationship, extension);
  const xml = file.text(panes)!;
  const source = opened(xml, parseXml(xml));
  const root = parseXml(source);
  const rows = childrenOf(root, 'taskpane').map((pane) => Number(pane.attributes.row ?? 0));
  // Not visible: the file keeps the settings, the person decides whether the pane opens.
  const pane = `<wetp:taskpane xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" dockstate="right" visibility="0" width="350" row="${Math.max(0, ...rows) + 1}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></wetp:taskpane>`;
  file.set(panes, splice(source, [{ start: root.contentEnd, end: root.contentEnd, text: pane }]));
}
