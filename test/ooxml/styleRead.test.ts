import { fontLook, readAlignment, readBorders, readFill, readFont } from '../../src/ooxml/styleRead';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml } from '../../src/ooxml/xml';

const font = (inside: string) => readFont(parseXml(`<font>${inside}</font>`), officeColors);

describe('a font', () => {
  it('says what is set, also what is set to no', () => {
    expect(font('<b/><i val="0"/><strike val="true"/><u val="double"/><sz val="10.5"/><color theme="1"/><name val="微软雅黑"/><family val="2"/>')).toEqual({ bold: true, italic: false, strikethrough: true, underline: true, fontSize: 10.5, fontColor: '#000000', fontName: '微软雅黑' });
    expect(font('<u val="none"/><rFont val="A &amp; B"/><sz/><color auto="1"/>')).toEqual({ underline: false, fontName: 'A & B', fontColor: undefined });
    expect(readFont(undefined, officeColors)).toEqual({});
    expect(readFont(parseXml('<x:font><x:b/></x:font>'), officeColors)).toEqual({ bold: true });
  });

  it('shows what differs from the usual one', () => {
    const usual = parseXml('<font><sz val="11"/><color theme="1"/><name val="等线"/></font>');
    expect(fontLook(parseXml('<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Arial"/></font>'), usual, officeColors)).toEqual({ bold: true, fontName: 'Arial' });
    expect(fontLook(usual, usual, officeColors)).toEqual({});
    expect(fontLook(parseXml('<font/>'), usual, officeColors)).toEqual({});
    expect(fontLook(parseXml('<font><b val="0"/></font>'), parseXml('<font><b/></font>'), officeColors)).toEqual({ bold: false });
  });
});

describe('a fill', () => {
  const fill = (inside: string, conditional = false) => readFill(parseXml(`<fill>${inside}</fill>`), officeColors, conditional);
  it('of a cell is the foreground of a solid pattern', () => {
    expect(fill('<patternFill patternType="solid"><fgColor rgb="FFFFEB84"/><bgColor indexed="64"/></patternFill>')).toBe('#FFEB84');
    expect(fill('<patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill>')).toBe('#808080');
    expect([fill('<patternFill patternType="none"/>'), fill('<patternFill patternType="gray125"/>'), fill('<gradientFill><stop position="0"/></gradientFill>'), readFill(undefined, officeColors, false)]).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('of a conditional rule is the background', () => {
    expect(fill('<patternFill><bgColor rgb="FFFFC7CE"/></patternFill>', true)).toBe('#FFC7CE');
    expect(fill('<patternFill patternType="solid"><fgColor rgb="FF111111"/><bgColor rgb="FF222222"/></patternFill>', true)).toBe('#222222');
    expect(fill('<patternFill patternType="solid"><fgColor rgb="FF111111"/></patternFill>', true)).toBe('#111111');
    expect(fill('<patternFill patternType="none"><bgColor rgb="FF222222"/></patternFill>', true)).toBeUndefined();
  });
});

describe('borders', () => {
  it('have a style that can be shown and a colour', () => {
    expect(readBorders(parseXml('<border><left style="slantDashDot"><color rgb="FFFF0000"/></left><right style="double"/><top style="none"/><bottom style="hair"><color auto="1"/></bottom><diagonal style="thin"/></border>'), officeColors)).toEqual({
      borderLeft: { style: 'dashed', color: '#FF0000' }, borderRight: { style: 'double', color: '#000000' }, borderBottom: { style: 'hair', color: '#000000' },
    });
    expect(readBorders(undefined, officeColors)).toEqual({});
  });
  it.each([
    ['thin', 'thin'], ['medium', 'medium'], ['thick', 'thick'], ['double', 'double'], ['dashed', 'dashed'], ['dotted', 'dotted'], ['hair', 'hair'],
    ['mediumDashed', 'dashed'], ['dashDot', 'dashed'], ['mediumDashDot', 'dashed'], ['dashDotDot', 'dotted'], ['mediumDashDotDot', 'dotted'], ['slantDashDot', 'dashed'],
  ])('%s is shown as %s', (style, shown) => {
    expect(readBorders(parseXml(`<border><top style="${style}"/></border>`), officeColors)).toEqual({ borderTop: { style: shown, color: '#000000' } });
  });
  it('of a strict file stand at the start and at the end', () => {
    expect(readBorders(parseXml('<border><start style="thin"/><end style="thick"><color indexed="17"/></end></border>'), officeColors)).toEqual({ borderLeft: { style: 'thin', color: '#000000' }, borderRight: { style: 'thick', color: '#008000' } });
  });
});

describe('alignment and protection', () => {
  const read = (alignment: string, protection?: string) => readAlignment(parseXml(alignment), protection === undefined ? undefined : parseXml(protection));
  it('say what is not the usual', () => {
    expect(read('<alignment horizontal="centerContinuous" vertical="center" wrapText="true" indent="2" textRotation="45"/>', '<protection locked="0"/>')).toEqual({ horizontal: 'centerContinuous', vertical: 'center', wrap: true, indent: 2, locked: false });
    expect(read('<alignment horizontal="general" vertical="bottom" wrapText="0" indent="0"/>', '<protection hidden="1"/>')).toEqual({});
    expect(read('<alignment horizontal="distributed" vertical="justify"/>', '<protection locked="1"/>')).toEqual({});
    expect(readAlignment(undefined, undefined)).toEqual({});
  });
});
