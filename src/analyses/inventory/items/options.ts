import type { Choice, ChoiceOption, NumberOption, Option, OptionContext } from '../../define';
import type { Measure } from '../demand/demand';
import { measuresOf } from '../demand/measures';
import { demandOptions, periodOption } from '../demand/options';
import type { Words } from '../../../texts/words';

export const measureWords: Readonly<Record<Measure, Words>> = {
  usage: { en: 'Usage × unit cost', zh: '耗用量×单位成本' },
  revenue: { en: 'Revenue', zh: '销售收入' },
  margin: { en: 'Gross margin', zh: '毛利' },
  stock: { en: 'Stock value', zh: '库存金额' },
  quantity: { en: 'Quantity (no prices)', zh: '数量（不计金额）' },
};

export const cutPresets = { '70/90': [0.7, 0.9], '80/95': [0.8, 0.95], '80/90': [0.8, 0.9] } as const;
export const limitPresets = { '0.5/1': [0.5, 1], '0.2/0.6': [0.2, 0.6], '0.1/0.25': [0.1, 0.25] } as const;

const measures = (Object.keys(measureWords) as Measure[]).map((id): Choice => ({ id, label: measureWords[id] }));

const value: ChoiceOption = {
  kind: 'choice',
  id: 'value',
  prominent: true,
  fallback: 'usage',
  label: { en: 'Value of an item', zh: '物料金额口径' },
  choices: measures,
  choicesFor: (context) => measures.filter(({ id }) => measuresOf(context).includes(id as Measure)),
  propose: (context) => {
    const [first] = measuresOf(context);
    return first === undefined ? null : { value: first, ...(first === 'usage' ? {} : { from: reasons[first] }) };
  },
};

const reasons: Readonly<Record<Exclude<Measure, 'usage'>, Words>> = {
  revenue: { en: 'the list has prices, but no costs', zh: '清单有售价，没有成本' },
  margin: { en: 'the list has margins only', zh: '清单只有毛利' },
  stock: { en: 'the list says what is in stock, not what was used', zh: '清单只有库存，没有耗用' },
  quantity: { en: 'the list has no prices; quantities of different units are not comparable', zh: '清单没有单价；不同计量单位的数量不可比' },
};

/** The value when the person says nothing, or says what this list cannot give. */
export function measureIn(chosen: unknown, context: Pick<OptionContext, 'understanding' | 'mapping'>): Measure | null {
  const possible = measuresOf(context);
  return possible.find((measure) => measure === chosen) ?? possible[0] ?? null;
}

const own = (id: string, is: string, label: Words, fallback: number, unit: Words | null, maximum: number): NumberOption => ({
  kind: 'number',
  id,
  fallback,
  minimum: 0,
  maximum,
  label,
  ...(unit === null ? {} : { unit }),
  applies: ({ options }) => options[is] === 'own',
});
const percent: Words = { en: '%', zh: '%' };
const ownChoice: Choice = { id: 'own', label: { en: 'own limits', zh: '自定义' } };

export const options: readonly Option[] = [
  {
    kind: 'date',
    id: 'asOf',
    from: 'asOf',
    prominent: true,
    label: { en: 'As-of date', zh: '截止日期' },
    hint: { en: 'Stands in the title; nothing is left out because of it.', zh: '写入标题，不影响计算。' },
    applies: ({ mapping, understanding }) => understanding.kind !== 'salesLines' && understanding.kind !== 'stockLedger' && mapping.doc_date === undefined && mapping.posting_date === undefined,
  },
  value,
  {
    kind: 'choice',
    id: 'cuts',
    prominent: true,
    fallback: '70/90',
    label: { en: 'ABC limits', zh: 'ABC 界限' },
    choices: [
      { id: '70/90', label: { en: '70 % and 90 %', zh: '70% 和 90%' } },
      { id: '80/95', label: { en: '80 % and 95 %', zh: '80% 和 95%' } },
      { id: '80/90', label: { en: '80 % and 90 %', zh: '80% 和 90%' } },
      ownChoice,
    ],
  },
  own('cutA', 'cuts', { en: 'A up to', zh: 'A 类上限' }, 70, percent, 100),
  own('cutB', 'cuts', { en: 'B up to', zh: 'B 类上限' }, 90, percent, 100),
  {
    kind: 'choice',
    id: 'rule',
    fallback: 'before',
    label: { en: 'Share that decides the class', zh: '判定类别的累计占比' },
    hint: { en: 'Before the item: the largest is always A. Including it: as other tools count.', zh: '不含本物料：最大的物料总是 A；含本物料：与其他工具一致。' },
    choices: [
      { id: 'before', label: { en: 'of all larger items (before the item)', zh: '不含本物料' } },
      { id: 'including', label: { en: 'including the item', zh: '含本物料' } },
    ],
  },
  {
    kind: 'choice',
    id: 'limits',
    fallback: '0.5/1',
    label: { en: 'XYZ limits (coefficient of variation)', zh: 'XYZ 界限（变异系数）' },
    choices: [{ id: '0.5/1', label: { en: '0.5 and 1.0', zh: '0.5 和 1.0' } }, { id: '0.2/0.6', label: { en: '0.2 and 0.6', zh: '0.2 和 0.6' } }, { id: '0.1/0.25', label: { en: '0.1 and 0.25', zh: '0.1 和 0.25' } }, ownChoice],
  },
  own('limitX', 'limits', { en: 'X up to', zh: 'X 类上限' }, 0.5, null, 100),
  own('limitY', 'limits', { en: 'Y up to', zh: 'Y 类上限' }, 1, null, 100),
  {
    kind: 'choice',
    id: 'deviation',
    fallback: 'sample',
    label: { en: 'Standard deviation', zh: '标准差' },
    choices: [
      { id: 'sample', label: { en: 'of a sample (n − 1)', zh: '样本（n − 1）' } },
      { id: 'population', label: { en: 'of the whole (n)', zh: '总体（n）' } },
    ],
  },
  periodOption,
  ...demandOptions,
];
