import type { Discrete } from './discrete';
import { deviance, stirlingError } from './logFactorial';

/** Counts of independent events, `mean` of them on average. Probability at the peak after Loader (2000), "Fast and accurate computation of binomial probabilities". */
export function poisson(mean: number): Discrete {
  const peak = Math.floor(mean);
  const atPeak = peak === 0 ? Math.exp(-mean) : Math.exp(-stirlingError(peak) - deviance(peak, mean)) / Math.sqrt(2 * Math.PI * peak);
  return { mean, peak, atPeak, ratio: (k) => mean / (k + 1) };
}
