// Written by "npm run generate" from the files beside it; a test says when it is stale. Do not edit.
import type { Analysis } from './define';
import { receivablesAging as aging } from './receivables/aging';
import { itemClasses as items } from './inventory/items';
import { leadTimes } from './inventory/leadTimes';
import { stockPlanning as planning } from './inventory/planning';

export const analyses: readonly Analysis[] = [aging, items, leadTimes, planning];
