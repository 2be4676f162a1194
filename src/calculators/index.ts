// Written by "npm run generate" from the files beside it; a test says when it is stale. Do not edit.
import type { Calculator } from './define';
import { calculator as ageBucket } from './receivables/ageBucket';
import { calculator as ageDays } from './receivables/ageDays';
import { calculator as badDebtRate } from './receivables/badDebtRate';
import { calculator as bestPossibleDso } from './receivables/bestPossibleDso';
import { calculator as bucketNumber } from './receivables/bucketNumber';
import { calculator as collectionEffectiveness } from './receivables/collectionEffectiveness';
import { calculator as collectionRate } from './receivables/collectionRate';
import { calculator as concentration } from './receivables/concentration';
import { calculator as countBackDso } from './receivables/countBackDso';
import { calculator as daysDelinquent } from './receivables/daysDelinquent';
import { calculator as daysLate } from './receivables/daysLate';
import { calculator as daysToPay } from './receivables/daysToPay';
import { calculator as dso } from './receivables/dso';
import { calculator as dueDate } from './receivables/dueDate';
import { calculator as fifoApply } from './receivables/fifoApply';
import { calculator as fifoOpen } from './receivables/fifoOpen';
import { calculator as onTimeRate } from './receivables/onTimeRate';
import { calculator as openAmount } from './receivables/openAmount';
import { calculator as openBalance } from './receivables/openBalance';
import { calculator as overdueRate } from './receivables/overdueRate';
import { calculator as receivablesTurnover } from './receivables/receivablesTurnover';
import { calculator as rollingDso } from './receivables/rollingDso';
import { calculator as topShare } from './receivables/topShare';
import { calculator as safetyStock } from './inventory/safetyStock';
import { calculator as cashConversionCycle } from './cash/cashConversionCycle';

export const calculators: readonly Calculator[] = [ageBucket, ageDays, badDebtRate, bestPossibleDso, bucketNumber, collectionEffectiveness, collectionRate, concentration, countBackDso, daysDelinquent, daysLate, daysToPay, dso, dueDate, fifoApply, fifoOpen, onTimeRate, openAmount, openBalance, overdueRate, receivablesTurnover, rollingDso, topShare, safetyStock, cashConversionCycle];
