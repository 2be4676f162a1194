import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('newsvendor_uniform'))('%s', (_, vector) => {
  const { cu: under, co: over, lo: lowest, hi: highest } = vector.inputs;
  meets(vector, { value: numberOf('NEWSVENDORUNIFORM', { under, over, lowest, highest }) });
});

it('refuses limits that are none', () => {
  expect(faultOf('NEWSVENDORUNIFORM', { under: 1, over: 1, lowest: 5, highest: 5 })).toBe('notAbove in highest');
});
