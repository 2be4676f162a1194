/**
 * Which calculator stands for a function of the vectors, and which of its inputs each input of the vector is. Names and constants only:
 * a rules test refuses every operator here, so that no expected value can come from the test itself.
 */

/** A name of the vector's inputs; { is: … } a constant; another call; a list of these. */
export type Argument = string | { readonly is: number | string } | { readonly from: string; readonly otherwise: Argument } | Part | Call | readonly Argument[];

/** A part of an input: keys or values of a record, or one column of a table. */
export type Part = { readonly keysOf: string } | { readonly valuesOf: string } | { readonly column: number; readonly of: string };

/** A calculator, or a function of src/math; `at` takes one cell of what spills. */
export type Call =
  | { readonly id: string; readonly inputs: Readonly<Record<string, Argument>>; readonly at?: number }
  | { readonly math: string; readonly args: readonly Argument[]; readonly reflected?: true };

/** One result, one for each name of the expected ones, a place in a list, or a table of a distribution. */
export type Mapping =
  | { readonly result: Argument }
  | { readonly results: Readonly<Record<string, Argument>> }
  | { readonly list: Call }
  | { readonly keyed: Call }
  | { readonly table: readonly string[]; readonly of: string; readonly parameter: string; readonly each: string };

const zero = { is: 0 } as const;
const one = { is: 1 } as const;
const ofTwo = (id: string, inputs: Readonly<Record<string, Argument>>): Mapping => ({ result: { id, inputs } });

/** Demand of the lead time: mean, deviation and the safety stock for a service level. */
const leadTimeDeviation = { from: 'sL', otherwise: zero } as const;
const meanOfLeadTime: Call = { id: 'ROP', inputs: { demand: 'd', leadTime: 'L', safetyStock: zero } };
const deviationOfLeadTime: Call = { id: 'LEADTIMESD', inputs: { demand: 'd', demandDeviation: 'sd', leadTime: 'L', leadTimeDeviation } };
const safetyStockOfLevel: Call = { id: 'SAFETYSTOCK', inputs: { demand: 'd', demandDeviation: 'sd', leadTime: 'L', leadTimeDeviation, serviceLevel: 'csl' } };
const serviceOfFactor: Call = { math: 'normalDistribution', args: ['z'] };

const fillStock: Call = { id: 'SAFETYSTOCKFILL', inputs: { deviation: deviationOfLeadTime, quantity: 'Q', fillRate: 'fill_rate' } };
const fillLevel: Call = { id: 'CYCLESERVICE', inputs: { safetyStock: fillStock, deviation: deviationOfLeadTime } };
const fillFactor: Call = { math: 'normalInverse', args: [fillLevel] };

const givenFillStock: Call = { id: 'SAFETYSTOCKFILL', inputs: { deviation: 'sigma', quantity: 'Q', fillRate: 'fill_rate' } };
const givenFillFactor: Call = { math: 'normalInverse', args: [{ id: 'CYCLESERVICE', inputs: { safetyStock: givenFillStock, deviation: 'sigma' } }] };

const impliedStock: Call = { id: 'SAFETYSTOCKIMPLIED', inputs: { reorderPoint: 'ROP', demand: 'd', leadTime: 'L' } };

const daysStock: Call = { id: 'SAFETYSTOCK', inputs: { demand: 'mean', demandDeviation: 'sd', leadTime: 'lead_time', leadTimeDeviation: zero, serviceLevel: serviceOfFactor } };

/** One period after the lead time is at risk as well. */
const wait = { from: 'lead_time', otherwise: zero } as const;
const riskMean: Call = { id: 'ORDERUPTO', inputs: { demand: 'mean', leadTime: wait, review: one, safetyStock: zero } };
const riskDeviation: Call = { id: 'LEADTIMESD', inputs: { demand: zero, demandDeviation: 'sd', leadTime: wait, leadTimeDeviation: zero, review: one } };
const vendor = { under: 'p', over: 'h' } as const;
const profit = { price: 'price', cost: 'cost', salvage: 'salvage', mean: 'mean', deviation: 'sd', quantity: { from: 'S', otherwise: { from: 'Q', otherwise: { is: '' } } }, penalty: { from: 'p', otherwise: { from: 'penalty', otherwise: zero } }, holding: { from: 'h', otherwise: zero } } as const;
const poissonProfit = { price: 'price', cost: 'cost', salvage: 'salvage', mean: 'mean' } as const;

