import { readValidations, validationXml, type Validation } from '../../src/ooxml/dataValidation';
import { parseSheet } from '../../src/ooxml/sheet';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const areas = [{ row: 1, column: 1, rows: 9, columns: 1 }];
const read = (inside: string): Validation[] => readValidations(parseSheet(`<worksheet><dataValidations>${inside}</dataValidations></worksheet>`)).map((entry) => entry.validation);

const pairs: [Validation, string][] = [
  [{ areas, kind: 'list', values: ['Yes', '否 & "n/a"', '<0'] }, '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B10"><formula1>"Yes,否 &amp; ""n/a"",&lt;0"</formula1></dataValidation>'],
  [{ areas, kind: 'list', formula1: "='基础 数据'!$A$1:$A$5" }, '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B10"><formula1>\'基础 数据\'!$A$1:$A$5</formula1></dataValidation>'],
  [{ areas, kind: 'list', formula1: '=B8#' }, '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B10"><formula1>_xlfn.ANCHORARRAY(B8)</formula1></dataValidation>'],
  [{ areas, kind: 'whole', operator: 'between', formula1: '=1', formula2: '=10' }, '<dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B2:B10"><formula1>1</formula1><formula2>10</formula2></dataValidation>'],
  [{ areas, kind: 'date', operator: 'greaterThan', formula1: '=36526', errorMessage: 'A "date" <please> & thanks' }, '<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" error="A &quot;date&quot; &lt;please&gt; &amp; thanks" sqref="B2:B10"><formula1>36526</formula1></dataValidation>'],
  [{ areas: [...areas, { row: 0, column: 3, rows: 1, columns: 1 }], kind: 'custom', formula1: '=LEN(B2)<5' }, '<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="B2:B10 D1"><formula1>LEN(B2)&lt;5</formula1></dataValidation>'],
  [{ areas, kind: 'any' }, '<dataValidation allowBlank="1" showErrorMessage="1" sqref="B2:B10"/>'],
];

describe('what may be typed', () => {
  it.each(pairs)('%j is written as the file wants it and reads back', (validation, xml) => {
    expect(validationXml(validation)).toBe(xml);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(read(xml)).toEqual([validation]);
  });

  it('keeps line breaks and what XML cannot carry in the message', () => {
    const message = 'first\nsecond\u0001_x0041_';
    const xml = validationXml({ areas, kind: 'any', errorMessage: message });
    expect(xml).toContain(' error="first&#10;second_x0001__x005F_x0041_"');
    expect(read(xml)).toEqual([{ areas, kind: 'any', errorMessage: message }]);
    expect(read('<dataValidation error="a_x000a_b" sqref="B2:B10"/>')[0]!.errorMessage).toBe('a\nb');
  });

  it('reads the defaults of the schema and other writers', () => {
    expect(read('<dataValidation type="decimal" sqref="B2:B10"><formula1>0</formula1></dataValidation>')).toEqual([{ areas, kind: 'decimal', operator: 'between', formula1: '=0' }]);
    expect(read('<dataValidation type="list" sqref="B2:B10"><formula1>" a , b "</formula1></dataValidation>')).toEqual([{ areas, kind: 'list', values: ['a', 'b'] }]);
    expect(read('<dataValidation type="custom" sqref="B2:B10"><formula1>"a,b"</formula1></dataValidation>')).toEqual([{ areas, kind: 'custom', formula1: '="a,b"' }]);
    expect(read('<dataValidation type="list" operator="equal" sqref="B2:B10"/><dataValidation type="none" sqref=""/>')).toEqual([{ areas, kind: 'list' }, { areas: [], kind: 'any' }]);
    expect(readValidations(parseSheet('<worksheet><sheetData/></worksheet>'))).toEqual([]);
    expect(readValidations(parseSheet('<x:worksheet xmlns:x="m"><x:dataValidations count="1"><x:dataValidation type="textLength" operator="lessThan" sqref="B2:B10"><x:formula1>5</x:formula1></x:dataValidation></x:dataValidations></x:worksheet>'))[0]!.validation).toEqual({ areas, kind: 'textLength', operator: 'lessThan', formula1: '=5' });
  });
});
