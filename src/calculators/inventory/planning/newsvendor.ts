import { lossOf, type Discrete } from '../../../math/discrete';
import { normalDistribution, normalLoss, normalUpperTail } from '../../../math/normal';

/** Expected demand beyond a quantity. */
export type Loss = (quantity: number) => number;

export function normalDemandLoss(mean: number, deviation: number): Loss {
  return (quantity) => (deviation === 0 ? Math.max(0, mean - quantity) : deviation * normalLoss((quantity - mean) / deviation));
}

export function discreteDemandLoss(distribution: Discrete): Loss {
  return (quantity) => lossOf(distribution, quantity);
}

/** Demand whose logarithm is normal. */
export function lognormalDemandLoss(logMean: number, logDeviation: number): Loss {
  return (quantity) => {
    const standard = (Math.log(quantity) - logMean) / logDeviation;
    return lognormalMean(logMean, logDeviation) * normalDistribution(logDeviation - standard) - quantity * normalUpperTail(standard);
  };
}

export function lognormalMean(logMean: number, logDeviation: number): number {
  return Math.exp(logMean + logDeviation ** 2 / 2);
}

/** Expected cost of what is left over and of what is missing. */
export function mismatchCost(under: number, over: number, mean: number, loss: Loss, quantity: number): number {
  const missing = loss(quantity);
  return over * (quantity - mean + missing) + under * missing;
}
