import type { Analysis, Option, RoleNeed } from '../analyses/define';
import { qualified } from '../functions/namespace';
import { roles } from '../intake/roles';
import type { RoleId } from '../intake/roles';
import { otherLanguages } from '../intake/roleTable/otherLanguages';
import type { DocumentKind } from '../intake/understanding';
import type { Report } from '../report/report';
import { documentKinds } from '../texts/shell';
import { say } from '../texts/words';
import type { Language, Words } from '../texts/words';
import { calculatorsOf, leftOutReasons, sampleReport } from './analysisFacts';
import { escape, heading, table } from './helpParts';

const texts = {
  reads: { en: 'Lists it reads', zh: '可读取的清单' },
  readsBody: {
    en: 'Select a cell inside the list. Columns are found by their headings, in any order and below any title lines; what was found is shown in the pane and can be changed there.',
    zh: '选中清单中的任一单元格即可。各列按标题识别，顺序不限，上方的标题行不影响识别；识别结果显示在窗格中，可以修改。',
  },
  columns: { en: 'Columns it looks for', zh: '识别的列' },
  column: { en: 'Column', zh: '列' },
  needed: { en: 'Needed', zh: '是否必需' },
  headings: { en: 'Headings it knows, among others', zh: '可识别的标题（部分）' },
  required: { en: 'required', zh: '必需' },
  oneOf: { en: 'one of these: {others}', zh: '至少一项：{others}' },
  optional: { en: 'optional', zh: '可选' },
  options: { en: 'Options', zh: '选项' },
  option: { en: 'Option', zh: '选项' },
  standard: { en: 'Unless you change it', zh: '默认' },
  meaning: { en: 'Meaning', zh: '说明' },
  fromList: { en: 'proposed from the list', zh: '按清单建议' },
  blank: { en: 'blank', zh: '留空' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  holds: { en: 'What the report holds', zh: '报表内容' },
  figures: { en: 'Key figures', zh: '关键指标' },
  tables: { en: 'Tables', zh: '表格' },
  checks: { en: 'Checks', zh: '勾稽' },
  charts: { en: 'Charts', zh: '图表' },
  beside: { en: 'Columns beside your own list, on request', zh: '可加在您清单旁的列' },
  method: { en: 'Method, as the report of the sample workbook states it', zh: '方法（示例工作簿报表中的表述）' },
  leftOut: { en: 'What is left out', zh: '不计入的行' },
  leftOutBody: { en: 'Every row that is not used is listed with its cell and one of these reasons; none is dropped silently.', zh: '未采用的每一行都会列出所在单元格和以下原因之一，不会悄悄丢弃。' },
  source: { en: 'The same formulas in a cell, and their sources', zh: '单元格中的对应函数及出处' },
  kept: { en: 'Your list', zh: '您的清单' },
  keptBody: {
    en: 'The report goes to sheets of its own and your list is not changed, unless you ask for columns beside it. Undo in the pane takes everything back.',
    zh: '报表写入单独的工作表，您的清单不变（要求在旁边加列时除外）。可在窗格中撤销全部内容。',
  },
} as const satisfies Record<string, Words>;

/** The body of the page of an analysis: what it reads, asks, computes and leaves out. */
export function analysisBody(analysis: Analysis, language: Language): readonly string[] {
  const own = (words: Words): string => escape(say(words, language));
  const report = sampleReport(analysis, language);
  const used = calculatorsOf(analysis);
  const left = leftOutReasons(analysis);
  return [
    `<h1>${own(analysis.title)}</h1>`,
    `<p>${own(analysis.summary)}</p>`,
    heading(say(texts.reads, language)),
    list(analysis.kinds.filter((kind) => kind !== 'unknown').map((kind) => own(documentKinds[kind]))),
    `<p>${own(texts.readsBody)}</p>`,
    heading(say(texts.columns, language)),
    roleTable(analysis, language),
    heading(say(texts.options, language)),
    optionTable(analysis, language),
    ...(report === null ? [] : [heading(say(texts.holds, language)), ...holds(report, language), heading(say(texts.method, language)), `<p>${own(report.stamp.method)}</p>`]),
    ...(left.length === 0 ? [] : [heading(say(texts.leftOut, language)), `<p>${own(texts.leftOutBody)}</p>`, list(left.map(own))]),
    ...(used.length === 0
      ? []
      : [heading(say(texts.source, language)), list(used.map(({ id, title, source }) => `<a href="${escape(id)}.html">${escape(qualified(id))}</a> ${own(title)}. <span class="quiet">${own(source)}</span>`))]),
    heading(say(texts.kept, language)),
    `<p>${own(texts.keptBody)}</p>`,
  ];
}

const headingsShown = 5;

function roleTable({ roles: needs, kinds }: Analysis, language: Language): string {
  const all = [...new Set(needs.map(({ role }) => role))];
  const rows = all.map((role) => {
    const chinese = marked(first(roles[role].zh, ' '), 'zh-CN', '、');
    const english = marked([...first(roles[role].en, ','), ...first(otherLanguages[role] ?? '', ',').slice(0, 2)], 'en', ', ');
    const shown = (language === 'zh' ? [chinese, english] : [english, chinese]).filter((text) => text !== '').join('<br>');
    return `<tr><th scope="row">${escape(say(roles[role].label, language))}</th><td>${escape(needOf(needs, role, kinds, language))}</td><td>${shown}</td></tr>`;
  });
  return table([texts.column, texts.needed, texts.headings], rows, language, true);
}

function marked(headings: readonly string[], tag: string, separator: string): string {
  return headings.length === 0 ? '' : `<span lang="${tag}">${escape(headings.join(separator))}</span>`;
}

function first(headings: string, separator: string): readonly string[] {
  return headings.split(separator).map((text) => text.trim()).filter((text) => text !== '').slice(0, headingsShown);
}

/** "required; one of these …": for each kind of list where it differs. */
function needOf(needs: readonly RoleNeed[], role: RoleId, kinds: readonly DocumentKind[], language: Language): string {
  const separator = language === 'zh' ? '、' : ', ';
  const mine = needs.filter((need) => need.role === role);
  return mine
    .map((need) => {
      const others = needs.filter((other) => other.oneOf !== undefined && other.oneOf === need.oneOf && other.role !== role && sameKinds(other, need)).map((other) => say(roles[other.role].label, language));
      const text = need.need === 'optional' ? say(texts.optional, language) : others.length > 0 ? say(texts.oneOf, language).replace('{others}', [say(roles[role].label, language), ...others].join(separator)) : say(texts.required, language);
      if (need.kinds === undefined || kinds.every((kind) => need.kinds?.includes(kind) === true)) return text;
      const named = need.kinds.filter((kind) => kind !== 'unknown').map((kind) => say(documentKinds[kind], language)).join(separator);
      return language === 'zh' ? `${named}：${text}` : `${named}: ${text}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

function sameKinds(one: RoleNeed, other: RoleNeed): boolean {
  return one.kinds === other.kinds || one.kinds === undefined || other.kinds === undefined || one.kinds.some((kind) => other.kinds?.includes(kind) === true);
}

function optionTable({ options }: Analysis, language: Language): string {
  const rows = options.map((option) => {
    const hint = option.hint === undefined ? '' : say(option.hint, language);
    return `<tr><th scope="row">${escape(say(option.label, language))}</th><td>${escape(standardOf(option, language))}</td><td>${escape([choicesIn(option, language), hint].filter((text) => text !== '').join(language === 'zh' ? '。' : '. '))}</td></tr>`;
  });
  return table([texts.option, texts.standard, texts.meaning], rows, language, true);
}

/** What holds when nothing is chosen; a list may propose something else. */
function standardOf(option: Option, language: Language): string {
  const proposed = option.propose === undefined ? '' : say(texts.fromList, language);
  const joined = (text: string): string => [text, proposed].filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
  switch (option.kind) {
    case 'date':
      return say(texts.fromList, language);
    case 'amount':
      return joined(say(texts.blank, language));
    case 'number':
      return joined(`${option.fallback}${option.unit === undefined ? '' : ` ${say(option.unit, language)}`}`);
    case 'bands':
      return joined(say(option.written?.(option.fallback) ?? { en: option.fallback, zh: option.fallback }, language));
    case 'switch':
      return joined(say(option.fallback ? texts.yes : texts.no, language));
    case 'choice': {
      const chosen = option.choices.find(({ id }) => id === option.fallback);
      return chosen === undefined ? say(texts.fromList, language) : joined(say(chosen.label, language));
    }
  }
}

function choicesIn(option: Option, language: Language): string {
  if (option.kind === 'choice') return option.choices.map(({ label }) => say(label, language)).join(language === 'zh' ? '、' : ', ');
  if (option.kind !== 'number' || option.minimum === undefined || option.maximum === undefined) return '';
  return `${option.minimum}–${option.maximum}`;
}

function holds(report: Report, language: Language): readonly string[] {
  const own = (words: Words): string => escape(say(words, language));
  const columns = (all: readonly { readonly heading: Words }[]): string => all.map((column) => own(column.heading)).join(language === 'zh' ? '、' : ', ');
  const part = (title: Words, items: readonly string[]): string[] => (items.length === 0 ? [] : [`<h3>${own(title)}</h3>`, list(items)]);
  return [
    ...part(texts.figures, report.keyFigures.map(({ label }) => own(label))),
    ...part(texts.tables, report.tables.map((each) => `<strong>${own(each.title)}</strong>: <span class="quiet">${columns(each.columns)}</span>`)),
    ...part(texts.charts, report.charts.map(({ title }) => own(title))),
    ...part(texts.checks, report.checks.map(({ label }) => own(label))),
    ...part(texts.beside, (report.beside?.columns ?? []).map((column) => `<strong>${own(column.heading)}</strong>: <span class="quiet">${own(column.note)}</span>`)),
  ];
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

