import type { Words } from '../texts/words';
import { fill } from '../texts/words';

/** What a cell shows. Excel shows our sentence beside #VALUE! and #N/A only. */
export type ExcelError = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A' | '#NULL!' | '#NAME?' | '#REF!';

interface Explanation {
  readonly excel: ExcelError;
  /** For the help page, after the names of the inputs: "… is blank". */
  readonly when: Words;
  /** One sentence with place and remedy; {input} is the input's label. */
  readonly sentence: Words;
}

/** Every mistake a user can make in a calculator. The list is closed: a code that is not here does not compile. */
const explanations = {
  missing: {
    excel: '#VALUE!',
    when: { en: 'is blank', zh: '为空' },
    sentence: { en: '{input} is blank; enter a value (0 if it is zero).', zh: '“{input}”为空；请填写，若为零请填 0。' },
  },
  notANumber: {
    excel: '#VALUE!',
    when: { en: 'is not a number', zh: '不是数字' },
    sentence: { en: '{input} must be a number, but “{found}” is not; enter it as a number.', zh: '“{input}”应为数字，“{found}”不是；请改为数字。' },
  },
  notADate: {
    excel: '#VALUE!',
    when: { en: 'is not a date', zh: '不是日期' },
    sentence: {
      en: '{input} must be a date, but “{found}” is not; enter it as an Excel date.',
      zh: '“{input}”应为日期，“{found}”不是；请改为 Excel 日期。',
    },
  },
  notAText: {
    excel: '#VALUE!',
    when: { en: 'is not text', zh: '不是文本' },
    sentence: { en: '{input} must be text, but “{found}” is not.', zh: '“{input}”应为文本，“{found}”不是。' },
  },
  notAChoice: {
    excel: '#VALUE!',
    when: { en: 'is none of the choices', zh: '不在可选项之内' },
    sentence: { en: '{input} must be one of {choices}; “{found}” is not.', zh: '“{input}”只能是 {choices} 之一，“{found}”不是。' },
  },
  notServiceLevel: {
    excel: '#VALUE!',
    when: { en: 'is not between 0 and 1', zh: '不在 0 与 1 之间' },
    sentence: {
      en: '{input} must be between 0 and 1, but {found} is not; write 95 % as 0.95 or 95%.',
      zh: '“{input}”应大于 0 且小于 1，{found} 不符合；95% 请写成 0.95 或 95%。',
    },
  },
  belowMinimum: {
    excel: '#NUM!',
    when: { en: 'is smaller than allowed', zh: '小于允许值' },
    sentence: { en: '{input} must be at least {limit}; {found} is too small.', zh: '“{input}”不得小于 {limit}；{found} 过小。' },
  },
  notAbove: {
    excel: '#NUM!',
    when: { en: 'is not greater than its limit', zh: '不大于下限' },
    sentence: { en: '{input} must be greater than {limit}; {found} is not.', zh: '“{input}”应大于 {limit}；{found} 不符合。' },
  },
  aboveMaximum: {
    excel: '#NUM!',
    when: { en: 'is larger than allowed', zh: '大于允许值' },
    sentence: { en: '{input} must be at most {limit}; {found} is too large.', zh: '“{input}”不得大于 {limit}；{found} 过大。' },
  },
  notBelow: {
    excel: '#NUM!',
    when: { en: 'is not smaller than its limit', zh: '不小于上限' },
    sentence: { en: '{input} must be smaller than {limit}; {found} is not.', zh: '“{input}”应小于 {limit}；{found} 不符合。' },
  },
  notWhole: {
    excel: '#NUM!',
    when: { en: 'is not a whole number', zh: '不是整数' },
    sentence: { en: '{input} must be a whole number; {found} is not.', zh: '“{input}”应为整数；{found} 不是。' },
  },
  limitsNotRising: {
    excel: '#VALUE!',
    when: { en: 'is not a rising list of whole numbers', zh: '不是递增的整数' },
    sentence: {
      en: '{input} must be whole numbers of at least 1, each larger than the one before; {found} breaks this.',
      zh: '“{input}”应为不小于 1 且逐个递增的整数；{found} 不符合。',
    },
  },
  notRising: {
    excel: '#VALUE!',
    when: { en: 'does not rise from value to value', zh: '未逐个递增' },
    sentence: {
      en: '{input} must rise from value to value, beginning with 0; {found} breaks this.',
      zh: '“{input}”应从 0 开始逐个递增；{found} 不符合。',
    },
  },
  notSummingToOne: {
    excel: '#NUM!',
    when: { en: 'does not add up to 1', zh: '合计不等于 1' },
    sentence: { en: '{input} must add up to 1 (100%); it adds up to {found}.', zh: '“{input}”合计应为 1（100%），现为 {found}。' },
  },
  notAList: {
    excel: '#VALUE!',
    when: { en: 'has more than one row and more than one column', zh: '多于一行且多于一列' },
    sentence: {
      en: '{input} must be one row or one column; this range has {rows} rows and {columns} columns.',
      zh: '“{input}”应为一行或一列；所选区域为 {rows} 行 {columns} 列。',
    },
  },
  notOneCell: {
    excel: '#VALUE!',
    when: { en: 'is more than one cell', zh: '多于一个单元格' },
    sentence: {
      en: '{input} must be one cell; this range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.',
      zh: '“{input}”应为一个单元格；所选区域为 {rows} 行 {columns} 列。',
    },
  },
  gapInList: {
    excel: '#VALUE!',
    when: { en: 'has an empty cell among its values', zh: '的数值之间有空单元格' },
    sentence: { en: '{input} has an empty cell among its values; fill it in (0 if it is zero).', zh: '“{input}”的数值之间有空单元格；请补全，若为零请填 0。' },
  },
  shapesDiffer: {
    excel: '#VALUE!',
    when: { en: 'is a range of another size than the ranges before it', zh: '的区域大小与其他区域不同' },
    sentence: {
      en: '{input} is a range of {found}, but {other} is one of {expected}; ranges in one call must have the same rows and columns.',
      zh: '“{input}”的区域为 {found}，“{other}”为 {expected}；同一公式中各区域的行数和列数须相同。',
    },
  },
  lengthsDiffer: {
    excel: '#VALUE!',
    when: { en: 'has another number of cells than needed', zh: '的单元格个数不符' },
    sentence: { en: '{input} must have {expected} cells; it has {found}.', zh: '“{input}”应有 {expected} 个单元格，现有 {found} 个。' },
  },
  tooFew: {
    excel: '#N/A',
    when: { en: 'has too few values', zh: '的数值个数不足' },
    sentence: { en: '{input} needs at least {expected} values; it has {found}.', zh: '“{input}”至少需要 {expected} 个数值，现有 {found} 个。' },
  },
  salesTooFew: {
    excel: '#N/A',
    when: { en: 'covers too few months', zh: '的月份不足' },
    sentence: {
      en: '{input}: receivables exceed the sales of all {found} {found|month|months}; add earlier months.',
      zh: '“{input}”：应收账款大于所列 {found} 个月的销售额合计；请补充更早的月份。',
    },
  },
  afterAsOf: {
    excel: '#NUM!',
    when: { en: 'lies after the as-of date', zh: '晚于截止日期' },
    sentence: { en: '{input} lies after the as-of date; check both dates.', zh: '“{input}”晚于截止日期；请检查两个日期。' },
  },
  beforeOrder: {
    excel: '#NUM!',
    when: { en: 'holds a receipt before its order', zh: '中有早于订货日期的收货日期' },
    sentence: { en: '{input} hold a receipt before its order; check the dates.', zh: '“{input}”中有早于订货日期的收货日期；请检查日期。' },
  },
  planShort: {
    excel: '#NUM!',
    when: { en: 'does not cover demand in some period', zh: '不足以满足某期需求' },
    sentence: { en: '{input} do not cover demand in every period.', zh: '“{input}”不足以满足各期需求。' },
  },
  policyTooLarge: {
    excel: '#NUM!',
    when: { en: 'makes quantities too large for a policy counted piece by piece', zh: '使数量过大，不宜逐件计算' },
    sentence: {
      en: '{input} makes quantities of about {found} pieces; this policy counts piece by piece and is for slow movers up to {limit}. Use the one for normal demand.',
      zh: '“{input}”使数量达到约 {found} 件；该策略逐件计算，适用于 {limit} 件以内的慢流动物料。请改用正态需求的策略。',
    },
  },
  noDemand: {
    excel: '#N/A',
    when: { en: 'holds no demand', zh: '没有需求' },
    sentence: { en: '{input} holds no period with demand; there is nothing to forecast from.', zh: '“{input}”各期均无需求，无法预测。' },
  },
  allEqual: {
    excel: '#DIV/0!',
    when: { en: 'holds only equal values', zh: '各数值全部相等' },
    sentence: { en: '{input} are all equal, so this is not defined for them.', zh: '“{input}”全部相等，该指标没有定义。' },
  },
  sharesAboveOne: {
    excel: '#NUM!',
    when: { en: 'adds up to more than 1', zh: '合计大于 1' },
    sentence: { en: '{input} must not add up to more than 1; they add up to {found}.', zh: '“{input}”合计不得大于 1，现为 {found}。' },
  },
  nothingLeft: {
    excel: '#NUM!',
    when: { en: 'leaves nothing to be paid out', zh: '使可支付金额不为正数' },
    sentence: { en: '{input} leaves nothing to be paid out; check the charges.', zh: '“{input}”使可支付金额不为正数；请检查各项费用。' },
  },
  notFalling: {
    excel: '#VALUE!',
    when: { en: 'is not a falling list', zh: '不是递减的数值' },
    sentence: { en: '{input} must fall from one to the next; {found} breaks this.', zh: '“{input}”应逐个递减；{found} 不符合。' },
  },
  sharesNotOne: {
    excel: '#NUM!',
    when: { en: 'does not add up to 1', zh: '合计不为 1' },
    sentence: { en: '{input} must add up to 1; they add up to {found}.', zh: '“{input}”合计应为 1，现为 {found}。' },
  },
  partAboveWhole: {
    excel: '#NUM!',
    when: { en: 'is a part that is larger than the whole', zh: '大于其所属的总额' },
    sentence: { en: '{input} is {found}, more than the whole of {limit} it is part of.', zh: '“{input}”为 {found}，大于其所属总额 {limit}。' },
  },
  divisionByZero: {
    excel: '#DIV/0!',
    when: { en: 'is 0', zh: '为 0' },
    sentence: { en: '{input} is 0, and nothing can be divided by it.', zh: '“{input}”为 0，不能作除数。' },
  },
  termsNotUnderstood: {
    excel: '#VALUE!',
    when: { en: 'holds terms that cannot be read', zh: '的付款条件无法识别' },
    sentence: {
      en: '{input} “{found}” cannot be read; write them as in “Net 30”, “30 EOM”, “30 days after delivery” or “30% advance, 70% on delivery”.',
      zh: '“{input}”中的“{found}”无法识别；请写成“30天”“月结60天”“货到30天”“次月25日”“预付30% 发货60% 质保10%”等形式。',
    },
  },
  dateNeeded: {
    excel: '#VALUE!',
    when: { en: 'is left out, but the terms count from it', zh: '省略，但付款条件以其起算' },
    sentence: {
      en: '{input} is blank, but the terms count from {anchor}; enter it.',
      zh: '“{input}”为空，但付款条件自{anchor}起算；请填写。',
    },
  },
  resultTooLarge: {
    excel: '#NUM!',
    when: { en: 'makes the result larger than Excel can hold', zh: '使结果超出 Excel 可表示的范围' },
    sentence: { en: 'The result is larger than Excel can hold; check the size of the inputs.', zh: '结果超出 Excel 可表示的范围；请检查输入数值的大小。' },
  },
  errorInCell: {
    excel: '#VALUE!',
    when: { en: 'holds an error value, which is passed on', zh: '含有错误值，将原样返回' },
    sentence: { en: '{input} holds the error {found}; correct it there.', zh: '“{input}”含有错误值 {found}；请先更正。' },
  },
  unknownFunction: {
    excel: '#N/A',
    when: { en: 'is the name of no function', zh: '不是函数名' },
    sentence: { en: 'There is no function “{found}”; similar ones are {near}.', zh: '没有名为“{found}”的函数；相近的有 {near}。' },
  },
  unknownCalculator: {
    excel: '#VALUE!',
    when: { en: 'does not exist', zh: '不存在' },
    sentence: { en: 'There is no calculator “{found}”.', zh: '没有名为“{found}”的计算函数。' },
  },
  unknownInput: {
    excel: '#VALUE!',
    when: { en: 'does not exist', zh: '不存在' },
    sentence: { en: 'There is no input “{found}”.', zh: '没有名为“{found}”的参数。' },
  },
} as const satisfies Record<string, Explanation>;

