import { calendarDay, offsetOf1904 } from '../../math/dates';

/** 41090 -> "2012-06-30"; a number that is no day stays a number, so that it is seen. */
export function isoDay(serial: number): string {
  const day = calendarDay(serial);
  if (day === null) return String(serial);
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}

/** The number that shows this day in the workbook. */
export function serialIn(serial: number, date1904: boolean): number {
  return date1904 ? serial - offsetOf1904 : serial;
}
