import type { Language } from '../../../texts/words';
import { sampleAsOf } from '../../sample/company';
import { money } from '../../sample/figures';
import { receivablesHistory } from '../../sample/receivablesHistory';
import type { PreparedWorkbook } from '../workbook';
import { checksSheet } from './checks';
import { controlSheet } from './control';
import { dataSheets } from './data';
import { allowanceSheet, customersSheet, overdueSheet } from './lists';
import { reportSheet } from './report';
import { rankingSheet } from './ranking';
import { workbookTitle } from './words';
import { workingsSheet } from './workings';

/** Receivables for a manager and the accountant behind him: key figures on four days, bands, customers, who acts, allowance, checks. */
export function receivables(language: Language): PreparedWorkbook {
  const { documents, receipts } = receivablesHistory();
  const sum = (amounts: readonly { readonly amount: number }[]): number => amounts.reduce((total, { amount }) => total + amount, 0);
  return {
    id: 'receivables',
    title: workbookTitle,
    asOf: sampleAsOf,
    sheets: [reportSheet(), customersSheet(), overdueSheet(), allowanceSheet(), controlSheet(language, { controlBalance: money(sum(documents) - sum(receipts), language) }), ...dataSheets(language), workingsSheet(), rankingSheet(), checksSheet()],
  };
}
