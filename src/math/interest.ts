/** Yearly rate that a nominal one amounts to when interest is added so many times a year. */
export function effectiveRate(nominal: number, times: number): number {
  return Math.expm1(times * Math.log1p(nominal / times));
}

/** Nominal yearly rate that amounts to an effective one when interest is added so many times a year. */
export function nominalRate(effective: number, times: number): number {
  return times * Math.expm1(Math.log1p(effective) / times);
}
