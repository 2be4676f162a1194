import type { RunEntry } from '../../../src/excel/runs';
import { doc, ledgerReport } from '../../excel/support/ledgerReport';
import type { Doc } from '../../excel/support/ledgerReport';
import type { RefreshBench, SheetState } from './refreshing';

type Cell = string | number | boolean;

/** The same numbers for the same start, between 0 and 1. */
export function numbersFrom(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the reader wrote beside documents. */
interface Written {
  readonly note: string;
  readonly owner: string;
}

interface Model {
  readonly docs: readonly Doc[];
  readonly written: ReadonlyMap<string, Written>;
  readonly owners: boolean;
}

/** What the workbook was before a refresh. */
interface Before {
  readonly model: Model;
  readonly run: RunEntry;
  readonly visible: readonly SheetState[];
}

export interface Told {
  refreshed: number;
  reverted: number;
  /** Refreshes and reverts that were refused or asked about, with nothing done. */
  refused: number;
  written: number;
}

const nothing: Written = { note: '', owner: '' };
const title = 'Notes without a document';

/** One report on which a reader works: writes notes, keeps own columns, writes beside and below, gets other lists, refreshes and reverts. */
export class Sequence {
  readonly told: Told = { refreshed: 0, reverted: 0, refused: 0, written: 0 };
  private model: Model = { docs: [], written: new Map(), owners: false };
  private source: readonly Doc[] = [];
  private run: RunEntry | null = null;
  private before: Before | null = null;
  private readonly known = new Map<string, Doc>();
  private readonly beside = new Set<string>();
  private dirty = false;
  private count = 0;
  private readonly steps: string[] = [];

  constructor(
    private readonly bench: RefreshBench,
    private readonly next: () => number,
  ) {}

  async start(): Promise<void> {
    await this.bench.fresh();
    this.source = Array.from({ length: 3 + this.below(4) }, () => this.newDoc());
    this.run = await this.bench.run(ledgerReport(this.source));
    this.model = { ...this.model, docs: this.source };
  }

  async step(): Promise<void> {
    const choice = this.next();
    if (choice < 0.3) await this.note();
    else if (choice < 0.38) await this.ownColumn();
    else if (choice < 0.46) await this.writeBeside();
    else if (choice < 0.6) this.otherList();
    else if (choice < 0.85) await this.refresh();
    else await this.revert();
    await this.check();
  }

  private below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  private newDoc(): Doc {
    this.count += 1;
    const made = doc(['Alder', 'Birch', 'Cedar', '=cmd()'][this.below(4)] ?? '', this.count % 5 === 0 ? `0${this.count}` : `R-${this.count}`, 1 + this.below(900), 45_980 + this.below(40));
    this.known.set(made.no, made);
    return made;
  }

  private get sheet(): string {
    return this.run?.sheets[1]?.name ?? '';
  }

  private async grid(): Promise<Cell[][]> {
    return this.bench.formulas(this.sheet);
  }

  /** Row of the sheet, counted from 1, of a document in the table. */
  private rowOf(grid: readonly (readonly Cell[])[], no: string): number {
    return grid.findIndex((row, index) => index > 3 && String(row[1]) === no) + 1;
  }

  private async note(): Promise<void> {
    const { docs, written, owners } = this.model;
    const chosen = docs[this.below(docs.length)];
    if (chosen === undefined) return;
    this.steps.push(`note ${chosen.no}`);
    this.told.written += 1;
    const text = [`note ${this.told.written}`, '3/4', '=not a formula', '0012'][this.below(4)] ?? '';
    const unique = `${text} #${this.told.written}`;
    const owner = owners && this.next() < 0.5;
    const grid = await this.grid();
    const column = grid[3]?.indexOf(owner ? 'Owner' : 'Notes') ?? -1;
    const row = this.rowOf(grid, chosen.no);
    await this.bench.inExcel(`const cell = workbook.worksheets.getItem(${JSON.stringify(this.sheet)}).getRangeByIndexes(${row - 1}, ${column}, 1, 1); cell.numberFormat = [['General']]; cell.values = [[${JSON.stringify(`'${unique}`)}]]`);
    const old = written.get(chosen.no) ?? nothing;
    this.model = { ...this.model, written: new Map([...written, [chosen.no, owner ? { ...old, owner: unique } : { ...old, note: unique }]]) };
    this.dirty = true;
  }

  private async ownColumn(): Promise<void> {
    if (this.model.owners) return;
    this.steps.push('own column');
    const rows = this.model.docs.length;
    await this.bench.inExcel(`workbook.worksheets.getItem(${JSON.stringify(this.sheet)}).tables.getItemAt(0).columns.add(${this.below(2) === 0 ? 'null' : '2'}, ${JSON.stringify([['Owner'], ...Array.from({ length: rows + 1 }, () => [''])])})`);
    this.model = { ...this.model, owners: true };
    this.dirty = true;
  }

  private async writeBeside(): Promise<void> {
    this.told.written += 1;
    const text = `beside ${this.told.written}`;
    const grid = await this.grid();
    const under = this.next() < 0.4;
    const row = under ? grid.length + 2 + this.below(3) : 1 + this.below(20);
    const column = under ? 'ABC'[this.below(3)] : ['L', 'M', 'N'][this.below(3)];
    this.steps.push(`${text} at ${column}${row}`);
    await this.bench.type(this.sheet, `${column}${row}`, [[text]]);
    this.beside.add(text);
    this.before = this.before === null ? null : { ...this.before, visible: [] };
  }

  private otherList(): void {
    const kept = this.source.filter(() => this.next() < 0.75).map((each) => (this.next() < 0.2 ? { ...each, open: each.open + 1 } : each));
    const gone = [...this.model.written.keys()].filter((no) => !kept.some((each) => each.no === no));
    const back = gone.filter(() => this.next() < 0.2).flatMap((no) => this.known.get(no) ?? []);
    const added = Array.from({ length: this.below(5) }, () => this.newDoc());
    const all = [...kept, ...back, ...added];
    for (let index = all.length - 1; index > 0; index -= 1) {
      const other = this.below(index + 1);
      [all[index], all[other]] = [all[other] as Doc, all[index] as Doc];
    }
    this.source = all.length === 0 ? [this.newDoc()] : all;
    this.steps.push(`list ${this.source.map(({ no }) => no).join(' ')}`);
  }

  private async visible(): Promise<readonly SheetState[]> {
    return (await this.bench.cells()).filter(({ visibility }) => visibility === 'visible');
  }

  private async refresh(): Promise<void> {
    this.steps.push('refresh');
    if (this.run === null) return;
    const visible = await this.visible();
    const result = await this.bench.draw(ledgerReport(this.source), { replace: this.run });
    if (!result.ok) {
      this.told.refused += 1;
      if (result.faults[0]?.code !== 'refreshInTheWay') throw new Error(`${JSON.stringify(result)} after ${this.steps.join('; ')}`);
      expect(await this.visible()).toEqual(visible);
      return;
    }
    this.told.refreshed += 1;
    this.before = { model: this.model, run: this.run, visible };
    this.run = result.drawn.run;
    this.model = { ...this.model, docs: this.source };
    this.dirty = false;
  }

  private async revert(): Promise<void> {
    const { before, run } = this;
    if (before === null || run === null) return;
    this.steps.push('revert');
    const visible = await this.visible();
    let answer = await this.bench.revert(run);
    if ('asks' in answer) {
      expect({ steps: this.steps, asks: answer.asks.code, dirty: this.dirty }).toEqual({ steps: this.steps, asks: 'revertEdited', dirty: true });
      expect(await this.visible()).toEqual(visible);
      answer = await this.bench.revert(run, true);
    }
    if (!('restored' in answer)) {
      this.told.refused += 1;
      if (!('length' in answer) || !['revertInTheWay', 'revertMoved'].includes(answer[0]?.code ?? '')) throw new Error(`${JSON.stringify(answer)} after ${this.steps.join('; ')}`);
      expect(await this.visible()).toEqual(visible);
      return;
    }
    this.told.reverted += 1;
    if (before.visible.length > 0) expect({ steps: this.steps, visible: await this.visible() }).toEqual({ steps: this.steps, visible: before.visible });
    this.model = before.model;
    this.run = before.run;
    this.before = null;
    this.dirty = true;
  }

  /** Every word of the reader's is somewhere, those beside a document in its row or, without it, in the list below. */
  private async check(): Promise<void> {
    const grid = await this.grid();
    const { docs, written, owners } = this.model;
    const end = grid.findIndex((row) => row[0] === title);
    const table = grid.slice(4, 4 + docs.length);
    const aside = end < 0 ? [] : grid.slice(end + 1);
    const read = (heads: readonly Cell[] | undefined, rows: readonly (readonly Cell[])[]): Map<string, Written> => {
      const at = (heading: string): number => heads?.indexOf(heading) ?? -1;
      const found = new Map<string, Written>();
      for (const row of rows) {
        const one = { note: String(row[at('Notes')] ?? ''), owner: at('Owner') < 0 ? '' : String(row[at('Owner')] ?? '') };
        if (one.note !== '' || one.owner !== '') found.set(String(row[at('Document')]), one);
      }
      return found;
    };
    const sorted = (map: ReadonlyMap<string, Written>): unknown => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
    const standing = new Map([...written].filter(([no]) => docs.some((each) => each.no === no)));
    const set = new Map([...written].filter(([no]) => !standing.has(no)));
    const steps = this.steps;
    expect({ steps, numbers: table.map((row) => String(row[1])).sort() }).toEqual({ steps, numbers: docs.map(({ no }) => no).sort() });
    expect({ steps, owners: grid[3]?.includes('Owner') }).toEqual({ steps, owners });
    expect({ steps, table: sorted(read(grid[3], table)) }).toEqual({ steps, table: sorted(standing) });
    expect({ steps, aside: sorted(read(aside[0], aside.slice(1, 1 + set.size))) }).toEqual({ steps, aside: sorted(set) });
    const all = new Set(grid.flat());
    expect({ steps, lost: [...this.beside].filter((text) => !all.has(text)) }).toEqual({ steps, lost: [] });
  }
}

/** Runs sequences one after the other; answers what happened in all of them. */
export async function runSequences(bench: RefreshBench, first: number, count: number, steps: number): Promise<Told> {
  const all: Told = { refreshed: 0, reverted: 0, refused: 0, written: 0 };
  for (let number = first; number < first + count; number += 1) {
    const sequence = new Sequence(bench, numbersFrom(number));
    await sequence.start();
    for (let step = 0; step < steps; step += 1) {
      try {
        await sequence.step();
      } catch (error) {
        throw new Error(`Sequence ${number}, step ${step + 1}: ${String((error as Error).message)}`);
      }
    }
    for (const key of ['refreshed', 'reverted', 'refused', 'written'] as const) all[key] += sequence.told[key];
  }
  return all;
}
