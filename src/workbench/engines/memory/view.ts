import { isDateFormat, parseValue } from 'numfmt';
import type { CellStyle } from '../../document';
import type { CellScalar, Picture, Rectangle } from '../../engine';
import { addressOf, columnLetters, contains } from '../rectangles';
import type { GridEngine } from './engine';
import { viewStyles } from './viewStyles';

interface Actions {
  edited(area: Rectangle, value: CellScalar): void;
  cleared(area: Rectangle): void;
  activated(sheet: string): void;
  added(): void;
}

const headerWidth = 52;
const rowHeight = 22;
const columnWidth = 64;
const words = { en: { add: 'Add a sheet', formula: 'Formula or value', grid: 'Cells' }, zh: { add: '新增工作表', formula: '公式或数值', grid: '单元格' } };

/** The grid as a scrolling table of which only the part in sight exists. */
export class GridView {
  private readonly root = document.createElement('div');
  private readonly address = document.createElement('output');
  private readonly input = document.createElement('input');
  private readonly scroller = document.createElement('div');
  private readonly canvas = document.createElement('div');
  private readonly tabs = document.createElement('div');
  private anchor = { row: 0, column: 0 };
  private head = { row: 0, column: 0 };
  private waiting = false;
  private dragging = false;
  private readonly ended = new AbortController();

  constructor(
    container: HTMLElement,
    private readonly engine: GridEngine,
    private readonly language: 'en' | 'zh',
    private readonly actions: Actions,
  ) {
    this.root.className = 'plain-grid';
    this.scroller.className = 'plain-grid-scroller';
    this.canvas.className = 'plain-grid-canvas';
    this.tabs.className = 'plain-grid-tabs';
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute('role', 'grid');
    this.scroller.setAttribute('aria-label', words[language].grid);
    this.input.setAttribute('aria-label', words[language].formula);
    this.tabs.setAttribute('role', 'tablist');
    const bar = document.createElement('div');
    bar.className = 'plain-grid-bar';
    bar.append(this.address, this.input);
    this.scroller.append(this.canvas);
    const styles = document.createElement('style');
    styles.textContent = viewStyles;
    this.root.append(styles, bar, this.scroller, this.tabs);
    container.append(this.root);
    const { signal } = this.ended;
    this.scroller.addEventListener('scroll', () => this.refresh(), { signal });
    this.scroller.addEventListener('mousedown', (event) => this.pressed(event), { signal });
    this.scroller.addEventListener('mousemove', (event) => this.dragged(event), { signal });
    window.addEventListener('mouseup', () => (this.dragging = false), { signal });
    window.addEventListener('resize', () => this.refresh(), { signal });
    this.scroller.addEventListener('keydown', (event) => this.key(event), { signal });
    this.scroller.addEventListener('dblclick', () => this.input.focus(), { signal });
    this.input.addEventListener('keydown', (event) => this.inputKey(event), { signal });
    this.draw();
  }

  dispose(): void {
    this.ended.abort();
    this.root.remove();
  }

  refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      if (!this.ended.signal.aborted) this.draw();
    });
  }

  // Places

  private sizes(): { columns: (index: number) => number; rows: (index: number) => number } {
    const sheet = this.engine.sheetDocument(this.engine.activeSheet());
    return {
      columns: (index) => (sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? columnWidth)),
      rows: (index) => (sheet.hiddenRows.has(index) ? 0 : (sheet.rowHeights.get(index) ?? rowHeight)),
    };
  }

  private extent(): { rows: number; columns: number } {
    const used = this.engine.used(this.engine.activeSheet(), false);
    return { rows: Math.max(used ? used.row + used.rows : 0, this.head.row) + 40, columns: Math.max(used ? used.column + used.columns : 0, this.head.column, 20) + 6 };
  }

  private draw(): void {
    const sheet = this.engine.activeSheet();
    const { rows, columns } = this.sizes();
    const extent = this.extent();
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.scroller;
    const vertical = span(rows, extent.rows, scrollTop, clientHeight);
    const horizontal = span(columns, extent.columns, scrollLeft, clientWidth);
    this.canvas.style.width = `${headerWidth + horizontal.total}px`;
    this.canvas.style.height = `${rowHeight + vertical.total}px`;
    const area = { row: vertical.first, column: horizontal.first, rows: vertical.count, columns: horizontal.count };
    const text = this.engine.text(sheet, area);
    const styles = this.engine.styles(sheet, area);
    const types = this.engine.valueTypes(sheet, area);
    const { rectangles } = this.engine.selection();
    const nodes: HTMLElement[] = [];
    let top = rowHeight + vertical.offset;
    for (let r = 0; r < area.rows; r++) {
      const height = rows(area.row + r);
      let left = headerWidth + horizontal.offset;
      if (height > 0) nodes.push(box('plain-grid-row-heading', scrollLeft, top, headerWidth, height, String(area.row + r + 1)));
      for (let c = 0; c < area.columns; c++) {
        const width = columns(area.column + c);
        if (width > 0 && height > 0) {
          const node = box('plain-grid-cell', left, top, width, height, text[r]?.[c] ?? '');
          node.setAttribute('role', 'gridcell');
          node.dataset.address = addressOf({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
          dress(node, styles[r]?.[c] ?? {}, types[r]?.[c] === 'Double');
          if (rectangles.some((one) => contains(one, area.row + r, area.column + c))) node.setAttribute('aria-selected', 'true');
          nodes.push(node);
        }
        left += width;
      }
      top += height;
    }
    let left = headerWidth + horizontal.offset;
    for (let c = 0; c < area.columns; c++) {
      const width = columns(area.column + c);
      if (width > 0) nodes.push(box('plain-grid-column-heading', left, scrollTop, width, rowHeight, columnLetters(area.column + c)));
      left += width;
    }
    for (const picture of this.engine.pictures(sheet)) nodes.push(pictureNode(picture));
    this.canvas.replaceChildren(...nodes);
    this.drawTabs();
    const { active } = this.engine.selection();
    this.address.textContent = addressOf({ ...active, rows: 1, columns: 1 });
    if (document.activeElement !== this.input) this.input.value = String(this.engine.formulas(sheet, { ...active, rows: 1, columns: 1 })[0]?.[0] ?? '');
  }

  private drawTabs(): void {
    const tabs = this.engine.sheets().filter((sheet) => sheet.visibility === 'visible').map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet.id === this.engine.activeSheet()));
      if (sheet.tabColor) tab.style.borderBottomColor = sheet.tabColor;
      tab.addEventListener('click', () => this.actions.activated(sheet.id));
      return tab;
    });
    const add = document.createElement('button');
    add.type = 'button';
    add.textContent = '+';
    add.title = words[this.language].add;
    add.setAttribute('aria-label', words[this.language].add);
    add.addEventListener('click', () => this.actions.added());
    this.tabs.replaceChildren(...tabs, add);
  }

  // Mouse and keys

  private placeAt(event: MouseEvent): { row: number; column: number } | null {
    const frame = this.canvas.getBoundingClientRect();
    const { rows, columns } = this.sizes();
    const extent = this.extent();
    const find = (position: number, size: (index: number) => number, count: number): number => {
      let at = 0;
      for (let index = 0; index < count; index++) {
        at += size(index);
        if (position < at) return index;
      }
      return count - 1;
    };
    const x = event.clientX - frame.left - headerWidth;
    const y = event.clientY - frame.top - rowHeight;
    if (x < this.scroller.scrollLeft || y < this.scroller.scrollTop) return null;
    return { row: find(y, rows, extent.rows), column: find(x, columns, extent.columns) };
  }

  private pressed(event: MouseEvent): void {
    const place = this.placeAt(event);
    if (!place) return;
    this.dragging = true;
    this.head = place;
    if (!event.shiftKey) this.anchor = place;
    this.selectBetween();
  }

  private dragged(event: MouseEvent): void {
    const place = this.dragging ? this.placeAt(event) : null;
    if (!place || (place.row === this.head.row && place.column === this.head.column)) return;
    this.head = place;
    this.selectBetween();
  }

  private selectBetween(): void {
    const { anchor, head } = this;
    const row = Math.min(anchor.row, head.row);
    const column = Math.min(anchor.column, head.column);
    this.engine.select(this.engine.activeSheet(), [{ row, column, rows: Math.abs(anchor.row - head.row) + 1, columns: Math.abs(anchor.column - head.column) + 1 }]);
  }

  private move(rows: number, columns: number, extend: boolean): void {
    this.head = { row: Math.max(0, this.head.row + rows), column: Math.max(0, this.head.column + columns) };
    if (!extend) this.anchor = this.head;
    this.selectBetween();
    this.reveal();
  }

  private reveal(): void {
    const { rows, columns } = this.sizes();
    const before = (size: (index: number) => number, index: number): number => Array.from({ length: index }, (_, at) => size(at)).reduce((total, one) => total + one, 0);
    const top = before(rows, this.head.row);
    const left = before(columns, this.head.column);
    const bottom = top + rows(this.head.row) + rowHeight;
    const right = left + columns(this.head.column) + headerWidth;
    const { scroller } = this;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
  }

  private key(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      return this.move(step[0], step[1], event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter');
    }
    if (event.key === 'Delete') for (const area of this.engine.selection().rectangles) this.actions.cleared(area);
    else if (event.key === 'F2') this.input.focus();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.input.value = '';
      this.input.focus(); // the key itself arrives there
    }
  }

  private inputKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.scroller.focus();
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    const { active } = this.engine.selection();
    const typed = typedValue(this.input.value);
    const area = { ...active, rows: 1, columns: 1 };
    this.scroller.focus();
    this.actions.edited(area, typed.value);
    if (typed.format && this.engine.numberFormats(this.engine.activeSheet(), area)[0]?.[0] === 'General') this.engine.setNumberFormats(this.engine.activeSheet(), area, [[typed.format]]);
    this.anchor = this.head = active;
    this.move(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0, false);
  }
}

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0], Tab: [0, 1], PageDown: [20, 0], PageUp: [-20, 0] };