const lots = { demand: 'D', orderCost: 'K', holdingCost: 'h' } as const;
const tiers = { demand: 'D', orderCost: 'K', rate: 'i', breaks: 'breaks', prices: 'prices' } as const;
const tierOf = (id: string): Call => ({ math: 'placeIn', args: ['prices', { id, inputs: { ...tiers, what: { is: 'PRICE' } } }] });
const policy = { orderCost: 'K', holdingCost: 'h', backorderCost: 'p', demand: 'D', deviation: 'sd', leadTime: 'L' } as const;
const poissonPolicy = { orderCost: 'K', holdingCost: 'h', backorderCost: 'p', demand: 'D', leadTime: 'L' } as const;
const minMax = { orderCost: 'K', holdingCost: 'h', backorderCost: 'p', mean: 'mean' } as const;
const policyBy = (method: string): Mapping => ({
  results: {
    r: { id: 'RQPOLICY', inputs: { ...policy, method: { is: method }, what: { is: 'POINT' } } },
    Q: { id: 'RQPOLICY', inputs: { ...policy, method: { is: method }, what: { is: 'QUANTITY' } } },
  },
});
/** A calculator that gives one of several figures, one for each name expected. */
function each(id: string, inputs: Readonly<Record<string, Argument>>, names: Readonly<Record<string, string>>): Mapping {
  return { results: Object.fromEntries(Object.entries(names).map(([name, what]) => [name, { id, inputs: { ...inputs, what: { is: what } } }])) };
}

const cycle = { inventory: 'inventory', receivables: 'receivables', payables: 'payables', sales: 'revenue', costOfSales: 'cogs' } as const;
const average = {
  openingInventory: 'inv0', closingInventory: 'inv1', openingReceivables: 'ar0', closingReceivables: 'ar1', openingPayables: 'ap0', closingPayables: 'ap1', sales: 'revenue', costOfSales: 'cogs',
} as const;
const smoothed = { demand: 'y', alpha: 'alpha' } as const;
const trended = { demand: 'y', alpha: 'alpha', beta: 'beta', horizon: { from: 'h', otherwise: one }, damping: { from: 'phi_', otherwise: one }, level: 'l0', trend: 'b0', used: { from: 'start', otherwise: zero } } as const;
const seasonalMeans = { demand: 'y', period: 'period', alpha: 'alpha', beta: 'beta', gamma: 'gamma', horizon: 'h', seasonal: 'seasonal', trend: 'trend', update: { is: 'OLD' }, used: zero } as const;
const sparse = { demand: 'y', alpha: 'alpha', beta: { from: 'beta', otherwise: 'alpha' }, variant: { from: 'variant', otherwise: { is: 'CROSTON' } }, init: { from: 'init', otherwise: { is: 'NAIVE' } } } as const;
const dying = { demand: 'y', alpha: 'alpha', beta: 'beta', size: 'z0', probability: 'p0', used: { from: 'start', otherwise: zero } } as const;
const factors = { netIncome: 'net_income', sales: 'revenue', assets: 'assets', equity: 'equity' } as const;
const fiveFactors = { ...factors, earningsBeforeTax: 'ebt', operatingEarnings: 'ebit' } as const;
const budget = { opening: 'opening', receipts: 'receipts', payments: 'disbursements', minimum: { from: 'minimum', otherwise: { is: '' } } } as const;
const itemValues: Call = { id: 'ITEMVALUES', inputs: { quantities: { column: 1, of: 'items' }, unitCosts: { column: 2, of: 'items' } } };
const shares: Call = { id: 'SHARES', inputs: { values: itemValues } };
const shortage = { quantity: 'x', mean: 'mean', deviation: { from: 'sd', otherwise: { is: '' } } } as const;
const discount = { discount: 'd', discountDays: 'disc_days', netDays: 'net_days' } as const;
const factoring = { sales: 'sales', receivables: 'receivables', advance: 'advance', overdraft: 'overdraft', factorRate: 'factor_rate', fee: 'fee_rate', saving: 'admin_saving', receivablesCut: { from: 'ar_cut', otherwise: zero } } as const;
const limits = { lower: 'lower', variance: 'variance', transferCost: 'transaction_cost', rate: 'rate_per_day', yearDays: one } as const;

