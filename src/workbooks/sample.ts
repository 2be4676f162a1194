import { writeXlsx } from 'hucre';
import type { Language } from '../texts/words';
import { fonts } from './fonts';
import { repeatedRows } from './printTitles';
import { deterministicZip, withFixedTimes } from './deterministicZip';
import { company } from './sample/company';
import { invoicesSheet, itemsSheet } from './sample/listSheets';
import { playLedger } from './sample/openItems';
import { sequenceFrom } from './sample/sequence';
import { startSheet } from './sample/startSheet';
import { stockItems } from './sample/stock';
import { sampleWords } from './sample/words';

/** Where the sequence of invented figures starts: another number is another company. */
const startOfSequence = 20_261_031;

/** The sample workbook in one language. Equal bytes every time, so that a test can say when the committed file is stale. */
export async function sampleWorkbook(language: Language): Promise<Uint8Array> {
  const sequence = sequenceFrom(startOfSequence);
  const ledger = playLedger(sequence);
  const stock = stockItems(sequence);
  const lists = [invoicesSheet(ledger.items, language), itemsSheet(stock, language)];
  const bytes = await writeXlsx({
    sheets: [startSheet(ledger, stock, language), ...lists],
    namedRanges: lists.map(({ name }) => repeatedRows(name, 1, 1)),
    defaultFont: fonts[language],
    properties: { title: sampleWords.title[language], creator: company[language] },
  });
  return deterministicZip(bytes, (path, content) => (path === 'docProps/core.xml' ? withFixedTimes(content, '2026-10-31') : content));
}
