import { readEnglish } from '../../../../src/calculators/receivables/terms/english';
import { due } from './support';

it.each([
  ['Net 30', '2026-02-19'],
  ['  NET   30. ', '2026-02-19'],
  ['N30', '2026-02-19'],
  ['n/30', '2026-02-19'],
  ['net 30 days', '2026-02-19'],
  ['30 days net', '2026-02-19'],
  ['30 days', '2026-02-19'],
  ['30d', '2026-02-19'],
  ['within 30 days of invoice date', '2026-02-19'],
  ['Payable within 14 days', '2026-02-03'],
  ['2 weeks', '2026-02-03'],
  ['Net-30', '2026-02-19'],
  ['Net. 30', '2026-02-19'],
  ['NET30DAYS', '2026-02-19'],
  ['Due in 30 days', '2026-02-19'],
  ['Due end of month', '2026-01-31'],
  ['Due at the end of next month', '2026-02-28'],
  ['Net 1 month', '2026-02-20'],
  ['EOM', '2026-01-31'],
  ['End of month', '2026-01-31'],
  ['End of next month', '2026-02-28'],
  ['30 EOM', '2026-03-02'],
  ['EOM + 30', '2026-03-02'],
  ['EOM+30 days', '2026-03-02'],
  ['Net 30 EOM', '2026-03-02'],
  ['10 days EOM', '2026-02-10'],
  ['30 days from end of month', '2026-03-02'],
  ['2 months EOM', '2026-03-31'],
  ['MFI 15', '2026-02-15'],
  ['15 MFI', '2026-02-15'],
  ['15th of the month following invoice', '2026-02-15'],
  ['10th of next month', '2026-02-10'],
  ['10th prox', '2026-02-10'],
  ['31 MFI', '2026-02-28'],
  ['COD', '2026-01-20'],
  ['C.O.D.', '2026-01-20'],
  ['Cash on delivery', '2026-01-20'],
  ['CIA', '2026-01-20'],
  ['Prepaid', '2026-01-20'],
  ['Payment in advance', '2026-01-20'],
  ['Due on receipt', '2026-01-20'],
  ['Due upon receipt', '2026-01-20'],
  ['Immediate', '2026-01-20'],
  ['30 days after delivery', '2026-03-03'],
  ['Net 30 ROG', '2026-03-03'],
  ['net 30 days after receipt of invoice', '2026-03-12'],
  ['60 days from acceptance', '2026-04-30'],
])('%s: %s', (text, expected) => {
  expect(due(text)).toBe(expected);
});

it.each([
  ['2/10 n/30', 0.02, 10],
  ['2/10, net 30', 0.02, 10],
  ['2% 10 net 30', 0.02, 10],
  ['2%10 N30', 0.02, 10],
  ['2% 10 days, net 30', 0.02, 10],
  ['1.5/15 n/30', 0.015, 15],
  ['1.25/15 n/30', 0.0125, 15],
  ['10/10 n/30', 0.1, 10],
  ['2%/10 n/30', 0.02, 10],
  ['2/10n/30', 0.02, 10],
  ['2% 10days net 30', 0.02, 10],
  ['2% 1 day, net 30', 0.02, 1],
])('%s is due after 30 days and keeps the discount', (text, rate, days) => {
  expect(due(text)).toBe('2026-02-19');
  expect(readEnglish(text.toLowerCase())?.discount).toEqual({ rate, days });
});

it('has no discount where none is written', () => {
  expect(readEnglish('net 30')?.discount).toBeNull();
});

it.each(['ZN30', 'NT30', '2/10', '2/10 EOM', 'net', 'n', 'Net thirty', 'MFI', '32 MFI', '0 MFI', '30 business days', 'Net 30 or 45', '30-60 days', 'see contract', 'L/C 90 days', '', ' ', '-', 'Net 1000', '2/10 n/30 n/60', 'about 2/10 n/30', 'net T/T 30'])('“%s” is not guessed', (text) => {
  expect(due(text)).toBeNull();
});
