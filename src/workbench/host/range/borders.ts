import type { Border, CellStyle } from '../../document';
import type { Rectangle } from '../../engine';
import { bottom, intersect, isUnbounded, right } from '../area';
import { HostError, invalidArgument } from '../errors';
import { HostCollection, HostObject } from '../object';
import type { RangeBase } from './base';
import { normalColor } from './color';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof sides)[number];

type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

/** Which strip of an area carries a side, and as which border of its cells. */
function strips(side: Side, area: Rectangle): readonly { area: Rectangle; key: BorderKey }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, key: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: bottom(area), rows: 1 }, key: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, key: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: right(area), columns: 1 }, key: 'borderRight' }];
    case 'InsideHorizontal':
      return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, key: 'borderBottom' }, { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, key: 'borderTop' }];
    case 'InsideVertical':
      return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, key: 'borderRight' }, { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, key: 'borderLeft' }];
    default:
      return [];
  }
}

const lines: Readonly<Record<string, Border['style']>> = { Continuous: 'thin', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dotted', Dot: 'dotted', Double: 'double', SlantDashDot: 'dashed' };
const weights: Readonly<Record<string, Border['style']>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };

const lineOf = (border: Border | null): string => (border === null ? 'None' : ({ dashed: 'Dash', dotted: 'Dot', double: 'Double' } as Readonly<Record<string, string>>)[border.style] ?? 'Continuous');
const weightOf = (border: Border | null): string => (border === null ? 'Thin' : ({ hair: 'Hairline', medium: 'Medium', thick: 'Thick', double: 'Thick' } as Readonly<Record<string, string>>)[border.style] ?? 'Thin');

export class RangeBorder extends HostObject {
  constructor(
    private readonly ranges: readonly RangeBase[],
    private readonly side: Side,
  ) {
    super((ranges[0] as RangeBase).book);
  }

  get className(): string {
    return 'RangeBorder';
  }

  get SideIndex(): string {
    return this.side;
  }

  /** The side's one border; undefined when its cells differ. */
  private current(): Border | null | undefined {
    const found = new Map<string, Border | null>();
    for (const range of this.ranges) {
      const { engine } = range.book;
      // A line between two cells counts when either of them has it.
      for (const { area, key } of strips(this.side, range.area).slice(0, 1)) {
        const used = engine.used(range.sheet, false);
        const part = isUnbounded(area) ? (used === null ? null : intersect(used, area)) : area;
        const styles: readonly (readonly CellStyle[])[] = part === null ? [[{}]] : engine.styles(range.sheet, part);
        for (const row of styles) for (const style of row) found.set(JSON.stringify(style[key] ?? null), style[key] ?? null);
      }
    }
    if (found.size === 0) return null;
    return found.size === 1 ? [...found.values()][0] : undefined;
  }

  private apply(border: Border | null): void {
    if (this.side.startsWith('Diagonal')) {
      if (border === null) return;
      throw new HostError('NotImplemented', 'The workbench draws no diagonal borders.');
    }
    for (const range of this.ranges) {
      range.book.guard(range.sheet, null, 'allowFormatCells');
      for (const { area, key } of strips(this.side, range.area)) range.book.engine.setStyle(range.sheet, area, { [key]: border });
    }
  }

  get Style(): string | null {
    const border = this.current();
    return border === undefined ? null : lineOf(border);
  }

  set Style(value: unknown) {
    if (value === 'None') {
      this.apply(null);
      return;
    }
    const style = lines[String(value)];
    if (style === undefined) throw invalidArgument(`"${String(value)}" is no line style.`);
    const now = this.current() ?? null;
    const keepsWeight = style === 'thin' && now !== null && ['medium', 'thick', 'hair'].includes(now.style);
    this.apply({ style: keepsWeight ? now.style : style, color: now?.color ?? '#000000' });
  }

  get Weight(): string | null {
    const border = this.current();
    return border === undefined ? null : weightOf(border);
  }

  set Weight(value: unknown) {
    const style = weights[String(value)];
    if (style === undefined) throw invalidArgument(`"${String(value)}" is no line weight.`);
    const now = this.current() ?? null;
    const keepsLine = now !== null && ['dashed', 'dotted', 'double'].includes(now.style) && style === 'thin';
    this.apply({ style: keepsLine ? now.style : style, color: now?.color ?? '#000000' });
  }

  get Color(): string | null {
    const border = this.current();
    return border === undefined ? null : (border?.color ?? '#000000');
  }

  set Color(value: unknown) {
    const now = this.current() ?? null;
    this.apply({ style: now?.style ?? 'thin', color: normalColor(value) });
  }

  get TintAndShade(): number {
    return 0;
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly ranges: readonly RangeBase[]) {
    super((ranges[0] as RangeBase).book);
  }

  get className(): string {
    return 'RangeBorderCollection';
  }

  items(): readonly RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.ranges, side));
  }

  override find(key: unknown): RangeBorder | null {
    const side = sides.find((one) => one === key);
    if (side === undefined) throw invalidArgument(`"${String(key)}" is no side of a range.`);
    return new RangeBorder(this.ranges, side);
  }

  get Count(): number {
    return sides.length;
  }
}
