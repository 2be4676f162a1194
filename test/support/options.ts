import type { Analysis, OptionValue, OptionValues } from '../../src/analyses/define';
import type { Mapping, Understanding } from '../../src/intake/understanding';

/** The options as the pane would have them: given ones, else proposed from the source, else the fallback. */
export function optionsFor(analysis: Analysis, understanding: Understanding, mapping: Mapping, given: OptionValues): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const option of analysis.options) {
    const own = given[option.id] ?? option.propose?.({ understanding, mapping, options: values })?.value;
    if (own !== undefined) values[option.id] = own;
    else if (option.kind === 'date') {
      if (understanding.asOf !== null) values[option.id] = understanding.asOf.serial;
    } else if (option.kind !== 'amount') values[option.id] = option.fallback;
  }
  return values;
}
