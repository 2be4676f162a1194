import type { AnalysisInput } from '../../define';
import type { Demand } from '../demand/demand';
import type { FormatName } from '../../../report/formats';
import type { Choices } from './choices';
import type { Classified } from './classify';

/** Everything that tables, figures and checks of one report are made of. */
export interface State {
  readonly input: AnalysisInput;
  readonly choices: Choices;
  readonly demand: Demand;
  readonly classified: Classified;
  /** Of the value: money, or units. */
  readonly format: FormatName;
  /** Formulas in every row: not in a list so long that they make a workbook slow. */
  readonly live: boolean;
  readonly asOf: number;
}

/** Above so many items, shares and classes are values. */
export const mostLiveItems = 20_000;
