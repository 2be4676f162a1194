import { probabilityOf, quantileOf } from '../../../math/discrete';
import { normalDistribution, normalInverse, normalLoss, normalUpperTail } from '../../../math/normal';
import { normalSecondLoss } from '../../../math/normalLoss';
import { poisson } from '../../../math/poisson';
import { economicQuantity } from './lots';
import { discreteDemandLoss, mismatchCost, normalDemandLoss } from './newsvendor';

/** Costs of a policy in a year: per order, per piece held, per piece and year of a backorder. */
export interface PolicyCosts {
  readonly orderCost: number;
  readonly holdingCost: number;
  readonly backorderCost: number;
}

/** Demand of a year and over the lead time, normal. */
export interface LeadTimeDemand {
  readonly yearly: number;
  readonly mean: number;
  readonly deviation: number;
}

export interface Policy {
  readonly reorderPoint: number;
  readonly quantity: number;
}

/** Demand of the lead time from demand of the year and the lead time in years. */
export function leadTimeDemand(yearly: number, deviation: number, leadTime: number): LeadTimeDemand {
  return { yearly, mean: yearly * leadTime, deviation: deviation * Math.sqrt(leadTime) };
}

/** Expected yearly cost of ordering `quantity` whenever stock falls to the reorder point: the cost of each place between them, on average. */
export function rqCost({ orderCost, holdingCost, backorderCost }: PolicyCosts, { yearly, mean, deviation }: LeadTimeDemand, { reorderPoint, quantity }: Policy): number {
  const second = (x: number): number => deviation ** 2 * normalSecondLoss((x - mean) / deviation);
  const held = holdingCost * quantity * (reorderPoint - mean + quantity / 2);
  return (orderCost * yearly + held + (holdingCost + backorderCost) * (second(reorderPoint) - second(reorderPoint + quantity))) / quantity;
}

/** The place that costs least, from the probability of holding too little there, which a backorder cost beyond all measure leaves above 0. */
function bestPlace({ holdingCost, backorderCost }: Omit<PolicyCosts, 'orderCost'>, { mean, deviation }: LeadTimeDemand): number {
  return mean - deviation * normalInverse(holdingCost / (holdingCost + backorderCost));
}

/** The best reorder point of a given quantity: there the lowest and the highest place cost the same. */
export function rqReorderPoint(costs: Omit<PolicyCosts, 'orderCost'>, demand: LeadTimeDemand, quantity: number): number {
  const { mean, deviation } = demand;
  const loss = normalDemandLoss(mean, deviation);
  const cost = (place: number): number => mismatchCost(costs.backorderCost, costs.holdingCost, mean, loss, place);
  // The difference rises with the reorder point; it is negative far below and positive from the best single place on.
  let high = bestPlace(costs, demand);
  let low = high - quantity;
  for (;;) {
    const middle = (low + high) / 2;
    // No double lies between them any more.
    if (!(low < middle && middle < high)) return middle;
    if (cost(middle + quantity) > cost(middle)) high = middle;
    else low = middle;
  }
}

/** Quantity as if demand were certain and could wait, reorder point that suits it. */
export function backorderPolicy(costs: PolicyCosts, demand: LeadTimeDemand): Policy {
  const { orderCost, holdingCost, backorderCost } = costs;
  const quantity = economicQuantity(demand.yearly, orderCost, holdingCost) * Math.sqrt((holdingCost + backorderCost) / backorderCost);
  return { quantity, reorderPoint: rqReorderPoint(costs, demand, quantity) };
}

/** Economic quantity, reorder point as if it were the only place. */
export function safetyStockPolicy(costs: PolicyCosts, demand: LeadTimeDemand): Policy {
  return { quantity: economicQuantity(demand.yearly, costs.orderCost, costs.holdingCost), reorderPoint: bestPlace(costs, demand) };
}

/** Quantity and reorder point that each fit the other, where what may be missing at the end of a cycle is not seen as missing at its start. */
export function lossPolicy({ orderCost, holdingCost, backorderCost }: PolicyCosts, { yearly, mean, deviation }: LeadTimeDemand): Policy {
  const both = holdingCost + backorderCost;
  const variance = deviation ** 2;
  // What holding the quantity costs beyond what it should falls with the factor and is convex up to where it does not. As the loss is above −factor and the
  // second-order loss below (factor² + 1) / 2, the first factor lies below the one that suits, and Newton's steps from there never go beyond it.
  let next = -Math.sqrt((((2 * orderCost * yearly) / variance + both) * holdingCost) / (both * backorderCost));
  for (;;) {
    const factor = next;
    const quantity = (both * deviation * normalLoss(factor)) / holdingCost;
    const beyond = (holdingCost * quantity ** 2) / 2 - orderCost * yearly - both * variance * normalSecondLoss(factor);
    next = factor + beyond / (deviation * quantity * (both * normalUpperTail(factor) - holdingCost));
    if (!(next > factor)) return { reorderPoint: mean + deviation * factor, quantity };
  }
}

