import { demandOptions, readDemandChoices } from '../../../../src/analyses/inventory/demand/options';

test('sales, production and subcontracting count, and what has no category or none that is known', () => {
  expect([...readDemandChoices({}).counted]).toEqual(['sale', 'production', 'subcontract', 'unnamed', 'unknown']);
  expect([...readDemandChoices({ 'counts-transfer': true, 'counts-sale': false }).counted]).toEqual(['production', 'subcontract', 'unnamed', 'unknown', 'transfer']);
});

test('what is not said is decided from the list; ids are never used twice', () => {
  expect(readDemandChoices({})).toMatchObject({ unit: 'month', includeLast: false, blankIsZero: null, dateOrder: null, swappedDates: null, hiddenRows: true, capitalsMatter: true });
  expect(readDemandChoices({ period: 'week', lastPeriod: 'include', blankPeriods: 'zero', dateOrder: 'dayFirst', swappedDates: 'swap' })).toMatchObject({ unit: 'week', includeLast: true, blankIsZero: true, dateOrder: 'dayFirst', swappedDates: 'swap' });
  const ids = demandOptions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
