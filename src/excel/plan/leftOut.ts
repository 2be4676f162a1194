import type { Report, ReportTable } from '../../report/report';
import { sheetWords } from '../../texts/sheet';

const statuses = { rejected: sheetWords.rejected, excluded: sheetWords.excluded, total: sheetWords.totalRow } as const;

export const leftOutId = 'leftOut';

/** The rows left out, as one more table on a sheet of its own; nothing when every row was used. */
export function leftOutTable(report: Report): ReportTable | null {
  const rows = report.leftOut;
  if (rows.length === 0) return null;
  const money = report.stamp.money === null ? 0 : report.stamp.money.rejected + report.stamp.money.excluded;
  return {
    id: leftOutId,
    title: sheetWords.leftOut,
    place: sheetWords.leftOut,
    rowCount: rows.length,
    columns: [
      { id: 'place', heading: sheetWords.place, format: 'text', values: rows.map((row) => row.address), total: { kind: 'label', words: sheetWords.total }, role: 'key' },
      { id: 'status', heading: sheetWords.status, format: 'text', values: rows.map((row) => statuses[row.kind]) },
      { id: 'reason', heading: sheetWords.reason, format: 'text', values: rows.map((row) => row.reason), role: 'note' },
      { id: 'content', heading: sheetWords.content, format: 'text', values: rows.map((row) => row.content) },
      { id: 'amount', heading: sheetWords.amount, format: 'money', values: rows.map((row) => row.amount), total: { kind: 'sum', value: money } },
    ],
  };
}
