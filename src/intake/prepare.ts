import { sheetColumns } from './address';
import { hasOpening } from './bookColumns';
import type { CellError, CellValue, SourceCells } from './cells';
import { lookAtColumn } from './content';
import { type DateRows, datesFromParts, datesWithYear, dayColumns, type DerivedColumn, monthColumns, monthsAlone, orderWithoutYear, periodsFromParts } from './dateParts';
import { findHeader, type HeaderBlock } from './header';
import { describeColumns, mapColumns, type MappedColumn } from './mapping';
import { isEmpty, normalizeHeading } from './normalize';
import { type Period, readPeriod, writePeriod } from './periods';
import { withoutPosition } from './position';
import { type Repeats, repeatsOf } from './repeats';
import { roles } from './roles';
import { stackSheets } from './stack';
import { type BlockItem, sheetItem } from './stockBlocks';
import { readTitles, type TitleFacts } from './titleLines';
import type { Mapping } from './understanding';
import { joinVouchers } from './vouchers';

/**
 * One list of what was read: sheets of equal headings stacked, and columns added for what stands elsewhere (the customer in a title line,
 * year, month and day apart); vouchers in two columns joined. The same cells where nothing is to be added. Sheets whose headings differ are the caller's mistake.
 */
export function prepareCells(parts: readonly SourceCells[]): SourceCells {
  if (parts.length === 0) throw new Error('There is nothing to prepare');
  if (parts.length === 1) {
    const cells = parts[0]!;
    const header = findHeader(cells);
    if (header === null) return cells;
    return new Preparation(joinVouchers(cells, header), header, [{ facts: factsOf(cells, header), from: header.last + 1, to: cells.rowCount, sheet: cells.sheet }]).done(false);
  }
  const { cells, parts: layers } = stackSheets(parts);
  const header = findHeader(cells)!;
  const sections = layers.map((layer) => ({ facts: factsOf(layer.cells, layer.header), from: layer.from, to: layer.to, sheet: layer.cells.sheet, item: () => sheetItem(layer.cells, layer.header.first) }));
  return new Preparation(joinVouchers(cells, header), header, sections).done(true);
}

/** Rows of one sheet and what its title lines say. */
interface Section {
  readonly facts: TitleFacts;
  readonly from: number;
  readonly to: number;
  readonly sheet: string;
  /** Of a stock ledger that has a sheet for each item. */
  readonly item?: () => BlockItem | null;
}

/** The name of a sheet may be its period: 2026, 2026年11月, Nov-26. */
function factsOf(cells: SourceCells, header: HeaderBlock): TitleFacts {
  const facts = readTitles(cells, 0, header.first);
  return facts.period !== null ? facts : { ...facts, period: readPeriod(cells.sheet) };
}

class Preparation {
  private readonly columns: readonly MappedColumn[];
  private readonly mapping: Mapping;
  private readonly chinese: boolean;
  private readonly repeats: Repeats;
  private readonly from: number;
  private flags: Uint8Array | null = null;

  constructor(
    private readonly cells: SourceCells,
    private readonly header: HeaderBlock,
    private readonly sections: readonly Section[],
  ) {
    this.from = header.last + 1;
    this.columns = describeColumns(header.headings, cells.columns.map((column) => lookAtColumn(column, this.from, cells.rowCount)));
    this.mapping = mapColumns(this.columns);
    this.chinese = header.headings.some((heading) => /\p{Script=Han}/u.test(heading));
    this.repeats = repeatsOf(cells, header);
  }

  done(several: boolean): SourceCells {
    const columns = [...this.dates(), ...this.months()];
    const blocks = this.blocks();
    const customers = !this.filled('customer_code') && !this.filled('customer_name');
    const write = (heading: string, value: (facts: TitleFacts, section: Section) => string): void => {
      const column = this.textColumn(blocks, heading, value);
      if (column !== null) columns.push(column);
    };
    if (several) write(this.word('工作表', 'Sheet'), (_facts, section) => section.sheet);
    if (customers) {
      write(this.word('客户编码', 'Customer code'), (facts) => facts.customerCode);
      write(this.word('客户名称', 'Customer name'), (facts) => facts.customerName);
    }
    if (several) this.writeItems(write);
    if (several) this.writePeriods(write);
    if (several && !this.filled('entity')) write(this.word('公司', 'Company'), (facts) => facts.entity);
    return columns.length === 0 ? this.cells : this.withColumns(columns);
  }

