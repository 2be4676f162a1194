import { attributes, childrenOf, parseXml, splice } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Last word of the type, the same in the transitional and the strict form of the format. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;

export function readRelationships(text: string): Relationship[] {
  return childrenOf(parseXml(text), 'Relationship').map(({ attributes: found }) => ({
    id: found.Id ?? '',
    type: found.Type ?? '',
    kind: (found.Type ?? '').slice((found.Type ?? '').lastIndexOf('/') + 1),
    target: found.Target ?? '',
    external: found.TargetMode === 'External',
  }));
}

export function addRelationship(text: string | undefined, type: string, target: string, external: boolean): { text: string; id: string } {
  const source = text ?? empty;
  const root = parseXml(source);
  const taken = new Set(readRelationships(source).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const entry = `<${prefix}Relationship${attributes({ Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined })}/>`;
  if (root.selfClosing) {
    const open = source.slice(root.start, root.end).replace(/\s*\/>$/, '>');
    return { id, text: splice(source, [{ start: root.start, end: root.end, text: `${open}${entry}</${prefix}Relationships>` }]) };
  }
  return { id, text: splice(source, [{ start: root.contentEnd, end: root.contentEnd, text: entry }]) };
}

export function removeRelationship(text: string, id: string): string {
  const found = childrenOf(parseXml(text), 'Relationship').find((relationship) => relationship.attributes.Id === id);
  return found === undefined ? text : splice(text, [{ start: found.start, end: found.end, text: '' }]);
}

/** The part a target names, seen from its owner. */
export function resolveTarget(owner: string, target: string): string {
  let plain = target.replace(/\\/g, '/').replace(/#.*$/, '');
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A percent sign that is no escape is part of the name.
  }
  if (plain.startsWith('/')) return plain.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The shortest way from an owner to a part. */
export function relativeTarget(owner: string, path: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
