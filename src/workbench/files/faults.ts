/** Why a file cannot be opened, with what to do, in both languages: the workbench shows it as it is. */
export const fileFaults = {
  oldFormat: 'This is an old .xls workbook or one with a password: save it as .xlsx without a password and open it again. / 这是旧的 .xls 格式或带密码的文件，请在 Excel 中另存为不带密码的 .xlsx 后再打开。',
  markup: 'This file is a web page or XML under the name of a workbook: open it in Excel and save as .xlsx. / 此文件实际是网页或 XML，请在 Excel 中打开后另存为 .xlsx。',
  binary: 'This is a binary workbook (.xlsb) or no workbook at all: save as .xlsx and open it again. / 这是二进制工作簿（.xlsb）或者不是工作簿，请另存为 .xlsx 后再打开。',
  damaged: 'The file is damaged or incomplete: open it in Excel, let it repair, and save as .xlsx. / 文件已损坏或不完整，请在 Excel 中打开并修复后另存为 .xlsx。',
  empty: 'The file is empty. / 文件是空的。',
} as const;

export class FileError extends Error {
  constructor(readonly code: keyof typeof fileFaults) {
    super(fileFaults[code]);
    this.name = 'FileError';
  }
}
