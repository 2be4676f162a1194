import type { Book, ChartState } from '../book';

/** Draws one chart over the grid; null when nothing can draw here. */
export function drawOne(book: Book, state: ChartState): string | null {
  const { drawChart } = book.services;
  if (drawChart === undefined || !book.engine.sheets().some((sheet) => sheet.id === state.document.sheet)) return null;
  const svg = drawChart(state.document, (reference) => {
    const found = reference === '' ? null : book.resolve(reference, state.document.sheet);
    return found === null ? [] : book.engine.values(found.sheet, found.area).flat();
  });
  const { left, top, width, height } = state.document.box;
  book.engine.showPicture(state.document.sheet, { id: state.document.id, svg, left, top, width, height });
  return svg;
}

export function drawAll(book: Book): void {
  for (const state of book.charts) drawOne(book, state);
}
