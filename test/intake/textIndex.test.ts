import fc from 'fast-check';
import { TextIndex } from '../../src/intake/textIndex';

it('numbers texts in the order in which they first come', () => {
  const index = new TextIndex();
  expect(['b', 'a', 'b', '', 'A', 'a', ''].map((text) => index.numberOf(text))).toEqual([0, 1, 0, 2, 3, 1, 2]);
  expect(index.texts).toEqual(['b', 'a', '', 'A']);
});

it('agrees with a map whatever the texts, also beyond the number that was expected', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 200 }).map((number) => `P${number}`)), { maxLength: 300 }), fc.integer({ min: 0, max: 40 }), (texts, expected) => {
      const index = new TextIndex(expected);
      const known = new Map<string, number>();
      for (const text of texts) {
        if (!known.has(text)) known.set(text, known.size);
        expect(index.numberOf(text)).toBe(known.get(text));
      }
      expect(index.texts).toEqual([...known.keys()]);
    }),
  );
});

it('two hundred thousand codes', () => {
  const index = new TextIndex(1000);
  for (let round = 0; round < 2; round += 1) for (let code = 0; code < 200_000; code += 1) if (index.numberOf(`M-${code}`) !== code) throw new Error(`M-${code} has number ${index.numberOf(`M-${code}`)}`);
  expect(index.texts).toHaveLength(200_000);
});
