import type { Rectangle } from '../../engine';
import { formatArea } from '../address';
import { cell } from '../area';
import type { RichRule } from '../book';
import { invalidArgument } from '../errors';

/**
 * The kinds of conditional format that the grid does not draw by itself, said as formulas: so they are drawn,
 * and a saved file shows the same. The formula stands for the first cell of the areas.
 */
export function formulaOf(kind: RichRule, areas: readonly Rectangle[]): string {
  const first = areas[0] ?? { row: 0, column: 0 };
  const here = formatArea(cell(first.row, first.column));
  const all = areas.map((area) => formatArea(area, true));
  if (kind.type === 'ContainsText') return textFormula(kind.rule, here);
  if (kind.type === 'TopBottom') return rankFormula(kind.rule, here, all);
  return kind.type === 'PresetCriteria' ? presetFormula(String(kind.rule.criterion), here, all) : '';
}

const counted = (all: readonly string[], condition: string): string => all.map((area) => `COUNTIF(${area},${condition})`).join('+');

function textFormula(rule: RichRule['rule'], here: string): string {
  const given = String(rule.text);
  const text = given.startsWith('=') ? given.slice(1) : `"${given.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case 'Contains':
      return `=ISNUMBER(SEARCH(${text},${here}))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${text},${here}))`;
    case 'BeginsWith':
      return `=LEFT(${here},LEN(${text}))=${text}`;
    case 'EndsWith':
      return `=RIGHT(${here},LEN(${text}))=${text}`;
    default:
      throw invalidArgument(`"${String(rule.operator)}" is no way to look at a text.`);
  }
}

function rankFormula(rule: RichRule['rule'], here: string, all: readonly string[]): string {
  const { rank, type } = rule;
  if (typeof rank !== 'number' || rank < 1 || rank > 1000) throw invalidArgument('A rank is a number from 1 to 1000.');
  if (!['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'].includes(String(type))) throw invalidArgument(`"${String(type)}" is neither top nor bottom.`);
  const before = counted(all, `"${String(type).startsWith('Top') ? '>' : '<'}"&${here}`);
  const limit = String(type).endsWith('Percent') ? `MAX(1,INT(COUNT(${all.join(',')})*${rank}/100))` : String(rank);
  return `=AND(ISNUMBER(${here}),${before}<${limit})`;
}

const deviations: Readonly<Record<string, number>> = { OneStdDev: 1, TwoStdDev: 2, ThreeStdDev: 3 };

function presetFormula(criterion: string, here: string, all: readonly string[]): string {
  const list = all.join(',');
  const day = `INT(${here})`;
  const week = 'WEEKDAY(TODAY())';
  const month = (offset: number): string => `=AND(ISNUMBER(${here}),YEAR(${here})*12+MONTH(${here})=YEAR(TODAY())*12+MONTH(TODAY())+${offset})`;
  const formulas: Readonly<Record<string, string>> = {
    Blanks: `=LEN(TRIM(${here}))=0`,
    NonBlanks: `=LEN(TRIM(${here}))>0`,
    Errors: `=ISERROR(${here})`,
    NonErrors: `=NOT(ISERROR(${here}))`,
    Yesterday: `=${day}=TODAY()-1`,
    Today: `=${day}=TODAY()`,
    Tomorrow: `=${day}=TODAY()+1`,
    LastSevenDays: `=AND(${day}>TODAY()-7,${day}<=TODAY())`,
    LastWeek: `=AND(${day}>TODAY()-${week}-7,${day}<=TODAY()-${week})`,
    ThisWeek: `=AND(${day}>TODAY()-${week},${day}<=TODAY()-${week}+7)`,
    NextWeek: `=AND(${day}>TODAY()-${week}+7,${day}<=TODAY()-${week}+14)`,
    LastMonth: month(-1),
    ThisMonth: month(0),
    NextMonth: month(1),
    AboveAverage: `=AND(ISNUMBER(${here}),${here}>AVERAGE(${list}))`,
    BelowAverage: `=AND(ISNUMBER(${here}),${here}<AVERAGE(${list}))`,
    EqualOrAboveAverage: `=AND(ISNUMBER(${here}),${here}>=AVERAGE(${list}))`,
    EqualOrBelowAverage: `=AND(ISNUMBER(${here}),${here}<=AVERAGE(${list}))`,
    UniqueValues: `=AND(${here}<>"",${counted(all, here)}=1)`,
    DuplicateValues: `=AND(${here}<>"",${counted(all, here)}>1)`,
  };
  const plain = formulas[criterion];
  if (plain !== undefined) return plain;
  const match = /^(OneStdDev|TwoStdDev|ThreeStdDev)(Above|Below)Average$/.exec(criterion);
  if (match === null) throw invalidArgument(`"${criterion}" is no preset criterion.`);
  const above = match[2] === 'Above';
  return `=AND(ISNUMBER(${here}),${here}${above ? '>' : '<'}AVERAGE(${list})${above ? '+' : '-'}${deviations[match[1] as string]}*STDEV(${list}))`;
}
