import { normalLoss, normalUpperTail } from './normal';

/** The k with normalLoss(k) = loss, for any loss above 0; NaN otherwise. Negative where the loss is above φ(0) = 0.3989. */
export function normalLossInverse(loss: number): number {
  if (!(loss > 0 && Number.isFinite(loss))) return NaN;
  // The loss is convex and falling, and G(−loss) > loss: Newton's steps from there never go beyond the root.
  let [k, next] = [-Infinity, -loss];
  while (next > k) {
    k = next;
    next = k + (normalLoss(k) - loss) / normalUpperTail(k);
  }
  return k;
}

/** Half the expected square of the excess of a standard normal value over x: the unit normal second-order loss ½·((x² + 1)·(1 − Φ(x)) − x·φ(x)). */
export function normalSecondLoss(x: number): number {
  // With x·G(x) = x·φ − x²·T no square of x is left to cancel.
  return (normalUpperTail(x) - x * normalLoss(x)) / 2;
}
