import { reportOf } from '../support/aging';
import { type AgedTable, collections, provision } from '../support/exports/expected';
import { balanceExports, itemExports, ledgerExports, refusedExports } from '../support/exports/layouts';
import { agedIn, type Place, runExport, understandExport, withoutClasses } from '../support/exports/run';
import type { ExportFile } from '../support/exports/sheet';
import { amountsAsNumbers, datesAsNumbers, permuteColumns, renameHeadings, renameSheets, shuffleRows, type Transformation, transformations } from '../support/exports/transform';
import { makeTruth } from '../support/exports/truth';

/** The same books in a file that says the same in another way give the same report. */
const truth = makeTruth();
const { asOf } = truth;
const agable = Object.entries({ ...itemExports, ...ledgerExports, ...balanceExports }).map(([name, make]) => [name, make(truth)] as const);

const all: Transformation = (file, start) => renameSheets(shuffleRows(permuteColumns(renameHeadings(file, start), start), start), start);

function found(file: ExportFile, purpose: typeof collections | typeof provision, place: Place = {}): AgedTable {
  const report = reportOf(runExport(file, { asOf, purpose: purpose.purpose, bands: purpose.bands }, place));
  expect(report.stamp.totalRows ?? 0).toBe(file.expected!.totalRows);
  const table = agedIn(report, purpose.limits.length + (purpose === collections ? 2 : 1));
  return file.expected!.classesKnown ? table : withoutClasses(table);
}

function expectSame(changed: ExportFile, purposes: readonly (typeof collections | typeof provision)[], place: Place = {}): void {
  const { due, booked, classesKnown } = changed.expected!;
  for (const purpose of purposes) {
    const table = purpose === collections ? due : booked;
    if (table !== null) expect(found(changed, purpose, place)).toEqual(classesKnown ? table : withoutClasses(table));
  }
}

describe.each(agable)('%s', (_, file) => {
  // The order of a ledger's rows is its meaning.
  const fitting = Object.entries(transformations).filter(([, transform]) => transform !== shuffleRows || file.shuffle);
  test.each(fitting)('%s', (__, transform) => {
    for (const start of [3, 17]) expectSame(transform(file, start), [provision]);
  });

  const typed = amountsAsNumbers(datesAsNumbers(file, 0), 0);
  if (JSON.stringify(typed.sheets) !== JSON.stringify(file.sheets)) test('dates and amounts as numbers', () => expectSame(typed, [provision, collections]));

  test('another start cell', () => expectSame(file, [provision], { firstRow: 8, firstColumn: 4 }));

  test('blank rows above and blank columns before', () => {
    const sheets = file.sheets.map((sheet) => ({ ...sheet, rows: [[], [], ...sheet.rows.map((row) => [null, null, ...row])], kinds: ['blank', 'blank', ...sheet.kinds] as const }));
    expectSame({ ...file, sheets }, [provision]);
  });

  test('all at once', () => expectSame(all(file, 29), [provision, collections], { firstRow: 3, firstColumn: 2 }));
});

describe.each(Object.entries(refusedExports))('%s', (_, make) => {
  test('is refused by the same name however it is written', () => {
    const file = make(truth);
    for (const transform of [...Object.values(transformations), all]) {
      const understood = understandExport(transform(file, 5), { firstRow: 4, firstColumn: 3 });
      expect(understood.findings.filter(({ blocking }) => blocking).map(({ code }) => code)).toEqual([file.refusal]);
    }
  });
});

test('other books give other answers, so that sameness says something', () => {
  const other = makeTruth({ start: 424_242 });
  const file = itemExports['L12 SAP FBL5N'](other);
  expect(found(file, provision)).toEqual(file.expected!.booked);
  expect(file.expected!.booked).not.toEqual(itemExports['L12 SAP FBL5N'](truth).expected!.booked);
});
