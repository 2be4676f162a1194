import type { Discrete } from './discrete';
import { deviance, stirlingError } from './logFactorial';

/**
 * Counts that vary more than independent events do: variance above the mean. With size r = mean² / (variance − mean) the probability of k is
 * Γ(k + r) / (k! Γ(r)) · (r / (r + mean))^r · (mean / (r + mean))^k.
 */
export function negativeBinomial(mean: number, variance: number): Discrete {
  if (!(mean > 0 && variance > mean)) throw new RangeError(`no negative binomial has mean ${mean} and variance ${variance}`);
  const size = (mean * mean) / (variance - mean);
  const success = mean / variance;
  const failure = (variance - mean) / variance;
  const peak = Math.floor(mean);
  return { mean, peak, atPeak: probabilityAt(peak, size, success, failure), ratio: (k) => ((k + size) / (k + 1)) * failure };
}

/** As a binomial probability of `size` among k + size, times size / (k + size), for which Stirling's errors lose nothing. */
function probabilityAt(k: number, size: number, success: number, failure: number): number {
  if (k === 0) return Math.exp(size * Math.log1p(-failure));
  const all = k + size;
  const exponent = stirlingError(all) - stirlingError(k) - stirlingError(size) - deviance(size, all * success) - deviance(k, all * failure);
  return (size / all) * Math.exp(exponent) * Math.sqrt(all / (2 * Math.PI * k * size));
}
