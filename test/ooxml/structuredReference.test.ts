import { bracketToFile, bracketToUi, escapeColumn } from '../../src/ooxml/structuredReference';

describe('from the typed form to the file', () => {
  it.each<[string, string | null, string | null, string]>([
    ['[@Open]', null, 'Aging', 'Aging[[#This Row],[Open]]'],
    ['[@Open]', 'Other', 'Aging', '[[#This Row],[Open]]'],
    ['[@[Due date]]', null, 'Aging', 'Aging[[#This Row],[Due date]]'],
    ['[@[A]:[C]]', null, 'Aging', 'Aging[[#This Row],[A]:[C]]'],
    ["[@[It''s '[x'] '#1]]", null, 'Aging', "Aging[[#This Row],[It''s '[x'] '#1]]"],
    ['[@逾期天数]', null, '账龄', '账龄[[#This Row],[逾期天数]]'],
    ['[ @ Open ]', null, 'Aging', 'Aging[[#This Row],[Open]]'],
    ['[@]', null, 'Aging', 'Aging[#This Row]'],
    ['[Open]', null, 'Aging', 'Aging[Open]'],
    ['[[#Totals],[Open]]', null, 'Aging', 'Aging[[#Totals],[Open]]'],
    ['[#All]', 'Other', 'Aging', '[#All]'],
    ['[@Open]', null, null, '[[#This Row],[Open]]'],
  ])('%s behind %j inside %j', (bracket, table, own, stored) => {
    expect(bracketToFile(bracket, table, own)).toBe(stored);
  });
});

describe('from the file to the typed form', () => {
  it.each<[string, string | null, string | null, string, boolean]>([
    ['[[#This Row],[Open]]', 'Aging', 'Aging', '[@Open]', true],
    ['[[#This Row],[Open]]', 'AGING', 'aging', '[@Open]', true],
    ['[[#This Row],[Open]]', 'Other', 'Aging', '[@Open]', false],
    ['[[#This Row],[Open]]', 'Aging', null, '[@Open]', false],
    ['[[#This Row],[Due date]]', 'Aging', 'Aging', '[@[Due date]]', true],
    ['[ [#this row] , [逾期天数] ]', 'Aging', 'Aging', '[@逾期天数]', true],
    ['[[#This Row],[A]:[C]]', 'Aging', 'Aging', '[@[A]:[C]]', true],
    ["[[#This Row],[It''s '[x']]]", 'Aging', 'Aging', "[@[It''s '[x']]]", true],
    ['[#This Row]', 'Aging', 'Aging', '[@]', true],
    ['[Open]', 'Aging', 'Aging', '[Open]', false],
    ['[[#Totals],[Open]]', 'Aging', 'Aging', '[[#Totals],[Open]]', false],
    ['[#All]', 'Aging', 'Aging', '[#All]', false],
  ])('%s behind %j inside %j', (bracket, table, own, text, dropTable) => {
    expect(bracketToUi(bracket, table, own)).toEqual({ text, dropTable });
  });
});

describe('a column’s name inside brackets', () => {
  it.each([['Open', 'Open'], ["It's", "It''s"], ['[x]', "'[x']"], ['No. #1', "No. '#1"], ['a@b', "a'@b"], ['应收 (元)', '应收 (元)']])('%s', (name, text) => {
    expect(escapeColumn(name)).toBe(text);
    const bracket = `[@[${text}]]`;
    expect(bracketToUi(bracketToFile(bracket, null, 'T').slice(1), 'T', 'T').text.replace(/^\[@(?!\[)(.*)\]$/, '[@[$1]]')).toBe(bracket);
  });
});
