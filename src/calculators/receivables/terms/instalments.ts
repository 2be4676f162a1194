import { lengthOf, unitPattern, waitOf } from './terms';
import type { Anchor, Instalment, Terms, Wait } from './terms';

const percent = '(\\d{1,3}(?:\\.\\d{1,4})?)%';
const period = `\\([^)]*\\)|\\d{1,3}(?:${unitPattern})`;
const restWords = /余款|尾款|余额|余下|其余|剩余|balance|rest|remainder/;

/** What decides when a part is due; the first that fits, so that 质保 outweighs the rest. */
const stages: readonly (readonly [RegExp, Anchor | 'retention'])[] = [
  [/质保金?|保修金?|质量保证金|retention|retained|warranty/, 'retention'],
  [/验收|终验|安装调试|调试|acceptance|commissioning/, 'acceptance'],
  [/票到|到票|收票|收到发票|receipt of invoice/, 'receipt'],
  [/发货|出货|提货|到货|货到|交货|收货|签收|交付|delivery|shipment|dispatch|shipping/, 'delivery'],
  [/预付款?|定金|订金|首付款?|合同签订|签订合同|签约|签合同|下单|开票|发票|down payment|advance|deposit|pre-?paid|pre-?payment|upfront|up front|with order|invoice/, 'document'],
];
/** Words that change nothing about the date. */
const filler = /余款|尾款|余额|余下|其余|剩余|合格|完成|通过|付清|付款|支付|货款|期满|到期|质保期|期限|以内|之内|[后内前时付款金期满为的到再]|\b(?:balance|rest|remainder|on|upon|against|before|after|in|within|of|the|at|by|for|payable|due|payment|date|period)\b|[\s,;、+/:()-]/g;

/** 预付30% 发货60% 质保10%: parts of the amount, each due at its own time. Null when a part is not understood or they do not make the whole. */
export function readInstalments(text: string): Terms | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const shares = sharesOf(parts);
  if (shares === null) return null;
  const instalments: Instalment[] = [];
  for (const [index, part] of parts.entries()) {
    const instalment = readPart(part.words, shares[index]!, instalments.at(-1));
    if (instalment === null) return null;
    instalments.push(instalment);
  }
  return { instalments, discount: null };
}

interface Part {
  readonly words: string;
  /** Null for "the rest". */
  readonly percent: number | null;
}

function partsOf(text: string): Part[] | null {
  // 30%预付: the words follow; 预付30%: they stand before, and only a period may follow: 质保10%(12个月).
  const wordsFollow = new RegExp(`^${percent}`).test(text);
  const pattern = wordsFollow ? new RegExp(`${percent}(.*?)(?=${percent}|${restWords.source}|$)`, 'g') : new RegExp(`([^%]*?)${percent}((?: ?(?:${period}))?)`, 'g');
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index !== end) break;
    parts.push(wordsFollow ? { words: match[2]!, percent: Number(match[1]) } : { words: `${match[1]!} ${match[3]!}`, percent: Number(match[2]) });
    end = match.index + match[0].length;
  }
  const left = text.slice(end);
  if (/^[\s,;、.。]*$/.test(left)) return parts;
  return restWords.test(left) ? [...parts, { words: left, percent: null }] : null;
}

/** The shares, which make 1; null when they do not. */
function sharesOf(parts: readonly Part[]): number[] | null {
  const hundredths = parts.map((part) => (part.percent === null ? null : Math.round(10_000 * part.percent)));
  const given = hundredths.reduce<number>((total, one) => total + (one ?? 0), 0);
  const whole = 1_000_000;
  if (hundredths.includes(0) || (hundredths.includes(null) ? given >= whole : given !== whole)) return null;
  return hundredths.map((one) => (one ?? whole - given) / whole);
}

function readPart(words: string, share: number, before: Instalment | undefined): Instalment | null {
  const found = stages.find(([pattern]) => pattern.test(words));
  if (found === undefined) return null;
  const [, stage] = found;
  const lengthFound = new RegExp(`(\\d{1,3}) ?(${unitPattern})`).exec(words);
  const retention = stage === 'retention';
  const unread = stages
    .filter(([, other]) => other === stage || retention || (stage === 'acceptance' && other === 'delivery'))
    .reduce((rest, [pattern]) => rest.replace(new RegExp(pattern.source, 'g'), ' '), lengthFound === null ? words : words.replace(lengthFound[0], ' '))
    .replace(filler, '');
  if (unread !== '') return null;
  const wait: Wait | null = lengthFound === null ? (retention ? null : waitOf()) : waitOf(lengthOf(lengthFound[1]!, lengthFound[2]));
  return { share, from: retention ? anchorOfRetention(words, before) : stage, wait, retention };
}

/** A warranty begins with what its own words name, else where the part before stands, and never before the goods are there. */
function anchorOfRetention(words: string, before: Instalment | undefined): Anchor {
  const named = stages.find(([pattern, stage]) => stage !== 'retention' && stage !== 'document' && pattern.test(words))?.[1];
  if (named !== undefined && named !== 'retention') return named;
  return before === undefined || before.from === 'document' ? 'delivery' : before.from;
}
