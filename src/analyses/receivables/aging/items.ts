import { DecimalSum } from '../../../math/decimalSum';
import type { LeftOutRow } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { documentClass, type DocumentClass } from '../../../intake/documentClasses';

/** The open items on the as-of date, in the order of the source, as columns. Credits are negative. */
export interface Items {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly rows: Int32Array;
  readonly party: Int32Array;
  readonly open: Float64Array;
  /** Amount of the document before anything was set against it. */
  readonly booked: Float64Array;
  readonly ageFrom: Float64Array;
  readonly due: Float64Array;
  readonly classes: Uint8Array;
  readonly slots: Int16Array;
  /** How an item came to its age where its own date did not decide; an index into `remarks` of the reading, -1 for none. */
  readonly remark: Int32Array;
}

/** Collects items in columns that grow; plain arrays of numbers would cost four times the memory. */
export class ItemCollector {
  count = 0;
  private rows: Int32Array;
  private party: Int32Array;
  private open: Float64Array;
  private booked: Float64Array;
  private ageFrom: Float64Array;
  private due: Float64Array;
  private classes: Uint8Array;
  private slots: Int16Array;
  private remark: Int32Array;

  constructor(size: number) {
    this.rows = new Int32Array(size);
    this.party = new Int32Array(size);
    this.open = new Float64Array(size);
    this.booked = new Float64Array(size);
    this.ageFrom = new Float64Array(size);
    this.due = new Float64Array(size);
    this.classes = new Uint8Array(size);
    this.slots = new Int16Array(size);
    this.remark = new Int32Array(size);
  }

  add(row: number, party: number, open: number, booked: number, ageFrom: number, due: number, cls: DocumentClass, slot: number, remark = -1): void {
    const at = this.count;
    if (at === this.rows.length) this.grow();
    this.rows[at] = row;
    this.party[at] = party;
    this.open[at] = open;
    this.booked[at] = booked;
    this.ageFrom[at] = ageFrom;
    this.due[at] = due;
    this.classes[at] = cls;
    this.slots[at] = slot;
    this.remark[at] = remark;
    this.count = at + 1;
  }

  private grow(): void {
    const size = Math.max(1024, this.rows.length * 2);
    const longer = <Column extends Int32Array | Float64Array | Uint8Array | Int16Array>(column: Column, next: Column): Column => {
      next.set(column);
      return next;
    };
    this.rows = longer(this.rows, new Int32Array(size));
    this.party = longer(this.party, new Int32Array(size));
    this.open = longer(this.open, new Float64Array(size));
    this.booked = longer(this.booked, new Float64Array(size));
    this.ageFrom = longer(this.ageFrom, new Float64Array(size));
    this.due = longer(this.due, new Float64Array(size));
    this.classes = longer(this.classes, new Uint8Array(size));
    this.slots = longer(this.slots, new Int16Array(size));
    this.remark = longer(this.remark, new Int32Array(size));
  }

  finish(): Items {
    const { count } = this;
    return {
      count,
      rows: this.rows.subarray(0, count),
      party: this.party.subarray(0, count),
      open: this.open.subarray(0, count),
      booked: this.booked.subarray(0, count),
      ageFrom: this.ageFrom.subarray(0, count),
      due: this.due.subarray(0, count),
      classes: this.classes.subarray(0, count),
      slots: this.slots.subarray(0, count),
      remark: this.remark.subarray(0, count),
    };
  }
}

/** Sentences about items, each of them once. */
export class Remarks {
  readonly list: Words[] = [];
  private readonly known = new Map<string, number>();

  /** The index of the sentence in the list. */
  add(words: Words): number {
    let index = this.known.get(words.en);
    if (index === undefined) this.known.set(words.en, (index = this.list.push(words) - 1));
    return index;
  }
}

/** A copy with other amounts and slots; items that came to nothing are gone. */
export function withAmounts(items: Items, open: Float64Array, slots: Int16Array): Items {
  const collector = new ItemCollector(items.count);
  for (let item = 0; item < items.count; item += 1) {
    if (open[item] === 0) continue;
    collector.add(items.rows[item]!, items.party[item]!, open[item]!, items.booked[item]!, items.ageFrom[item]!, items.due[item]!, items.classes[item] as DocumentClass, slots[item]!, items.remark[item]!);
  }
  return collector.finish();
}

/** The items that are wanted, in their order. */
export function chosenItems(items: Items, wanted: (item: number) => boolean): Items {
  const collector = new ItemCollector(items.count);
  for (let item = 0; item < items.count; item += 1) {
    if (!wanted(item)) continue;
    collector.add(items.rows[item]!, items.party[item]!, items.open[item]!, items.booked[item]!, items.ageFrom[item]!, items.due[item]!, items.classes[item] as DocumentClass, items.slots[item]!, items.remark[item]!);
  }
  return collector.finish();
}

export function totalOf(items: Items): number {
  const total = new DecimalSum();
  for (let item = 0; item < items.count; item += 1) total.add(items.open[item]!);
  return total.value;
}

/** Credit class column of a document that is negative and stands apart. */
export function creditKind(cls: number): 'creditNotes' | 'receipts' | 'advances' | 'unclear' {
  if (cls === documentClass.creditNote || cls === documentClass.writeOff) return 'creditNotes';
  if (cls === documentClass.unknown) return 'unclear';
  return cls === documentClass.advance ? 'advances' : 'receipts';
}

export type LeaveOut = (kind: LeftOutRow['kind'], row: number, reason: LeftOutRow['reason'], column: number | undefined, amount: number) => void;