export const mapping: Readonly<Record<string, Mapping>> = {
  norm_inv: ofTwo('ROP', { demand: 'mean', leadTime: one, safetyStock: { id: 'SAFETYSTOCK', inputs: { demand: zero, demandDeviation: 'sd', leadTime: one, leadTimeDeviation: zero, serviceLevel: 'p' } } }),
  std_normal_loss: { results: { loss: { math: 'normalLoss', args: ['z'] }, complementary_loss: { math: 'normalLoss', args: ['z'], reflected: true } } },
  std_normal_second_loss: { results: { loss: { math: 'normalSecondLoss', args: ['z'] }, complementary_loss: { math: 'normalSecondLoss', args: ['z'], reflected: true } } },
  normal_loss: each('EXPECTEDSHORTAGE', shortage, { loss: 'SHORT', complementary_loss: 'LEFT' }),
  poisson_loss: each('EXPECTEDSHORTAGE', shortage, { loss: 'SHORT', complementary_loss: 'LEFT' }),
  poisson_table: { table: ['probabilityOf', 'distributionOf', 'lossOf'], of: 'poisson', parameter: 'mean', each: 'qs' },
  stdev_s: { result: { math: 'standardDeviation', args: ['x'] } },
  stdev_p: { result: { math: 'standardDeviation', args: ['x', { is: 'whole' }] } },

  eoq: { results: { Q: { id: 'EOQ', inputs: lots }, annual_cost: { id: 'EOQCOST', inputs: { ...lots, quantity: { from: 'Q', otherwise: { is: '' } } } } } },
  eoq_relevant_cost: ofTwo('EOQCOST', { demand: 'D', orderCost: 'K', holdingCost: { id: 'HOLDINGCOST', inputs: { unitCost: 'c', carryingRate: 'i' } } }),
  eoq_cost_ratio: ofTwo('EOQCOSTRATIO', { quantity: 'Q', economic: 'Qopt' }),
  eoq_backorders: each('EOQBACKORDER', { ...lots, backorderCost: 'p' }, { Q: 'QUANTITY', backorder_fraction: 'SHARE', annual_cost: 'COST' }),
  epq: each('EPQ', { ...lots, production: 'mu', quantity: { from: 'Q', otherwise: { is: '' } } }, { Q: 'QUANTITY', annual_cost: 'COST' }),
  eoq_all_units: { results: { Q: { id: 'EOQDISCOUNT', inputs: { ...tiers, what: { is: 'QUANTITY' } } }, annual_cost: { id: 'EOQDISCOUNT', inputs: { ...tiers, what: { is: 'COST' } } }, tier: tierOf('EOQDISCOUNT') } },
  eoq_incremental: { results: { Q: { id: 'EOQINCREMENTAL', inputs: { ...tiers, what: { is: 'QUANTITY' } } }, annual_cost: { id: 'EOQINCREMENTAL', inputs: { ...tiers, what: { is: 'COST' } } }, tier: tierOf('EOQINCREMENTAL') } },
  wagner_whitin: {
    results: {
      orders: { id: 'WAGNERWHITIN', inputs: { demand: 'demand', orderCost: 'K', holdingCost: 'h' } },
      cost: { id: 'LOTPLANCOST', inputs: { demand: 'demand', orders: { id: 'WAGNERWHITIN', inputs: { demand: 'demand', orderCost: 'K', holdingCost: 'h' } }, orderCost: 'K', holdingCost: 'h' } },
    },
  },

  newsvendor_normal: {
    results: {
      S: { from: 'S', otherwise: { id: 'NEWSVENDOR', inputs: { ...vendor, mean: riskMean, deviation: riskDeviation } } },
      cost: { id: 'NEWSVENDORCOST', inputs: { ...vendor, mean: riskMean, deviation: riskDeviation, quantity: { from: 'S', otherwise: { is: '' } } } },
    },
  },
  newsvendor_poisson: each('NEWSVENDORPOISSON', { ...vendor, mean: riskMean }, { S: 'QUANTITY', cost: 'COST' }),
  newsvendor_discrete: each('NEWSVENDORDISCRETE', { ...vendor, demands: { keysOf: 'pmf' }, probabilities: { valuesOf: 'pmf' } }, { S: 'QUANTITY', cost: 'COST' }),
  newsvendor_lognormal: {
    results: {
      S: { from: 'S', otherwise: { id: 'NEWSVENDORLOGNORMAL', inputs: { ...vendor, logMean: 'mu', logDeviation: 'sigma', what: { is: 'QUANTITY' } } } },
      cost: { id: 'NEWSVENDORLOGNORMAL', inputs: { ...vendor, logMean: 'mu', logDeviation: 'sigma', quantity: { from: 'S', otherwise: { is: '' } }, what: { is: 'COST' } } },
    },
  },
  newsvendor_profit_normal: each('NEWSVENDORPROFIT', profit, { S: 'QUANTITY', profit: 'PROFIT' }),
  newsvendor_profit_poisson: each('NEWSVENDORPROFIT', poissonProfit, { S: 'QUANTITY', profit: 'PROFIT' }),
  critical_ratio: ofTwo('CRITICALRATIO', { price: 'price', cost: 'cost', salvage: 'salvage', penalty: 'penalty' }),
  newsvendor_expected: each('NEWSVENDORPROFIT', profit, { units_short: 'SHORT', sold_full_price: 'SOLD', leftover: 'LEFT', profit: 'PROFIT' }),
  newsvendor_uniform: ofTwo('NEWSVENDORUNIFORM', { under: 'cu', over: 'co', lowest: 'lo', highest: 'hi' }),
  newsvendor_normal_q: { results: { Q: { id: 'NEWSVENDOR', inputs: { under: 'cu', over: 'co', mean: 'mean', deviation: 'sd' } }, critical_ratio: { id: 'SHARES', inputs: { values: ['cu', 'co'] }, at: 0 } } },

  ss_demand: ofTwo('SAFETYSTOCK', { demand: zero, demandDeviation: 'sd', leadTime: 'lead_time', leadTimeDeviation: zero, serviceLevel: serviceOfFactor }),
  ss_demand_leadtime: ofTwo('SAFETYSTOCK', { demand: 'd', demandDeviation: 'sd', leadTime: 'L', leadTimeDeviation: 'sL', serviceLevel: serviceOfFactor }),
  ss_given_sigma: ofTwo('SAFETYSTOCK', { demand: zero, demandDeviation: 'sigma_dlt', leadTime: one, leadTimeDeviation: zero, serviceLevel: serviceOfFactor }),
  sigma_dlt: { result: deviationOfLeadTime },
  rop: ofTwo('ROP', { demand: 'd', leadTime: 'L', safetyStock: 'ss' }),
  rop_full: { results: { mean_dlt: meanOfLeadTime, sigma_dlt: deviationOfLeadTime, safety_stock: safetyStockOfLevel, reorder_point: { id: 'ROP', inputs: { demand: 'd', leadTime: 'L', safetyStock: safetyStockOfLevel } } } },
  ss_reorder_days: {
    results: {
      safety_stock: daysStock,
      lead_time_demand: { id: 'ROP', inputs: { demand: 'mean', leadTime: 'lead_time', safetyStock: zero } },
      reorder_point: { id: 'ROP', inputs: { demand: 'mean', leadTime: 'lead_time', safetyStock: daysStock } },
      buffer_days: { id: 'COVERDAYS', inputs: { onHand: daysStock, dailyDemand: 'mean' } },
    },
  },
  ss_fill_rate: {
    results: {
      sigma_dlt: deviationOfLeadTime, safety_stock: fillStock, csl: fillLevel, k: fillFactor, gk: { math: 'normalLoss', args: [fillFactor] },
      reorder_point: { id: 'ROP', inputs: { demand: 'd', leadTime: 'L', safetyStock: fillStock } },
    },
  },
  ss_fill_rate_sigma: { results: { safety_stock: givenFillStock, k: givenFillFactor, gk: { math: 'normalLoss', args: [givenFillFactor] } } },
  service_from_rop: {
    results: {
      safety_stock: impliedStock,
      sigma_dlt: deviationOfLeadTime,
      csl: { id: 'CYCLESERVICE', inputs: { safetyStock: impliedStock, deviation: deviationOfLeadTime } },
      esc: { id: 'EXPECTEDSHORTAGE', inputs: { quantity: 'ROP', mean: meanOfLeadTime, deviation: deviationOfLeadTime } },
      fill_rate: { id: 'FILLRATE', inputs: { safetyStock: impliedStock, deviation: deviationOfLeadTime, quantity: 'Q' } },
    },
  },

  rq_cost: ofTwo('RQCOST', { ...policy, reorderPoint: 'r', quantity: 'Q' }),
  rq_r_for_Q: ofTwo('RQPOINT', { holdingCost: 'h', backorderCost: 'p', demand: 'D', deviation: 'sd', leadTime: 'L', quantity: 'Q' }),
  rq_eoqb: policyBy('BACKORDER'),
  rq_eoqss: policyBy('SAFETY'),
  rq_loss_approx: policyBy('LOSS'),
  rq_poisson: each('RQPOISSON', poissonPolicy, { r: 'POINT', Q: 'QUANTITY', cost: 'COST' }),
  rq_cost_poisson: ofTwo('RQPOISSON', { ...poissonPolicy, reorderPoint: 'r', quantity: 'Q', what: { is: 'COST' } }),
  sS_poisson: each('MINMAXPOISSON', minMax, { s: 'POINT', S: 'LEVEL', cost: 'COST' }),
  sS_cost_poisson: ofTwo('MINMAXPOISSON', { ...minMax, low: 's', high: 'S', what: { is: 'COST' } }),
  sS_power: each('MINMAXPOWER', { ...minMax, deviation: 'sd' }, { s: 'POINT', S: 'LEVEL' }),

  abc_values: { results: { total: { id: 'INVENTORYVALUE', inputs: { quantities: { column: 1, of: 'items' }, unitCosts: { column: 2, of: 'items' } } }, 'share.A2': { ...shares, at: 0 }, 'share.G2': { ...shares, at: 6 } } },
  abc_by_value: { keyed: { id: 'ABC', inputs: { values: { valuesOf: 'values' }, cutA: 'a_cut', cutB: 'b_cut', rule: { is: 'INCLUDING' } } } },
  xyz_from_stats: {
    results: {
      cv: { id: 'VARIATION', inputs: { mean: 'mean', deviation: 'sd' } },
      class: { id: 'XYZ', inputs: { variation: { id: 'VARIATION', inputs: { mean: 'mean', deviation: 'sd' } }, limitX: 'x_cut', limitY: 'y_cut' } },
    },
  },

  ses_forecast: ofTwo('FORECAST.SES', smoothed),
  ses_levels: { list: { id: 'FORECAST.SES', inputs: { ...smoothed, what: { is: 'LEVELS' } } } },
  ses_fitted: { list: { id: 'FORECAST.SES', inputs: { ...smoothed, what: { is: 'FITTED' } } } },
  ses_errors: each('FORECAST.SES', smoothed, { bias: 'BIAS', mad: 'MAE', mape: 'MAPE', mse: 'MSE', next: 'FORECAST' }),
  holt_forecast: { list: { id: 'FORECAST.HOLT', inputs: trended } },
  holt: each('FORECAST.HOLT', trended, { level: 'LEVEL', trend: 'TREND', forecast: 'FORECAST' }),
  hw_mean_init: each('FORECAST.HW', seasonalMeans, { fitted: 'FITTED', forecast: 'FORECAST' }),
  holt_winters: each('FORECAST.HW', { demand: 'y', period: 'period', alpha: 'alpha', beta: 'beta', gamma: 'gamma', horizon: 'h', seasonal: 'seasonal', update: 'season_update', level: 'l0', trendStart: 'b0', seasons: 's0', used: 'start' }, { forecast: 'FORECAST' }),
  croston_forecast: ofTwo('FORECAST.CROSTON', sparse),
  croston_fitted: { list: { id: 'FORECAST.CROSTON', inputs: { ...sparse, what: { is: 'FITTED' } } } },
  tsb_fitted: { list: { id: 'FORECAST.TSB', inputs: { ...dying, what: { is: 'FITTED' } } } },
  tsb_forecast: ofTwo('FORECAST.TSB', dying),

  fifo_allocate: { list: { id: 'FIFOAPPLY', inputs: { openAmounts: 'open_amounts', credits: 'credits' } } },
  open_balance: ofTwo('OPENBALANCE', { invoiced: 'invoiced', received: 'paid', credited: 'credit' }),
  aging_buckets: { list: { id: 'BUCKETNUMBER', inputs: { days: 'days', limits: 'edges' } } },
  days_late: { results: { days_to_settle: { id: 'DAYSTOPAY', inputs: { invoiceDates: 'invoice_date', paidDates: 'settled' } }, days_late: { id: 'DAYSLATE', inputs: { dueDates: 'due_date', paidDates: 'settled', early: { is: 'ZERO' } } } } },
  dso: ofTwo('DSO', { receivables: 'ar', sales: 'sales', days: 'days' }),
  dso_countback: ofTwo('DSOCOUNTBACK', { receivables: 'ar', sales: { column: 0, of: 'months' }, days: { column: 1, of: 'months' } }),
  cei: ofTwo('CEI', { begin: 'begin', sales: 'sales', endTotal: 'end_total', endCurrent: 'end_current' }),
  provision_matrix: { results: { by_bucket: { id: 'ECLBUCKETS', inputs: { balances: 'gross', rates: 'rates' } }, total: { id: 'ECL', inputs: { balances: 'gross', rates: 'rates' } } } },
  loss_rates_from_collections: { results: { loss: { id: 'COHORTLOSS', inputs: { sales: 'sales', collected: 'collected' } }, rates: { id: 'LOSSRATECOHORT', inputs: { sales: 'sales', collected: 'collected' } } } },
  bad_debt_expense: ofTwo('ALLOWANCECHARGE', { required: 'required', existing: 'existing_credit' }),

  days_ratio: ofTwo('DIO', { inventory: 'balance', costOfSales: 'flow', days: 'days' }),
  ccc: ofTwo('CCCDAYS', { inventoryDays: 'dio', receivableDays: 'dso', payableDays: 'dpo' }),
  turnover: ofTwo('INVTURN', { costOfSales: 'flow', inventory: 'balance' }),
  ccc_avg: each('CCCAVERAGE', average, { dio: 'DIO', dso: 'DSO', dpo: 'DPO', operating_cycle: 'CYCLE', ccc: 'CCC' }),
  ccc_from_statements: {
    results: {
      ccc: { id: 'CCC', inputs: cycle },
      dio: { id: 'DIO', inputs: { inventory: 'inventory', costOfSales: 'cogs' } },
      dso: { id: 'DSO', inputs: { receivables: 'receivables', sales: 'revenue' } },
      dpo: { id: 'DPO', inputs: { payables: 'payables', flow: 'cogs' } },
      operating_cycle: { id: 'OPERATINGCYCLE', inputs: { inventory: 'inventory', receivables: 'receivables', sales: 'revenue', costOfSales: 'cogs' } },
    },
  },
  ratio: ofTwo('CURRENTRATIO', { currentAssets: 'a', currentLiabilities: 'b' }),
  quick_ratio: ofTwo('ACIDTEST', { cash: 'cash', securities: 'securities', receivables: 'receivables', currentLiabilities: 'current_liabilities' }),
  miller_orr: each('MILLERORR', limits, { spread: 'SPREAD', return_point: 'RETURN', upper: 'UPPER', z: 'ABOVE' }),
  baumol: each('BAUMOL', { total: 'T', transferCost: 'b', rate: 'i' }, { C: 'TRANSFER', average_balance: 'MEAN' }),
  npv: ofTwo('PRESENTVALUE', { rate: 'rate', flows: 'flows', first: { is: 'END' } }),
  xnpv: ofTwo('PRESENTVALUEDATES', { rate: 'rate', flows: 'values', dates: 'dates' }),
  fv: ofTwo('FUTUREVALUE', { rate: 'rate', times: 'nper', payment: 'pmt_', present: 'pv', due: 'typ' }),
  cash_collections: { list: { id: 'COLLECTIONS', inputs: { sales: 'sales', pattern: 'pattern', priorSales: 'prior_sales' } } },
  cash_budget: each('CASHBUDGET', budget, { closing: 'CLOSING', before_financing: 'BEFORE', borrowing: 'BORROWING' }),
  effect: ofTwo('EFFECTIVERATE', { nominal: 'nominal', times: 'npery' }),
  nominal: ofTwo('NOMINALRATE', { effective: 'eff', times: 'npery' }),

  trade_credit_nominal: ofTwo('DISCOUNTSIMPLE', discount),
  trade_credit_effective: ofTwo('DISCOUNTEAR', discount),
  factoring_advance_same_days: each('FACTORBENEFIT', factoring, { advance: 'ADVANCE', extra_interest: 'EXTRA', total_cost: 'EXTRACOST', net_benefit: 'NET' }),
  factoring_full: each('FACTORBENEFIT', factoring, { cost: 'COST', benefit: 'BENEFIT', net_benefit: 'NET' }),
  factoring_extra_interest: ofTwo('FACTORINTEREST', { sales: 'sales', advance: 'advance', days: 'days', rate: 'factor_rate', otherRate: 'overdraft' }),
  factoring_annual_cost_rate: each('FACTORANNUALCOST', { monthlyReceivables: 'monthly_receivables', advance: 'advance', rate: 'rate', fee: 'fee_rate', saving: 'annual_saving' }, { annual_cost: 'COST', rate: 'RATE' }),
  factoring_discounted_advance: each('FACTORDISCOUNTED', { receivables: 'receivables', fee: 'fee_rate', reserve: 'reserve', monthlyRate: 'rate_per_month', months: 'months' }, { available: 'AVAILABLE', interest: 'INTEREST', advance: 'ADVANCE' }),
  factoring_effective: each(
    'FACTOREFFECTIVE',
    { creditSales: 'credit_sales', collectionDays: 'collection_days', commission: 'commission', reserve: 'reserve', rate: 'rate' },
    { receivables: 'RECEIVABLES', available: 'AVAILABLE', commission: 'COMMISSION', interest: 'INTEREST', net_advance: 'NET', annual_commission: 'YEARCOMMISSION', annual_interest: 'YEARINTEREST', annual_cost: 'YEARCOST', effective_rate: 'RATE' },
  ),
  factoring_upfront_quarter: each(
    'FACTORPREPAID',
    { maximumAdvance: 'max_advance', advance: 'advance', commission: 'commission', rate: 'rate' },
    { receivables: 'RECEIVABLES', commission: 'COMMISSION', interest: 'INTEREST', paid_out: 'NET', period_rate: 'PERIODRATE', annual_rate: 'YEARRATE' },
  ),
  factoring_vs_bank_month: each(
    'FACTORVERSUSBANK',
    { monthlySales: 'monthly_credit_sales', advance: 'advance', factorInterest: 'factor_fee', factorCommission: 'factor_commission', bankRate: 'bank_rate', bankFee: 'bank_fee', saving: 'admin_saving_month', badDebts: 'bad_debt_rate' },
    { factor_net: 'FACTOR', bank: 'BANK' },
  ),

  dupont3: each('DUPONT', factors, { net_margin: 'MARGIN', asset_turnover: 'TURNOVER', equity_multiplier: 'LEVERAGE', roe: 'ROE' }),
  dupont5: each('DUPONTFIVE', fiveFactors, { tax_burden: 'TAX', interest_burden: 'INTEREST', ebit_margin: 'MARGIN', asset_turnover: 'TURNOVER', equity_multiplier: 'LEVERAGE', roe: 'ROE' }),
  altman_z: ofTwo('ALTMANZ', { workingCapitalShare: 'x1', retainedShare: 'x2', earningsShare: 'x3', equityToDebt: 'x4', salesShare: 'x5' }),
  altman_z_statements: ofTwo('ALTMAN', { workingCapital: 'wc', retainedEarnings: 're', operatingEarnings: 'ebit', equity: 'mve', assets: 'ta', liabilities: 'tl', sales: 'sales' }),
};
