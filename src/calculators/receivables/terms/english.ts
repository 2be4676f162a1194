import { inOne, lengthOf, unitPattern } from './terms';
import type { Anchor, Terms } from './terms';

const length = `(\\d{1,3}) ?(${unitPattern})?`;
const net = `(?:(?:net|n/?)[ -]?)?${length}(?: net)?`;
const monthEnd = '(?:eom|(?:from |after )?(?:the )?(?:end of (?:the )?month|month[- ]?end))';
const nextMonth = '(?:of )?(?:the )?(?:mfi|prox(?:imo)?|(?:following|next) month|month following(?: (?:the )?invoice(?: date)?)?)';
const after = '(?:from|after|of)(?: the)?(?: date of)?(?: the)?';

/** The whole text must fit: what is left over could change the meaning. */
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const rules: readonly (readonly [pattern: RegExp, read: (...groups: (string | undefined)[]) => Terms])[] = [
  [whole('cod|cash on delivery|cash|due (?:up)?on receipt|(?:payable )?(?:up)?on receipt|(?:due |payable )?immediate(?:ly)?(?: payment)?'), () => inOne()],
  [whole('cia|cwo|cbs|pia|cash (?:in advance|with order|before shipment)|pre-?paid|pre-?payment|pre-?pay|(?:payment )?in advance|advance payment'), () => inOne()],
  [whole(`(?:${net}|(?:due |payable |payment )?(?:with)?in ${length})(?: ${after} invoice(?: date)?)?`), (...found) => inOne(lengthIn(found))],
  [whole(`(?:net |due (?:at |by )?(?:the )?)?${monthEnd}`), () => inOne({ onDay: 'end' })],
  [whole(`(?:due )?(?:at |by )?(?:the )?end of (?:the )?(?:next|following) month`), () => inOne({ months: 1, onDay: 'end' })],
  [whole(`${net} ?${monthEnd}|(?:net )?${monthEnd} ?\\+? ?${length}`), (...found) => inOne({ onDay: 'end', ...lengthIn(found) })],
  [whole(`(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? ${nextMonth}|${nextMonth} (\\d{1,2})(?:st|nd|rd|th)?`), (one, other) => inOne({ months: 1, onDay: Number(one ?? other) })],
  ...(
    [
      ['delivery', 'delivery|shipment|dispatch|receipt of (?:the )?goods'],
      ['receipt', 'receipt(?: of (?:the )?invoice)?|invoice receipt'],
      ['acceptance', 'acceptance|commissioning'],
    ] as const
  ).map(([anchor, words]) => [whole(`(?:${net}|(?:due |payable |payment )?(?:with)?in ${length}) ${after} (?:${words})(?: date)?`), countedFrom(anchor)] as const),
  [whole(`${net} rog`), countedFrom('delivery')],
];

/** English terms in small letters with single spaces; null for what is not understood. */
export function readEnglish(text: string): Terms | null {
  const discounted = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:%|\/|% ?\/) ?(\d{1,3})(?: ?days?)?,? ?(n.*)/.exec(text);
  if (discounted !== null) {
    const [, rate = '', days = '', rest = ''] = discounted;
    const terms = readEnglish(rest);
    return terms === null ? null : { ...terms, discount: { rate: Number(rate) / 100, days: Number(days) } };
  }
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    if (match !== null) return read(...match.slice(1));
  }
  return null;
}

function countedFrom(anchor: Anchor) {
  return (...found: (string | undefined)[]): Terms => inOne(lengthIn(found), anchor);
}

/** The amount and the unit of the alternative that was found. */
function lengthIn(found: readonly (string | undefined)[]): ReturnType<typeof lengthOf> {
  const place = found.findIndex((group) => group !== undefined);
  return lengthOf(found[place]!, found[place + 1]);
}
