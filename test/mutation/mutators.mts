import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What is changed in a calculator beside the operators that Stryker changes by itself: every number, and every limit of an input is left out once.
 * Left alone: all that is only read by people (titles, labels, formulas, sources, examples), and the lists of errors, which other tests compare.
 */

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly name?: string;
  readonly operator?: string;
  readonly properties?: readonly Node[];
  readonly callee?: Node;
}
interface Place {
  readonly node: Node;
  readonly parent: Node | null;
  readonly parentPath: Place | null;
}
interface Mutator {
  readonly name: string;
  mutate(place: Place): Iterable<Node>;
}

/** 0 becomes 1, 365 becomes 366, 0.05 becomes 0.055: small steps are the hardest to notice. */
const numberMutator: Mutator = {
  name: 'Number',
  *mutate({ node, parent }) {
    if (node.type !== 'NumericLiteral' || parent?.key === node) return;
    const value = node.value as number;
    yield { type: 'NumericLiteral', value: Number.isInteger(value) ? value + 1 : Number((value * 1.1).toPrecision(12)) };
  },
};

const limits = new Set(['minimum', 'above', 'maximum', 'whole', 'fallback']);
const limitMutator: Mutator = {
  name: 'Limit',
  *mutate({ node }) {
    if (node.type !== 'ObjectExpression') return;
    for (const property of node.properties ?? []) {
      if (limits.has(property.key?.name ?? '')) yield { ...node, properties: node.properties!.filter((other) => other !== property) };
    }
  },
};

/** Stryker has no kind of plugin for mutators, so they are put into its own list. */
const instrumenter = path.dirname(createRequire(import.meta.url).resolve('@stryker-mutator/instrumenter/package.json', { paths: [path.dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'))] }));
const { allMutators } = (await import(pathToFileURL(path.join(instrumenter, 'dist/src/mutators/mutate.js')).href)) as { allMutators: Mutator[] };
for (const one of [numberMutator, limitMutator]) if (!allMutators.some(({ name }) => name === one.name)) allMutators.push(one);

const forPeople = new Set(['id', 'group', 'title', 'summary', 'formula', 'excel', 'source', 'convention', 'examples', 'errors', 'label', 'unit', 'hint', 'aliases']);

function isForPeople({ node }: Place): boolean {
  if (node.type === 'ObjectProperty') return forPeople.has(node.key?.name ?? '');
  return node.type === 'ObjectExpression' && (node.properties ?? []).some((property) => property.key?.name === 'en');
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', { shouldIgnore: (place) => (isForPeople(place as Place) ? 'It is read by people only.' : undefined) }),
];
