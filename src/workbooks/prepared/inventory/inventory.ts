import type { Language } from '../../../texts/words';
import { sampleAsOf } from '../../sample/company';
import type { PreparedWorkbook } from '../workbook';
import { checksSheet } from './checks';
import { actionsSheet } from './actions';
import { controlSheet } from './control';
import { dataSheet } from './data';
import { erpSheet } from './erp';
import { historySheet } from './history';
import { reportSheet } from './report';
import { sampleItems } from './sample/items';
import { workbookTitle } from './words';
import { workingsSheet } from './workings';

/** Classes, safety stocks, orders and ERP parameters of a list of items; sample data in the language's currency. */
export function inventory(language: Language): PreparedWorkbook {
  const items = sampleItems(language);
  const stock = items.reduce((sum, { onHand, cost }) => sum + onHand * cost, 0);
  const rounded = 10 ** Math.floor(Math.log10(stock) - 1);
  return {
    id: 'inventory',
    title: workbookTitle,
    asOf: sampleAsOf,
    sheets: [
      reportSheet(),
      controlSheet([Math.floor((stock * 0.97) / rounded) * rounded, 60, 0.05, 0.03, 3, 0.965]),
      dataSheet(items),
      historySheet(items),
      actionsSheet(items, language),
      workingsSheet(),
      erpSheet(),
      checksSheet(),
    ],
  };
}