  /** Where each sheet is the ledger of one item, which its title lines name: they are not among the rows of the other sheets. */
  private writeItems(write: (heading: string, value: (facts: TitleFacts, section: Section) => string) => void): void {
    if (!this.filled('receipt_qty') || !this.filled('issue_qty') || this.filled('item_code') || this.filled('item_name')) return;
    const items = new Map(this.sections.map((section) => [section, section.item?.() ?? null]));
    if ([...items.values()].includes(null)) return;
    write(this.word('物料编码', 'Item code'), (_facts, section) => items.get(section)!.code);
    write(this.word('物料名称', 'Item name'), (_facts, section) => items.get(section)!.name);
  }

  /** Also where the rows state months without a year. */
  private writePeriods(write: (heading: string, value: (facts: TitleFacts) => string) => void): void {
    const own = this.filled('period') ? this.mapping.period! : null;
    if (own !== null && !monthsAlone(this.cells, own, this.from, this.cells.rowCount)) return;
    write(own === null ? this.word('期间', 'Period') : this.word('所属期间', 'Period covered'), ({ period }) => (period === null ? '' : writePeriod(period)));
  }

  private word(zh: string, en: string): string {
    return this.chinese ? zh : en;
  }

  private filled(role: keyof Mapping): boolean {
    const index = this.mapping[role];
    return index !== undefined && this.columns[index]!.content.filled > 0;
  }

  /** Rows of each block with the facts of the title lines above it: one block for each sheet, more where customers change within it. */
  private blocks(): { facts: TitleFacts; section: Section; from: number; to: number }[] {
    const blocks: { facts: TitleFacts; section: Section; from: number; to: number }[] = [];
    const withoutCustomer = !this.filled('customer_code') && !this.filled('customer_name');
    for (const section of this.sections) {
      let { facts } = section;
      let from = section.from;
      if (withoutCustomer && this.titlesNameCustomers(section)) {
        for (let row = section.from; row < section.to; row += 1) {
          if (!this.repeats.isTitle(row)) continue;
          let end = row + 1;
          while (end < section.to && this.repeats.isTitle(end)) end += 1;
          blocks.push({ facts, section, from, to: row });
          facts = readTitles(this.cells, row, end, facts);
          from = end;
          row = end - 1;
        }
      }
      blocks.push({ facts, section, from, to: section.to });
    }
    return blocks;
  }

  /** Above the headings, or in the first title line below them. */
  private titlesNameCustomers({ facts, from, to }: Section): boolean {
    const named = (title: TitleFacts): boolean => title.customerCode !== '' || title.customerName !== '';
    if (named(facts)) return true;
    for (let row = from; row < Math.min(to, from + 5); row += 1) if (this.repeats.isTitle(row) && named(readTitles(this.cells, row, row + 1))) return true;
    return false;
  }

  private textColumn(blocks: readonly { facts: TitleFacts; section: Section; from: number; to: number }[], heading: string, value: (facts: TitleFacts, section: Section) => string): DerivedColumn | null {
    if (blocks.every(({ facts, section }) => value(facts, section) === '')) return null;
    const values = new Array<CellValue>(this.cells.rowCount).fill(null);
    for (const { facts, section, from, to } of blocks) {
      const text = value(facts, section);
      if (text === '') continue;
      for (let row = from; row < to; row += 1) if (this.isRow(row)) values[row] = text;
    }
    return { heading, values, errors: [] };
  }

