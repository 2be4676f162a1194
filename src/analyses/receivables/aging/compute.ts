import { keyText } from '../../../intake/normalize';
import { cellAddress } from '../../../intake/address';
import { chosenColumnFindings } from '../../../intake/chosenColumns';
import { findDuplicates } from '../../../intake/duplicates';
import { currenciesOf, kindCode } from '../../../intake/findings';
import type { Fault } from '../../../intake/faults';
import { fingerprint } from '../../../intake/fingerprint';
import { rowKind } from '../../../intake/notData';
import { readParties, type TypedTable } from '../../../intake/typed';
import type { Report, ReportTable } from '../../../report/report';
import type { AnalysisInput, AnalysisResult } from '../../define';
import { doubtfulDates, typedList } from '../../reading';
import { allocationTable } from './allocationTable';
import { readBalanceItems } from './balances';
import { checksOf } from './checks';
import { type Choices, readChoices } from './choices';
import { missingColumn } from './columns';
import { comparisonTable, snapshotOf } from './compare';
import { placeCredits } from './credits';
import { groupsTable } from './groups';
import { groupByCustomer } from './customers';
import { headlineOf, keyFigures } from './figures';
import { totalOf } from './items';
import { readLedgerItems } from './ledger';
import { listedOf } from './listed';
import { methodOf, notesOf, optionWords, sheetNameOf, titleOf } from './method';
import { readOpenItems } from './openItems';
import { optedOutOf } from './optedOut';
import type { Reading, ReadingInput } from './reading';
import { reclassifyTable } from './reclassify';
import { referenceReader } from './references';
import { slotsOf } from './slots';
import { shownSlots, type State } from './state';
import { bandsTable, customersTable, detailTable, drillOf } from './tables';
import { tieOutOf } from './tieOut';
import { dayText } from './why';
import { words } from './words';
import { yearOnYearOf } from './yearOnYear';

const acceptedKinds = new Set(['openItems', 'ledger', 'balances', 'alreadyAged', 'unknown']);
const analysisId = 'receivables-aging';

export function computeAging(input: AnalysisInput): AnalysisResult {
  const { understanding, mapping } = input;
  if (understanding.headerRows === null || understanding.dataRows.count === 0) return { ok: false, faults: understanding.findings.filter((finding) => finding.blocking) };
  if (!acceptedKinds.has(understanding.kind)) return refuse(kindCode(understanding.kind), understanding.address);
  const unusable = chosenColumnFindings(understanding, mapping).filter(({ blocking }) => blocking);
  if (unusable.length > 0) return { ok: false, faults: unusable };
  const choices = readChoices(input);
  if ('code' in choices) return { ok: false, faults: [choices] };
  const missing = missingColumn(input);
  if (missing !== null) return { ok: false, faults: [missing] };

  const typed = typedList(input, understanding.headerRows, choices);
  const faults = [...dateFaults(input, typed, choices), ...(choices.currency === null ? currencyFaults(input, typed) : [])];
  if (faults.length > 0) return { ok: false, faults };

  const state = stateOf(input, typed, choices);
  if (state.items.count === 0) {
    const { excluded, rejected } = state.reading.account.rows;
    return { ok: false, faults: [{ code: 'nothingOpen', place: understanding.address, params: { date: dayText(choices.asOf), excluded, rejected } }] };
  }
  return { ok: true, report: reportOf(input, state) };
}

function refuse(code: string, place: string): AnalysisResult {
  return { ok: false, faults: [{ code, place, params: {} }] };
}

function dateFaults(input: AnalysisInput, typed: TypedTable, choices: Choices): Fault[] {
  return [...typed.dates].flatMap(([role, { filled }]) => {
    if (role === 'clearing_date' && !choices.useSettledDate) return [];
    return role === 'due_date' && choices.basis !== 'due' && filled === 0 ? [] : doubtfulDates(input, typed, role, choices);
  });
}

function currencyFaults(input: AnalysisInput, typed: TypedTable): Fault[] {
  const role = (['debit', 'credit', 'open_amount', 'amount_gross', 'closing', 'closing_debit'] as const).find((candidate) => input.mapping[candidate] !== undefined)!;
  const currencies = currenciesOf(input.cells, typed, input.mapping, role);
  if (currencies.length < 2) return [];
  const index = input.mapping.currency ?? input.mapping[role]!;
  return [{ code: 'currenciesMixed', place: cellAddress(input.cells, typed.from - 1, index), params: { currencies: currencies.join(', ') } }];
}

const readings: Readonly<Record<string, (input: ReadingInput) => Reading>> = { ledger: readLedgerItems, balances: readBalanceItems };