export type ErrorCode = keyof typeof explanations;
export const errorCodes = Object.keys(explanations) as readonly ErrorCode[];

export type Parameters = Readonly<Record<string, string | number | Words>>;

/** A user's mistake as a value; `input` is null when it concerns no single input. */
export interface Failure {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly input: string | null;
  readonly params: Parameters;
}

/** Thrown inside a calculator only; `evaluate` turns it into a Failure. Everything else that is thrown is a bug. */
export class CalcError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly input: string | null,
    readonly params: Parameters = {},
  ) {
    super(`${code}(${input ?? ''})`);
  }
}

/** The quotient; a divisor of 0 is the user's mistake in the named input. */
export function divide(numerator: number, denominator: number, input: string): number {
  if (denominator === 0) throw new CalcError('divisionByZero', input);
  return numerator / denominator;
}

/** Refuses a list that has not as many values as the one it belongs to. */
export function sameLength(list: readonly unknown[], other: readonly unknown[], input: string): void {
  if (list.length !== other.length) throw new CalcError('lengthsDiffer', input, { expected: other.length, found: list.length });
}

const cellErrors: readonly string[] = ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#NULL!', '#NAME?', '#REF!'];

export function isExcelError(value: unknown): value is ExcelError {
  return typeof value === 'string' && cellErrors.includes(value);
}

