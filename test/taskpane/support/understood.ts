import type { RoleId } from '../../../src/intake/roles';
import type { Finding, Mapping, Understanding, UnderstoodColumn } from '../../../src/intake/understanding';

/** A column as intake would describe it. */
export function column(index: number, heading: string, more: Partial<UnderstoodColumn> = {}): UnderstoodColumn {
  return { index, letter: String.fromCharCode(65 + index), heading, role: null, content: 'text', samples: [], sum: null, stated: null, ...more };
}

export function understood(more: Partial<Understanding> = {}): Understanding {
  return {
    address: 'List!A1:C9',
    kind: 'openItems',
    headerRows: { first: 1, last: 1 },
    dataRows: { first: 2, last: 9, count: 8 },
    columns: [column(0, 'Name'), column(1, 'Open'), column(2, 'Due date')],
    mapping: {},
    asOf: { serial: 46_356, from: { en: 'from the title lines', zh: '来自表头' } },
    notData: [],
    titles: { entity: null, currency: null, unit: null, account: null },
    sheets: 1,
    currencies: [],
    findings: [],
    ...more,
  };
}

export function finding(code: string, more: Partial<Finding> = {}): Finding {
  return { code, place: 'List!C4', params: {}, blocking: true, count: 1, ...more };
}

export function mapped(mapping: Partial<Record<RoleId, number>>): Mapping {
  return mapping;
}
