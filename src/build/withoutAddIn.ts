import { lambdaNames } from '../functions/lambda';
import { qualified } from '../functions/namespace';
import { say } from '../texts/words';
import type { Language, Words } from '../texts/words';
import { escape, heading } from './helpParts';

const texts = {
  seen: { en: 'What a colleague without Workcap sees', zh: '未安装 Workcap 的同事看到什么' },
  seenReports: {
    en: 'Reports: everything. They hold values and Excel’s own formulas only, which go on computing in Excel 2016 and later and in WPS.',
    zh: '报表：全部内容。报表只含数值和 Excel 自带公式，在 Excel 2016 及以上版本和 WPS 中均可继续计算。',
  },
  seenCells: {
    en: 'Cells with a function such as {call}: the last result, until Excel computes the cell again. Then it shows #NAME?, and the formula reads _xldudf_… in place of the function. Installing Workcap does not always heal such a cell by itself: enter it once more with F2 and Enter.',
    zh: '含 {call} 等函数的单元格：保留上次的结果，直到 Excel 重新计算该单元格；此后显示 #NAME?，公式中的函数名变为 _xldudf_…。之后再安装 Workcap 不一定自动恢复，请按 F2 再按 Enter 重新输入。',
  },
  seenNames: {
    en: 'Cells with a name such as {name}, installed from the pane: the result, and it goes on computing, where Excel knows LAMBDA (Microsoft 365, Excel 2024, Excel on the web). Elsewhere the last result, then #NAME?.',
    zh: '含 {name} 等名称（由窗格安装）的单元格：在支持 LAMBDA 的 Excel（Microsoft 365、Excel 2024、网页版）中照常计算；其他版本保留上次的结果，之后显示 #NAME?。',
  },
  freeze: { en: 'Freeze to values', zh: '转为数值' },
  freezeBody: {
    en: 'Before you give a workbook away: in the pane under Functions, Freeze to values replaces every function of Workcap in the selection or in the whole workbook by what it shows, with all that it spills over. Number formats stay. The count by sheet is shown before; cells that show no result yet keep their formulas. The formulas are kept in the hidden sheet “Workcap data”, and the pane brings them back; cells that were changed since are left as they are. A result that is an empty text becomes an empty cell.',
    zh: '发出工作簿之前：在窗格“函数”页使用“转为数值”，可将所选区域或整个工作簿中的 Workcap 函数连同溢出区域替换为显示的结果，数字格式不变。替换前会按工作表列出个数；尚无结果的单元格保留公式。原公式保存在隐藏工作表“Workcap data”中，可在窗格中恢复；此后被修改的单元格保持不变。结果为空文本的单元格变为空单元格。',
  },
  names: { en: 'Names without the add-in', zh: '免加载项名称' },
  namesBody: {
    en: 'In the pane under Functions, “Use {name} in this workbook” puts the formula into the workbook as a name of its own. Every argument is required; leave none out. Names that the workbook has already are never overwritten, and Remove takes away only what Workcap has installed and nobody has changed.',
    zh: '在窗格“函数”页点击“在本工作簿中使用 {name}”，公式即以名称形式存入工作簿。所有参数均为必填，不可省略。工作簿已有的同名名称不会被覆盖；“移除”只删除由 Workcap 安装且未被修改的名称。',
  },
  namesList: { en: 'Available', zh: '可用名称' },
} as const satisfies Record<string, Words>;

/** The page about workbooks that leave the house. */
export const withoutAddIn = {
  id: 'without-the-add-in',
  title: { en: 'Workbooks for colleagues without Workcap', zh: '发给未安装 Workcap 的同事' } satisfies Words,
  body(language: Language): readonly string[] {
    const told = (words: Words): string => escape(say(words, language).replace('{call}', `=${qualified('CCC')}(…)`).replace('{name}', '=CCC()'));
    return [
      `<h1>${told(withoutAddIn.title)}</h1>`,
      heading(say(texts.seen, language)),
      `<ul>\n${[texts.seenReports, texts.seenCells, texts.seenNames].map((words) => `<li>${told(words)}</li>`).join('\n')}\n</ul>`,
      heading(say(texts.freeze, language)),
      `<p>${told(texts.freezeBody)}</p>`,
      heading(say(texts.names, language)),
      `<p>${told(texts.namesBody)}</p>`,
      `<p>${told(texts.namesList)}: ${lambdaNames().map(({ name }) => `<a href="${escape(name)}.html">${escape(name)}</a>`).join(', ')}</p>`,
    ];
  },
};
