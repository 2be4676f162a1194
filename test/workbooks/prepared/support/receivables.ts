/** The figures of the Receivables workbook, computed here from the rows, without any of the product's code. Money in cents. */
export interface Invoice {
  customer: string;
  number: string;
  date: number;
  due: number | null;
  amount: number;
}
export interface Receipt {
  date: number;
  customer: string;
  number: string | null;
  amount: number;
}

const utc = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);
const serial = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000 + 25_569;

/** The last day of the month so many months away. */
export function monthEnd(day: number, months: number): number {
  const date = utc(day);
  return serial(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
}

function yearsLater(day: number, years: number): number {
  const date = utc(day);
  const last = utc(serial(date.getUTCFullYear() + years, date.getUTCMonth() + 1, 0)).getUTCDate();
  return serial(date.getUTCFullYear() + years, date.getUTCMonth(), Math.min(date.getUTCDate(), last));
}

export interface Expected {
  balance: number;
  overdue: number;
  overdueRate: number;
  overYear: number;
  topFive: number;
  dso: number;
  allowance: number;
  collected: number;
  bands: number[];
  credits: number;
  customers: Map<string, number>;
}

export interface Rules {
  limits: readonly number[];
  bandRates: readonly number[];
  /** Null: by bands. */
  ageRates: readonly number[] | null;
  terms: number;
  salesMonths: number;
}

/** Every document and receipt is walked through for the day; an allowance counts in cents. */
export function expectedOn(day: number, invoices: readonly Invoice[], receipts: readonly Receipt[], rules: Rules): Expected {
  const byNumber = new Map(invoices.map((invoice) => [invoice.number, invoice]));
  const open = new Map(invoices.filter(({ date }) => date <= day).map((invoice) => [invoice, invoice.amount]));
  const customers = new Map<string, number>();
  const add = (customer: string, amount: number): void => void customers.set(customer, (customers.get(customer) ?? 0) + amount);
  for (const invoice of open.keys()) add(invoice.customer, invoice.amount);
  let unapplied = 0;
  let collected = 0;
  for (const receipt of receipts) {
    const invoice = receipt.number === null ? undefined : byNumber.get(receipt.number);
    const counts = Math.max(receipt.date, invoice?.date ?? 0);
    if (counts > day) continue;
    if (counts > monthEnd(day, -1)) collected += receipt.amount;
    add(invoice?.customer ?? receipt.customer, -receipt.amount);
    if (invoice === undefined) unapplied += receipt.amount;
    else open.set(invoice, open.get(invoice)! - receipt.amount);
  }
  const bands = [0, 0, 0, 0, 0];
  const ages = [0, 0, 0, 0, 0, 0];
  let credits = -unapplied;
  for (const [invoice, amount] of open) {
    if (invoice.amount < 0) {
      credits += amount;
      continue;
    }
    const late = day - (invoice.due ?? invoice.date + rules.terms);
    bands[late <= 0 ? 0 : 1 + rules.limits.filter((limit) => late > limit).length]! += amount;
    ages[[1, 2, 3, 4, 5].filter((years) => day > yearsLater(invoice.date, years)).length]! += amount;
  }
  const total = (amounts: Iterable<number>): number => [...amounts].reduce((sum, amount) => sum + amount, 0);
  const balance = total(customers.values());
  const gross = total(bands);
  const overdue = gross - bands[0]!;
  const from = day === monthEnd(day, 0) ? monthEnd(day, -rules.salesMonths) : NaN;
  const sales = total(invoices.filter(({ date }) => date > from && date <= day).map(({ amount }) => amount));
  const weighted = (amounts: readonly number[], rates: readonly number[]): number => total(amounts.map((amount, index) => amount * rates[index]!));
  return {
    balance,
    overdue,
    overdueRate: overdue / gross,
    overYear: total(ages.slice(1)) / gross,
    topFive: total([...customers.values()].sort((left, right) => right - left).slice(0, 5)) / balance,
    dso: (balance / sales) * (day - from),
    allowance: rules.ageRates === null ? weighted(bands, rules.bandRates) : weighted(ages, rules.ageRates),
    collected,
    bands,
    credits,
    customers,
  };
}
