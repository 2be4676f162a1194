import type { Truth } from '../books';
import type { ExportFile } from '../sheet';
import { kingdeeAged, kingdeeAgedByCustomer } from './kingdee';
import { kingdeeBalances, kingdeeSummary } from './kingdeeBalances';
import { kingdeeDetail, kingdeeLedger } from './kingdeeLedgers';
import { billRegister, kingdeeOnHand, kingdeeStock, sapOnHand, sapStockBalance, yonyouStock, yonyouStockLedger } from './stock';
import { trialBalance } from './trialBalance';
import { quickbooksAging, sapOpen, tallyBills, traditionalOpen, xeroAged, xeroInvoices } from './western';
import { yonyouDetail, yonyouLedger, yonyouOpen } from './yonyou';

/** Open items, a row for each document (K1, and K4 with dates). */
export const itemExports = {
  'L1 Kingdee aging by document': (truth: Truth) => kingdeeAged(truth),
  'L1 with printed pages': (truth: Truth) => kingdeeAged(truth, { page: 15 }),
  'L6 Yonyou settled and open': (truth: Truth) => yonyouOpen(truth),
  'L6 with vouchers at the month-end': (truth: Truth) => yonyouOpen(truth, { vouchersAtMonthEnd: true }),
  'L12 SAP FBL5N': (truth: Truth) => sapOpen(truth),
  'L12 SAP with Chinese headings': (truth: Truth) => sapOpen(truth, { chinese: true }),
  'L14 QuickBooks A/R aging detail': (truth: Truth) => quickbooksAging(truth),
  'L15 Xero aged receivables detail': (truth: Truth) => xeroAged(truth),
  'L15 Xero whose total is off': (truth: Truth) => xeroAged(truth, { totalIsOff: 1_250 }),
  'L15 Xero sales invoices': (truth: Truth) => xeroInvoices(truth),
  'L16 Tally pending bills': (truth: Truth) => tallyBills(truth),
  'L16 Tally by party': (truth: Truth) => tallyBills(truth, { partyRows: true }),
  'L16 traditional characters': (truth: Truth) => traditionalOpen(truth),
} as const satisfies Record<string, (truth: Truth) => ExportFile>;

/** Ledgers (K2). */
export const ledgerExports = {
  'L2 Kingdee receivables by document': (truth: Truth) => kingdeeDetail(truth),
  'L3 Kingdee ledger in blocks': (truth: Truth) => kingdeeLedger(truth),
  'L3 a sheet for each customer': (truth: Truth) => kingdeeLedger(truth, { sheets: 'customers' }),
  'L5 Yonyou customer ledger': (truth: Truth) => yonyouLedger(truth),
  'L5 a sheet for each year': (truth: Truth) => yonyouLedger(truth, { sheets: 'years' }),
  'L5 Yonyou receivables ledger': (truth: Truth) => yonyouDetail(truth),
} as const satisfies Record<string, (truth: Truth) => ExportFile>;

/** Balance tables (K3). */
export const balanceExports = {
  'L2 Kingdee receivables summary': (truth: Truth) => kingdeeSummary(truth),
  'L2 in ten thousands': (truth: Truth) => kingdeeSummary(truth, { tenThousands: true }),
  'L4 months on one sheet': (truth: Truth) => kingdeeBalances(truth, { periods: 'months' }),
  'L4 a sheet for each month': (truth: Truth) => kingdeeBalances(truth, { periods: 'months', sheets: 'each' }),
  'L4 years on one sheet': (truth: Truth) => kingdeeBalances(truth, { periods: 'years' }),
  'L4 a sheet for each year': (truth: Truth) => kingdeeBalances(truth, { periods: 'years', sheets: 'each' }),
  'L4 the running year': (truth: Truth) => kingdeeBalances(truth, { periods: 'thisYear' }),
} as const satisfies Record<string, (truth: Truth) => ExportFile>;

/** What no aging of receivables can be made of (K5 to K9, and K4 without dates). */
export const refusedExports = {
  'L1 Kingdee aging by customer': (truth: Truth) => kingdeeAgedByCustomer(truth),
  'L7 trial balance': (truth: Truth) => trialBalance(truth),
  'L7 trial balance with directions': (truth: Truth) => trialBalance(truth, { sides: false }),
  'L8 Kingdee stock summary': () => kingdeeStock(),
  'L9 Yonyou stock summary': (truth: Truth) => yonyouStock(truth),
  'L10 Yonyou stock ledger': (truth: Truth) => yonyouStockLedger(truth),
  'L11 Kingdee stock on hand': () => kingdeeOnHand(),
  'L13 SAP stock on hand': () => sapOnHand(),
  'L13 SAP stock summary': (truth: Truth) => sapStockBalance(truth),
  'K9 register of notes': (truth: Truth) => billRegister(truth),
} as const satisfies Record<string, (truth: Truth) => ExportFile>;

export const everyExport = { ...itemExports, ...ledgerExports, ...balanceExports, ...refusedExports };
export type ExportName = keyof typeof everyExport;
