import { normalDensity, normalLoss, normalUpperTail } from './normal';

/** The k with normalLoss(k) = loss, for any loss above 0; NaN otherwise. Negative where the loss is above φ(0) = 0.3989. */
export function normalLossInverse(loss: number): number {
  if (!(loss > 0 && Number.isFinite(loss))) return NaN;
  return loss > normalDensity(0) ? fromTheLeft(loss) : fromTheRight(loss);
}

/** The loss is convex and falling, and G(−loss) > loss: Newton's steps from there never go beyond the root. */
function fromTheLeft(loss: number): number {
  let [k, next] = [-Infinity, -loss];
  while (next > k) {
    k = next;
    next = k + (normalLoss(k) - loss) / normalUpperTail(k);
  }
  return k;
}

/** The logarithm of the loss is concave and falling, and at √(−2 ln loss) it is below the root's: Newton's steps on it come down and never go beyond. */
function fromTheRight(loss: number): number {
  const wanted = Math.log(loss);
  let [k, next] = [Infinity, Math.sqrt(-2 * wanted)];
  while (next < k) {
    k = next;
    const here = normalLoss(k);
    next = k + ((Math.log(here) - wanted) * here) / normalUpperTail(k);
  }
  return k;
}

/** Half the expected square of the excess of a standard normal value over x: the unit normal second-order loss ½·((x² + 1)·(1 − Φ(x)) − x·φ(x)). */
export function normalSecondLoss(x: number): number {
  // With x·G(x) = x·φ − x²·T no square of x is left to cancel.
  return (normalUpperTail(x) - x * normalLoss(x)) / 2;
}