/** Places of a policy with Poisson demand: cost of each, computed once. */
function placeCost({ holdingCost, backorderCost }: PolicyCosts, mean: number): (place: number) => number {
  const loss = discreteDemandLoss(poisson(mean));
  return remembered((place) => mismatchCost(backorderCost, holdingCost, mean, loss, place));
}

/** The cheapest of them. Also a backorder cost beyond all measure, next to which the holding cost is nothing, leaves a probability below 1. */
function cheapestPlace({ holdingCost, backorderCost }: PolicyCosts, mean: number): number {
  return quantileOf(poisson(mean), Math.min(backorderCost / (backorderCost + holdingCost), 1 - Number.EPSILON));
}

function remembered(compute: (whole: number) => number): (whole: number) => number {
  const known = new Map<number, number>();
  return (whole) => {
    const found = known.get(whole) ?? compute(whole);
    known.set(whole, found);
    return found;
  };
}

/** As `rqCost`, with Poisson demand. */
export function rqPoissonCost(costs: PolicyCosts, yearly: number, leadTimeMean: number, { reorderPoint, quantity }: Policy): number {
  const cost = placeCost(costs, leadTimeMean);
  let total = costs.orderCost * yearly;
  for (let place = reorderPoint + 1; place <= reorderPoint + quantity; place += 1) total += cost(place);
  return total / quantity;
}

/** The best policy with Poisson demand: places are taken in, cheapest first, as long as the average falls (Federgruen, Zheng 1992). */
export function rqPoisson(costs: PolicyCosts, yearly: number, leadTimeMean: number): Policy & { readonly cost: number } {
  const cost = placeCost(costs, leadTimeMean);
  const best = cheapestPlace(costs, leadTimeMean);
  let [low, high] = [best - 1, best];
  let total = costs.orderCost * yearly + cost(best);
  for (;;) {
    const [below, above] = [cost(low), cost(high + 1)];
    const next = Math.min(below, above);
    if (next >= total / (high - low)) break;
    total += next;
    if (below <= above) low -= 1;
    else high += 1;
  }
  return { reorderPoint: low, quantity: high - low, cost: total / (high - low) };
}

/** Expected cost of a period where stock at or below `low` is raised to `high`, reviewed each period, demand Poisson. */
export function sSCost(costs: PolicyCosts, mean: number, low: number, high: number): number {
  return pairCost(costs, mean, placeCost(costs, mean))(low, high);
}

/** The same for many pairs, by the renewal of demand: how many periods stock is expected to stay where so much has been sold since the last order. */
function pairCost({ orderCost }: PolicyCosts, mean: number, place: (stock: number) => number): (low: number, high: number) => number {
  const demand = poisson(mean);
  // Of one piece on; a period without demand only makes the stay longer.
  const probabilities: number[] = [];
  const renewals = [-1 / Math.expm1(-mean)];
  return (low, high) => {
    for (let sold = renewals.length; sold < high - low; sold += 1) {
      probabilities.push(probabilityOf(demand, sold));
      let next = 0;
      for (let part = 1; part <= sold; part += 1) next += probabilities[part - 1]! * renewals[sold - part]!;
      renewals.push(next * renewals[0]!);
    }
    let [total, periods] = [orderCost, 0];
    for (let sold = 0; sold < high - low; sold += 1) {
      total += renewals[sold]! * place(high - sold);
      periods += renewals[sold]!;
    }
    return total / periods;
  };
}

/** The best such pair; of several the narrowest (Zheng, Federgruen 1991). */
export function sSPolicy(costs: PolicyCosts, mean: number): { readonly low: number; readonly high: number; readonly cost: number } {
  const place = placeCost(costs, mean);
  const cost = pairCost(costs, mean, place);
  const start = cheapestPlace(costs, mean);
  let low = start - 1;
  while (cost(low, start) > place(low)) low -= 1;
  let best = { low, high: start, cost: cost(low, start) };
  for (let high = start + 1; place(high) <= best.cost; high += 1) {
    if (cost(best.low, high) >= best.cost) continue;
    let next = best.low;
    while (cost(next, high) <= place(next + 1)) next += 1;
    best = { low: next, high, cost: cost(next, high) };
  }
  return best;
}

/** Reorder level and order-up-to level by the power approximation (Ehrhardt, Mosier 1984, without their cap). */
export function powerPolicy({ orderCost, holdingCost, backorderCost }: PolicyCosts, mean: number, deviation: number): { readonly low: number; readonly high: number } {
  const quantity = 1.3 * mean ** 0.494 * (orderCost / holdingCost) ** 0.506 * (1 + (deviation / mean) ** 2) ** 0.116;
  const factor = Math.sqrt((quantity * holdingCost) / (deviation * backorderCost));
  const low = 0.973 * mean + deviation * (0.183 / factor + 1.063 - 2.192 * factor);
  return { low, high: low + quantity };
}

/** Share of demand served from stock where an order of `quantity` arrives with `safetyStock` left on average. */
export function fillRateOf(safetyStock: number, deviation: number, quantity: number): number {
  return 1 - (deviation * normalLoss(safetyStock / deviation)) / quantity;
}

/** Probability of no stock-out in a cycle. */
export function cycleServiceOf(safetyStock: number, deviation: number): number {
  return normalDistribution(safetyStock / deviation);
}
