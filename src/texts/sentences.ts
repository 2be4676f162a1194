import { functionSentences } from './functionSentences';
import { hostSentences } from './hostSentences';
import { itemSentences } from './itemSentences';
import type { Words } from './words';

/**
 * One sentence for each fault code: what is the matter, where, and what to do. {place} is the place of the fault, {count} the number of
 * cells or rows, everything else a parameter of the fault; fill.ts says how numbers are written and how one is told from several.
 */
export const sentences = {
  ...functionSentences,
  ...hostSentences,
  ...itemSentences,
  accountParents: {
    en: '{count} {count|row of a parent account is|rows of parent accounts are} left out, {count|in|the first in} {place}: {count|its|their} sub-accounts stand in rows of their own.',
    zh: '{count} 行上级科目未计入（首行：{place}），其下级科目已单独列示。',
  },
  agedAgain: {
    en: 'The list is already aged. Its bands are not used: the items are aged again from their dates.',
    zh: '该表已含账龄区间；不使用表中区间，按日期重新计算。',
  },
  amountCellsUnreadable: {
    en: '{count} {count|cell|cells} of “{heading}” cannot be read as {count|an amount|amounts}, {count|in|the first in} {place}. {count|Its row|Their rows} will be listed as left out.',
    zh: '“{heading}”列有 {count} 个单元格无法识别为金额（首个：{place}），所在行将列入未采用行。',
  },
  amountMissing: {
    en: 'No column with amounts was found. Choose the column of the open amount, or select a list that has one.',
    zh: '未找到金额列。请指定未收金额所在列，或选择含有未收金额的清单。',
  },
  amountsSuffixed: {
    en: '{count} {count|amount ends|amounts end} in K or M, for example {example}, {count|in|the first in} {place}. {count|It is|They are} left out unless you say under the options that K means thousand and M million.',
    zh: '{count} 个金额以 K 或 M 结尾，例如 {example}（首个：{place}）。除非在选项中确认 K 为千、M 为百万，否则不计入。',
  },
  amountsThousandfold: {
    en: '“{heading}” and “{other}” differ by a factor of exactly 1,000 or 10,000 in {count} {count|row|rows}, {count|in|the first in} {place}. One of them is probably stated in thousands or in ten thousands.',
    zh: '“{heading}”与“{other}”有 {count} 行恰好相差 1000 倍或 10000 倍（首行：{place}）。其中一列可能以千元或万元为单位。',
  },
  amountsUnreadable: {
    en: '“{heading}” ({place}) holds text where amounts should be, for example “{example}”. Choose another column for the amount.',
    zh: '“{heading}”列（{place}）应为金额，实为文本，例如“{example}”。请为金额另选一列。',
  },
  amountSeveral: {
    en: 'Several columns could be the amount. “{chosen}” is used; the others are {others}. Change it if that is wrong.',
    zh: '有多列可能是金额：现采用“{chosen}”，其余为 {others}。如不正确请更改。',
  },
  amountUndecided: { en: 'Several columns could equally be the amount: {chosen} and {others}. Choose the one that counts.', zh: '有多列同样可能是金额：{chosen} 和 {others}。请指定要采用的一列。' },
  amountsScaled: { en: 'The amounts are in {unit} ({place}) and were multiplied by {factor}.', zh: '金额单位为{unit}（{place}），已乘以 {factor}。' },
  asOfAmbiguous: {
    en: 'The date {example} in {place} can be read day first or month first, so it is not proposed as the as-of date. Choose the order under the options, or type the date.',
    zh: '{place} 中的日期 {example} 无法判断日在前还是月在前，因此未用作截止日期。请在选项中指定顺序，或直接输入截止日期。',
  },
  asOfMissing: {
    en: 'No as-of date. Type the date for which the receivables shall be aged.',
    zh: '缺少截止日期。请输入要分析的截止日期。',
  },
  asOfPrinted: {
    en: 'The as-of date {date} is only the day on which the sheet was made. Check it.',
    zh: '截止日期 {date} 仅取自制表日期，请核对。',
  },
  bandsEmpty: {
    en: 'Give at least one limit of the bands, for example 30, 60, 90.',
    zh: '请至少填写一个区间上限，例如 30、60、90。',
  },
  bandsNotRising: {
    en: 'The limits of the bands must rise; “{at}” does not.',
    zh: '区间上限应逐个增大；“{at}”不符合。',
  },
  bandsTooFar: {
    en: '“{at}” is more than a hundred years. Give a shorter limit.',
    zh: '“{at}”超过 100 年，请改小。',
  },
  bandsTooMany: {
    en: 'At most {most} limits; “{at}” is one too many.',
    zh: '最多 {most} 个上限；“{at}”超出。',
  },
  bandsUnreadable: {
    en: '“{at}” is no limit of a band. Write days such as 30, months such as 6m and years such as 1y.',
    zh: '“{at}”不是有效的区间上限。天数写作 30，月写作“6个月”，年写作“1年”。',
  },
  bookedDateMissing: {
    en: 'No booking date was found, so age cannot be counted. Choose the column of the document or posting date.',
    zh: '未找到入账日期，无法计算账龄。请指定单据日期或入账日期所在列。',
  },
  closingMissing: {
    en: 'No closing balance was found. Choose its column (or the pair of debit and credit) in this balance table.',
    zh: '未找到期末余额。请在余额表中指定期末余额列（或期末借方、期末贷方）。',
  },
  codesDifferByZeros: {
    en: '{count} customer {count|code differs|codes differ} from another one only by leading zeros, for example {example} ({place}). They are kept apart; check whether zeros were lost.',
    zh: '{count} 个客户编码与另一编码仅差前导零，例如 {example}（{place}）。现按不同客户处理，请检查前导零是否丢失。',
  },
  codesSeveralNames: {
    en: '{count} customer {count|code has|codes have} more than one name, for example {example} ({place}). The code counts, under the first name.',
    zh: '{count} 个客户编码对应多个名称，例如 {example}（{place}）。按编码归为一户，显示首个名称。',
  },
  codesTooLong: {
    en: '{count} customer {count|code is a number|codes are numbers} of more than 15 digits, for example {example} ({place}). Excel has rounded the last digits; store such codes as text.',
    zh: '{count} 个客户编码是超过15位的数字，例如 {example}（{place}）。Excel 已舍去末几位，请以文本存储此类编码。',
  },
  columnHoldsDates: {
    en: '“{heading}” ({place}) was chosen for an amount, but it holds dates. Choose another column.',
    zh: '“{heading}”列（{place}）被指定为金额，实为日期。请另选一列。',
  },
  columnHoldsNumbers: {
    en: '“{heading}” ({place}) was chosen for a date, but it holds amounts. Choose another column.',
    zh: '“{heading}”列（{place}）被指定为日期，实为金额。请另选一列。',
  },
  columnHoldsText: {
    en: '“{heading}” ({place}) was chosen for a date or an amount, but it holds text. Choose another column.',
    zh: '“{heading}”列（{place}）被指定为日期或金额，实为文本。请另选一列。',
  },
  columnMissing: {
    en: 'A column that the analysis needs was not found ({place}). Choose it in the list of columns.',
    zh: '缺少分析所需的列（{place}）。请在列对应中指定。',
  },
  columnTwice: {
    en: '“{heading}” ({place}) was chosen for two things at once. Check the columns.',
    zh: '“{heading}”列（{place}）同时被指定为两项内容，请核对列对应。',
  },
  creditMissing: {
    en: 'No credit column was found, so receipts would be ignored. Choose it, or select a table that has the movement.',
    zh: '未找到贷方发生额列，会漏掉收款。请指定该列，或选择含本期发生额的表。',
  },
  creditsPositive: {
    en: '{count} {count|document|documents} such as “{example}” {count|has a positive amount and counts|have positive amounts and count} as owed, {count|in|the first in} {place}. Check whether credit notes lost their sign.',
    zh: '{count} 张“{example}”类单据金额为正，按欠款计入（首行：{place}）。请检查红字是否丢失负号。',
  },
  creditsUnclear: {
    en: '{count} negative {count|document does|documents do} not say whether {count|it is a credit note or a receipt|they are credit notes or receipts} ({amount:money}), {count|in|the first in} {place}. {count|It stands|They stand} in a column of {count|its|their} own until you say so under the options.',
    zh: '{count} 张负数单据未注明是红字还是收款（金额 {amount:money}，首行：{place}），在选项中指明之前单列一栏。',
  },
  currenciesMixed: {
    en: 'The amounts are in several currencies ({currencies}) and cannot be added. Choose one of them under the options, or an amount column that is in one currency.',
    zh: '金额含多种币别（{currencies}），不能相加。请在选项中选择一种币别，或改用本位币金额列。',
  },
  customerMissing: {
    en: 'No customer column was found: everything will stand under one line. Choose the column of the customer.',
    zh: '未找到客户列，所有金额将归为一行。请指定客户所在列。',
  },
  customersBlank: {
    en: '{count} {count|row has|rows have} no customer, {count|in|the first in} {place}. {count|It stands|They stand} in a line of {count|its|their} own.',
    zh: '{count} 行没有客户（首行：{place}），单独列为一行。',
  },
  customersFromGroups: {
    en: 'The customers are taken from the title rows between the documents.',
    zh: '客户取自单据之间的分组标题行。',
  },
  customersInFirstRow: {
    en: '{count} {count|document has|documents have} no customer and {count|stands|stand} below one that has, {count|in|the first in} {place}, as in lists with merged cells. {count|It stands|They stand} in a line of {count|its|their} own unless you fill the customer down from above under the options.',
    zh: '{count} 行单据没有客户，但上方的行有客户（首行：{place}），与合并单元格的清单相似。如应归属上一行的客户，请在选项中打开，否则单独列为一行。',
  },
  dateCellsUnreadable: {
    en: '{count} {count|cell|cells} of “{heading}” cannot be read as {count|a date|dates}, {count|in|the first in} {place}. {count|Its row|Their rows} will be listed as left out where the date is needed.',
    zh: '“{heading}”列有 {count} 个单元格无法识别为日期（首个：{place}）；需要该日期的行将列入未采用行。',
  },
  dateMissing: {
    en: 'No column of dates was found, so nothing can be aged. Choose the column of the due date, for days past due, or of the document date, for provision and disclosure.',
    zh: '未找到日期列，无法计算账龄。请指定到期日所在列（计算逾期天数），或单据日期所在列（用于计提、报表）。',
  },
  datesAmbiguous: {
    en: 'Dates such as {example} in “{heading}” ({place}) can be read day first or month first. Choose the order under the options.',
    zh: '“{heading}”列（{place}）中形如 {example} 的日期无法判断日在前还是月在前。请在选项中指定顺序。',
  },
  datesBlank: {
    en: '“{heading}” ({place}) is empty. Choose another column, or fill it in.',
    zh: '“{heading}”列（{place}）为空。请另选一列或补齐数据。',
  },
  datesBothOrders: {
    en: '“{heading}” mixes dates with the day first ({dayFirst}) and with the month first ({monthFirst}), see {place}. Correct the smaller group, or choose the order under the options.',
    zh: '“{heading}”列中日在前（{dayFirst} 个）与月在前（{monthFirst} 个）混用，见 {place}。请更正较少的一组，或在选项中指定顺序。',
  },
  datesHalfConverted: {
    en: 'In “{heading}” ({place}) {real} real dates all have a day up to 12 and {texts} text dates one above 12: the file was opened with day and month swapped. Have them swapped back under the options, or import the file again with the right date order.',
    zh: '“{heading}”列（{place}）中 {real} 个真正的日期“日”均不超过12，{texts} 个文本日期“日”均大于12：文件打开时日与月被对调。请在选项中对调回来，或按正确的日期顺序重新导入。',
  },
  datesSwapped: {
    en: '{count} {count|document is due before it was|documents are due before they were} written, {count|in|the first in} {place}; with day and month of “{heading}” swapped back it would be {after}. The file was probably opened with the wrong date order: swap them back under the options.',
    zh: '{count} 张单据的到期日早于单据日期（首个：{place}）；将“{heading}”的日与月对调后为 {after} 张。文件可能以错误的日期顺序打开，请在选项中对调。',
  },
  datesUnreadable: {
    en: '“{heading}” ({place}) holds text where dates should be, for example “{example}”. Choose another column, or correct the dates.',
    zh: '“{heading}”列（{place}）应为日期，实为文本，例如“{example}”。请另选一列或更正日期。',
  },
  debitMissing: {
    en: 'No debit column was found: ages come from the debits. Choose it, or select a table that has the movement.',
    zh: '未找到借方发生额列，无法推算账龄。请指定该列，或选择含本期发生额的表。',
  },
  documentDateMissing: {
    en: 'No document date was found. If “{heading}” shall count, choose it as the document date; {count} of its dates {count|is|are} after {date}.',
    zh: '未找到单据日期。如以“{heading}”为准，请将其指定为单据日期；其中 {count} 个日期晚于 {date}。',
  },
  dueBeforeDocument: {
    en: '{count} {count|row is due before its|rows are due before their} document date, {count|in|the first in} {place}. Check whether day and month were swapped.',
    zh: '{count} 行的到期日早于单据日期（首行：{place}）。请检查日与月是否对调。',
  },
  dueDateAbsent: {
    en: 'No due dates: age counts from the booking date, for provision and disclosure.',
    zh: '没有到期日：自入账日计算账龄，用于计提和报表。',
  },
  dueDateMissing: {
    en: 'No due date was found, so days past due cannot be computed. Choose the column of the due date, use the payment terms, or choose the purpose “provision and disclosure”, which ages from the booking date.',
    zh: '未找到到期日，无法计算逾期天数。请指定到期日所在列、按付款条件推算，或将用途改为“计提、报表”（按入账日计算账龄）。',
  },
  dueDatesBlank: {
    en: '{count} {count|row has|rows have} no date in “{heading}” ({amount:money}), {count|in|the first in} {place}. Aged by due date, {count|it is|they are} listed as left out.',
    zh: '“{heading}”列有 {count} 行为空（{amount:money}，首个：{place}）；按到期日分析时列入未采用行。',
  },
  dueDatesBlankBooked: {
    en: '{count} {count|debit has|debits have} no date in “{heading}” ({amount:money}), {count|in|the first in} {place}. Aged by due date, {count|it is|they are} due when booked.',
    zh: '“{heading}”列有 {count} 笔借方为空（金额 {amount:money}，首个：{place}）；按到期日分析时以入账日为到期日。',
  },
  headingGuessed: {
    en: 'None of the headings in row {row:plain} is known. Check which column is which.',
    zh: '第 {row:plain} 行的表头均不认识，请核对各列的含义。',
  },
  headingMissing: {
    en: 'No heading row was found in {place}. Select the list together with its headings.',
    zh: '在 {place} 中未找到表头。请连同表头一起选择清单。',
  },
  kindAlreadyAged: {
    en: 'This list is already aged and has no dates, so it cannot be aged again. Select the list of single documents with their dates, or the customer ledger.',
    zh: '这是已划分账龄的汇总表，没有日期，无法重新计算。请选择带日期的单据明细或客户明细账。',
  },
  kindBalances: {
    en: 'This is a balance table by customer (opening, movement, closing); this analysis needs single documents. Select the open items.',
    zh: '这是往来（核算项目）余额表，本分析需要单据明细。请选择应收未收明细。',
  },
  kindBillRegister: {
    en: 'This is a register of notes and bills. Their maturity is no aging of receivables. Select the open items, a customer ledger or balances by customer.',
    zh: '这是票据登记簿，票据到期不属于应收账款账龄。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindDemandTable: {
    en: 'This is a table of demand by item and period. Select the open items, a customer ledger or balances by customer.',
    zh: '这是物料分期需求表。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindItemList: {
    en: 'This is a list of items with one figure each. Select the open items, a customer ledger or balances by customer.',
    zh: '这是物料清单（每个物料一行）。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindLedger: {
    en: 'This is a ledger with debits and credits; this analysis needs single documents. Select the open items.',
    zh: '这是借贷明细账，本分析需要单据明细。请选择应收未收明细。',
  },
  kindPurchaseLines: {
    en: 'This is a list of purchase orders and receipts. Select the open items, a customer ledger or balances by customer.',
    zh: '这是采购订单执行明细。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindSalesLines: {
    en: 'These are sales or usage lines by item. Select the open items, a customer ledger or balances by customer.',
    zh: '这是按物料的销售或领用明细。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindStockLedger: {
    en: 'This is a stock ledger (receipts and issues). Select the open items, a customer ledger or balances by customer.',
    zh: '这是库存台账（出入库明细）。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindStockOnHand: {
    en: 'This is a list of stock on hand. Select the open items, a customer ledger or balances by customer.',
    zh: '这是即时库存表。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindStockSummary: {
    en: 'This is a stock summary (opening, receipts, issues, closing). Select the open items, a customer ledger or balances by customer.',
    zh: '这是存货收发存汇总表。请选择应收未收明细、客户明细账或往来余额表。',
  },
  kindTrialBalance: {
    en: 'This is a trial balance by account: it serves the tie-out, but names no customers. Select the open items, a customer ledger or balances by customer.',
    zh: '这是科目余额表，可用于勾稽，但没有客户明细。请选择应收未收明细、客户明细账或往来余额表。',
  },
  ledgerBalanceDiffers: {
    en: 'The stated balance differs from debits less credits in {count} {count|row|rows}, {count|in|the first in} {place} (by {difference:money}).',
    zh: '有 {count} 行的余额与借贷发生额推算不符，首处 {place} 相差 {difference:money}。',
  },
  ledgerDateMissing: {
    en: 'This ledger has no date column. Choose it, or select the ledger together with its dates.',
    zh: '该明细账没有日期列。请指定日期列，或连同日期一起选择。',
  },
  ledgerUndated: {
    en: '{count} {count|row has|rows have} no date (debit less credit {amount:money}), {count|in|the first in} {place}. {count|It is|They are} listed as left out.',
    zh: '{count} 行没有日期（借减贷 {amount:money}，首行：{place}），列入未采用行。',
  },
  linesOfDocuments: {
    en: '{count} {count|row is a further line|rows are further lines} of a document whose amount stands on each line, {count|in|the first in} {place}. It counts once.',
    zh: '{count} 行是同一单据的其他明细行（首行：{place}），单据金额只计一次。',
  },
  listsSideBySide: { en: 'Two lists stand side by side in {place}: column {column} between them is empty. Select one of the two lists.', zh: '{place} 中有两个并排的清单，中间的 {column} 列为空。请只选择其中一个清单。' },
  namesAlike: {
    en: '{count} {count|group of customers differs|groups of customers differ} only in marks or legal form, for example {example} ({place}). They are kept apart; give them one name or code if they are one.',
    zh: '{count} 组客户名称仅标点或公司形式不同，例如 {example}（{place}）。现按不同客户处理；如为同一客户，请统一名称或编码。',
  },
  namesMerged: {
    en: '{count} {count|customer is|customers are} written in more than one way (spaces, capitals, full-width letters), for example {example} ({place}). Each is one customer.',
    zh: '{count} 个客户有多种写法（空格、大小写、全角），例如 {example}（{place}），已合并为同一客户。',
  },
  nothingOpen: {
    en: 'Nothing is open on {date}: {excluded} {excluded|row was|rows were} excluded and {rejected} could not be read. Check the as-of date and the columns.',
    zh: '截止 {date} 没有未收款项：排除 {excluded} 行，无法识别 {rejected} 行。请检查截止日期和列对应。',
  },
  numbersAsText: {
    en: '{count} {count|amount|amounts} of “{heading}” {count|is|are} stored as text. {count|It is|They are} read; a SUM in the sheet does not count {count|it|them}.',
    zh: '“{heading}”列有 {count} 个金额以文本存储，已识别；工作表中的 SUM 不会计入它们。',
  },
  onePeriod: {
    en: 'There is one period only ({period}): how old the balances are beyond it cannot be told. Add earlier periods.',
    zh: '仅有一个期间（{period}），更早的账龄无法区分。请补充以前期间。',
  },
  openingBalances: {
    en: '{count} opening {count|balance|balances} ({amount:money}) {count|is|are} included and {count|counts|count} as older than {date}.',
    zh: '{count} 笔期初余额（{amount:money}）计入，账龄按早于 {date} 处理。',
  },
  openingDiffers: {
    en: '{count} opening {count|balance is|balances are} not what the rows before come to, {count|in|the first in} {place}: rows may be missing between.',
    zh: '{count} 笔期初余额与前面各行的结余不符（首行：{place}），其间可能缺行。',
  },
  otherListBelow: { en: 'Another list begins in row {row:plain} ({place}) and is not used. Select a cell in it to analyse it.', zh: '第 {row:plain} 行（{place}）起是另一个清单，未采用。如需分析，请选中其中的单元格。' },
  periodsDoNotJoin: {
    en: '{count} opening {count|balance differs|balances differ} from the closing balance of the period before ({amount:money} in all), {count|in|the first in} {place}.',
    zh: '{count} 处期初余额与上期期末余额不符（差额合计 {amount:money}，首处：{place}）。',
  },
  periodsFound: {
    en: '{count} {count|period|periods}, from {from} to {to}.',
    zh: '共 {count} 个期间：{from} 至 {to}。',
  },
  periodsMissing: {
    en: 'Periods are missing between {from} and {to}: the debits of that time are not known.',
    zh: '{from} 与 {to} 之间缺少期间，其间的借方发生额未知。',
  },
  rowsDuplicate: {
    en: '{count} {count|row repeats|rows repeat} customer, number, due date and amount of an earlier row, {count|in|the first in} {place}. {count|It stays|They stay} in the total.',
    zh: '{count} 行与前面某行的客户、单号、到期日和金额均相同（首行：{place}），仍计入合计。',
  },
  rowsHidden: {
    en: '{count} {count|row is|rows are} hidden or filtered, {count|in|the first in} {place}. {count|It is|They are} included.',
    zh: '{count} 行被隐藏或筛选（首行：{place}），仍会计入。',
  },
  rowsMissing: {
    en: 'There are headings in {place} but no rows below them. Select the list with its rows.',
    zh: '{place} 只有表头，没有数据行。请连同数据一起选择。',
  },
  rowsVoid: {
    en: '{count} {count|document is|documents are} void, says the list ({amount:money}), {count|in|the first in} {place}. {count|It is|They are} left out unless you include {count|it|them} under the options.',
    zh: '{count} 张单据注明已作废（金额 {amount:money}，首行：{place}），不计入；如需计入请在选项中打开。',
  },
  settledExpected: {
    en: '“{heading}” ({place}) looks like expected, not booked payments: every item has one with a time of day, and {count} {count|lies|lie} after the last document. It is not used; choose it as the settled date if it is.',
    zh: '“{heading}”列（{place}）像预计而非实际收款日：每行都有且带时刻，其中 {count} 个晚于最后一张单据。未采用；如确为核销日期请手动指定。',
  },
  termsGiveDueDates: {
    en: '{count} {count|row without a due date has|rows without a due date have} payment terms in “{heading}”. Due dates can be computed from them.',
    zh: '{count} 行没有到期日，但“{heading}”列有付款条件，可据此推算到期日。',
  },
  termsUnreadable: {
    en: '{count} {count|row without a due date has|rows without a due date have} payment terms in “{heading}” that cannot be read ({examples}), {count|in|the first in} {place}. Type {count|its due date|their due dates}, or write the terms as “net 30” or “30 EOM”.',
    zh: '{count} 行没有到期日，且“{heading}”列的付款条件无法识别（{examples}；首个：{place}）。请补填到期日，或将条件写成“月结60天”“net 30”等。',
  },
  termsUnsuitable: {
    en: '{count} {count|row without a due date has|rows without a due date have} payment terms in “{heading}” that count from a date the list does not give ({examples}), {count|in|the first in} {place}. Choose the column of the delivery date, or type {count|the due date|the due dates}.',
    zh: '{count} 行没有到期日，“{heading}”列付款条件的起算日期表中没有（{examples}；首个：{place}）。请指定发货、签收或验收日期所在列，或补填到期日。',
  },
  thousandsAssumed: {
    en: 'Amounts such as {example} ({place}) are read with English marks: a comma for thousands, a point for decimals.',
    zh: '形如 {example} 的金额（{place}）按“逗号为千位、圆点为小数点”识别。',
  },
  totalAgrees: {
    en: 'The documents add up to the total of the list ({place}): {total:money}.',
    zh: '单据合计与表内合计（{place}）一致：{total:money}。',
  },
  totalDiffers: {
    en: 'The documents add up to {sum:money}, the total of the list in {place} says {total:money} (documents less total: {difference:money}). The documents are used.',
    zh: '单据合计为 {sum:money}，表内合计（{place}）为 {total:money}，单据减合计为 {difference:money}。以单据为准。',
  },
  valueRepeated: {
    en: '{value} stands in {count} {count|row|rows} of “{heading}”, {count|in|the first in} {place}. It looks like a stand-in for something unknown. It is used as it is; check it.',
    zh: '“{heading}”列有 {count} 行为 {value}（首行：{place}），像是未知值的占位。现按原值采用，请核对。',
  },
} satisfies Record<string, Words>;

export type SentenceCode = keyof typeof sentences;
