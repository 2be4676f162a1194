import { analyses } from '../analyses/index';

/** Ids of what the pane can open. */
export const openable: readonly string[] = analyses.map((analysis) => analysis.id);

/** Which analysis the pane should show: a ribbon button asks, the pane answers, whichever comes first. */
let wanted: string | null = null;
let listener: ((analysis: string) => void) | null = null;

export function openAnalysis(analysis: string): void {
  if (listener === null) wanted = analysis;
  else listener(analysis);
}

/** Called with what was asked already, and with everything asked later. Answers with the way to stop. */
export function onOpenAnalysis(answer: (analysis: string) => void): () => void {
  listener = answer;
  if (wanted !== null) answer(wanted);
  wanted = null;
  return () => {
    if (listener === answer) listener = null;
  };
}
