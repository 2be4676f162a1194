import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest({ pane: '/test/host/pane.html' });
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

type Workbench = typeof window.workbench;
const onPage = <Result>(work: (workbench: Workbench) => Promise<Result>): Promise<Result> => pane.workbench.page.evaluate(`(${work.toString()})(window.workbench)`) as Promise<Result>;

describe('Worksheet functions of the add-in', () => {
  test('numbers, omitted arguments, and a new call after an edit', async () => {
    const result = await onPage(async (workbench) => {
      const [sheet] = await workbench.sheets();
      const name = (sheet as { name: string }).name;
      await workbench.setValues(name, 'A1', [[30], ['7']]);
      await workbench.setFormula(name, 'B1', '=WC.ADDUP(A1,2)');
      await workbench.setFormula(name, 'B2', '=WC.ADDUP(A1)');
      const busy = await workbench.values(name, 'B1');
      await workbench.recalculated();
      const first = await workbench.values(name, 'B1:B2');
      await workbench.setValues(name, 'A1', [[40]]);
      await workbench.recalculated();
      return [busy, first, await workbench.values(name, 'B1:B2')];
    });
    expect(result).toEqual([[['#BUSY!']], [[32], [130]], [[42], [140]]]);
  });

  test('ranges arrive as matrices, blanks as null, results spill', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [[1, ''], ['x', ''], [3, 4]];
      sheet.getRange('D1').formulas = [['=WC.COUNTBLANKS(A1:B3)']];
      sheet.getRange('F1').formulas = [['=WC.SPREAD(3)']];
      sheet.getRange('D2').formulas = [['=WC.TOTAL(A3:B3,A1)']];
      await context.sync();
      for (let turn = 0; turn < 60; turn += 1) {
        const range = sheet.getRange('D1:G3').load('values');
        context.application.load('calculationState');
        await context.sync();
        if (context.application.calculationState === 'Done') return range.values;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return null;
    });
    expect(result).toEqual([[2, '', 1, 'r1'], [8, '', 2, 'r2'], ['', '', 3, 'r3']]);
  });

  test('errors with their codes and the add-in\'s own sentence', async () => {
    const result = await onPage(async (workbench) => {
      const name = (await workbench.sheets())[0]?.name as string;
      const formulas = ['=WC.FAIL("divisionByZero")', '=WC.FAIL("invalidNumber")', '=WC.FAIL("invalidValue","Give a positive number.")', '=WC.FAIL("notAvailable","Too few rows.")', '=WC.FAIL("nullReference")', '=WC.NEVERTHERE()', '=WC.ADDUP("abc",1)', '=WC.ADDUP(1/0,1)', '=WC.UNKNOWN(1)'];
      for (const [index, formula] of formulas.entries()) await workbench.setFormula(name, `J${index + 1}`, formula);
      await workbench.recalculated();
      return { values: (await workbench.values(name, 'J1:J9')).flat(), messages: await Promise.all(['J1', 'J3', 'J4'].map((address) => workbench.errorMessage(name, address))) };
    });
    expect(result).toEqual({ values: ['#DIV/0!', '#NUM!', '#VALUE!', '#N/A', '#NULL!', '#VALUE!', '#VALUE!', '#DIV/0!', '#NAME?'], messages: ['', 'Give a positive number.', 'Too few rows.'] });
  });

  test('a promise is waited for; many cells go in one event', async () => {
    const result = await onPage(async (workbench) => {
      const name = (await workbench.sheets())[0]?.name as string;
      await workbench.setFormula(name, 'L1', '=WC.LATER("done")');
      await workbench.setValues(name, 'M1', Array.from({ length: 300 }, (_, row) => [`=WC.ADDUP(${row},1)`]));
      await workbench.recalculated();
      const values = await workbench.values(name, 'M1:M300');
      return [await workbench.values(name, 'L1'), values[0], values[299]];
    });
    expect(result).toEqual([[['done']], [1], [300]]);
  });
});
