import type { Language } from '../../texts/words';
import { inventory } from './inventory/inventory';
import { receivables } from './receivables/receivables';
import type { PreparedWorkbook } from './workbook';

/** Every prepared workbook, with sample data in the language's currency. */
export const preparedWorkbooks: readonly ((language: Language) => PreparedWorkbook)[] = [receivables, inventory];
