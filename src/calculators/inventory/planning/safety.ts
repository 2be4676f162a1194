import { quantileOf } from '../../../math/discrete';
import { negativeBinomial } from '../../../math/negativeBinomial';
import { normalLossInverse } from '../../../math/normalLoss';
import { poisson } from '../../../math/poisson';

/** Standard deviation of demand over the time that stock must last: lead time and review interval, with a lead time that varies. */
export function deviationOverProtection(demand: number, demandDeviation: number, protection: number, leadTimeDeviation: number): number {
  return Math.sqrt(protection * demandDeviation * demandDeviation + demand * demand * leadTimeDeviation * leadTimeDeviation);
}

/** Variance so little above the mean that it is a rounding of it counts as the mean. */
const poissonWithin = 1 + 1e-6;

/** Smallest whole stock that covers the demand over the protection time with the wanted probability: Poisson, or negative binomial where demand varies more. */
export function slowMoverLevel(mean: number, variance: number, serviceLevel: number): number {
  if (mean <= 0) return 0;
  return quantileOf(variance > mean * poissonWithin ? negativeBinomial(mean, variance) : poisson(mean), serviceLevel);
}

/** Safety factor k at which a share `fillRate` of demand is served from stock: G(k) = (1 − β)·Q/σ, or (1 − β)/β·Q/σ where unserved demand is lost. */
export function fillRateFactor(deviation: number, quantity: number, fillRate: number, lostSales: boolean): number {
  const share = lostSales ? (1 - fillRate) / fillRate : 1 - fillRate;
  return normalLossInverse((share * quantity) / deviation);
}
