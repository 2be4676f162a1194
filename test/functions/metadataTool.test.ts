import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseTree } from 'custom-functions-metadata';
import { functionsFile } from '../../src/functions/metadata';
import type { FunctionEntry } from '../../src/functions/metadata';
import { namespace } from '../../src/functions/namespace';
import { languages } from '../../src/texts/words';

/**
 * Microsoft's own tools on our functions.json: the schema of functions in its manifest package (MIT, installed with office-addin-manifest), and the
 * generator of functions.json (custom-functions-metadata), which reads a source file and refuses what Excel would.
 */
const manifestSchema = JSON.parse(readFileSync('node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json', 'utf8')) as { readonly definitions: object };

function faultsAgainst(definition: string, content: unknown): unknown {
  const validate = new Ajv({ allErrors: true, strict: false }).compile({ definitions: manifestSchema.definitions, $ref: `#/definitions/${definition}` });
  validate(content);
  return validate.errors ?? [];
}

/** The source from which the tool would make the entry: as a developer would write it. */
function sourceOf({ id, name, description, helpUrl, parameters, result }: FunctionEntry, place: number): string {
  const isMatrix = (dimensionality: 'scalar' | 'matrix'): string => (dimensionality === 'matrix' ? 'any[][]' : 'any');
  return [
    '/**',
    ` * ${description}`,
    ` * @customfunction ${id} ${name}`,
    ` * @helpurl ${helpUrl}`,
    ...parameters.map((parameter) => ` * @param ${parameter.name} ${parameter.description}`),
    ' */',
    `function function${place}(${parameters.map((parameter) => `${parameter.name}${parameter.optional === true ? '?' : ''}: ${isMatrix(parameter.dimensionality)}`).join(', ')}): ${isMatrix(result.dimensionality)} {}`,
  ].join('\n');
}

const address = 'https://example.com/workcap';

describe.each(languages)('functions.json in %s', (language) => {
  const { functions } = functionsFile(language, address);

  it('is valid against the schema of Microsoft', () => {
    expect(faultsAgainst('extensionCustomFunctions', { functions })).toEqual([]);
    expect(functions.length).toBeGreaterThan(200);
  });

  it('is what the tool of Microsoft derives from the same functions in source, without a complaint', () => {
    const derived = parseTree(functions.map(sourceOf).join('\n'), 'functions.ts');
    expect(derived.extras.flatMap(({ errors }) => errors)).toEqual([]);
    // What the tool writes of its own accord where nothing is said.
    const plain = derived.functions.map(({ id, name, description, helpUrl, parameters, result }) => ({
      id,
      name,
      description,
      helpUrl,
      parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description, type: parameter.type, dimensionality: parameter.dimensionality, ...(parameter.optional === true ? { optional: true } : {}) })),
      result: { type: result?.type ?? 'any', dimensionality: result?.dimensionality ?? 'scalar' },
    }));
    expect(plain).toEqual(functions);
  });
});

it('the schema and the tool refuse what they should', () => {
  const [first] = functionsFile('en', address).functions;
  expect(faultsAgainst('extensionFunction', { ...first, id: '1ST' })).not.toEqual([]);
  expect(faultsAgainst('extensionFunction', { ...first, helpUrl: 'http://example.com' })).not.toEqual([]);
  expect(faultsAgainst('extensionFunction', { ...first, parameters: [{ ...first!.parameters[0], dimensionality: 'table' }] })).not.toEqual([]);
  const twice = [first!, { ...first!, name: 'A-B' }];
  expect(parseTree(twice.map(sourceOf).join('\n'), 'functions.ts').extras.flatMap(({ errors }) => errors).length).toBeGreaterThan(1);
});

it('the namespace is one that Microsoft allows', () => {
  expect(faultsAgainst('extensionCustomFunctionsNamespace', { id: namespace, name: namespace })).toEqual([]);
  expect(faultsAgainst('extensionCustomFunctionsNamespace', { id: '1', name: namespace })).not.toEqual([]);
});

it('both languages have the same ids with the same number of parameters', () => {
  const counts = languages.map((language) => functionsFile(language, address).functions.map(({ id, parameters }) => [id, parameters.length]));
  expect(counts[1]).toEqual(counts[0]);
  expect(new Set(counts[0]!.map(([id]) => id)).size).toBe(counts[0]!.length);
});
