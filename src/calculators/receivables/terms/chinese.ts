import { inOne, lengthOf, waitOf } from './terms';
import type { Anchor, Terms } from './terms';

const length = '(\\d{1,3})(天|周|星期|个月)';
/** "30日" alone may be a day of the month; "30日内" cannot. */
const lengthInside = '(\\d{1,3})(日)(?=内|以内|之内)';
const pay = '(?:内|以内|之内)?(?:付款|付清|支付|结清|结算|付)?';
const since = '(?:之?后|之?日起|日后|起)?';
const thisMonth = '当月|本月';
const nextMonth = '次月|下个?月';

/** What a term may count from. */
const anchorWords = [
  ['document', '自?(?:开票|发票|开具发票|票后)'],
  ['receipt', '自?(?:票到|到票|收票|收到发票|发票到|见票|收到票)'],
  ['delivery', '自?(?:货到|到货|收货|交货|发货|出货|提货|签收|交付|送货)'],
  ['acceptance', '自?(?:(?:货到|到货)?验收|终验)(?:合格|通过|完成)?'],
] as const satisfies readonly (readonly [Anchor, string])[];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const rules: readonly (readonly [pattern: RegExp, read: (...groups: (string | undefined)[]) => Terms])[] = [
  [whole('现结|现付|现款|现金|现款现货|货到付款|货到即付|货到付现|即付|即期|即结|立即付款|见票即付|钱货两清|款货两讫'), () => inOne()],
  [whole('款到发货|先款后货|先付款后发货|款清发货|预付|预付款|预付全款|全额预付|全款预付|预付货款|先款'), () => inOne()],
  // 月结30天: the days begin at the end of the month; 次月结30天: at the end of the next.
  [whole(`(?:(${thisMonth})|(${nextMonth})|月)结(?:算|账期?)?:?(\\d{1,3})天?${pay}`), (_, next, days) => inOne({ months: monthsOf(next), onDay: 'end', days: Number(days) })],
  [whole(`月结(\\d{1,2})个月${pay}`), (months) => inOne({ months: Number(months), onDay: 'end' })],
  [whole(`(\\d{1,3})天月结`), (days) => inOne({ onDay: 'end', days: Number(days) })],
  [whole(`(?:${thisMonth})(?:月?[底末]|结清?)${pay}|月[底末]${pay}`), () => inOne({ onDay: 'end' })],
  [whole(`(?:月结)?(?:${nextMonth})月?[底末]前?${pay}`), () => inOne({ months: 1, onDay: 'end' })],
  [whole(`(?:月结)?(?:${nextMonth})(\\d{1,2})[日号]前?${pay}`), (day) => inOne({ months: 1, onDay: Number(day) })],
  [whole(`(?:净|账期|信用期|信用|付款期|赊销|赊账)?为?:?(?:${length}|${lengthInside})(?:账期|信用期)?${pay}`), lengthFrom('document')],
  [whole(`(?:净|账期|信用期|付款期)为?:?(\\d{1,3})`), (days) => inOne({ days: Number(days) })],
  ...anchorWords.flatMap(([anchor, words]) => [
    // 票到月结30天: from the end of the month in which the invoice came.
    [whole(`${words}${since}月结(\\d{1,3})天?${pay}`), (days: string | undefined) => inOne({ onDay: 'end', days: Number(days) }, anchor)] as const,
    [whole(`${words}${since}(?:${length}|${lengthInside})${pay}`), lengthFrom(anchor)] as const,
    ...(anchor === 'receipt' || anchor === 'acceptance' ? [[whole(`${words}${since}即?(?:付款|付清|付)`), () => inOne({}, anchor)] as const] : []),
  ]),
];

const payDays = /[,;、]?(?:(?:每月)?(?:固定)?付款日:?(?:为|每月)?(\d{1,2})[日号]?|每月(?:固定)?(\d{1,2})[日号](?:固定)?(?:付款|支付|打款))$/;

/** Chinese terms in simplified signs, digits for numerals, without spaces; null for what is not understood. */
export function readChinese(text: string): Terms | null {
  const fixed = payDays.exec(text);
  const terms = fixed?.index === 0 ? inOne() : readPlain(fixed === null ? text : text.slice(0, fixed.index));
  if (terms === null || fixed === null) return terms;
  const payDay = Number(fixed[1] ?? fixed[2]);
  return { ...terms, instalments: terms.instalments.map((one) => ({ ...one, wait: waitOf({ ...one.wait, payDay }) })) };
}

function readPlain(text: string): Terms | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    if (match !== null) return read(...match.slice(1));
  }
  return null;
}

function lengthFrom(anchor: Anchor) {
  return (...found: (string | undefined)[]): Terms => {
    const place = found.findIndex((group) => group !== undefined);
    return inOne(lengthOf(found[place]!, found[place + 1]), anchor);
  };
}

function monthsOf(next: string | undefined): number {
  return next === undefined ? 0 : 1;
}
