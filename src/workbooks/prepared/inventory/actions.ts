import type { Language, Words } from '../../../texts/words';
import { inBoth, sheetHead } from '../standard';
import type { PreparedSheet } from '../workbook';
import { sampleActions } from './sample/actions';
import type { SampleItem } from './sample/items';
import { said, sheetNames } from './words';

const rows = 25;
const notFound: Words = { en: 'item not found', zh: '未找到物料' };

/** What is being done about single items. */
export function actionsSheet(items: readonly SampleItem[], language: Language): PreparedSheet {
  const actions = sampleActions(items, language);
  const typed = <Value>(of: (action: (typeof actions)[number]) => Value): (Value | null)[] => Array.from({ length: rows }, (_, row) => (actions[row] === undefined ? null : of(actions[row])));
  return {
    id: 'actions',
    name: sheetNames.actions,
    widths: [18, 56, 18, 14, 34, 22],
    print: 'wide',
    parts: [
      sheetHead(sheetNames.actions),
      {
        kind: 'table',
        id: 'actions',
        name: 'Actions',
        space: 0,
        hint: { en: 'A line for each item that something is done about; the report shows it beside the item, also after new data.', zh: '每个需处理的物料填一行；报告在该物料旁显示，更新数据后仍保留。' },
        rowCount: rows,
        columns: [
          { id: 'code', heading: said.code, format: 'text', values: typed(({ code }) => code) },
          { id: 'action', heading: said.action, format: 'text', values: typed(({ action }) => action) },
          { id: 'who', heading: said.who, format: 'text', values: typed(({ who }) => who) },
          { id: 'by', heading: said.by, format: 'date', values: typed(({ by }) => by), allow: { kind: 'date' } },
          { id: 'name', heading: said.name, format: 'text', formula: inBoth((say) => `=IF([@code]="","",IFERROR(INDEX(items[name],MATCH([@code],items[code],0))&"",${say(notFound)}))`), signals: [{ text: notFound, look: 'doubtful' }] },
          { id: 'status', heading: said.status, format: 'text', formula: '=IF([@code]="","",IFERROR(INDEX(items[status],MATCH([@code],items[code],0)),""))' },
        ],
      },
    ],
  };
}
