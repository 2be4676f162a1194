/** Ways exports write an amount. Amounts are whole cents everywhere in the generator. */
export type Cents = number;

function groups(whole: string, mark: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, mark);
}

function parts(cents: Cents): { whole: string; rest: string; minus: boolean } {
  const positive = Math.abs(cents);
  return { whole: String(Math.floor(positive / 100)), rest: String(positive % 100).padStart(2, '0'), minus: cents < 0 };
}

/** A cell of the type number. */
export function number(cents: Cents): number {
  return cents / 100;
}

/** -1,234.50 */
export function text(cents: Cents): string {
  const { whole, rest, minus } = parts(cents);
  return `${minus ? '-' : ''}${groups(whole, ',')}.${rest}`;
}

/** 1.234,50- */
export function german(cents: Cents): string {
  const { whole, rest, minus } = parts(cents);
  return `${groups(whole, '.')},${rest}${minus ? '-' : ''}`;
}

/** 1,234.50- */
export function trailing(cents: Cents): string {
  return `${text(Math.abs(cents))}${cents < 0 ? '-' : ''}`;
}

/** (1,234.50) */
export function parentheses(cents: Cents): string {
  return cents < 0 ? `(${text(-cents)})` : text(cents);
}

/** -$1,234.50 */
export function dollars(cents: Cents): string {
  return `${cents < 0 ? '-' : ''}$${text(Math.abs(cents))}`;
}

/** 1234.50 Cr */
export function side(cents: Cents): string {
  const { whole, rest } = parts(cents);
  return `${whole}.${rest} ${cents < 0 ? 'Cr' : 'Dr'}`;
}

/** Blank instead of zero, as most exports leave it. */
export function unlessZero<Cell>(cents: Cents, form: (cents: Cents) => Cell): Cell | null {
  return cents === 0 ? null : form(cents);
}
