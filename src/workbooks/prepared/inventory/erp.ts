import type { Words } from '../../../texts/words';
import { inBoth, sheetHead } from '../standard';
import type { PreparedColumn, PreparedSheet } from '../workbook';
import { said, sheetNames } from './words';

/** As many as the sample fills, and some. */
const erpRows = 146;

/** New parameters of the items whose parameters change, in the order in which an ERP takes them; the old ones beside. */
export function erpSheet(): PreparedSheet {
  const before = ({ en, zh }: Words): Words => ({ en: `Old: ${en.toLowerCase()}`, zh: `原${zh}` });
  const looked = (id: string, heading: Words, source: string, format: PreparedColumn['format'] = 'units'): PreparedColumn => ({ id, heading, format, formula: `=IF([@row]="","",INDEX(items[${source}],[@row])${format === 'text' ? '&""' : ''})` });
  return {
    id: 'erp',
    name: sheetNames.erp,
    widths: [14, 16, 16, 22, 16, 34, 20, 20, 25, 20, 10],
    print: 'wide',
    parts: [
      sheetHead({ en: 'ERP import: changed parameters', zh: '导入 ERP：变动的物料参数' }),
      {
        kind: 'cells',
        space: 0,
        rows: [[{ formula: inBoth((say) => `={changeCount}&${say({ en: ' items change. Copy the first five columns and paste them as values into the import file of your ERP. More items than rows: drag the corner of the Table down.', zh: ' 个物料有变动。复制前五列，以“数值”粘贴到 ERP 导入模板。变动物料多于表行数时，请向下拖动表格右下角。' })}`), style: 'subtitle' }]],
      },
      {
        kind: 'table',
        id: 'erp',
        name: 'ErpImport',
        space: 0,
        rowCount: erpRows,
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
