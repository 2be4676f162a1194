import type { SourceCells } from '../intake/cells';
import { listFindings } from '../intake/findingCells';
import { fingerprint } from '../intake/fingerprint';
import type { Finding, Understanding } from '../intake/understanding';
import type { Report, ReportTable } from '../report/report';
import { sentences } from '../texts/sentences';
import { fill, type Words } from '../texts/words';
import type { Analysis } from './define';

/** Under this name a sheet of findings stands in the run log. */
export const findingsId = 'findings';

/** A sheet has this many rows, less those above and below the table. */
const mostCells = 1_000_000;
const arrow = '→';

const words = {
  title: { en: 'What was noticed in the list', zh: '清单检查结果' },
  sheet: { en: 'Findings', zh: '清单检查' },
  cells: { en: 'Cells to check', zh: '待核对单元格' },
  method: { en: 'Every cell that needs a look, with what stands in it and what it would be read as. Nothing in the list was changed.', zh: '逐一列出需核对的单元格、原内容和拟识别的结果。清单本身未作任何更改。' },
  number: { en: 'No.', zh: '序号' },
  finding: { en: 'Finding', zh: '检查发现' },
  count: { en: 'Count', zh: '个数' },
  stops: { en: 'To be decided', zh: '须先处理' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  places: { en: 'First places', zh: '首批位置' },
  go: { en: 'Go to', zh: '转到' },
  place: { en: 'Cell', zh: '位置' },
  content: { en: 'Content', zh: '原内容' },
  proposal: { en: 'Proposed reading', zh: '拟识别为' },
  findings: { en: 'Findings', zh: '检查发现数' },
  toDecide: { en: 'Of these, to be decided before a run', zh: '其中须先处理' },
  listed: { en: 'Cells and rows listed', zh: '列出的单元格和行' },
  cut: { en: 'Only the first {count} cells are listed.', zh: '仅列出前 {count} 个单元格。' },
} satisfies Record<string, Words>;

/** Codes of which the row is not used as it stands. */
const rejecting: ReadonlySet<string> = new Set(['amountCellsUnreadable', 'amountsUnreadable', 'amountsSuffixed', 'dateCellsUnreadable', 'datesUnreadable']);

/** Everything that was noticed in a list as a report: each finding, and below it each cell with a link to it. */
export function findingsReport(analysis: Pick<Analysis, 'roles' | 'kinds'>, cells: SourceCells, understanding: Understanding, asOf: number, version: string): Report {
  const { findings, cells: all } = listFindings(cells, analysis.roles, analysis.kinds);
  const listed = all.length > mostCells ? all.slice(0, mostCells) : all;
  const told = findings.map(sentenceOf);
  const unread = new Set(all.filter(({ finding }) => rejecting.has(findings[finding]!.code)).map(({ address }) => rowOf(address))).size;
  const { count } = understanding.dataRows;
  const aside = understanding.notData.reduce((sum, left) => sum + left.count, 0);
  const used = Math.max(0, count - unread);
  return {
    analysis: findingsId,
    title: words.title,
    sheetName: words.sheet,
    stamp: {
      source: understanding.address,
      asOf,
      method: words.method,
      options: [],
      version,
      rows: { read: count + aside, used, rejected: count - used, excluded: aside },
      money: null,
      fingerprint: fingerprint(cells),
    },
    keyFigures: [
      { id: 'findings', label: words.findings, value: findings.length, format: 'count' },
      { id: 'toDecide', label: words.toDecide, value: findings.filter(({ blocking }) => blocking).length, format: 'count' },
      { id: 'listed', label: words.listed, value: all.length, format: 'count' },
    ],
    headline: ['findings', 'toDecide', 'listed'],
    tables: [findingsTable(findings, told), ...(listed.length === 0 ? [] : [cellsTable(listed, told)])],
    checks: [],
    charts: [],
    notes: all.length > mostCells ? [fill(words.cut, { count: mostCells })] : [],
    leftOut: [],
    drill: null,
    snapshot: [],
  };
}

function findingsTable(findings: readonly Finding[], told: readonly Words[]): ReportTable {
  return {
    id: 'findings',
    title: words.findings,
    place: 'report',
    rowCount: findings.length,
    columns: [
      { id: 'finding', heading: words.finding, format: 'text', values: told, role: 'note' },
      { id: 'number', heading: words.number, format: 'count', values: findings.map((_finding, index) => index + 1) },
      { id: 'count', heading: words.count, format: 'count', values: findings.map(({ count }) => count) },
      { id: 'stops', heading: words.stops, format: 'text', values: findings.map(({ blocking }) => (blocking ? words.yes : words.no)) },
      { id: 'places', heading: words.places, format: 'text', values: findings.map(({ place, places }) => (places ?? [place ?? '']).join(', ')), role: 'note' },
    ],
  };
}

/** A link within the workbook is a formula: a sheet holds no more than 65,530 links of the other kind. */
function cellsTable(cells: ReturnType<typeof listFindings>['cells'], told: readonly Words[]): ReportTable {
  return {
    id: 'cells',
    title: words.cells,
    place: words.cells,
    rowCount: cells.length,
    columns: [
      { id: 'number', heading: words.number, format: 'count', values: cells.map(({ finding }) => finding + 1), role: 'key' },
      { id: 'place', heading: words.place, format: 'text', values: cells.map(({ address }) => address), role: 'key' },
      { id: 'go', heading: words.go, format: 'text', values: cells.map(() => arrow), formula: `=HYPERLINK("#"&[@place],"${arrow}")`, role: 'key' },
      { id: 'content', heading: words.content, format: 'text', values: cells.map(({ content }) => content) },
      { id: 'proposal', heading: words.proposal, format: 'text', values: cells.map(({ proposal }) => proposal) },
      { id: 'finding', heading: words.finding, format: 'text', values: cells.map(({ finding }) => told[finding]!), role: 'note' },
    ],
  };
}

function sentenceOf({ code, place, params, count }: Finding): Words {
  const sentence = (sentences as Readonly<Record<string, Words>>)[code];
  if (sentence === undefined) throw new Error(`There is no sentence for ${code}`);
  return fill(sentence, { place: place ?? '', count, ...params });
}

/** "Invoices!C17" and "Invoices!A17:H17" are one row. */
function rowOf(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + (/\d+$/.exec(address)?.[0] ?? '');
}