  /** Rows of the list, without blank ones and what is repeated between blocks; looked at once. */
  private isRow(row: number): boolean {
    this.flags ??= this.lookAtRows();
    return this.flags[row] === 1;
  }

  private lookAtRows(): Uint8Array {
    const { columns, rowCount } = this.cells;
    const flags = new Uint8Array(rowCount);
    for (let row = this.from; row < rowCount; row += 1) {
      let blank = true;
      for (let index = 0; index < columns.length && blank; index += 1) blank = isEmpty(columns[index]![row]);
      if (!blank && !this.repeats.isHeading(row) && !this.repeats.isTitle(row)) flags[row] = 1;
    }
    return flags;
  }

  private dates(): DerivedColumn[] {
    const { cells, columns, header } = this;
    const known = columns.some((column) => this.roleOf(column) === 'doc_date' || this.roleOf(column) === 'posting_date' ? column.content.dateShare + column.content.serialShare >= 0.5 : false);
    const parts = known ? null : dayColumns(header.headings);
    if (parts !== null) {
      const derived = datesFromParts(cells, parts, this.dateRows(), this.freeHeading(this.word('日期', 'Date')));
      return derived === null ? [] : [derived];
    }
    return columns.flatMap((column) => {
      const role = this.roleOf(column);
      if (role === null || roles[role].content !== 'date' || column.content.filled === 0 || column.content.dateShare + column.content.serialShare >= 0.5) return [];
      const order = orderWithoutYear(cells, column.index, this.from, cells.rowCount, this.chinese);
      const derived = order === null ? null : datesWithYear(cells, column.index, order, this.dateRows(), `${withoutPosition(column.heading)}${this.word('(含年)', ' (with year)')}`);
      return derived === null ? [] : [derived];
    });
  }

  /** Months without their year, in a table that has no days. */
  private months(): DerivedColumn[] {
    const { cells, header, mapping } = this;
    if (!hasOpening(mapping) || mapping.doc_date !== undefined || mapping.posting_date !== undefined || dayColumns(header.headings) !== null) return [];
    const apart = monthColumns(header.headings);
    const month = apart?.month ?? mapping.period;
    if (month === undefined || !monthsAlone(cells, month, this.from, cells.rowCount)) return [];
    const derived = periodsFromParts(cells, { year: apart?.year ?? null, month }, this.dateRows(), this.word('会计期间', 'Fiscal period'));
    return derived === null ? [] : [derived];
  }

  private roleOf(column: MappedColumn): keyof Mapping | null {
    return column.match.scores[0]?.role ?? null;
  }

  private dateRows(): DateRows {
    const { sections, mapping, columns } = this;
    let at = 0;
    const periodOf = (row: number): Period | null => {
      while (at > 0 && row < sections[at]!.from) at -= 1;
      while (at + 1 < sections.length && row >= sections[at]!.to) at += 1;
      return sections[at]!.facts.period;
    };
    const period = mapping.period;
    // 月 alone says no year.
    const periodColumn = period === undefined || columns[period]!.content.filled === 0 ? null : period;
    return { from: this.from, to: this.cells.rowCount, isRow: (row) => this.isRow(row), periodOf, periodColumn };
  }

  private freeHeading(heading: string): string {
    const plain = normalizeHeading(heading);
    return this.header.headings.some((other) => normalizeHeading(withoutPosition(other)) === plain) ? `${heading}${this.word('(含年)', ' (with year)')}` : heading;
  }

  private withColumns(derived: readonly DerivedColumn[]): SourceCells {
    const { cells, header } = this;
    const errors: CellError[] = [...cells.errors];
    const first = sheetColumns(cells);
    const columns = derived.map(({ heading, values, errors: own }, index) => {
      // In every row of the heading block, so that no group title beside it reaches into it.
      for (let row = header.first; row <= header.last; row += 1) values[row] = heading;
      for (const error of own) errors.push({ ...error, column: first + index });
      return values;
    });
    return { ...cells, columns: [...cells.columns, ...columns], errors, derivedColumns: derived.length };
  }
}
