import { cleanText, simplify } from '../../../intake/normalize';
import type { Words } from '../../../texts/words';

/** What a movement of stock is. Demand is not every issue: which classes count is chosen. */
export type MovementClass = 'sale' | 'production' | 'subcontract' | 'other' | 'unnamed' | 'unknown' | 'transfer' | 'count' | 'supplierReturn' | 'loan' | 'scrap' | 'adjustment' | 'receipt' | 'opening';

export const movementWords: Readonly<Record<MovementClass, Words>> = {
  sale: { en: 'Sales', zh: '销售出库' },
  production: { en: 'Issues to production', zh: '生产领料' },
  subcontract: { en: 'Issues to subcontractors', zh: '委外发出' },
  other: { en: 'Other issues (samples, gifts, departments)', zh: '其他出库（样品、赠送、部门领用）' },
  unnamed: { en: 'Without a category', zh: '无类别' },
  unknown: { en: 'Category not recognised', zh: '未识别的类别' },
  transfer: { en: 'Transfers', zh: '调拨' },
  count: { en: 'Stock-count differences', zh: '盘盈盘亏' },
  supplierReturn: { en: 'Returns to suppliers', zh: '退供应商' },
  loan: { en: 'Loans', zh: '借出借入' },
  scrap: { en: 'Scrap', zh: '报废' },
  adjustment: { en: 'Adjustments and conversions', zh: '调整、形态转换' },
  receipt: { en: 'Receipts', zh: '入库' },
  opening: { en: 'Opening stock', zh: '期初结存' },
};

export interface Movement {
  readonly class: MovementClass;
  /** Comes back from where it went: demand is less by it, whatever its sign. */
  readonly returned: boolean;
}

/** The first that fits decides: a return of a sale is a sale that comes back, a return to a supplier is none. */
const forms: readonly (readonly [RegExp, MovementClass, boolean])[] = [
  [/^(?:期初|年初|上期|上年|上月)|结存|结转|opening|brought forward|balance b\/?f/, 'opening', false],
  [/调拨|移库|移仓|转库|转仓|倒库|transfer|relocation|^(?:30[1-9]|31[1-9]|41[1-5])$/, 'transfer', false],
  [/盘盈|盘亏|盘点|盘亏盘盈|stock ?count|count(?:ing)? (?:loss|gain|difference)|cycle count|physical inventory|inventory (?:difference|count|loss)|shrink|^70[1-9]$/, 'count', false],
  [/采购退|退供应商|退厂|退货给供应商|进货退|购货退|供应商退货|return(?:s|ed)? to (?:supplier|vendor)|(?:supplier|vendor|purchase) return|^(?:122|161)$/, 'supplierReturn', false],
  [/委外.*退|退.*委外|subcontract\w* return/, 'subcontract', true],
  [/委外.*入库|委外收货|委外完工/, 'receipt', false],
  [/委外|外协|委托加工|subcontract|outside processing|^54[1-4]$/, 'subcontract', false],
  [/借出|借入|借用|归还|还入|还出|\bloan|\blent\b|\blend|\bborrow/, 'loan', false],
  [/报废|损毁|毁损|销毁|过期|scrap|write.?off|destr(?:oy|uct)|spoil|damage|expired|^55[1-6]$/, 'scrap', false],
  [/形态转换|组装|拆卸|成本调整|调整|adjust|conversion|assembl|revaluation/, 'adjustment', false],
  [/销售退|销退|退货入库|客户退|客退|退回入库|红字销售|sales? returns?|customer returns?|returns? from customer|credit (?:memo|note)|^65[1-7]$/, 'sale', true],
  [/生产退|退料|领料退|红字领料|(?:production|material) return|return(?:s|ed)? (?:from|of) (?:production|material)|^262$/, 'production', true],
  [/采购|进货|购货|产成品入库|完工入库|生产入库|成品入库|半成品入库|其他入库|其它入库|入库|收货|收料|receipt|purchase|goods received|^(?:101|102|103|105|131|501|561)$/, 'receipt', false],
  [/销售|销货|零售|批发|出货|发货|sale|sold|shipment|shipped|delivery|deliveries|invoice|^60[1-2]$/, 'sale', false],
  [/领料|领用|生产|投料|耗用|倒冲|consum|production|manufactur|backflush|work order|issue(?:s|d)? to|^26[13]$/, 'production', false],
  [/其他出库|其它出库|杂发|样品|赠送|赠品|部门|研发|维修|sample|gift|marketing|other issue|miscellaneous|^(?:201|221|291)$/, 'other', false],
  [/^(?:材料)?出库单?$|^发出$|^出库$|^issues?$|goods issue|stock issue/, 'unnamed', false],
];

const known = new Map<string, Movement>();

/** 销售出库, 生产领料, 调拨出库, 601 … A text that says nothing we know is 'unknown'. */
export function movementOf(text: string): Movement {
  let movement = known.get(text);
  if (movement === undefined) {
    const plain = simplify(cleanText(text)).toLowerCase();
    const form = plain === '' ? undefined : forms.find(([pattern]) => pattern.test(plain));
    movement = plain === '' ? { class: 'unnamed', returned: false } : form === undefined ? { class: 'unknown', returned: false } : { class: form[1], returned: form[2] };
    if (known.size > 5000) known.clear();
    known.set(text, movement);
  }
  return movement;
}

const estimate = /[暂暫]估/;
const reversal = /[红紅][冲沖]|冲回|冲销|红字回冲|冲暂估|暂估冲|reversal|reversed|reversing/i;
const englishEstimate = /\bestimat|\baccrual/i;

/** What a text says of estimates: goods that moved before their document came, and the taking back of that. */
export function estimateOf(text: string): { readonly estimate: boolean; readonly reversal: boolean } {
  const plain = simplify(text);
  return { estimate: estimate.test(plain) || englishEstimate.test(plain), reversal: reversal.test(plain) };
}
