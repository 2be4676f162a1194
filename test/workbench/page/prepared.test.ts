import { offered } from '../../../src/workbench/page/prepared';

test('workbooks of the page\'s language are offered under their names', () => {
  const files = ['readme.txt', 'workcap-inventory-en.xlsx', 'workcap-receivables-en.xlsx', 'workcap-receivables-zh.xlsx', 'workcap-cash-zh.xlsx'];
  expect(offered(files, 'en')).toEqual([
    { address: '/addin/assets/workbooks/workcap-inventory-en.xlsx', label: 'Inventory' },
    { address: '/addin/assets/workbooks/workcap-receivables-en.xlsx', label: 'Receivables' },
  ]);
  expect(offered(files, 'zh').map(({ label }) => label)).toEqual(['应收账款', 'cash']);
});
