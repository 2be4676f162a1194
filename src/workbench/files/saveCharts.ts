import { chartType, chartXml, type CachedCells, type FormatOf } from '../../ooxml/chart';
import { renameInChart } from '../../ooxml/chartRead';
import { addChartAnchor, drawingType, emptyDrawing, isEmptyDrawing, moveChartAnchor, removeChartAnchor } from '../../ooxml/drawing';
import { renameSheet } from '../../ooxml/formula';
import { officeRelationship } from '../../ooxml/relationships';
import { parseSheet, relationAttribute, relationIds, setChild } from '../../ooxml/sheet';
import { decodeXml, escapeText } from '../../ooxml/xml';
import type { ChartDocument } from '../document';
import { spotAt } from './pixels';
import { cellsOf, formatOf } from './readCharts';
import type { SaveContext } from './saveContext';

/** Adds, changes and removes charts; the part of a chart that did not change keeps its bytes. */
export function saveCharts(context: SaveContext): void {
  const { file, before, document } = context;
  const kept = new Set<string>();
  const emptied = new Set<string>();
  for (const [id, part] of before.charts) {
    const now = document.charts.find((chart) => chart.id === id && chart.sheet === part.sheet);
    if (now !== undefined) kept.add(id);
    else if (context.paths.has(part.sheet)) {
      file.set(part.drawing, removeChartAnchor(file.text(part.drawing)!, part.relation));
      file.unrelate(part.drawing, part.relation);
      emptied.add(part.sheet);
    }
  }
  for (const chart of document.charts) {
    // A chart goes with its sheet.
    if (!context.paths.has(chart.sheet)) continue;
    const part = before.charts.get(chart.id);
    const was = before.document.charts.find((candidate) => candidate.id === chart.id);
    if (part === undefined || was === undefined || !kept.has(chart.id)) addChart(context, chart);
    else {
      if (contentKey(context, was) !== contentKey(context, chart)) file.set(part.path, chartXml(chart, ...cellsFor(context)));
      if (placeKey(was) !== placeKey(chart)) file.set(part.drawing, moveChartAnchor(file.text(part.drawing)!, part.relation, chart.name, ...corners(context, chart)));
    }
  }
  for (const sheet of emptied) removeEmptyDrawing(context, sheet);
  for (const { from, to } of context.renamed) renameInParts(context, from, to);
}

function cellsFor(context: SaveContext): [CachedCells, FormatOf] {
  const { sheets } = context.document;
  return [(reference) => cellsOf(reference, sheets), (reference) => formatOf(reference, sheets)];
}

function addChart(context: SaveContext, chart: ChartDocument): void {
  const { file } = context;
  const sheet = context.paths.get(chart.sheet)!;
  const xml = file.text(sheet)!;
  const own = relationIds(parseSheet(xml), 'drawing')[0];
  let drawing = own === undefined ? undefined : file.target(sheet, own);
  if (drawing === undefined) {
    drawing = file.freePath('xl/drawings/drawing#.xml');
    file.set(drawing, emptyDrawing, drawingType);
    const relation = file.relate(sheet, `${officeRelationship}/drawing`, drawing);
    file.set(sheet, setChild(xml, 'drawing', `<drawing${relationAttribute(xml, relation)}/>`));
  }
  const path = file.freePath('xl/charts/chart#.xml');
  file.set(path, chartXml(chart, ...cellsFor(context)), chartType);
  const relation = file.relate(drawing, `${officeRelationship}/chart`, path);
  file.set(drawing, addChartAnchor(file.text(drawing)!, relation, chart.name, ...corners(context, chart)));
}

function removeEmptyDrawing(context: SaveContext, id: string): void {
  const { file } = context;
  const sheet = context.paths.get(id)!;
  const xml = file.text(sheet)!;
  const relation = relationIds(parseSheet(xml), 'drawing')[0];
  const drawing = relation === undefined ? undefined : file.target(sheet, relation);
  if (relation === undefined || drawing === undefined || !isEmptyDrawing(file.text(drawing)!)) return;
  file.set(sheet, setChild(xml, 'drawing', null));
  file.unrelate(sheet, relation);
}

function corners(context: SaveContext, chart: ChartDocument): [ReturnType<typeof spotAt>, ReturnType<typeof spotAt>] {
  const sheet = context.document.sheets.find((candidate) => candidate.id === chart.sheet)!;
  const { left, top, width, height } = chart.box;
  return [spotAt(sheet, left, top), spotAt(sheet, left + width, top + height)];
}

/** References are compared as they would read after the renaming of sheets. */
function contentKey(context: SaveContext, chart: ChartDocument): string {
  const renamed = (reference: string): string => context.renamed.reduce((text, { from, to }) => renameSheet(text, from, to), reference.replace(/^=/, ''));
  const series = chart.series.map((one) => [one.name, renamed(one.values), renamed(one.categories), one.color ?? '', one.secondAxis === true, one.line === true]);
  return JSON.stringify([chart.kind, chart.title, chart.legend, series, chart.secondAxis ?? null, chart.firstAtTop === true]);
}

function placeKey(chart: ChartDocument): string {
  return JSON.stringify([chart.name, chart.box.left, chart.box.top, chart.box.width, chart.box.height]);
}

/** Charts and sparklines name their sheet in formulas of their own. */
function renameInParts(context: SaveContext, from: string, to: string): void {
  const { file } = context;
  for (const path of file.paths()) {
    if (!/\.xml$/i.test(path) || !/chart|worksheets\//i.test(path)) continue;
    const xml = file.text(path)!;
    if (file.contentType(path) === chartType) file.set(path, renameInChart(xml, (formula) => renameSheet(formula, from, to), decodeXml, escapeText));
    else if (xml.includes('sparkline')) {
      file.set(path, xml.replace(/(<xm:f>)([^<]*)(<\/xm:f>)/g, (_, open: string, formula: string, close: string) => open + escapeText(renameSheet(decodeXml(formula), from, to)) + close));
    }
  }
}
