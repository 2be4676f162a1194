import type { Choice, ChoiceOption, OptionContext, SwitchOption } from './define';

/** How a list is read: the same questions whatever is made of it. The ids are stored in workbooks. */

/** Offered where intake has found something that reasonable people decide in different ways. */
export function noticed(...codes: readonly string[]): (context: OptionContext) => boolean {
  return ({ understanding }) => understanding.findings.some(({ code }) => codes.includes(code));
}

export const dateOrder: ChoiceOption = {
  kind: 'choice',
  id: 'dateOrder',
  fallback: 'auto',
  label: { en: 'Text dates such as 3/4/2026', zh: '形如 3/4/2026 的文本日期' },
  choices: [
    { id: 'auto', label: { en: 'Decide from the column', zh: '按整列判断' } },
    { id: 'monthFirst', label: { en: 'Month first', zh: '月在前' } },
    { id: 'dayFirst', label: { en: 'Day first', zh: '日在前' } },
  ],
};

const swapChoices: readonly Choice[] = [
  { id: 'swap', label: { en: 'Swap them back', zh: '对调回来' } },
  { id: 'keep', label: { en: 'Keep them: they are right', zh: '保留原样（日期无误）' } },
];

export const swappedDates: ChoiceOption = {
  kind: 'choice',
  id: 'swappedDates',
  fallback: '',
  label: { en: 'Dates with day and month swapped', zh: '日与月对调的日期' },
  hint: { en: 'The file seems to have been opened with the wrong date order.', zh: '文件打开时的日期顺序似乎有误。' },
  choices: swapChoices,
  // Of this source: remembered, it would let the next file through unasked.
  choicesFor: () => swapChoices,
  applies: noticed('datesHalfConverted', 'datesSwapped'),
};

export const suffixes: SwitchOption = {
  kind: 'switch',
  id: 'suffixes',
  fallback: false,
  label: { en: 'Read 12K as 12,000 and 3M as 3,000,000', zh: '将 12K 读作 12,000，3M 读作 3,000,000' },
  applies: noticed('amountsSuffixed'),
};

export const hiddenRows: SwitchOption = {
  kind: 'switch',
  id: 'hiddenRows',
  fallback: true,
  label: { en: 'Include hidden and filtered rows', zh: '计入隐藏和筛选掉的行' },
  applies: noticed('rowsHidden'),
};
