import { demandClassOf } from '../../../src/calculators/inventory/demandClass';
import { faultOf, figuresOf, valueOf } from '../support';

test('four classes, their limits in the class above', () => {
  expect([[1.31, 0.48], [1.31, 0.49], [1.32, 0.48], [1.32, 0.49]].map(([interval, variation]) => demandClassOf(interval!, variation!))).toEqual(['smooth', 'erratic', 'intermittent', 'lumpy']);
  expect(demandClassOf(5, Number.NaN)).toBeNull();
});

test('from a history, with other limits where they are wanted', () => {
  const history = [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6];
  expect(valueOf('DEMANDCLASS', { history })).toEqual({ en: 'Intermittent', zh: '间断' });
  expect(valueOf('DEMANDCLASS', { history, cutVariation: 0.1 })).toEqual({ en: 'Lumpy', zh: '块状' });
  expect(valueOf('DEMANDCLASS', { history, cutInterval: 3 })).toEqual({ en: 'Smooth', zh: '平稳' });
  expect(faultOf('DEMANDCLASS', { history: [0, 7, 0] })).toBe('tooFew in history');
  expect(figuresOf('DEMANDCLASS', { history: [0, 7, 0] })).toEqual({ expected: 2, found: 1 });
});
