/** Order quantity with the least yearly cost of ordering and holding (Harris 1913). */
export function economicQuantity(demand: number, orderCost: number, holdingCost: number): number {
  return Math.sqrt((2 * demand * orderCost) / holdingCost);
}

/** Yearly cost of ordering and holding for any quantity. */
export function lotCost(demand: number, orderCost: number, holdingCost: number, quantity: number): number {
  return (orderCost * demand) / quantity + (holdingCost * quantity) / 2;
}

export interface Offer {
  readonly quantity: number;
  readonly price: number;
  /** Of goods, orders and stock in a year. */
  readonly cost: number;
}

/** Price steps: from `breaks[i]` pieces on, a price of `prices[i]`. */
export interface Steps {
  readonly breaks: readonly number[];
  readonly prices: readonly number[];
}

/** The first quantity that does not lie above the one before, where the first is 0. */
export function notRisingOf(breaks: readonly number[]): number | undefined {
  return breaks.find((start, step) => (step === 0 ? start !== 0 : start <= breaks[step - 1]!));
}

/** The first price that does not lie below the one before: larger orders are cheaper. */
export function notFallingOf(prices: readonly number[]): number | undefined {
  return prices.find((price, step) => price >= (prices[step - 1] ?? Infinity));
}

/** The cheapest quantity where the price of a step holds for all pieces. */
export function allUnitsOffer(demand: number, orderCost: number, rate: number, { breaks, prices }: Steps): Offer {
  const offers = prices.map((price, step) => {
    // Where the next price already holds, this offer is not to be had; but the next one is cheaper.
    const quantity = Math.max(economicQuantity(demand, orderCost, rate * price), breaks[step]!);
    return { quantity, price, cost: price * demand + lotCost(demand, orderCost, rate * price, quantity) };
  });
  return cheapest(offers);
}

/** The cheapest quantity where a price holds for the pieces of its step only. */
export function incrementalOffer(demand: number, orderCost: number, rate: number, { breaks, prices }: Steps): Offer {
  // What the pieces of the steps below cost beyond this step's price, paid with every order.
  let extra = 0;
  const offers = prices.map((price, step) => {
    if (step > 0) extra += (prices[step - 1]! - price) * breaks[step]!;
    // Outside its step a price asks for more than the right one does: the cheapest of all is one inside.
    const quantity = Math.sqrt((2 * (orderCost + extra) * demand) / (rate * price));
    return { quantity, price, cost: price * demand + ((orderCost + extra) * demand) / quantity + (rate * (extra + price * quantity)) / 2 };
  });
  return cheapest(offers);
}

function cheapest(offers: readonly Offer[]): Offer {
  return offers.reduce((best, offer) => (offer.cost < best.cost ? offer : best));
}

/** Orders of each period with the least cost of ordering and holding, where demand is known (Wagner, Whitin 1958): each order covers whole periods. */
export function lotSizes(demand: readonly number[], orderCost: number, holdingCost: number): { readonly orders: readonly number[]; readonly cost: number } {
  const count = demand.length;
  // least[t]: least cost of the periods from t on; next[t]: the period of the order after the one in t.
  const least = new Float64Array(count + 1);
  // Where every cost is beyond all doubles, one order covers the rest.
  const next = new Int32Array(count).fill(count);
  for (let from = count - 1; from >= 0; from -= 1) {
    if (demand[from] === 0) {
      least[from] = least[from + 1]!;
      next[from] = from + 1;
      continue;
    }
    let held = 0;
    least[from] = Infinity;
    for (let until = from + 1; until <= count; until += 1) {
      held += holdingCost * (until - 1 - from) * demand[until - 1]!;
      const cost = orderCost + held + least[until]!;
      if (cost < least[from]!) [least[from], next[from]] = [cost, until];
    }
  }
  const orders = new Array<number>(count).fill(0);
  for (let from = 0; from < count; from = next[from]!) {
    for (let period = from; period < next[from]!; period += 1) orders[from] = orders[from]! + demand[period]!;
  }
  return { orders, cost: least[0]! };
}
