// Written by "npm run generate" from the files beside it; a test says when it is stale. Do not edit.
import type { Calculator } from './define';
import { calculator as ageBucket } from './receivables/ageBucket';
import { calculator as ageDays } from './receivables/ageDays';
import { calculator as dso } from './receivables/dso';
import { calculator as dueDate } from './receivables/dueDate';
import { calculator as fifoOpen } from './receivables/fifoOpen';
import { calculator as safetyStock } from './inventory/safetyStock';
import { calculator as cashConversionCycle } from './cash/cashConversionCycle';

export const calculators: readonly Calculator[] = [ageBucket, ageDays, dso, dueDate, fifoOpen, safetyStock, cashConversionCycle];
