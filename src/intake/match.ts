import { headingWords, normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import { type RoleId, roleIds, roles } from './roles';
import { otherBare, otherLanguages } from './roleTable/otherLanguages';

/** What a heading says beside its role. */
export interface HeadingAttributes {
  readonly currency: 'local' | 'document' | null;
  readonly tax: 'with' | 'without' | null;
}

export interface RoleScore {
  readonly role: RoleId;
  readonly score: number;
}

export interface HeadingMatch {
  readonly attributes: HeadingAttributes;
  /** Best first; empty when the heading is no known word. */
  readonly scores: readonly RoleScore[];
}

const exactMatch = 3000;
const suffixMatch = 2000;
const containedMatch = 1000;
const bareMatch = 500;

interface Synonym {
  readonly role: RoleId;
  readonly text: string;
  readonly words: string;
  readonly latin: boolean;
  readonly bare: boolean;
}

const synonyms: readonly Synonym[] = roleIds.flatMap((role) => {
  const definition = roles[role];
  const entry = (text: string, bare: boolean): Synonym => ({ role, text: normalizeHeading(text), words: headingWords(text), latin: /^[\x20-\x7e]+$/.test(text), bare });
  const list = (text: string | undefined, separator: string): string[] => (text ?? '').split(separator).map((word) => word.trim()).filter((word) => word !== '');
  return [
    ...list(definition.zh, ' ').map((text) => entry(text, false)),
    ...list(definition.en, ',').map((text) => entry(text, false)),
    ...list(otherLanguages[role], ',').map((text) => entry(text, false)),
    ...list(definition.bare, ',').map((text) => entry(text, true)),
    ...list(otherBare[role], ',').map((text) => entry(text, true)),
  ];
});

const exactIndex = new Map<string, Synonym[]>();
for (const synonym of synonyms) exactIndex.set(synonym.text, [...(exactIndex.get(synonym.text) ?? []), synonym]);

const vetoWords = new Map<RoleId, readonly string[]>(
  roleIds.map((role) => [role, (roles[role].veto ?? '').split(' ').map(normalizeHeading).filter((word) => word !== '')]),
);

/** Units, currencies and tax words that stand in brackets or before the heading's own word. */
const attributeText = /[(（[【]\s*(?:元|万元|千元|百万元|rmb|cny|usd|eur|人民币|本位币|原币|本币|含税|不含税|基本单位|辅助|主单位|含年|with year|in thousands|'000)\s*[)）\]】]/gi;
const unitInBrackets = /[(（[【][^)）\]】]*(?:[百]?[万萬千仟亿億]元?|in thousands|in millions|['’]000s?)\s*[)）\]】]/gi;
const unitAtEnd = /[\s,，/-]*(?:in thousands|in millions|['’]000s?|[百]?[万萬千仟亿億]元)\s*$/i;
const localWord = /本位币|本币|local currency|\blocal curr|hauswährung|devise (?:interne|société)/i;
const documentWord = /原币|凭证货币|外币|doc\. ?curr|document currency|foreign|belegwährung|transaktionswährung|devise pièce/i;

const cache = new Map<string, HeadingMatch>();

export function matchHeading(text: string): HeadingMatch {
  const heading = withoutPosition(text);
  let match = cache.get(heading);
  if (match === undefined) {
    match = computeMatch(heading);
    if (cache.size > 2000) cache.clear();
    cache.set(heading, match);
  }
  return match;
}

function computeMatch(heading: string): HeadingMatch {
  const attributes = readAttributes(heading);
  const without = heading.replace(attributeText, '').replace(unitInBrackets, '').replace(unitAtEnd, '');
  const best = new Map<RoleId, number>();
  const variants = new Set([heading, without, stripCurrencyWord(without), lastPart(without), stripCurrencyWord(lastPart(without))]);
  for (const variant of variants) {
    if (variant.trim() !== '') scoreText(variant, heading, best);
  }
  const scores = [...best].map(([role, score]) => ({ role, score })).sort((a, b) => b.score - a.score);
  return { attributes, scores };
}

function scoreText(text: string, whole: string, best: Map<RoleId, number>): void {
  const normal = normalizeHeading(text);
  const normalWhole = normalizeHeading(whole);
  const words = ` ${headingWords(text)} `;
  const put = (synonym: Synonym, score: number): void => {
    if (score <= (best.get(synonym.role) ?? 0)) return;
    const exact = normal === synonym.text && normalWhole === normal;
    // A heading that is the synonym itself cannot be vetoed by a word of its own.
    if ((vetoWords.get(synonym.role) ?? []).some((word) => normalWhole.includes(word) && !(exact && synonym.text.includes(word)))) return;
    best.set(synonym.role, score);
  };
  for (const synonym of exactIndex.get(normal) ?? []) put(synonym, (synonym.bare ? bareMatch : exactMatch) + synonym.text.length);
  for (const synonym of synonyms) {
    if (synonym.bare || synonym.text.length < 2) continue;
    if (synonym.latin) {
      if (synonym.text.length < 4) continue;
      if (words.endsWith(` ${synonym.words} `)) put(synonym, suffixMatch + synonym.text.length);
      else if (words.includes(` ${synonym.words} `)) put(synonym, containedMatch + synonym.text.length);
    } else if (normal.endsWith(synonym.text)) put(synonym, suffixMatch + synonym.text.length);
    else if (normal.includes(synonym.text)) put(synonym, containedMatch + synonym.text.length);
  }
}

function readAttributes(heading: string): HeadingAttributes {
  return {
    currency: localWord.test(heading) ? 'local' : documentWord.test(heading) ? 'document' : null,
    tax: /不含税|未税|excl/i.test(heading) ? 'without' : /含税|价税|incl/i.test(heading) ? 'with' : null,
  };
}

/** "原币-尚未收款金额", "期初-本币-借方" and "借方-未结-本币" without the currency. */
function stripCurrencyWord(heading: string): string {
  const stripped = heading.replace(/^(?:原币|本位币|本币)[-\s]*|[-\s]*(?:原币|本位币|本币)$|[-\s](?:原币|本位币|本币)(?=[-\s])/g, '');
  return stripped === '' ? heading : stripped;
}

/** The lowest of joined headings (header.ts joins with " - " in Latin script and "-" otherwise). */
function lastPart(heading: string): string {
  const joiner = /[^\x20-\x7e]/.test(heading) ? '-' : ' - ';
  const at = heading.lastIndexOf(joiner);
  return at > 0 ? heading.slice(at + joiner.length) : heading;
}

const bucketPatterns = [
  /^(?:未到期|未逾期|账期内|今日到期|截止日到期|未过期)/,
  /^(?:已到期|逾期|超期|账龄)?\d{1,3}(?:天|日|个月|年)?(?:至|~|到|–|-)\d{1,3}(?:天|日|个月|年)?$/,
  /^(?:逾期|超期)?\d+(?:天|日|个月|年)(?:以上|以内|内)(?:含.*)?$/,
  /^[1-5一二三四五]年以[内上](?:含.*)?$/,
  /^[1-5一二三四五](?:至|到|-)[1-5一二三四五]年/,
  /^(?:current|not due|not yet due|older)$/i,
  /^<?\s*\d+ months?$/i,
  /^(?:>|over|more than)\s*\d+(?:\s*days?)?$/i,
  /^\d{1,3}\s*(?:-|–|to)\s*\d{1,3}(?:\s*days?)?(?:\s*(?:past due|overdue))?$/i,
  /^\d+\s*(?:\+|and over|days? and over)$/i,
];

/** A heading of a file that is already aged: 31-60天, 1至2年, Current, < 1 Month … */
export function isBucketHeading(heading: string): boolean {
  const own = withoutCurrencyGroup(heading);
  return bucketPatterns.some((pattern) => pattern.test(own));
}

/** The bucket itself may contain a dash, so only a group title before it is cut. */
function withoutCurrencyGroup(heading: string): string {
  return withoutPosition(heading.trim()).replace(/^(?:原币|本位币|本币)[-\s]*/, '');
}
