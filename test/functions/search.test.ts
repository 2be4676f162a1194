import { worksheetFunctions } from '../../src/functions/all';
import { nameIn, nearNames, search } from '../../src/functions/search';

const ids = (wanted: string): string[] => search(worksheetFunctions, wanted).map(({ id }) => id);

it('finds by name, label, group and argument, in both languages at once', () => {
  expect(ids('ccc')[0]).toBe('CCC');
  expect(ids('wc.eoq')[0]).toBe('EOQ');
  expect(ids('安全库存')).toContain('SAFETYSTOCK');
  expect(ids('Safety Stock')).toContain('SAFETYSTOCK');
  expect(ids('应付账款')).toEqual(expect.arrayContaining(['DPO', 'APTURN']));
  expect(ids('payables')).toEqual(expect.arrayContaining(['DPO', 'CCC']));
  expect(ids('提前期 service')).toContain('SAFETYSTOCK');
});

it('puts the function of that name first, then those whose name or title holds it', () => {
  const found = ids('dso');
  expect(found[0]).toBe('DSO');
  expect(found.indexOf('DSOCOUNTBACK')).toBeLessThan(found.indexOf('CCC') < 0 ? Infinity : found.indexOf('CCC'));
});

it('shows everything when nothing is looked for, and nothing when nothing fits', () => {
  expect(ids('  ')).toEqual(worksheetFunctions.map(({ id }) => id));
  expect(ids('zzzz')).toEqual([]);
});

it('reads a name however it is written', () => {
  expect(['wc.dso', '=WC.DSO(1,2)', ' Dso ', 'ＤＳＯ'].map(nameIn)).toEqual(['DSO', 'DSO', 'DSO', 'DSO']);
});

it('knows near names: slips of the hand first, then names that hold it', () => {
  expect(nearNames(worksheetFunctions, 'DOS')[0]).toBe('DSO');
  expect(nearNames(worksheetFunctions, 'SAFETYSTOK')[0]).toBe('SAFETYSTOCK');
  expect(nearNames(worksheetFunctions, 'FORECAST').every((name) => name.startsWith('FORECAST'))).toBe(true);
  for (const written of ['', '?', 'qqqqqqqqqq']) expect(nearNames(worksheetFunctions, written).length).toBeGreaterThan(0);
  expect(nearNames(worksheetFunctions, 'stock').length).toBeLessThanOrEqual(5);
});
