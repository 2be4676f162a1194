import type { LimitsOption } from './define';

export type LimitsRule = Pick<LimitsOption, 'most' | 'maximum'>;

/** What is wrong with a list of limits; null when it may be used. The field of the pane and the analysis ask the same. */
export function limitsProblem(limits: readonly unknown[], { most, maximum }: LimitsRule): 'rising' | 'most' | 'maximum' | null {
  const rising = limits.every((limit, index) => typeof limit === 'number' && Number.isInteger(limit) && limit > (index === 0 ? 0 : (limits[index - 1] as number)));
  if (limits.length === 0 || !rising) return 'rising';
  if (limits.length > most) return 'most';
  return (limits[limits.length - 1] as number) > maximum ? 'maximum' : null;
}
