import { alignmentXml, argb, borderXml, dxfXml, fillXml, fontXml } from '../../src/ooxml/styleWrite';
import { readBorders, readFont } from '../../src/ooxml/styleRead';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';
import type { Look } from '../../src/ooxml/look';

const font = (source: string, before: Look, after: Look): string => fontXml(source, parseXml(source), before, after);

describe('a font', () => {
  it('is written in the order that Excel writes it', () => {
    const look: Look = { fontName: 'A & "B"', fontSize: 10.5, fontColor: '#1f4e79', underline: true, strikethrough: true, italic: true, bold: true };
    const xml = fontXml('', undefined, {}, look);
    expect(xml).toBe('<font><b/><i/><strike/><u/><sz val="10.5"/><color rgb="FF1F4E79"/><name val="A &amp; &quot;B&quot;"/></font>');
    expect(faults(parseXml(xml))).toEqual([]);
    expect(readFont(parseXml(xml), officeColors)).toEqual({ ...look, fontColor: '#1F4E79' });
  });

  it('keeps what did not change and has no name here', () => {
    const source = '<font><i/><outline/><u val="double"/><vertAlign val="superscript"/><sz val="9"/><color theme="4" tint="0.4"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>';
    const was: Look = { italic: true, underline: true, fontSize: 9, fontColor: '#8EA9DB', fontName: '等线' };
    expect(font(source, was, { ...was, bold: true })).toBe(source.replace('<i/>', '<b/><i/>'));
    expect(font(source, was, { ...was, italic: false, underline: false, fontColor: null })).toBe('<font><outline/><vertAlign val="superscript"/><sz val="9"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>');
    expect(font(source, was, { ...was, fontName: 'Arial' })).toBe('<font><i/><outline/><u val="double"/><vertAlign val="superscript"/><sz val="9"/><color theme="4" tint="0.4"/><name val="Arial"/></font>');
    expect(font('<font><b val="0"/><sz val="9"/></font>', { bold: false, fontSize: 9 }, { bold: true, fontSize: 9 })).toBe('<font><b/><sz val="9"/></font>');
  });

  it('of a file with prefixes is well-formed without them', () => {
    const xml = font('<x:font><x:b></x:b><x:sz val="9"/></x:font>', { bold: true, fontSize: 9 }, { bold: true, italic: true, fontSize: 9 });
    expect(parseXml(xml).children.map((part) => part.name)).toEqual(['b', 'i', 'sz']);
    expect(xml).toBe('<font><b></b><i/><sz val="9"/></font>');
  });
});

describe('a fill', () => {
  it('is solid, its colour in capitals and opaque', () => {
    expect(argb('#ffeb84')).toBe('FFFFEB84');
    expect(fillXml('#ffeb84')).toBe('<fill><patternFill patternType="solid"><fgColor rgb="FFFFEB84"/><bgColor indexed="64"/></patternFill></fill>');
  });
});

describe('borders', () => {
  const thin = { style: 'thin', color: '#ff0000' } as const;

  it('have all their sides in order', () => {
    const xml = borderXml('', undefined, {}, { borderTop: thin, borderLeft: { style: 'double', color: '#000000' }, borderBottom: null });
    expect(xml).toBe('<border><left style="double"><color rgb="FF000000"/></left><right/><top style="thin"><color rgb="FFFF0000"/></top><bottom/><diagonal/></border>');
    expect(faults(parseXml(xml))).toEqual([]);
  });

  it('keep the sides that did not change, and the diagonal, also in a file with prefixes', () => {
    const source = '<x:border diagonalUp="1"><x:left style="slantDashDot"><x:color auto="1"/></x:left><x:right/><x:top style="thin"><x:color theme="1"/></x:top><x:bottom/><x:diagonal style="thin"><x:color rgb="FF00FF00"/></x:diagonal></x:border>';
    const was = readBorders(parseXml(source), officeColors);
    expect(borderXml(source, parseXml(source), was, { ...was, borderTop: null, borderBottom: thin })).toBe(
      '<border diagonalUp="1"><left style="slantDashDot"><color auto="1"/></left><right/><top/><bottom style="thin"><color rgb="FFFF0000"/></bottom><diagonal style="thin"><color rgb="FF00FF00"/></diagonal></border>',
    );
    expect(borderXml(source, parseXml(source), was, { ...was, borderTop: { style: 'thin', color: '#FF0000' } })).toContain('<top style="thin"><color rgb="FFFF0000"/></top>');
  });

  it('of a strict file stay on their sides', () => {
    const source = '<border><start style="thin"/><end/><top/><bottom/></border>';
    const was = readBorders(parseXml(source), officeColors);
    expect(borderXml(source, parseXml(source), was, { ...was, borderTop: thin })).toBe('<border><left style="thin"><color rgb="FF000000"/></left><right/><top style="thin"><color rgb="FFFF0000"/></top><bottom/><diagonal/></border>');
  });
});

describe('a conditional rule’s format', () => {
  it('says only what it changes, in the order of the schema', () => {
    const xml = dxfXml({ bold: false, italic: true, underline: false, strikethrough: true, fontColor: '#9c0006', fill: '#FFC7CE', borderBottom: { style: 'thin', color: '#112233' }, borderLeft: { style: 'hair', color: '#000000' } });
    expect(xml).toBe(
      '<dxf><font><b val="0"/><i/><strike/><u val="none"/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="hair"><color rgb="FF000000"/></left><bottom style="thin"><color rgb="FF112233"/></bottom></border></dxf>',
    );
    expect(faults(parseXml(xml))).toEqual([]);
    expect(dxfXml({ fontColor: null, fill: null, borderTop: null })).toBe('<dxf></dxf>');
  });
});

describe('alignment', () => {
  const change = (present: string, after: Look): string => alignmentXml(present === '' ? undefined : parseXml(`<alignment ${present}/>`), after);
  it('is written where it is not the usual', () => {
    expect(change('', { horizontal: 'right', vertical: 'center', wrap: true })).toBe('<alignment horizontal="right" vertical="center" wrapText="1"/>');
    expect(change('', { horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0 })).toBe('');
    expect(change('', { indent: 2 })).toBe('<alignment horizontal="left" indent="2"/>');
    expect(change('horizontal="center" vertical="top" wrapText="1" indent="1"', {})).toBe('');
  });
  it('keeps what has no name here', () => {
    expect(change('textRotation="45" horizontal="center" shrinkToFit="1" readingOrder="2"', { horizontal: 'left' })).toBe('<alignment textRotation="45" horizontal="left" shrinkToFit="1" readingOrder="2"/>');
    expect(change('horizontal="distributed" vertical="justify"', { wrap: true })).toBe('<alignment horizontal="distributed" vertical="justify" wrapText="1"/>');
    expect(change('horizontal="distributed" vertical="distributed"', { horizontal: 'center', vertical: 'top' })).toBe('<alignment horizontal="center" vertical="top"/>');
  });
});
