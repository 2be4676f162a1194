import { isoDate } from '../../../math/dates';
import { fill, type Words } from '../../../texts/words';
import type { Items } from './items';
import type { State } from './state';
import { words } from './words';

const nearDays = 4_096;

/**
 * One sentence for each item: why it stands where it stands. Items of the same dates share one sentence object, so that a million rows hold a few
 * thousand of them.
 */
export function whyOf(state: State, items: Items): Words[] {
  const { slots, choices, reading } = state;
  const asOf = dayText(choices.asOf);
  const known = new Map<string, Words>();
  // Most items differ by slot and date alone, and these dates are near: a place is found faster than a text.
  const width = slots.all.length;
  const near: (Words | undefined)[] = new Array<Words | undefined>(2 * nearDays * width);
  const { count } = items;
  const result = new Array<Words>(count);
  for (let item = 0; item < count; item += 1) {
    const index = items.slots[item]!;
    const slot = slots.all[index]!;
    const date = choices.basis === 'due' ? items.due[item]! : items.ageFrom[item]!;
    const remark = items.remark[item]!;
    const partly = Math.abs(items.open[item]!) < Math.abs(items.booked[item]!);
    const credit = items.open[item]! < 0 && remark < 0 && slot.kind === 'band';
    const creditDate = credit && choices.credits === 'ownDate' ? (Number.isNaN(date) ? items.ageFrom[item]! : date) : Number.NaN;
    const far = choices.asOf - date + nearDays;
    const place = !credit && !partly && remark < 0 && far >= 0 && far < 2 * nearDays ? far * width + index : -1;
    const key = place >= 0 ? '' : `${slot.key} ${date} ${remark} ${partly ? items.booked[item] : ''} ${credit} ${creditDate}`;
    let sentence = place >= 0 ? near[place] : known.get(key);
    if (sentence === undefined) {
      const base =
        slot.kind === 'credit'
          ? named(words.whyCredit, slot.name)
          : slot.kind === 'before'
            ? fill(words.whyBefore, { date: reading.dataStart === null ? '' : dayText(reading.dataStart) })
            : credit
              ? whyCredit(creditDate, slot.name)
              : Number.isNaN(date)
              ? named(words.whyUndated, slot.name)
              : whyDated(state, date, asOf, slot.name);
      const parts = [base, ...(partly ? [fill(state.understanding.kind === 'balances' ? words.whyPartlyOfPeriod : words.whyPartly, { booked: items.booked[item]!.toFixed(2) })] : []), ...(remark < 0 ? [] : [reading.remarks[remark]!])];
      sentence = { en: parts.map((part) => part.en).join(' '), zh: parts.map((part) => part.zh).join('') };
      if (place >= 0) near[place] = sentence;
      else known.set(key, sentence);
    }
    result[item] = sentence;
  }
  return result;
}

/** A credit among the bands stands there by the reader's choice. */
function whyCredit(date: number, band: Words): Words {
  return Number.isNaN(date) ? named(words.whyFirstBand, band) : named(fill(words.whyOwnDate, { date: dayText(date) }), band);
}

function whyDated({ choices }: State, date: number, asOf: string, band: Words): Words {
  const days = choices.asOf - date;
  const sentence = choices.basis === 'booked' ? words.whyBooked : days > 0 || (days === 0 && choices.dueTodayIsOverdue) ? words.whyOverdue : words.whyNotDue;
  const parameters = { date: dayText(date), asOf, days };
  return { en: fill(sentence, { ...parameters, band: band.en }).en, zh: fill(sentence, { ...parameters, band: band.zh }).zh };
}

function named(sentence: Words, band: Words): Words {
  return { en: fill(sentence, { band: band.en }).en, zh: fill(sentence, { band: band.zh }).zh };
}

/** "2026-11-30" of a serial that is known to be one. */
export function dayText(serial: number): string {
  return isoDate(serial) ?? String(serial);
}
