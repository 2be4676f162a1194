import type { Words } from './words';

/** Sentences about functions in cells: names without the add-in, inserting, freezing to values. */
export const functionSentences = {
  bareNameChanged: {
    en: 'The name {name} was changed in this workbook since it was installed; it is left as it is. Delete it under Formulas, Name Manager, to install ours again.',
    zh: '名称 {name} 安装后在本工作簿中被修改过，保持不变。如需重新安装，请先在“公式”→“名称管理器”中删除。',
  },
  bareNameHidden: {
    en: '{sheets} has a name {name} of its own: there Excel takes that one, everywhere else the one installed now.',
    zh: '{sheets} 有自己的名称 {name}：该工作表使用它，其他工作表使用刚安装的名称。',
  },
  bareNamesLeft: {
    en: 'These names could not be taken away again: {names}. Delete them under Formulas, Name Manager.',
    zh: '以下名称未能删除：{names}。请在“公式”→“名称管理器”中删除。',
  },
  bareNamesProtected: {
    en: 'The structure of this workbook is protected, so its names cannot be changed. Remove it under Review, Protect Workbook, then try again.',
    zh: '本工作簿的结构受保护，无法更改名称。请在“审阅”→“保护工作簿”中取消保护后重试。',
  },
  bareNamesTooOld: {
    en: 'This Excel does not know LAMBDA. Names without the add-in need Microsoft 365, Excel 2024 or Excel on the web; the functions of the add-in work here all the same.',
    zh: '此版本的 Excel 不支持 LAMBDA。免加载项名称需要 Microsoft 365、Excel 2024 或网页版 Excel；加载项函数在此仍可使用。',
  },
  bareNamesUsed: {
    en: '{count} {count|cell calls|cells call} these names ({sheets}) and would show #NAME? without them. Freeze {count|it|them} to values first, or remove the names all the same.',
    zh: '有 {count} 个单元格使用这些名称（{sheets}），删除后将显示 #NAME?。请先转为数值，或仍然删除名称。',
  },
  bareNameTaken: {
    en: 'This workbook has a name or table {name} of its own; it is left as it is, and {name} is not installed.',
    zh: '本工作簿已有名称或表格 {name}，保持不变，未安装 {name}。',
  },
  freezeLeft: {
    en: 'Freezing failed, and the formulas on {sheets} could not all be put back. Undo the last steps in Excel, or go back to the saved file.',
    zh: '转为数值失败，{sheets} 上的公式未能全部恢复。请在 Excel 中撤销最近的操作，或恢复到已保存的文件。',
  },
  freezeNotComputed: {
    en: '{count} {count|cell shows|cells show} no result yet ({cells}); {count|it keeps its formula|they keep their formulas}.',
    zh: '有 {count} 个单元格尚无计算结果（{cells}），保留公式。',
  },
  freezeProtected: {
    en: 'The sheet “{place}” is protected, so its cells cannot be changed. Remove the protection under Review, then try again; nothing was changed.',
    zh: '工作表“{place}”受保护，无法更改其单元格。请在“审阅”中撤销保护后重试；未作任何更改。',
  },
  freezeStructureProtected: {
    en: 'The structure of this workbook is protected, so the formulas cannot be kept for reverting. Remove it under Review, Protect Workbook, then try again; nothing was changed.',
    zh: '本工作簿的结构受保护，无法保存公式以供还原。请在“审阅”→“保护工作簿”中取消保护后重试；未作任何更改。',
  },
  insertEdited: { en: '{place} was edited since; it is left as it is.', zh: '{place} 此后已被编辑，保持不变。' },
  insertOccupied: { en: '{place} is not empty. Replace what stands there?', zh: '{place} 不是空单元格。是否替换其内容？' },
  insertProtected: { en: '{place} is protected. Choose another cell, or remove the protection under Review.', zh: '{place} 受保护。请另选单元格，或在“审阅”中撤销保护。' },
  insertSpilled: { en: 'Another formula spills over {place}. Choose another cell.', zh: '{place} 是其他公式的溢出区域，请另选单元格。' },
  unfreezeChanged: {
    en: '{count} {count|area was|areas were} changed or moved since ({cells}) and {count|stays as it is|stay as they are}; all others have their formulas again.',
    zh: '有 {count} 处此后被修改或移动（{cells}），保持不变；其余已恢复公式。',
  },
  unfreezeGone: { en: 'These sheets are gone, with their formulas: {sheets}.', zh: '以下工作表已不存在，其公式无法恢复：{sheets}。' },
} satisfies Record<string, Words>;
