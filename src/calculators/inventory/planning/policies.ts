import { probabilityOf, quantileOf } from '../../../math/discrete';
import { normalDistribution, normalInverse, normalLoss } from '../../../math/normal';
import { normalLossInverse, normalSecondLoss } from '../../../math/normalLoss';
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

/** The best reorder point of a given quantity: there the lowest and the highest place cost the same. */
export function rqReorderPoint({ holdingCost, backorderCost }: Omit<PolicyCosts, 'orderCost'>, { mean, deviation }: LeadTimeDemand, quantity: number): number {
  const loss = normalDemandLoss(mean, deviation);
  const cost = (place: number): number => mismatchCost(backorderCost, holdingCost, mean, loss, place);
  // The difference rises with the reorder point; it is negative far below and positive from the best single place on.
  let high = mean + deviation * normalInverse(backorderCost / (backorderCost + holdingCost));
  let low = high - quantity;
  for (let round = 0; round < 200 && high - low > 1e-12 * Math.max(1, Math.abs(high)); round += 1) {
    const middle = (low + high) / 2;
    if (cost(middle + quantity) > cost(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Quantity as if demand were certain and could wait, reorder point that suits it. */
export function backorderPolicy(costs: PolicyCosts, demand: LeadTimeDemand): Policy {
  const { orderCost, holdingCost, backorderCost } = costs;
  const quantity = economicQuantity(demand.yearly, orderCost, holdingCost) * Math.sqrt((holdingCost + backorderCost) / backorderCost);
  return { quantity, reorderPoint: rqReorderPoint(costs, demand, quantity) };
}

/** Economic quantity, reorder point as if it were the only place. */
export function safetyStockPolicy({ orderCost, holdingCost, backorderCost }: PolicyCosts, { yearly, mean, deviation }: LeadTimeDemand): Policy {
  return { quantity: economicQuantity(yearly, orderCost, holdingCost), reorderPoint: mean + deviation * normalInverse(backorderCost / (backorderCost + holdingCost)) };
}

/** Quantity and reorder point that each fit the other, where what may be missing at the end of a cycle is not seen as missing at its start. */
export function lossPolicy({ orderCost, holdingCost, backorderCost }: PolicyCosts, { yearly, mean, deviation }: LeadTimeDemand): Policy {
  const both = holdingCost + backorderCost;
  let quantity = economicQuantity(yearly, orderCost, holdingCost);
  let factor = 0;
  for (let round = 0; round < 1000; round += 1) {
    const before = quantity;
    factor = normalLossInverse((holdingCost * quantity) / (both * deviation));
    quantity = Math.sqrt((2 * (orderCost * yearly + both * deviation ** 2 * normalSecondLoss(factor))) / holdingCost);
    if (Math.abs(quantity - before) <= 1e-13 * quantity) break;
  }
  return { reorderPoint: mean + deviation * factor, quantity };
}

/** Places of a policy with Poisson demand: cost of each. */
function placeCost({ holdingCost, backorderCost }: PolicyCosts, mean: number): (place: number) => number {
  const loss = discreteDemandLoss(poisson(mean));
  return (place) => mismatchCost(backorderCost, holdingCost, mean, loss, place);
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
  const best = quantileOf(poisson(leadTimeMean), costs.backorderCost / (costs.backorderCost + costs.holdingCost));
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

/** Expected cost of a period where stock at or below `low` is raised to `high`, reviewed each period, demand Poisson: by the renewal of demand. */
export function sSCost(costs: PolicyCosts, mean: number, low: number, high: number): number {
  const cost = placeCost(costs, mean);
  const demand = poisson(mean);
  const first = probabilityOf(demand, 0);
  const probabilities = [first];
  const renewals = [1 / (1 - first)];
  let total = costs.orderCost + renewals[0]! * cost(high);
  let periods = renewals[0]!;
  for (let sold = 1; sold < high - low; sold += 1) {
    probabilities.push(probabilities[sold - 1]! * demand.ratio(sold - 1));
    let next = 0;
    for (let part = 1; part <= sold; part += 1) next += probabilities[part]! * renewals[sold - part]!;
    renewals.push(next / (1 - first));
    total += renewals[sold]! * cost(high - sold);
    periods += renewals[sold]!;
  }
  return total / periods;
}

/** The best such pair (Zheng, Federgruen 1991). */
export function sSPolicy(costs: PolicyCosts, mean: number): { readonly low: number; readonly high: number; readonly cost: number } {
  const place = placeCost(costs, mean);
  const start = quantileOf(poisson(mean), costs.backorderCost / (costs.backorderCost + costs.holdingCost));
  let low = start - 1;
  while (sSCost(costs, mean, low, start) > place(low)) low -= 1;
  let best = { low, high: start, cost: sSCost(costs, mean, low, start) };
  for (let high = start + 1; place(high) <= best.cost; high += 1) {
    if (sSCost(costs, mean, best.low, high) >= best.cost) continue;
    let next = best.low;
    while (sSCost(costs, mean, next, high) <= place(next + 1)) next += 1;
    best = { low: next, high, cost: sSCost(costs, mean, next, high) };
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
