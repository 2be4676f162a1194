/** What Control proposes; the planner may change all of it. Days and months as said. */
export const settings = {
  months: 12,
  cutA: 0.7,
  cutB: 0.9,
  limitX: 0.5,
  limitY: 1,
  levels: { A: 0.98, B: 0.95, C: 0.9 },
  daysPerMonth: 30,
  reviewDays: 7,
  slowMonths: 6,
  deadMonths: 12,
} as const;

export const classLetters = ['A', 'B', 'C'] as const;
export const variationLetters = ['X', 'Y', 'Z'] as const;

/** Columns of demand, the oldest month first. */
export const monthIds = Array.from({ length: settings.months }, (_, index) => `m${index + 1}`);
/** The cell with the heading of the latest month. */
export const lastMonthHeading = `items.m${settings.months}.0`;
