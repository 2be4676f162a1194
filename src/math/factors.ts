import { sum } from './sum';

/** What each factor adds to the change of the product when they are replaced one after another. The parts add up to the change. */
export function chainShares(before: readonly number[], after: readonly number[]): number[] {
  let product = before.reduce((total, factor) => total * factor, 1);
  return before.map((_, place) => {
    const next = [...after.slice(0, place + 1), ...before.slice(place + 1)].reduce((total, factor) => total * factor, 1);
    const share = next - product;
    product = next;
    return share;
  });
}

/** The same without an order, by the logarithmic mean of both products; every factor must be above 0. */
export function logarithmicShares(before: readonly number[], after: readonly number[]): number[] {
  const logarithms = before.map((factor, place) => Math.log(after[place]! / factor));
  const first = before.reduce((total, factor) => total * factor, 1);
  const growth = sum(logarithms);
  // The mean of two equal products is the product itself.
  const weight = growth === 0 ? first : (first * Math.expm1(growth)) / growth;
  return logarithms.map((logarithm) => weight * logarithm);
}
