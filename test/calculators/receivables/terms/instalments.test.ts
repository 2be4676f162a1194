import { readInstalments } from '../../../../src/calculators/receivables/terms/instalments';
import { due } from './support';

it.each([
  ['预付30% 发货60% 质保10%', '2026-01-20 30%, 2026-02-01 60%, ? 10% retained'],
  ['预付30%，发货60%，质保10%（12个月）', '2026-01-20 30%, 2026-02-01 60%, 2027-02-01 10% retained'],
  ['预付30%发货60%质保10%', '2026-01-20 30%, 2026-02-01 60%, ? 10% retained'],
  ['30%预付，60%货到30天，10%质保一年', '2026-01-20 30%, 2026-03-03 60%, 2027-02-01 10% retained'],
  ['30%预付款+65%验收合格后付+5%质保金（24个月）', '2026-01-20 30%, 2026-03-01 65%, 2028-03-01 5% retained'],
  ['预付30%，到货验收后60%，质保10%（验收后1年）', '2026-01-20 30%, 2026-03-01 60%, 2027-03-01 10% retained'],
  ['合同签订预付30%，货到30天付70%', '2026-01-20 30%, 2026-03-03 70%'],
  ['預付30%，餘款貨到付清', '2026-01-20 30%, 2026-02-01 70%'],
  ['收到发票30%，验收33.5%，发货36.5%', '2026-02-10 30%, 2026-03-01 33.5%, 2026-02-01 36.5%'],
  ['100%预付', '2026-01-20'],
  ['预付30%、发货70%、', '2026-01-20 30%, 2026-02-01 70%'],
  ['首付30%，发货70%', '2026-01-20 30%, 2026-02-01 70%'],
  ['prepaid 30%, delivery 70%', '2026-01-20 30%, 2026-02-01 70%'],
  ['prepayment 30%, delivery 70%', '2026-01-20 30%, 2026-02-01 70%'],
  ['发货90%，保修10%', '2026-02-01 90%, ? 10% retained'],
  // A warranty begins where the part before stands, with what its own words name, and never before the goods are there.
  ['验收90%，质保10%（12个月）', '2026-03-01 90%, 2027-03-01 10% retained'],
  ['预付30%，发货60%，质保10%（验收后1年）', '2026-01-20 30%, 2026-02-01 60%, 2027-03-01 10% retained'],
  ['预付90%，质保10%（12个月）', '2026-01-20 90%, 2027-02-01 10% retained'],
  ['发货90%，质保10%（开票后1年）', '2026-02-01 90%, 2027-02-01 10% retained'],
  ['30% advance, 60% on delivery, 10% retention (12 months)', '2026-01-20 30%, 2026-02-01 60%, 2027-02-01 10% retained'],
  ['Advance 30%, delivery 60%, retention 10% (12 months)', '2026-01-20 30%, 2026-02-01 60%, 2027-02-01 10% retained'],
  ['50% deposit, balance before shipment', '2026-01-20 50%, 2026-02-01 50%'],
  ['100% within 30 days of delivery', '2026-03-03'],
])('%s: %s', (text, expected) => {
  expect(due(text)).toBe(expected);
});

it.each([
  ['预付30%', 'not the whole'],
  ['预付30% 发货80%', 'more than the whole'],
  ['预付30% 发货70% 质保0%', 'a part of nothing'],
  ['预付30% 尾款70%', 'the end of what'],
  ['预付30% 双方协商70%', 'agreed when'],
  ['预付30% 货到30天60天70%', 'which'],
  ['预付30% 余款', 'due when'],
  ['30%预付，70%', 'due when'],
  ['3:6:1', 'due when'],
  ['13%', 'a tax rate'],
  ['预付30%%发货70%', 'a sign too many'],
  ['预付30%发货70%另议', 'agreed otherwise'],
  ['100%预付，余款货到付清', 'there is no rest'],
  ['预付30% 发货票到70%', 'when the goods leave or when the invoice comes'],
  ['预付30% 票到验收70%', 'when the invoice comes or on acceptance'],
  ['30% advance, 70% against documents', 'due when'],
])('%s is not guessed: %s', (text) => {
  expect(due(text)).toBeNull();
});

it('shares make the whole exactly', () => {
  const shares = readInstalments('预付33.33% 发货33.33% 验收33.34%')?.instalments.map(({ share }) => share);
  expect(shares).toEqual([0.3333, 0.3333, 0.3334]);
  expect(readInstalments('预付30%余款货到付清')?.instalments.map(({ share }) => share)).toEqual([0.3, 0.7]);
});
