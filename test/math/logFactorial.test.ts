import { deviance, stirlingError } from '../../src/math/logFactorial';

it('what Stirling’s formula misses of 1! to 30!', () => {
  let logFactorial = 0;
  for (let x = 1; x <= 30; x += 1) {
    logFactorial += Math.log(x);
    expect(stirlingError(x)).toBeCloseTo(logFactorial - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI), 12);
  }
});

it('of (½)! = ½·√π', () => {
  expect(stirlingError(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2) - Math.log(0.5) + 0.5 - 0.5 * Math.log(2 * Math.PI), 13);
});

it('of 16! and 20! by 30-digit arithmetic', () => {
  expect(stirlingError(16)).toBeCloseTo(0.00520765591960964, 15);
  expect(stirlingError(20)).toBeCloseTo(0.004166319691996922, 15);
});

it('the deviance is 0 where what is expected comes, and loses nothing nearby', () => {
  expect(deviance(0, 3)).toBe(3);
  expect(deviance(5, 5)).toBe(0);
  // x·ln(x/m) + m − x = (x − m)²/(2m)·(1 − (x − m)/(3m) + …)
  expect(deviance(1e6 + 1, 1e6) / (1 / 2e6)).toBeCloseTo(1 - 1 / 3e6, 9);
  expect(deviance(10, 4)).toBeCloseTo(10 * Math.log(2.5) - 6, 14);
  // 10⁶·ln 10¹⁵ + 10⁻⁹ − 10⁶, with 30 digits.
  expect(deviance(1e6, 1e-9)).toBeCloseTo(33538776.39491068, 7);
});
