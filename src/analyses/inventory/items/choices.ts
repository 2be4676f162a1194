import type { Fault } from '../../../intake/faults';
import { isSerial } from '../../../math/dates';
import type { AnalysisInput, OptionValues } from '../../define';
import type { DemandChoices, Measure } from '../demand/demand';
import { readDemandChoices } from '../demand/options';
import { cutPresets, limitPresets, measureIn } from './options';

/** The options of one run, checked. */
export interface Choices {
  readonly measure: Measure;
  readonly cutA: number;
  readonly cutB: number;
  readonly rule: 'BEFORE' | 'INCLUDING';
  readonly limitX: number;
  readonly limitY: number;
  /** The periods are all there is (n). */
  readonly whole: boolean;
  /** For the title of a list that has no dates. */
  readonly asOf: number | null;
  readonly demand: DemandChoices;
}

export function readChoices({ options, understanding, mapping }: Pick<AnalysisInput, 'options' | 'understanding' | 'mapping'>): Choices | Fault {
  const measure = measureIn(options['value'], { understanding, mapping });
  if (measure === null) return { code: 'itemValueMissing', place: understanding.address, params: {} };
  const [cutA, cutB] = pair(options, 'cuts', cutPresets, ['cutA', 'cutB'], 100);
  if (!(cutA > 0 && cutB > cutA && cutB <= 1)) return { code: 'abcCutsNotRising', place: null, params: { a: percent(cutA), b: percent(cutB) } };
  const [limitX, limitY] = pair(options, 'limits', limitPresets, ['limitX', 'limitY'], 1);
  if (!(limitX > 0 && limitY > limitX)) return { code: 'xyzLimitsNotRising', place: null, params: { x: limitX, y: limitY } };
  const asOf = options['asOf'];
  return {
    measure,
    cutA,
    cutB,
    rule: options['rule'] === 'including' ? 'INCLUDING' : 'BEFORE',
    limitX,
    limitY,
    whole: options['deviation'] === 'population',
    asOf: typeof asOf === 'number' && isSerial(asOf) ? asOf : null,
    demand: readDemandChoices(options),
  };
}

function pair(options: OptionValues, id: string, presets: Readonly<Record<string, readonly [number, number]>>, own: readonly [string, string], unit: number): readonly [number, number] {
  const chosen = options[id];
  if (chosen !== 'own') return (typeof chosen === 'string' ? presets[chosen] : undefined) ?? Object.values(presets)[0]!;
  const [one, other] = own.map((name) => options[name]);
  return [typeof one === 'number' ? one / unit : Number.NaN, typeof other === 'number' ? other / unit : Number.NaN];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}
