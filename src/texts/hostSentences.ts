import type { Words } from './words';

/** Sentences for what Excel refuses and for a selection that cannot be read: what happened, and what to do. */
export const hostSentences = {
  hostCellEdit: { en: 'A cell is being edited. Press Enter or Esc in it, then try again.', zh: '有单元格正在编辑。请在该单元格中按 Enter 或 Esc，然后重试。' },
  hostAccessDenied: { en: 'Excel refused access: the workbook or the sheet is protected or opened for reading only. Remove the protection or save a copy, then try again.', zh: 'Excel 拒绝访问：工作簿或工作表受保护，或以只读方式打开。请取消保护或另存副本后重试。' },
  hostStructureProtected: { en: 'The structure of this workbook is protected, so no report sheet can be added. Remove it under Review, Protect Workbook, then try again.', zh: '本工作簿的结构受保护，无法添加报表工作表。请在“审阅”→“保护工作簿”中取消保护后重试。' },
  hostTooMuchAtOnce: { en: 'The list is too large for Excel to hand over at once. Select fewer rows or columns, then try again.', zh: '数据量过大，Excel 无法一次传送。请减少所选的行或列后重试。' },
  hostItemGone: { en: 'A sheet or table was renamed or deleted meanwhile. Select the list again, then try again.', zh: '工作表或表格已被重命名或删除。请重新选择数据后重试。' },
  reportSheetGone: { en: 'The report sheet is gone. Make the report again.', zh: '报表工作表已不存在，请重新生成。' },
  placeGone: { en: '{place} is not there any more: the sheet was renamed or deleted.', zh: '{place} 已不存在：工作表已被重命名或删除。' },
  placeHidden: { en: '{place} is on a hidden sheet. Unhide the sheet, then try again.', zh: '{place} 所在工作表已隐藏。请取消隐藏后重试。' },
  hostInactiveWorkbook: { en: 'Another workbook is in front. Click this workbook, then try again.', zh: '当前激活的是另一个工作簿。请单击本工作簿后重试。' },
  hostUnavailable: { en: 'Excel is busy or offline at the moment. Wait a little, then try again.', zh: 'Excel 正忙或已离线。请稍候重试。' },
  hostTooOld: { en: 'This version of Excel lacks a function that the report needs ({where}). Update Excel or use Excel on the web.', zh: '当前 Excel 版本缺少报表所需的功能（{where}）。请更新 Excel 或使用网页版。' },
  hostUnsupportedSheet: { en: 'This sheet holds no cells (a chart or macro sheet). Select a list on a worksheet.', zh: '该工作表不含单元格（图表或宏表）。请在普通工作表中选择数据。' },
  hostNameTaken: { en: 'Somebody added a sheet or table of the same name meanwhile. Try again; the report then gets another name.', zh: '其他人刚添加了同名的工作表或表格。请重试，报表将使用其他名称。' },
  hostFailed: { en: 'Excel reported an error ({code}, {where}). Try again; if it returns, save, close and reopen the workbook.', zh: 'Excel 报告错误（{code}，{where}）。请重试；如再次出现，请保存并重新打开工作簿。' },
  sourceNoCells: { en: 'No cells are selected. Click a cell inside the list.', zh: '未选中单元格。请单击数据清单中的任一单元格。' },
  sourceEmpty: { en: 'There is nothing to read here. Click a cell inside the list.', zh: '此处没有数据。请单击数据清单中的任一单元格。' },
  sourceSeveralAreas: { en: '{count} separate {count|area is|areas are} selected. Select one area, or one cell inside the list.', zh: '选中了 {count} 个不相连的区域。请只选一个区域，或单击清单中的一个单元格。' },
  sourceSeveralTables: { en: 'The selection touches several tables ({names}). Click a cell inside one of them.', zh: '所选区域包含多个表格（{names}）。请单击其中一个表格内的单元格。' },
  sourceNoList: { en: 'No sheet of this workbook holds a list. Paste or open one, then try again.', zh: '本工作簿中没有清单。请粘贴或打开数据后重试。' },
  drawChecksFail: { en: '{count} {count|check|checks} in the sheet {count|shows|show} ✗ or an error, although the numbers agreed when they were computed. See the checks on the report; set calculation to automatic if it is manual.', zh: '工作表中有 {count} 项勾稽显示 ✗ 或错误，而计算时各数相符。请查看报表中的勾稽检查；如为手动计算，请改为自动计算。' },
  drawNoPrintSetup: { en: 'The print set-up (A4, landscape) was not applied; this Excel does not offer it.', zh: '未设置打印格式（A4 横向），当前 Excel 不支持。' },
  drawLeftBehind: { en: 'These new sheets could not be removed again: {sheets}. Delete them by hand.', zh: '以下新建的工作表未能删除：{sheets}。请手动删除。' },
  stopped: { en: 'Stopped. Nothing was left in the workbook.', zh: '已取消，工作簿未作任何更改。' },
} satisfies Record<string, Words>;