function stateOf(input: AnalysisInput, typed: TypedTable, choices: Choices): State {
  const { cells, mapping, understanding } = input;
  const parties = readParties(cells, typed, mapping, choices.customerAbove);
  const slots = slotsOf(choices);
  const reading = (readings[understanding.kind] ?? readOpenItems)(readingInput(input, typed, choices, slots, parties));
  const placed = placeCredits(reading.items, choices, slots, referenceReader(cells, mapping, typed));
  const { items } = placed;
  const total = totalOf(items);
  return {
    cells,
    understanding,
    typed,
    mapping,
    choices,
    slots,
    parties,
    reading,
    items,
    listed: listedOf(items, choices, slots, total),
    allocations: [...reading.allocations, ...placed.allocations],
    lines: groupByCustomer(items, parties, slots),
    shown: shownSlots(items, slots),
    total,
    history: input.history.filter((row) => row.analysis === analysisId),
  };
}

function readingInput(input: AnalysisInput, typed: TypedTable, choices: Choices, slots: State['slots'], parties: State['parties']): ReadingInput {
  const { cells, understanding, mapping, progress } = input;
  const accountOf = accountReader(input);
  return { cells, understanding, typed, mapping, choices, slots, parties, accountOf, ownAccount: ownAccountOf(typed, accountOf), optedOut: optedOutOf(input, typed, choices), progress };
}

function accountReader({ cells, mapping }: AnalysisInput): (row: number) => string {
  const column = mapping.account_code === undefined ? undefined : cells.columns[mapping.account_code];
  if (column === undefined) return () => '';
  return (row) => keyText(column[row]);
}

/** Where a list names accounts and one of them is receivables (1122), the rows of the others are not receivables. */
function ownAccountOf(typed: TypedTable, accountOf: (row: number) => string): (row: number) => boolean {
  const known = new Map<string, boolean>();
  let receivables = false;
  for (let row = typed.from; row < typed.to && !receivables; row += 1) {
    if (typed.kinds[row] === rowKind.data) receivables = accountOf(row).startsWith('1122');
  }
  if (!receivables) return () => true;
  return (row) => {
    const code = accountOf(row);
    let own = known.get(code);
    if (own === undefined) known.set(code, (own = code === '' || code.startsWith('1122')));
    return own;
  };
}

function reportOf(input: AnalysisInput, state: State): Report {
  const { cells, understanding } = input;
  const { choices, reading } = state;
  const date = dayText(choices.asOf);
  const tieOut = tieOutOf(state);
  const yearOnYear = yearOnYearOf(state, (asOf) => replay(input, state, asOf));
  const comparison = comparisonTable(state);
  const customers = customersTable(state);
  const detail = detailTable(state);
  const tables: (ReportTable | null)[] = [bandsTable(state), comparison, tieOut?.table ?? null, customers, groupsTable(state), detail, allocationTable(state), reclassifyTable(state), yearOnYear?.table ?? null];
  const figures = keyFigures(state, tieOut);
  return {
    analysis: analysisId,
    title: titleOf(choices),
    sheetName: sheetNameOf(choices),
    stamp: {
      source: understanding.address,
      asOf: choices.asOf,
      method: methodOf(state),
      options: optionWords(input, state),
      version: input.version,
      rows: reading.account.rows,
      money: reading.account.money,
      totalRows: reading.account.totalRows,
      fingerprint: fingerprint(cells),
    },
    keyFigures: figures,
    headline: headlineOf(figures),
    tables: tables.filter((table) => table !== null),
    checks: checksOf(state, tieOut, yearOnYear?.breaks ?? null),
    charts: [
      {
        id: 'bands',
        title: choices.basis === 'due' ? { en: `${words.bandsTitleDue.en}, ${date}`, zh: `${words.bandsTitleDue.zh}（${date}）` } : { en: `${words.bandsTitleBooked.en}, ${date}`, zh: `${words.bandsTitleBooked.zh}（${date}）` },
        kind: 'column',
        table: 'bands',
        categories: 'band',
        series: ['amount'],
      },
    ],
    notes: notesOf(state, choices.duplicates ? findDuplicates(cells, state.typed, state.mapping).length : 0, yearOnYear, comparison !== null),
    leftOut: reading.account.leftOut,
    drill: drillOf(state, customers, detail),
    snapshot: snapshotOf(state, analysisId),
  };
}

/** The same source as it was on an earlier day; only ledgers and balance tables know. */
function replay(input: AnalysisInput, state: State, asOf: number): Reading | null {
  const read = readings[state.understanding.kind];
  if (read === undefined) return null;
  const choices = readChoices({ ...input, options: { ...input.options, asOf } });
  return 'code' in choices ? null : read({ ...readingInput(input, state.typed, choices, slotsOf(choices), state.parties), progress: () => undefined });
}
