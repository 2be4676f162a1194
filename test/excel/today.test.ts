import { todaySerial } from '../../src/excel/today';

test('the day on the wall, not that of another time zone', () => {
  expect(todaySerial(new Date(2026, 10, 21, 23, 59))).toBe(46_347);
  expect(todaySerial(new Date(2026, 10, 22, 0, 0))).toBe(46_348);
});
