import { serialOf } from '../math/dates';

/** The user's own day. */
export function todaySerial(now = new Date()): number {
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}
