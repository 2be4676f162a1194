import { formCurrencies } from '../intake/formCurrencies';
import type { Mapping, Understanding } from '../intake/understanding';
import { documentKinds, shell } from '../texts/shell';
import { fill } from '../texts/words';
import type { Words } from '../texts/words';
import { cut } from './display';
import { partsOf } from './useLook';
import type { Found } from './useLook';

/** What the source is, in the words of its card; every list without what is not known. */
export interface Facts {
  readonly kind: Words;
  readonly address: Words;
  /** Table, size, subtotals, currencies. */
  readonly contents: readonly Words[];
  /** Company, account and unit of the title lines. */
  readonly titles: readonly Words[];
}

const longestTitle = 80;

const same = (text: string): Words => ({ en: text, zh: text });

export function factsOf(found: Found, mapping: Mapping): Facts {
  const { source, understanding, firstRows, siblings, together } = found;
  const { titles, dataRows, notData, headerRows } = understanding;
  const parts = partsOf(found);
  const rows = parts.reduce((sum, { area }) => sum + area.rows, 0);
  const size = firstRows === null ? fill(shell.dataRows, { count: dataRows.count }) : fill(shell.rowsAndColumns, { rows, columns: source.area.columns });
  const heading =
    headerRows === null ? shell.noHeadingRow : headerRows.first === headerRows.last ? fill(shell.headingRow, { first: headerRows.first }) : fill(shell.headingRows, { first: headerRows.first, last: headerRows.last });
  const currencies = currenciesOf(understanding, mapping);
  const currency = currencies.length > 1 ? fill(shell.currencies, { count: currencies.length, list: currencies.join(', ') }) : currencies.length === 1 ? same(currencies[0] ?? '') : null;
  return {
    kind: documentKinds[understanding.kind],
    address: together && siblings.length > 0 ? fill(shell.togetherAddress, { address: source.address, count: siblings.length, all: parts.length }) : same(source.address),
    contents: [
      ...(source.table === null ? [] : [fill(shell.tableName, { name: source.table })]),
      size,
      ...notData.map((left) => both(shell.notData, left.kind, left.count)),
      ...(currency === null ? [] : [currency]),
      heading,
    ],
    titles: [
      ...(titles.entity === null ? [] : [same(cut(titles.entity, longestTitle))]),
      ...(titles.account === null ? [] : [same(cut(titles.account, longestTitle))]),
      ...(titles.unit === null ? [] : [fill(shell.unitOf, { unit: titles.unit })]),
    ],
  };
}

function both(words: Words, kind: Words, count: number): Words {
  return { en: fill(words, { kind: kind.en, count }).en, zh: fill(words, { kind: kind.zh, count }).zh };
}

/** Currencies as far as they are known: those that the amounts mix, else the one of the title lines or of the column's first cells. */
function currenciesOf(understanding: Understanding, mapping: Mapping): readonly string[] {
  const { titles, columns } = understanding;
  const mixed = formCurrencies(understanding, mapping).flatMap(({ name }) => (name === '' ? [] : [name]));
  if (mixed.length > 0) return mixed;
  const samples = new Set(columns.find(({ index }) => index === mapping.currency)?.samples ?? []);
  if (samples.size > 0) return [...samples];
  return titles.currency === null ? [] : [titles.currency];
}
