import { lookKey, normalizedLook, type Look } from '../../src/ooxml/look';

describe('looks', () => {
  it('lose what says no more than the default', () => {
    const look: Look = { bold: false, italic: true, underline: false, fill: null, borderTop: null, horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0, locked: true, fontSize: 9 };
    expect(normalizedLook(look)).toEqual({ italic: true, fontSize: 9 });
    expect(normalizedLook({ locked: false, indent: 1, vertical: 'top', horizontal: 'left' })).toEqual({ locked: false, indent: 1, vertical: 'top', horizontal: 'left' });
    expect(normalizedLook(undefined)).toEqual({});
  });

  it('that show the same have the same key, whatever the order and the letters of a colour', () => {
    expect(lookKey({ bold: true, fill: '#ffeb84', borderTop: { style: 'thin', color: '#ff0000' }, wrap: false })).toBe(lookKey({ borderTop: { color: '#FF0000', style: 'thin' }, fill: '#FFEB84', bold: true }));
    expect([lookKey(undefined), lookKey({}), lookKey({ bold: false, fontColor: null })]).toEqual(['', '', '']);
  });

  it('that differ have different keys', () => {
    const border = { style: 'thin', color: '#000000' } as const;
    const looks: Look[] = [
      {}, { bold: true }, { italic: true }, { fontName: '宋体' }, { fontName: '黑体' }, { fontSize: 9 }, { fontSize: 9.5 }, { fontColor: '#112233' }, { fill: '#112233' }, { borderTop: border }, { borderBottom: border },
      { borderTop: { ...border, style: 'hair' } }, { borderTop: { ...border, color: '#111111' } }, { indent: 1 }, { locked: false }, { wrap: true }, { bold: true, italic: true }, { fontName: 'x;bold=true' }, { fontName: 'x', bold: true },
    ];
    expect(new Set(looks.map(lookKey)).size).toBe(looks.length);
    const same = looks[9]!;
    expect(lookKey(same)).toBe(lookKey(same));
  });
});
