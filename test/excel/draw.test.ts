import { goToSheet } from '../../src/excel/draw';
import { sentences } from '../../src/texts/sentences';

const host = globalThis as { Excel?: unknown };

afterEach(() => {
  delete host.Excel;
});

const refuses = (code: string): void => {
  host.Excel = { run: () => Promise.reject(Object.assign(new Error('technical'), { name: 'RichApi.Error', code, debugInfo: {} })) };
};

test('a report sheet that was deleted is said to be gone, with what to do', async () => {
  refuses('ItemNotFound');
  expect(await goToSheet('{1}')).toEqual({ code: 'reportSheetGone', place: null, params: {} });
  expect(sentences.reportSheetGone).toEqual({ en: 'The report sheet is gone. Make the report again.', zh: '报表工作表已不存在，请重新生成。' });
});

test('anything else that Excel refuses keeps its own code', async () => {
  refuses('InvalidOperationInCellEditMode');
  expect((await goToSheet('{1}'))?.code).toBe('hostCellEdit');
});

test('a bug of ours is no fault of the user', async () => {
  host.Excel = { run: () => Promise.reject(new TypeError('ours')) };
  await expect(goToSheet('{1}')).rejects.toThrow('ours');
});
