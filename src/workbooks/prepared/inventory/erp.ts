import type { Words } from '../../../texts/words';
import { inBoth, sheetHead } from '../standard';
import type { PreparedColumn, PreparedSheet } from '../workbook';
import { said, sheetNames } from './words';

/** New parameters of the items whose parameters change, in the order in which an ERP takes them; the old ones beside. */
export function erpSheet(rowCount: number): PreparedSheet {
  const before = ({ en, zh }: Words): Words => ({ en: `Old: ${en.toLowerCase()}`, zh: `原${zh}` });
  const looked = (id: string, heading: Words, source: string, format: PreparedColumn['format'] = 'units'): PreparedColumn => ({ id, heading, format, formula: `=IF([@row]="","",INDEX(items[${source}],[@row]))` });
  return {
    id: 'erp',
    name: sheetNames.erp,
    widths: [14, 16, 16, 20, 16, 34, 18, 18, 22, 18, 10],
    print: 'wide',
    parts: [
      sheetHead({ en: 'ERP import: changed parameters', zh: '导入 ERP：变动的物料参数' }),
      {
        kind: 'cells',
        space: 0,
        rows: [[{ formula: inBoth((say) => `=${say({ en: 'Items that change: ', zh: '变动物料数：' })}&{changeCount}`), style: 'large' }], [{ value: { en: 'Copy the first five columns and paste them as values into your ERP\'s import file. If more items change than there are rows, drag the corner of the table down.', zh: '复制前五列，以“数值”粘贴到 ERP 导入模板。变动物料多于表行数时，请向下拖动表格右下角。' }, style: 'note' }]],
      },
      {
        kind: 'table',
        id: 'erp',
        name: 'ErpImport',
        rowCount,
        columns: [
          looked('code', said.code, 'code', 'text'),
          looked('safety', said.safety, 'safety'),
          looked('point', said.point, 'point'),
          looked('minimum', said.minimum, 'lot'),
          looked('highest', said.highest, 'highest'),
          looked('name', said.name, 'name', 'text'),
          looked('oldSafety', before(said.safety), 'erpSafety'),
          looked('oldPoint', before(said.point), 'erpPoint'),
          looked('oldMinimum', before(said.minimum), 'erpMinimum'),
          looked('oldHighest', before(said.highest), 'erpHighest'),
          { id: 'row', heading: { en: 'Row', zh: '行' }, format: 'count', formula: '=IF(ROW()-ROW(erp[#])>{changeCount},"",MATCH(ROW()-ROW(erp[#]),items[changeNumber],0))' },
        ],
      },
    ],
  };
}
