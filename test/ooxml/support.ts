import type { XmlElement } from '../../src/ooxml/xml';

/** The sequences of ECMA-376 (transitional) for what we write. A choice of one is written "a|b". */
const sequences: Readonly<Record<string, string>> = {
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  dataValidation: 'formula1 formula2',
  workbook: 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start end left right top bottom diagonal vertical horizontal',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  plotArea: 'layout barChart|lineChart|pieChart|doughnutChart|areaChart|scatterChart catAx|valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  pieChart: 'varyColors ser dLbls firstSliceAng extLst',
  doughnutChart: 'varyColors ser dLbls firstSliceAng holeSize extLst',
  'barChart ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'lineChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'areaChart ser': 'idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst',
  'scatterChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  'pieChart ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'doughnutChart ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'plotArea catAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'plotArea valAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  strCache: 'ptCount pt extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  marker: 'symbol size spPr extLst',
  twoCellAnchor: 'from to sp|grpSp|graphicFrame|cxnSp|pic clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  webextension: 'reference alternateReferences properties bindings snapshot extLst',
};

/** Children that the schema does not allow there, or not so late. */
export function faults(element: XmlElement, parent = ''): string[] {
  const found: string[] = [];
  const sequence = sequences[`${parent} ${element.name}`] ?? sequences[element.name];
  if (sequence !== undefined) {
    const order = sequence.split(' ');
    let last = 0;
    for (const child of element.children) {
      const rank = order.findIndex((entry) => entry.split('|').includes(child.name));
      if (rank < 0) found.push(`${child.name} is not allowed in ${element.name}`);
      else if (rank < last) found.push(`${child.name} comes too late in ${element.name}`);
      last = Math.max(last, rank);
    }
  }
  return [...found, ...element.children.flatMap((child) => faults(child, element.name))];
}
