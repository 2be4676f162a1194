/** Texts of the workbench's own frame. */
export const words = {
  en: {
    open: 'Open',
    save: 'Save',
    openHelp: 'Open a workbook (.xlsx) or a list (.csv) from this computer',
    saveHelp: 'Save the workbook as an .xlsx file',
    language: 'Language',
    resize: 'Width of the task pane',
    grid: 'Spreadsheet',
    pane: 'Task pane',
    badge: 'Workbench – plays Excel on the web',
    sample: 'Sample.xlsx',
    blank: 'Book1.xlsx',
    cannotOpen: 'The file could not be opened.',
    cannotSave: 'The workbook could not be saved.',
    close: 'Close',
  },
  zh: {
    open: '打开',
    save: '保存',
    openHelp: '打开本机上的工作簿（.xlsx）或清单（.csv）',
    saveHelp: '将工作簿保存为 .xlsx 文件',
    language: '语言',
    resize: '任务窗格宽度',
    grid: '电子表格',
    pane: '任务窗格',
    badge: '工作台 – 模拟网页版 Excel',
    sample: '示例.xlsx',
    blank: '工作簿1.xlsx',
    cannotOpen: '无法打开该文件。',
    cannotSave: '无法保存工作簿。',
    close: '关闭',
  },
} as const;

export type PageWords = { readonly [Key in keyof (typeof words)['en']]: string };
