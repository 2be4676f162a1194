import { emptyStyles, StyleSheet } from '../../src/ooxml/styles';
import { officeColors, readColor } from '../../src/ooxml/theme';
import { childrenOf, child, parseXml } from '../../src/ooxml/xml';

const rich =
  '<styleSheet xmlns="m"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><charset val="134"/><scheme val="minor"/></font><font><i/><outline/><sz val="9"/><color theme="4"/><name val="Arial"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="slantDashDot"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment textRotation="45" horizontal="center"/><protection hidden="1"/></xf></cellXfs><extLst/></styleSheet>';

const xfs = (xml: string) => childrenOf(child(parseXml(xml), 'cellXfs'), 'xf');

describe('styles', () => {
  it('shows only what differs from the workbook’s own font', () => {
    const styles = new StyleSheet(rich, officeColors);
    expect(styles.format(0)).toEqual({ numberFormat: undefined, look: undefined });
    expect(styles.format(1)).toEqual({ numberFormat: '0.000', look: { fontName: 'Arial', fontSize: 9, italic: true, fontColor: '#4472C4', borderLeft: { style: 'dashed', color: '#000000' }, horizontal: 'center' } });
    expect(styles.format(1)).toBe(styles.format(1));
  });

  it('changes one thing and keeps everything that has no name here', () => {
    const styles = new StyleSheet(rich, officeColors);
    const look = styles.format(1).look!;
    const index = styles.indexFor(1, '0%', { ...look, bold: true });
    const xml = styles.toXml();
    const xf = xfs(xml)[index]!;
    expect(xf.attributes).toMatchObject({ numFmtId: '9', fillId: '2', borderId: '1', quotePrefix: '1', fontId: '2' });
    expect(child(xf, 'alignment')!.attributes).toEqual({ textRotation: '45', horizontal: 'center' });
    expect(child(xf, 'protection')!.attributes).toEqual({ hidden: '1' });
    expect(xml).toContain('<font><b/><i/><outline/><sz val="9"/><color theme="4"/><name val="Arial"/><family val="2"/></font>');
    expect(new StyleSheet(xml, officeColors).format(index)).toEqual({ numberFormat: '0%', look: { ...look, bold: true } });
    expect(xml.replace(/<cellXfs[^]*<\/cellXfs>|<fonts[^]*<\/fonts>/g, '')).toBe(rich.replace(/<cellXfs[^]*<\/cellXfs>|<fonts[^]*<\/fonts>/g, ''));
  });

  it('adds nothing twice and nothing that is there', () => {
    const styles = new StyleSheet(rich, officeColors);
    expect(styles.indexFor(1, '0.000', { ...styles.format(1).look })).toBe(1);
    expect(styles.toXml()).toBe(rich);
    const first = styles.indexFor(0, '0.000', { fill: '#FFFF00' });
    expect(styles.indexFor(0, '0.000', { fill: '#ffff00', bold: false, fontColor: null })).toBe(first);
    expect(styles.indexFor(0, undefined, { fill: '#FFFF00' })).toBe(first + 1);
    const xml = styles.toXml();
    expect(xfs(xml)).toHaveLength(4);
    expect(xml.match(/FFFFFF00/g)).toHaveLength(1);
    expect(styles.dxfFor({ bold: true })).toBe(0);
    expect(styles.dxfFor({ bold: true })).toBe(0);
    expect(styles.toXml()).toContain('</cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><extLst/>');
  });

  it('takes formats off again', () => {
    const styles = new StyleSheet(emptyStyles, officeColors);
    const made = styles.indexFor(0, '0.0', { bold: true, borderTop: { style: 'thin', color: '#FF0000' }, indent: 2, wrap: true, locked: false });
    const again = new StyleSheet(styles.toXml(), officeColors);
    expect(again.format(made).look).toEqual({ bold: true, borderTop: { style: 'thin', color: '#FF0000' }, indent: 2, horizontal: 'left', wrap: true, locked: false });
    const plain = again.indexFor(made, undefined, undefined);
    expect(new StyleSheet(again.toXml(), officeColors).format(plain)).toEqual({ numberFormat: undefined, look: undefined });
  });

  it('reads colours of every kind', () => {
    expect([{ rgb: 'FF112233' }, { theme: '0' }, { theme: '1' }, { theme: '3' }, { theme: '4', tint: '0.8' }, { indexed: '10' }, { auto: '1' }, { indexed: '64' }].map((color) => readColor(color as unknown as Record<string, string>, officeColors))).toEqual(['#112233', '#FFFFFF', '#000000', '#44546A', '#DAE3F3', '#FF0000', undefined, undefined]);
  });
});
