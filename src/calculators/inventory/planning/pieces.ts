/** Policies for Poisson demand are found piece by piece: beyond so many the search would stop Excel, and demand is as good as normal. */
export const mostPieces = 5_000;

/** About how many pieces such a policy has to look at: the order quantity with backorders, and demand up to its arrival. */
export function piecesOf(costs: { readonly orderCost: number; readonly holdingCost: number; readonly backorderCost: number }, demand: number, untilArrival: number): number {
  const { orderCost, holdingCost, backorderCost } = costs;
  return Math.ceil(Math.sqrt((2 * orderCost * demand * (holdingCost + backorderCost)) / (holdingCost * backorderCost)) + untilArrival);
}
