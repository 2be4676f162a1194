import type { ExportFile } from './sheet';

/**
 * Other names of a column, as systems and people write them (headings by role, a1 to a4 of the users' reference). Only names that mean one thing in every
 * kind of document that has such a column: what a bare word means depends on its neighbours and stays as it is.
 */
export const synonyms: Readonly<Record<ExportFile['language'], Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    customer_code: ['客户编码', '客户代码', '客户编号', '往来单位代码', '购货单位代码', '对账对象编码', '核算项目代码', '客商编码'],
    customer_name: ['客户名称', '客户简称', '客户全称', '往来单位名称', '往来单位全称', '对账对象名称', '核算项目名称', '客商名称'],
    salesperson: ['业务员', '销售员', '销售人员', '跟单员', '客户经理'],
    entity: ['公司代码', '账套', '核算账簿', '财务组织', '结算组织', '核算组织', '销售组织'],
    account_code: ['科目编码', '科目代码', '科目编号', '总账科目'],
    account_name: ['科目名称', '科目全名', '科目全称', '会计科目名称'],
    doc_no: ['单据编号', '单据号', '单据编码', '业务单号', '应收单号', '流水号'],
    voucher_no: ['凭证号', '凭证字号', '凭证号数', '记账凭证号'],
    order_no: ['订单号', '销售订单号', '合同号', '合同编号', '发货单号'],
    doc_type: ['单据类型', '单据类别', '单据名称', '业务类型', '交易类型'],
    text: ['摘要', '备注', '说明', '事由'],
    doc_date: ['单据日期', '业务日期', '开票日期', '发票日期', '立账日期', '制单日期', '应收日期'],
    posting_date: ['记账日期', '入账日期', '过账日期', '审核日期'],
    voucher_date: ['记账日期', '入账日期', '过账日期', '凭证日期'],
    due_date: ['到期日', '到期日期', '应收到期日', '收款到期日', '应收款日', '约定收款日', '预计收款日', '净到期日'],
    period: ['期间', '会计期间', '月份', '会计年月'],
    debit: ['借方', '借方金额', '借方发生额', '本期借方', '借方本币'],
    credit: ['贷方', '贷方金额', '贷方发生额', '本期贷方', '贷方本币'],
    direction: ['方向', '借贷方向', '余额方向', '借/贷'],
  },
  hant: {
    customer_code: ['客戶代號', '客戶編號', '客戶代碼', '客戶編碼', '請款客戶代號', '交易對象代號'],
    customer_name: ['客戶名稱', '客戶簡稱', '客戶全稱', '請款客戶', '交易對象'],
    doc_type: ['單別', '單據別', '單據類別', '交易別'],
    doc_no: ['單據編號', '單號', '帳單單號', '憑單單號', '結帳單號'],
    doc_date: ['單據日期', '發票日期', '立帳日', '帳款日期', '銷貨日期'],
    due_date: ['到期日', '預計收款日', '付款期限'],
    amount_gross: ['應收金額', '含稅金額', '發票金額', '帳款金額'],
    paid_amount: ['已收金額', '已沖金額', '沖帳金額', '實收'],
    open_amount: ['未收金額', '未沖金額', '未收款', '應收餘額', '未結金額', '帳款餘額'],
    currency: ['幣別', '幣種'],
  },
  en: {
    customer_code: ['Customer No.', 'Customer Number', 'Customer ID', 'Customer Code', 'Cust. No.', 'Debtor No.', 'Client ID'],
    customer_name: ['Customer Name', 'Contact Name', "Party's Name", 'Customer full name', 'Bill To Name', 'Debtor Name'],
    order_no: ['Sales Order', 'Order No.', 'PO Number', 'Assignment', 'Reference'],
    doc_no: ['Document Number', 'Document No.', 'Doc. No.', 'Transaction No.', 'Invoice Number', 'Ref. No.'],
    doc_type: ['Document Type', 'Transaction Type', 'Trans. Type', 'Doc. Type', 'Voucher Type'],
    text: ['Text', 'Memo', 'Description', 'Details', 'Narration'],
    doc_date: ['Document Date', 'Invoice Date', 'Transaction Date', 'Bill Date', 'Issue Date'],
    posting_date: ['Posting Date', 'Pstng Date', 'GL Date', 'Entry Date', 'Booking Date'],
    due_date: ['Due Date', 'Net due date', 'Due on', 'Payment Due', 'Maturity Date'],
    open_amount: ['Open Balance', 'Open Amount', 'Outstanding', 'Outstanding Amount', 'Balance Due', 'Amount Due', 'Remaining Amt.'],
  },
};
