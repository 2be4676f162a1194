/** Invented customers, each with a way of paying that brings one case into the books. */
export interface Customer {
  readonly code: string;
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
  readonly currency: 'CNY' | 'USD';
  /** Days from document to due date. */
  readonly terms: number;
  readonly salesperson: string;
  readonly pays: Pays;
}

export interface Pays {
  /** Invoices in a month: from least to most. */
  readonly invoices: readonly [number, number];
  /** Days after the due date; negative is early. */
  readonly late: readonly [number, number];
  readonly never: number;
  readonly inParts: number;
  /** Receipts that nobody applied to an invoice. */
  readonly unapplied: number;
  /** Months that have invoices, as year * 12 + month; the whole time when absent. */
  readonly until?: number;
}

const usual: Pays = { invoices: [0, 2], late: [-10, 40], never: 0, inParts: 0.2, unapplied: 0.05 };
const silent: Pays = { invoices: [0, 0], late: [0, 0], never: 0, inParts: 0, unapplied: 0 };

export const customers: readonly Customer[] = [
  { code: '0017', zh: '宁波恒昌机电有限公司', hant: '寧波恆昌機電有限公司', en: 'Ningbo Hengchang Electric', currency: 'CNY', terms: 60, salesperson: '李敏', pays: usual },
  { code: '0023', zh: '台州永固阀门厂', hant: '台州永固閥門廠', en: 'Yonggu Valve Works', currency: 'CNY', terms: 30, salesperson: '王强', pays: { ...usual, late: [60, 200], never: 0.08, unapplied: 0.2 } },
  { code: '0044', zh: '苏州新禾电子有限公司', hant: '蘇州新禾電子有限公司', en: 'Xinhe Electronics', currency: 'CNY', terms: 60, salesperson: '李敏', pays: { ...usual, late: [30, 70] } },
  { code: '0051', zh: '温岭三友泵业有限公司', hant: '溫嶺三友泵業有限公司', en: 'Sanyou Pumps', currency: 'CNY', terms: 45, salesperson: '赵琳', pays: { ...usual, late: [20, 60] } },
  { code: '0058', zh: '无锡老河口建材经营部', hant: '無錫老河口建材經營部', en: 'Laohekou Building Supplies', currency: 'CNY', terms: 30, salesperson: '赵琳', pays: { ...silent } },
  { code: '0102', zh: '阿克曼工具有限公司', hant: '阿克曼工具有限公司', en: 'Ackermann Tools GmbH', currency: 'USD', terms: 60, salesperson: '王强', pays: { ...usual, late: [0, 50] } },
  { code: '0117', zh: '太平洋五金进出口公司', hant: '太平洋五金進出口公司', en: 'Pacific Hardware, Inc.', currency: 'USD', terms: 90, salesperson: '王强', pays: { ...usual, invoices: [0, 1] } },
  { code: '0131', zh: '嘉兴禾城纺织有限公司', hant: '嘉興禾城紡織有限公司', en: 'Hecheng Textiles', currency: 'CNY', terms: 30, salesperson: '李敏', pays: silent },
  { code: '0144', zh: '杭州临平包装有限公司', hant: '杭州臨平包裝有限公司', en: 'Linping Packaging', currency: 'CNY', terms: 30, salesperson: '李敏', pays: { ...usual, late: [0, 10], unapplied: 0, inParts: 0, until: 2026 * 12 + 8 } },
  { code: '0156', zh: '青岛海川仪表有限公司', hant: '青島海川儀表有限公司', en: 'Haichuan Instruments', currency: 'CNY', terms: 30, salesperson: '赵琳', pays: silent },
  { code: '0163', zh: '南京栖霞设备有限公司', hant: '南京棲霞設備有限公司', en: "O'Neill & Sons Equipment", currency: 'CNY', terms: 60, salesperson: '赵琳', pays: usual },
  { code: '0170', zh: '合肥总成部件有限公司', hant: '合肥總成部件有限公司', en: 'Total Assemblies Ltd', currency: 'CNY', terms: 30, salesperson: '王强', pays: { ...usual, late: [0, 5], unapplied: 0, inParts: 0 } },
  { code: '0188', zh: '合肥总成部件(芜湖)有限公司', hant: '合肥總成部件(蕪湖)有限公司', en: 'Total Assemblies (Wuhu) Ltd', currency: 'CNY', terms: 60, salesperson: '王强', pays: { ...usual, invoices: [1, 2], late: [90, 140], unapplied: 0 } },
  { code: '0191', zh: '绍兴越城印染有限公司', hant: '紹興越城印染有限公司', en: 'Yuecheng Dyeing', currency: 'CNY', terms: 30, salesperson: '李敏', pays: { ...usual, late: [0, 30], unapplied: 0, inParts: 0, until: 2026 * 12 + 6 } },
  { code: '0205', zh: '昆山新户科技有限公司', hant: '昆山新戶科技有限公司', en: 'Newcomer Technology', currency: 'CNY', terms: 30, salesperson: '赵琳', pays: silent },
];
