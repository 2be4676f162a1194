import type { SourceCells } from './cells';
import { keyText, simplify } from './normalize';
import type { RoleId } from './roles';
import type { Mapping } from './understanding';

/** What a document is, beyond its sign. */
export const documentClass = { invoice: 0, creditNote: 1, receipt: 2, advance: 3, refund: 4, transfer: 5, revaluation: 6, writeOff: 7, unknown: 8, takenBack: 9 } as const;
export type DocumentClass = (typeof documentClass)[keyof typeof documentClass];

/** A debt that moves to another customer or account; a bank transfer is money. */
const transferred = '(?<!\\b(?:bank|wire|credit|cash|money|funds?|giro|sepa|telegraphic|electronic|online|direct|by|via)[ -])\\btransfer(?:red)?\\b(?! (?:received|payment))';

/** A receipt that did not stay: the debt is what it was. */
const returned = '退票|票据退回|承兑退回|拒付|恢复应收|冲销收款|冲回收款|收款冲销|dishonou?red|bounced|returned (?:cheque|check|bill|payment)|payment returned|nsf';

/**
 * Words of document types and texts, the most telling first: 预收冲应收 is a transfer although it names an advance, 红字发票 a credit note although
 * it names an invoice, and a refund of a receipt is no receipt.
 */
const patterns: readonly (readonly [DocumentClass, RegExp])[] = [
  [documentClass.revaluation, /调汇|汇兑|revaluation|exchange (?:difference|gain|loss)/i],
  [documentClass.writeOff, /坏账|呆账|write[- ]?off|bad debt/i],
  [documentClass.transfer, new RegExp(`应收冲应付|预收冲应收|应收转应收|并账|转账单|红票对冲|内部应收清理|netting|${transferred}`, 'i')],
  [documentClass.takenBack, new RegExp(returned, 'i')],
  [documentClass.refund, /退款|refund/i],
  [documentClass.creditNote, /红字|红冲|负数发票|退货|销退|折让|折扣单|贷项|credit (?:memo|note)|sales return|^(?:cn|dg|rc|cr)$/i],
  [documentClass.advance, /预收|定金|订金|prepay|pre-?payment|deposit|advance|down ?payment|overpayment|unapplied/i],
  [documentClass.receipt, /收款|收到|回款|实收|收货款|承兑|银行收|\bpayment|receipt|^(?:dz|pmt)$|remittance/i],
  [documentClass.invoice, /应收单|发票|销货单|结账单|销售|支出单|invoice|^(?:inv|dr|rv|re|si)$|\bbill\b/i],
];

/** The class that a text names, or unknown. */
export function classOfText(text: string): DocumentClass {
  const plain = simplify(text);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? documentClass.unknown;
}

/** A number that says what it numbers: CN-12, CM/7. */
const creditNoteNumber = /^(?:s?cn|crn?|cm)[-_/ ]?\d/i;

/** Special G/L indicators of SAP that mark a down payment. */
const downPayment = /^[AF]$/;

/** Words that keep the age of another document, also where the document type does not say so. */
const moved = new RegExp(`${returned}|调汇|汇兑|应收转应收|并账|内部应收清理|revaluation|exchange (?:difference|gain|loss)|${transferred}`, 'i');

/**
 * Reads the class of a row: the document type decides, then the special indicator, then the text. The text of a document to be paid is only asked whether
 * it moves another one; each text is judged once.
 */
export function classReader(cells: SourceCells, mapping: Mapping): (row: number, credit: boolean) => DocumentClass {
  const columnOf = (role: RoleId): SourceCells['columns'][number] | undefined => (mapping[role] === undefined ? undefined : cells.columns[mapping[role]!]);
  const special = columnOf('special_kind');
  const types = columnOf('doc_type');
  const texts = columnOf('text');
  const numbers = (['invoice_no', 'doc_no', 'order_no'] as const).map(columnOf).filter((column) => column !== undefined);
  const known = new Map<string, DocumentClass>();
  const judge = (text: string): DocumentClass => {
    let found = known.get(text);
    if (found === undefined) {
      found = classOfText(keyText(text));
      known.set(text, found);
    }
    return found;
  };
  let lastText = '';
  let lastMoved = false;
  /** The same remark often stands in many rows, one after the other. */
  const isMoved = (text: string): boolean => {
    if (text !== lastText) {
      lastText = text;
      lastMoved = moved.test(text);
    }
    return lastMoved;
  };
  return (row, credit) => {
    if (special !== undefined && downPayment.test(keyText(special[row]))) return documentClass.advance;
    const type = types?.[row];
    const byType = typeof type === 'string' ? judge(type) : documentClass.unknown;
    // An invoice below nothing is a red one.
    if (byType === documentClass.invoice && credit) return documentClass.creditNote;
    if (byType !== documentClass.unknown && byType !== documentClass.receipt) return byType;
    const text = texts?.[row];
    const byText = typeof text === 'string' && (credit || isMoved(text)) ? judge(text) : documentClass.unknown;
    // A receipt whose text says 预收货款 is an advance; nothing else in a text outranks the type.
    if (byType !== documentClass.unknown) return byText === documentClass.advance ? byText : byType;
    return byText === documentClass.unknown && credit ? byNumber(numbers, row) : byText;
  };
}

/** Some systems say what a credit is where its number or its reference stands: Overpayment, CN-12. */
function byNumber(columns: readonly SourceCells['columns'][number][], row: number): DocumentClass {
  for (const column of columns) {
    const text = keyText(column[row]);
    if (creditNoteNumber.test(text)) return documentClass.creditNote;
    const named = /\p{L}{4}|\p{Script=Han}{2}/u.test(text) ? classOfText(text) : documentClass.unknown;
    if (named !== documentClass.unknown && named !== documentClass.invoice) return named;
  }
  return documentClass.unknown;
}

/** What names its own document is not set against the oldest one. */
export const seeksOwn: ReadonlySet<number> = new Set<number>([documentClass.creditNote, documentClass.transfer, documentClass.revaluation, documentClass.writeOff]);
