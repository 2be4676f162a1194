/** Fractions of a multiple that are rounding of the division, not goods. */
const trifle = 1e-9;

/** The next whole multiple at or above the quantity; the quantity itself where there is no multiple. */
export function roundedUp(quantity: number, multiple: number): number {
  return multiple > 0 ? Math.ceil(quantity / multiple - trifle) * multiple : quantity;
}

/** What to order to come from the position to the target: at least the minimum, then up to the next multiple. Nothing is ordered where nothing is missing. */
export function orderQuantity(position: number, target: number, minimum: number, multiple: number): number {
  const missing = target - position;
  return missing <= trifle * Math.max(1, Math.abs(target)) ? 0 : roundedUp(Math.max(missing, minimum), multiple);
}
