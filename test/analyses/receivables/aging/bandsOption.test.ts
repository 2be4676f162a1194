import type { OptionContext } from '../../../../src/analyses/define';
import { bandsFault, bandsOption, basisOf } from '../../../../src/analyses/receivables/aging/bandsOption';

const context = (options: Record<string, string | boolean>): OptionContext => ({ options, mapping: {}, understanding: {} }) as unknown as OptionContext;

test('only the provision counts from the booking', () => {
  expect([basisOf('provision'), basisOf('collections'), basisOf(undefined)]).toEqual(['booked', 'due', 'due']);
});

test('bands are proposed and named for the purpose', () => {
  expect(bandsOption.propose?.(context({ purpose: 'collections' }))).toEqual({ value: '30, 60, 90' });
  expect(bandsOption.propose?.(context({ purpose: 'provision' }))).toEqual({ value: '30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y' });
  expect(bandsOption.names('30', context({ purpose: 'collections' })).map(({ zh }) => zh)).toEqual(['未到期', '1–30天', '31天以上']);
  expect(bandsOption.names('1y, 2y', context({ purpose: 'provision' })).map(({ zh }) => zh)).toEqual(['1年以内（含1年）', '1至2年（含2年）', '2年以上']);
  expect(bandsOption.names('?', context({}))).toEqual([]);
});

test('every preset can be used, and is of the purpose', () => {
  for (const purpose of ['collections', 'provision']) {
    const presets = bandsOption.presets(context({ purpose }));
    expect(presets.length).toBeGreaterThan(2);
    for (const { value } of presets) expect([value, bandsOption.problem(value)]).toEqual([value, null]);
  }
  expect(bandsOption.presets(context({ purpose: 'provision' })).map(({ value }) => value)).toContain('1y, 2y, 3y, 4y, 5y');
});

test('what is wrong with a text is named with the part it is about', () => {
  expect(bandsOption.problem('30, soon')).toEqual({ code: 'bandsUnreadable', place: null, params: { at: 'soon', most: 14 } });
  expect(bandsFault({ problem: 'empty', at: '' })).toMatchObject({ code: 'bandsEmpty' });
  expect(bandsOption.problem(bandsOption.fallback)).toBeNull();
  expect(bandsOption.dependsOn).toEqual(['purpose']);
});

test('years and months are written as a reader of each language writes them, and read back', () => {
  expect(bandsOption.written?.('30, 6m, 1y, 2y')).toEqual({ en: '30, 6m, 1y, 2y', zh: '30, 6个月, 1年, 2年' });
  expect(bandsOption.written?.('30, 6个月, 1年, 2年')?.en).toBe('30, 6m, 1y, 2y');
  expect(bandsOption.problem('30, 6个月, 1年, 2年')).toBeNull();
  expect(bandsOption.written?.('soon')).toEqual({ en: 'soon', zh: 'soon' });
});
