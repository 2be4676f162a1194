import type { Words } from '../../texts/words';

/**
 * What a column can mean. Synonyms are compared after normalising (normalize.ts), so traditional characters, case,
 * spaces and separators need no entries of their own.
 */
export interface RoleDefinition {
  readonly label: Words;
  readonly content: 'date' | 'number' | 'text';
  /** Chinese headings, separated by spaces. */
  readonly zh: string;
  /** English headings, separated by commas. */
  readonly en: string;
  /** Headings that say too little alone: taken only when no better column exists. Separated by commas. */
  readonly bare?: string;
  /** A heading with one of these is not this role. Separated by spaces. */
  readonly veto?: string;
}

export const vetoes = {
  date: '天数 期限 标记 symbol arrears days terms 提前 discount 金额 amount',
  amount: '单价 税率 比例 % 数量 汇率 exchange price qty quantity 差异 天数 days date 日期 percent',
  code: '名称 地址 类型 分类 电话 phone group name type',
  currency: '金额 余额 amount value balance',
} as const;

/** Every word with every ending, both ways round where `turned`: 期初余额 and 借方 give 期初余额借方 and 借方期初余额. Separators within a heading do not count. */
export function joinedHeadings(words: string, endings: string, separator: ' ' | ',' = ' ', turned = true): string {
  const list = (text: string): string[] => text.split(separator).map((part) => part.trim());
  const between = separator === ',' ? ' ' : '';
  return list(words)
    .flatMap((word) => list(endings).flatMap((ending) => (turned ? [word + between + ending, ending + between + word] : [word + between + ending])))
    .join(separator);
}
