/** The day itself when it is a workday, otherwise the next one. Saturday, Sunday and the holidays given are none. */
export function nextWorkday(serial: number, holidays: readonly number[]): number {
  let day = serial;
  // Excel’s serial 1 is a Sunday in its own count, and every serial from 61 on agrees with the calendar: 7 is a Saturday.
  while (day % 7 < 2 || holidays.includes(day)) day += 1;
  return day;
}
