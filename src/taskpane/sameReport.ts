import type { OptionValues } from '../analyses/define';
import { recordedSheets } from '../excel/record';
import type { StandingReport } from '../excel/reports';
import type { Source } from '../excel/source';

/** The newest report of this analysis on this very list, day and currency: running it once more would only draw it a second time. */
export function sameReport(all: readonly StandingReport[], analysis: string, parts: readonly Source[], options: OptionValues): StandingReport | null {
  const places = parts.map(placeOf).sort().join();
  const isSame = ({ run, obstacle }: StandingReport): boolean =>
    obstacle === null && run.record !== null && run.analysis === analysis && run.record.options['asOf'] === options['asOf'] && run.record.options['currency'] === options['currency'] && recordedSheets(run.record.source).map(placeOf).sort().join() === places;
  return all.find(isSame) ?? null;
}

/** A list stays the same when rows are added to it. */
function placeOf({ sheetId, address, table }: Pick<Source, 'sheetId' | 'address' | 'table'>): string {
  return JSON.stringify([sheetId, table ?? address.slice(address.lastIndexOf('!') + 1).split(':')[0]]);
}
