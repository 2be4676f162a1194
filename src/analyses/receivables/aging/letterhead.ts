import { currenciesOf } from '../../../intake/currencies';
import type { Report } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import type { State } from './state';
import { words } from './words';

type Lines = Report['stamp']['options'];

const own = /^(?:人民币|cny|rmb|本位币|综合本位币)$/i;

/** Whose report it is and in what the money is stated: every amount is in the unit of one, also where the list was in 万元. */
export function headLines(input: AnalysisInput, state: State): Lines {
  const { entity } = state.understanding.titles;
  const currency = currencyOf(input, state);
  const unit: Words | null = currency === null ? (isChinese(input) ? words.yuan : null) : own.test(currency) ? { en: currency, zh: words.yuan.zh } : { en: currency, zh: currency };
  return [...(entity === null ? [] : [{ label: words.entity, value: { en: entity, zh: entity } }]), ...(unit === null ? [] : [{ label: words.unit, value: unit }])];
}

/** A blank cell. */
const toBeSigned = ((nothing: string): Words => ({ en: nothing, zh: nothing }))('');

/** Lines to be signed by hand, as an auditor expects them under a schedule. */
export const signLines: Lines = [words.preparedBy, words.reviewedBy].map((label) => ({ label, value: toBeSigned }));

function currencyOf({ cells, mapping }: AnalysisInput, { choices, understanding, typed }: State): string | null {
  if (choices.currency !== null) return understanding.currencies.find(({ code }) => code === choices.currency)?.name ?? choices.currency;
  if (understanding.titles.currency !== null) return understanding.titles.currency;
  const role = (['open_amount', 'amount_gross', 'debit', 'credit', 'closing', 'closing_debit'] as const).find((candidate) => mapping[candidate] !== undefined);
  const [only, ...others] = role === undefined ? [] : currenciesOf(cells, typed, mapping, role);
  return only === undefined || others.length > 0 ? null : only;
}

/** A list with Chinese headings that names no currency is in yuan. */
function isChinese({ understanding }: AnalysisInput): boolean {
  return understanding.columns.some(({ heading }) => /\p{Script=Han}/u.test(heading));
}