/** The error a cell shows; an error that was in a cell already is passed on as it is. */
export function excelErrorOf(failure: Failure): ExcelError {
  const { found } = failure.params;
  return failure.code === 'errorInCell' && isExcelError(found) ? found : explanations[failure.code].excel;
}

/** A code for the help page: the error it shows and when. */
export function ruleOf(code: ErrorCode): { readonly excel: ExcelError; readonly when: Words } {
  return explanations[code];
}

/** The sentence of a code, with the parameters that are known; the others stay visible as {name}. */
export function sentenceOf(code: ErrorCode, parameters: Parameters): Words {
  const { sentence } = explanations[code];
  const inOne = (language: 'en' | 'zh'): string => {
    const plain = Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value] as const);
    return fill(sentence, Object.fromEntries(plain))[language];
  };
  return { en: inOne('en'), zh: inOne('zh') };
}

/** Something the user should know about a result that is right as computed. */
const warnings = {
  negativeSafetyStock: {
    en: 'The service level is below 50 %, so the safety stock is negative: the reorder point lies below the mean demand.',
    zh: '服务水平低于 50%，安全库存为负：再订货点低于平均需求。',
  },
  fillRateReached: {
    en: 'The order quantity alone reaches more than the fill rate, so the result is negative: no safety stock is needed for it.',
    zh: '仅靠订货批量已超过目标满足率，结果为负：为此无需安全库存。',
  },
  orderAboveMaximum: {
    en: 'Minimum order quantity or multiple takes the stock above its maximum; the order is kept, look at it.',
    zh: '按最小起订量或包装倍数取整后，库存将超过最高库存；订货量未改动，请复核。',
  },
  fewWindows: {
    en: 'The history is short for this service level: the result is the highest demand that was seen.',
    zh: '历史数据相对该服务水平偏少：结果取已出现过的最高需求。',
  },
  measuresMissing: {
    en: 'A measure is missing; its weight is left out, and the grade should not be above A.',
    zh: '有指标缺失，其权重未计入，评级不宜高于 A。',
  },
  neverIssued: {
    en: 'The item was never issued; the days are counted from its last receipt.',
    zh: '该物料从未出库，天数自最近入库起算。',
  },
  stockOlder: {
    en: 'More is on hand than all receipts together; the rest is older than they are and stands on none of them.',
    zh: '现有库存大于所列入库合计，超出部分更早，未计入任何一批。',
  },
  creditsLeft: {
    en: 'Receipts and credit notes are more than all items together; the rest is an advance and stands on none of them.',
    zh: '收款和红字大于所列款项合计，多出部分为预收，未计入任何一笔。',
  },
  balanceOlder: {
    en: 'The balance is larger than all invoices together; the rest is older than they are and stands on none of them.',
    zh: '余额大于所列发票合计，超出部分早于这些发票，未计入任何一张。',
  },
} as const satisfies Record<string, Words>;

export type WarningCode = keyof typeof warnings;

export interface Warning {
  readonly code: WarningCode;
  /** How many cells of a range it concerns; 1 for a single call. */
  readonly count: number;
}

export function warningSentence(code: WarningCode): Words {
  return warnings[code];
}
