import { abcClassOf, rankByValue } from '../../../../calculators/inventory/abcClass/shares';
import { orderQuantity, roundedUp } from '../../../../calculators/inventory/planning/orders';
import { deviationOverProtection } from '../../../../calculators/inventory/planning/safety';
import { momentsOf } from '../../../../calculators/inventory/demandVariation/moments';
import { normalInverse } from '../../../../math/normal';
import type { Language } from '../../../../texts/words';
import { money } from '../../../sample/figures';
import { sequenceFrom, type Sequence } from '../../../sample/sequence';
import { demandOf } from '../../../sample/stock';
import { monthIds, settings } from '../settings';
import { families, type Family } from './goods';

/** An item as the planner's list has it. */
export interface SampleItem {
  readonly code: string;
  readonly family: Family;
  readonly size: string;
  /** Of one, in the language's currency. */
  readonly cost: number;
  readonly demand: readonly number[];
  readonly onHand: number;
  readonly onOrder: number;
  readonly leadTime: number;
  readonly leadDeviation: number | null;
  readonly minimum: number | null;
  readonly multiple: number | null;
  readonly inErp: Levels;
  readonly trouble: Trouble;
  /** Units above the highest stock that the workbook proposes. */
  readonly excess: number;
}

/** Safety stock, reorder point, minimum order quantity and highest stock. */
export interface Levels {
  readonly safety: number;
  readonly point: number;
  readonly minimum: number;
  readonly highest: number;
}

/** What was invented about the stock of an item: needed for a believable list of what is being done. */
type Trouble = 'out' | 'low' | 'none' | 'excess';

type Asked = Pick<SampleItem, 'code' | 'family' | 'size' | 'demand' | 'leadTime' | 'leadDeviation' | 'minimum' | 'multiple'> & {
  /** Cost in cents of the English sample. */
  readonly cents: number;
  /** What was once sold in a month. */
  readonly usual: number;
};

export function sampleItems(language: Language): readonly SampleItem[] {
  const sequence = sequenceFrom(20_261_031);
  const asked = families.flatMap((family, index) => itemsOf(sequence, family, index));
  const levels = levelsOf(asked);
  return asked.map((item, index) => {
    const { cents, usual: _usual, ...kept } = item;
    return { ...kept, cost: money(cents, language), ...stockOf(sequence, item, levels[index]!) };
  });
}

function itemsOf(sequence: Sequence, family: Family, number: number): Asked[] {
  const best = Math.floor(family.sizes.length * (0.3 + 0.4 * sequence.next()));
  // A few families make most of the trade.
  const favour = Math.exp(2.6 * (sequence.next() - 0.55));
  return family.sizes.map((size, index) => {
    const monthly = Math.max(2, family.monthly * favour * Math.exp(-0.95 * Math.abs(index - best)) * (0.7 + 0.6 * sequence.next()));
    const multiple = monthly >= 4 * family.multiple && family.multiple > 1 ? family.multiple : null;
    const lot = roundedUp(monthly * (0.3 + 0.5 * sequence.next()), multiple ?? 1);
    const spread = family.demand === 'even' ? 0.25 + 0.5 * sequence.next() : 0.5 + 0.8 * sequence.next();
    const forgotten = sequence.happens(family.demand === 'none' ? 0.5 : 0.02);
    const leadTime = Math.max(7, Math.round(family.leadTime * (0.85 + 0.3 * sequence.next())));
    return {
      code: `${String(11 + number)}-${String(100 + index * 10 + sequence.whole(0, 7))}`,
      family,
      size,
      cents: Math.round(family.cost * family.dearer ** index * 100),
      usual: monthly,
      demand: monthIds.map((_, month) => (forgotten ? 0 : Math.max(0, Math.round(demandOf(sequence, { demand: family.demand, monthly }, month) * (1 + (2 * sequence.next() - 1) * spread))))),
      leadTime,
      leadDeviation: sequence.happens(0.86) ? Math.max(1, Math.round(leadTime * (0.08 + 0.2 * sequence.next()))) : null,
      minimum: sequence.happens(0.8) ? lot : null,
      multiple,
    };
  });
}

interface Planned extends Levels {
  readonly mean: number;
  readonly target: number;
}

/** The levels that the workbook will propose, so that stock and old parameters can be invented around them. */
function levelsOf(items: readonly Asked[]): Planned[] {
  const quantities = items.map(({ demand }) => demand.reduce((sum, month) => sum + month, 0));
  const { share, cumulative } = rankByValue(items.map(({ cents }, index) => cents * quantities[index]!));
  return items.map(({ demand, leadTime, leadDeviation, minimum, multiple }, index) => {
    const { mean, deviation } = momentsOf(demand, false);
    const level = settings.levels[abcClassOf(share[index]!, cumulative[index]!, settings.cutA, settings.cutB, 'BEFORE')];
    const [lead, review] = [leadTime, settings.reviewDays].map((days) => days / settings.daysPerMonth) as [number, number];
    const exact = normalInverse(level) * deviationOverProtection(mean, deviation, lead + review, (leadDeviation ?? 0) / settings.daysPerMonth);
    const safety = roundedUp(exact, multiple ?? 1);
    const point = roundedUp(mean * lead + safety, 1);
    const target = roundedUp(mean * (lead + review) + safety, 1);
    const lot = roundedUp(Math.max(minimum ?? 1, multiple ?? 1), multiple ?? 1);
    return { mean, safety, point, target, minimum: lot, highest: Math.max(target, point + lot) };
  });
}

function stockOf(sequence: Sequence, { usual, multiple, minimum }: Asked, planned: Planned): Pick<SampleItem, 'onHand' | 'onOrder' | 'inErp' | 'trouble' | 'excess'> {
  const { mean, safety, point, target, highest } = planned;
  const chance = sequence.next();
  const part = (least: number, most: number): number => least + (most - least) * sequence.next();
  const trouble: Trouble = mean < usual / 3 || chance > 0.92 ? 'excess' : chance < 0.03 ? 'out' : chance < 0.13 ? 'low' : 'none';
  const held = { out: 0, low: safety * part(0.2, 0.9), none: part(point, highest), excess: mean < usual / 3 ? highest + usual * part(1.5, 4) : highest * part(1.2, 1.9) };
  const onHand = Math.round(held[trouble]);
  const ordered = trouble === 'out' || trouble === 'low' ? (sequence.happens(0.55) ? orderQuantity(onHand, target * 0.8, minimum ?? 0, multiple ?? 1) : 0) : trouble === 'none' && sequence.happens(0.1) ? orderQuantity(0, highest * part(0.4, 0.9), minimum ?? 0, multiple ?? 1) : 0;
  // A quarter of the parameters is up to date; the others are of an older demand, by the rule "half a month".
  const older = part(0.7, 1.25);
  const oldSafety = roundedUp((mean * older) / 2, multiple ?? 1);
  const oldPoint = roundedUp((point - safety) * older + oldSafety, 1);
  const inErp: Levels = sequence.happens(0.25) ? { safety, point, minimum: planned.minimum, highest } : { safety: oldSafety, point: oldPoint, minimum: planned.minimum, highest: roundedUp(oldPoint + mean * 1.5, 1) };
  const onOrder = Math.round(ordered);
  return { onHand, onOrder, inErp, trouble, excess: Math.max(0, onHand > highest ? onHand - highest : onHand + onOrder - highest) };
}
