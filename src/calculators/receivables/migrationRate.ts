import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { money } from '../readers';

/**
 * Share of an age bucket that moves on into the next one, with what was written off out of it.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(next), divisionByZero(balance), notANumber(balance, next, writtenOff), belowMinimum(balance, next, writtenOff).
 * Accepts zero next: everything was paid.
 */
export const calculator = defineCalculator({
  id: 'MIGRATIONRATE',
  group: 'receivables',
  title: { en: 'Migration rate', zh: '迁徙率' },
  summary: { en: 'Share of an age bucket that moves on into the next one, with what was written off out of it.', zh: '某账龄余额迁徙到下一账龄的比例，含该档核销金额。' },
  inputs: {
    balance: money({ en: 'Balance of the bucket before', zh: '上期该账龄余额' }, { minimum: 0 }),
    next: money({ en: 'Balance of the next bucket now', zh: '本期下一账龄余额' }, { minimum: 0 }),
    writtenOff: money({ en: 'Written off out of the bucket', zh: '该账龄核销金额' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Migration rate', zh: '迁徙率' }, unit: { en: 'share, 0.7 = 70%', zh: '比例，0.7 = 70%' } },
  formula: { en: 'migration rate = (next bucket now + written off) ÷ bucket before', zh: '迁徙率 =（本期下一账龄余额 + 核销金额）÷ 上期该账龄余额' },
  excel: '(next+written_off)/balance',
  source: { en: 'CICPA notice to auditors 2020-3 on provision matrices.', zh: '中国注册会计师协会 2020 年第 3 号提示（减值矩阵）。' },
  convention: { en: 'What was written off moved on as well: left out, 100 that became 50 after 20 were written off would migrate by 50 % instead of 70 %.', zh: '核销部分同样迁徙；若遗漏，100 核销 20 后余 50 会得出 50% 而非 70%。' },
  examples: [
    {
      inputs: { balance: 100, next: 50, writtenOff: 20 },
      result: 0.7,
      steps: { en: '(50 + 20) ÷ 100 = 0.7', zh: '（50 + 20）÷ 100 = 0.7' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'next' }, { code: 'divisionByZero', input: 'balance' }],
  compute({ balance, next, writtenOff }) {
    if (next + writtenOff > balance) throw new CalcError('partAboveWhole', 'next', { found: next + writtenOff, limit: balance });
    return divide(next + writtenOff, balance, 'balance');
  },
});
