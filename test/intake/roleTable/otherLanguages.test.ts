import { matchHeading } from '../../../src/intake/match';
import { understand } from '../../../src/intake/understand';
import { otherBare, otherLanguages } from '../../../src/intake/roleTable/otherLanguages';
import { cellsOf, serial } from '../../support/cells';

const day = serial(2025, 3, 20);
const roles = (['customer_code', 'customer_name', 'doc_no', 'doc_date', 'due_date', 'open_amount', 'currency'] as const).map((role) => ({ role, need: 'optional' as const }));

test.each([
  ['German', ['Kundennummer', 'Kundenname', 'Rechnungsnr.', 'Rechnungsdatum', 'Fälligkeit', 'Offener Betrag', 'Währung']],
  ['French', ['N° client', 'Raison sociale', 'N° facture', 'Date de facture', 'Échéance', 'Reste à payer', 'Devise']],
])('a list with %s headings', (_language, headings) => {
  const rows = [headings, ['100', 'A', 'R-1', day, day + 30, 5, 'EUR'], ['200', 'B', 'R-2', day, day + 31, 6, 'EUR'], ['Gesamt', '', '', '', '', 11, '']];
  const understanding = understand(cellsOf(rows), roles);
  expect(understanding.kind).toBe('openItems');
  expect(Object.keys(understanding.mapping)).toHaveLength(7);
  expect(roles.map(({ role }) => understanding.mapping[role])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(understanding.dataRows.count).toBe(2);
});

test('each heading means its role first, and days are no date', () => {
  for (const table of [otherLanguages, otherBare]) {
    for (const [role, headings] of Object.entries(table)) for (const heading of headings.split(',')) expect([heading, matchHeading(heading.trim()).scores[0]?.role]).toEqual([heading, role]);
  }
  expect(matchHeading('Tage überfällig').scores[0]?.role).not.toBe('due_date');
});
