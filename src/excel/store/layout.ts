import { numberFormats } from '../../report/formats';

/**
 * What Workcap keeps in a workbook: two tables on one hidden sheet, found again by their names and headings, wherever the user may have put them.
 * The headings are the same in every language, for they are read by programs.
 */
export const storeSheetName = 'Workcap data';

export type StoreKind = 'runs' | 'snapshots';

interface StoreColumn {
  readonly id: string;
  readonly format: string;
}

const text = (id: string): StoreColumn => ({ id, format: numberFormats.text });
const whole = (id: string): StoreColumn => ({ id, format: numberFormats.days });
/** Long JSON would show as hash signs in text format; it begins with a bracket and is never taken for anything else. */
const json = (id: string): StoreColumn => ({ id, format: numberFormats.general });

interface StoreLayout {
  readonly name: string;
  readonly columns: readonly StoreColumn[];
}

export const storeLayouts: Readonly<Record<StoreKind, StoreLayout>> = {
  runs: {
    name: 'WorkcapRuns',
    columns: [
      text('run'),
      whole('number'),
      text('when'),
      text('analysis'),
      text('title'),
      text('title (zh)'),
      text('source'),
      json('options'),
      whole('rows used'),
      text('input'),
      text('written'),
      json('changes'),
      text('state'),
      // The run whose report this one refreshed; blank for a report of its own.
      text('replaces'),
      json('record'),
    ],
  },
  snapshots: {
    name: 'WorkcapSnapshots',
    columns: [
      text('analysis'),
      text('scope'),
      text('basis'),
      { id: 'asOf', format: numberFormats.date },
      text('code'),
      text('name'),
      text('band'),
      { id: 'amount', format: numberFormats.general },
      text('run'),
      // The run whose rows stand in place of this one; blank while the row counts.
      text('replaced by'),
    ],
  },
};

/** First column of each table on a new sheet, one free column between them. */
export const storeColumns: Readonly<Record<StoreKind, number>> = { runs: 0, snapshots: storeLayouts.runs.columns.length + 1 };

export const storeKinds: readonly StoreKind[] = ['runs', 'snapshots'];

/** Kind of a table by its name; a number at the end is ours too: the plain name was taken. */
export function storeKindOf(tableName: string): StoreKind | null {
  return storeKinds.find((kind) => new RegExp(`^${storeLayouts[kind].name}(_\\d+)?$`, 'i').test(tableName)) ?? null;
}