/** What a person typed: a number, a date, a logical value, a formula or a text. */
function typedValue(text: string): { value: CellScalar; format: string | null } {
  if (text === '' || text.startsWith('=') || text.startsWith("'")) return { value: text, format: null };
  const parsed = parseValue(text);
  if (!parsed || parsed.v === null || parsed.v === undefined) return { value: text, format: null };
  return { value: parsed.v as CellScalar, format: parsed.z && (isDateFormat(parsed.z) || parsed.z.includes('%')) ? parsed.z : null };
}

/** Which rows or columns are in sight, with a few more on both sides. */
function span(size: (index: number) => number, count: number, from: number, length: number): { first: number; count: number; offset: number; total: number } {
  let total = 0;
  let first = -1;
  let offset = 0;
  let last = count - 1;
  let ended = false;
  for (let index = 0; index < count; index++) {
    const next = total + size(index);
    if (first < 0 && next > from) [first, offset] = [index, total];
    if (!ended && total > from + length) [last, ended] = [index, true];
    total = next;
  }
  return { first: Math.max(first, 0), count: last - Math.max(first, 0) + 1, offset, total };
}

function box(className: string, left: number, top: number, width: number, height: number, text: string): HTMLElement {
  const node = document.createElement('div');
  node.className = className;
  node.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  node.textContent = text;
  return node;
}

function dress(node: HTMLElement, style: CellStyle, isNumber: boolean): void {
  const { style: css } = node;
  if (style.bold) css.fontWeight = '600';
  if (style.italic) css.fontStyle = 'italic';
  if (style.underline || style.strikethrough) css.textDecoration = [style.underline ? 'underline' : '', style.strikethrough ? 'line-through' : ''].join(' ').trim();
  if (style.fontColor) css.color = style.fontColor;
  if (style.fill) css.backgroundColor = style.fill;
  if (style.fontSize) css.fontSize = `${style.fontSize}pt`;
  css.textAlign = style.horizontal === 'center' || style.horizontal === 'right' || style.horizontal === 'left' ? style.horizontal : isNumber ? 'right' : 'left';
}

function pictureNode(picture: Picture): HTMLElement {
  const image = document.createElement('img');
  image.className = 'plain-grid-picture';
  image.alt = '';
  image.src = `data:image/svg+xml,${encodeURIComponent(picture.svg)}`;
  image.style.cssText = `left:${headerWidth + picture.left}px;top:${rowHeight + picture.top}px;width:${picture.width}px;height:${picture.height}px`;
  return image;
}
