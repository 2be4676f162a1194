import Ajv from 'ajv';
import { worksheetFunctions } from '../../src/functions/all';
import { functionsFile } from '../../src/functions/metadata';
import { languages } from '../../src/texts/words';

const address = 'https://example.com/workcap';

/** What Excel accepts, as Microsoft documents the file ("Manually create JSON metadata for custom functions"). */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['functions'],
  properties: {
    allowErrorForDataTypeAny: { type: 'boolean' },
    allowCustomDataForDataTypeAny: { type: 'boolean' },
    functions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'description', 'helpUrl', 'parameters', 'result'],
        properties: {
          id: { type: 'string', maxLength: 128, pattern: '^[a-zA-Z0-9._]+$' },
          name: { type: 'string', maxLength: 128, pattern: '^[A-Z][A-Z0-9._]*$' },
          description: { type: 'string', minLength: 10, maxLength: 255 },
          helpUrl: { type: 'string', pattern: '^https://' },
          parameters: {
            type: 'array',
            minItems: 1,
            maxItems: 255,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'description', 'type', 'dimensionality'],
              properties: {
                name: { type: 'string', minLength: 1, maxLength: 128 },
                description: { type: 'string', minLength: 5, maxLength: 255 },
                type: { enum: ['any', 'boolean', 'number', 'string'] },
                dimensionality: { enum: ['scalar', 'matrix'] },
                optional: { type: 'boolean' },
                repeating: { type: 'boolean' },
              },
            },
          },
          result: {
            type: 'object',
            additionalProperties: false,
            required: ['type'],
            properties: { type: { enum: ['any', 'boolean', 'number', 'string'] }, dimensionality: { enum: ['scalar', 'matrix'] } },
          },
        },
      },
    },
  },
};

describe.each(languages)('functions.json in %s', (language) => {
  const file = functionsFile(language, address);

  it('has the structure Excel reads', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('lets error values in cells reach the functions', () => {
    expect(file.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(file.functions.map((entry) => [entry.id, entry] as const))('%s: required arguments first, names that are names and differ', (_, entry) => {
    const optional = entry.parameters.map((parameter) => parameter.optional === true);
    expect([...optional].sort()).toEqual(optional);
    const names = entry.parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(language === 'zh' ? /^[\p{Script=Han}\p{L}][\p{L}\p{N}_]*$/u : /^[a-z][a-z_]*$/);
  });
});

describe('both languages', () => {
  const [en, zh] = [functionsFile('en', address), functionsFile('zh', address)];

  it('have the same functions under the same names, with the same arguments in number, type and option', () => {
    const skeleton = (file: typeof en): unknown =>
      file.functions.map(({ id, name, parameters, result }) => ({ id, name, result, parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })) }));
    expect(skeleton(zh)).toEqual(skeleton(en));
    expect(en.functions.map((entry) => entry.id)).toEqual(worksheetFunctions.map(({ id }) => id));
  });

  it('say that a list spills', () => {
    for (const file of [en, zh]) expect(file.functions.find((entry) => entry.id === 'FIFOOPEN')?.result).toEqual({ type: 'any', dimensionality: 'matrix' });
  });

  it('lead to the help page of their language', () => {
    expect(en.functions.find((entry) => entry.id === 'CCC')?.helpUrl).toBe('https://example.com/workcap/help/en/CCC.html');
    expect(zh.functions.find((entry) => entry.id === 'CCC')?.helpUrl).toBe('https://example.com/workcap/help/zh/CCC.html');
  });

  it('name the arguments of safety stock as a planner does', () => {
    const names = (file: typeof en): unknown => file.functions.find((entry) => entry.id === 'SAFETYSTOCK')?.parameters.map((parameter) => parameter.name);
    expect(names(en)).toEqual(['demand', 'demand_deviation', 'lead_time', 'lead_time_deviation', 'service_level', 'review']);
    expect(names(zh)).toEqual(['日均需求', '需求标准差', '提前期', '提前期标准差', '服务水平', '检查间隔']);
  });

  it('say unit, limits and what happens when an argument is left out', () => {
    const review = (file: typeof en): unknown => file.functions.find((entry) => entry.id === 'SAFETYSTOCK')?.parameters.at(-1);
    expect(review(en)).toEqual({
      name: 'review',
      description: 'Review interval [periods], at least 0, if left out: 0. Leave out when stock is watched all the time.',
      type: 'any',
      dimensionality: 'matrix',
      optional: true,
    });
    expect(review(zh)).toMatchObject({ description: '检查间隔〔周期数〕，不小于 0，省略时：0。以同一周期计；随时监控库存时可省略。' });
  });
});
