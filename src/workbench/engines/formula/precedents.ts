import type { AstExpression, Identifier } from '@borgar/fx';
import type { Rectangle, TableInfo } from '../../engine';
import type { Caller } from './host';
import { placeOf, structureOf, treeOf } from './parse';
import { resolveStructure } from './structures';
import { FormulaError } from './values';

export interface Precedents {
  readonly places: readonly { readonly sheet: string; readonly area: Rectangle }[];
  /** Reads places that only its evaluation tells, or the clock: computed anew after every change. */
  readonly volatile: boolean;
  /** Depends on a name, a table or a sheet by its name: looked at anew when those change. */
  readonly named: boolean;
  /** The formula itself is SUBTOTAL or AGGREGATE. */
  readonly subtotal: boolean;
}

export interface NameSource {
  sheetId(name: string): string | null;
  table(name: string): TableInfo | null;
  tableAt(sheet: string, row: number, column: number): TableInfo | null;
  definedName(name: string, sheet: string): { readonly formula: string; readonly sheet: string } | null;
}

const volatileFunctions = new Set(['OFFSET', 'INDIRECT', 'TODAY', 'NOW', 'RAND', 'RANDBETWEEN']);

/** Every place that a formula can read, found in its text alone. */
export function precedentsOf(formula: string, caller: Caller, source: NameSource): Precedents {
  const places: { sheet: string; area: Rectangle }[] = [];
  let volatile = false;
  let named = false;
  let subtotal = false;

  const reference = (value: string, kind: string, from: Caller, bound: ReadonlySet<string>, depth: number): void => {
    if (kind === 'table') {
      named = true;
      const structure = structureOf(value);
      const table = structure && (structure.table === '' ? source.tableAt(from.sheet, from.row, from.column) : source.table(structure.table));
      const area = structure && table ? resolveStructure(structure, table, from.row) : null;
      if (table && area && !(area instanceof FormulaError)) places.push({ sheet: table.sheet, area });
      return;
    }
    if (kind === 'name') {
      if (bound.has(value.toUpperCase())) return;
      defined(value, from, depth);
      return;
    }
    const place = placeOf(value);
    if (!place) return;
    if (place.sheet !== null) named = true;
    const sheet = place.sheet === null ? from.sheet : source.sheetId(place.sheet);
    if (sheet !== null) places.push({ sheet, area: place.area });
  };

  const defined = (value: string, from: Caller, depth: number): void => {
    named = true;
    const bang = value.lastIndexOf('!');
    const sheet = bang < 0 ? from.sheet : source.sheetId(value.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'"));
    if (sheet === null || depth > 20) return;
    const plain = value.slice(bang + 1);
    if (source.table(plain)) return reference(`${plain}[]`, 'table', from, new Set(), depth);
    const name = source.definedName(plain, sheet);
    const tree = name && treeOf(name.formula);
    if (name && tree) walk(tree, { ...from, sheet: name.sheet }, new Set(), depth + 1);
  };

  const walk = (node: AstExpression | Identifier | null, from: Caller, bound: ReadonlySet<string>, depth: number): void => {
    if (!node) return;
    switch (node.type) {
      case 'ReferenceIdentifier':
        return reference(node.value, node.kind, from, bound, depth);
      case 'UnaryExpression':
        return node.arguments.forEach((part) => walk(part, from, bound, depth));
      case 'BinaryExpression':
        if (node.operator === ':') volatile = true;
        return node.arguments.forEach((part) => walk(part, from, bound, depth));
      case 'ArrayExpression':
        return node.elements.forEach((line) => line.forEach((part) => walk(part, from, bound, depth)));
      case 'LambdaExpression':
        return walk(node.body, from, new Set([...bound, ...node.params.map((parameter) => parameter.name.toUpperCase())]), depth);
      case 'LetExpression': {
        const inner = new Set(bound);
        for (const declaration of node.declarations) {
          walk(declaration.init, from, inner, depth);
          inner.add(declaration.id.name.toUpperCase());
        }
        return walk(node.body, from, inner, depth);
      }
      case 'CallExpression': {
        if (node.callee.type === 'Identifier') {
          const name = node.callee.name.toUpperCase();
          if (volatileFunctions.has(name)) volatile = true;
          if ((name === 'SUBTOTAL' || name === 'AGGREGATE') && depth === 0) subtotal = true;
          if (!bound.has(name) && source.definedName(name, from.sheet)) defined(node.callee.name, from, depth);
        } else walk(node.callee, from, bound, depth);
        return node.arguments.forEach((part) => walk(part, from, bound, depth));
      }
      default:
    }
  };

  walk(treeOf(formula), caller, new Set(), 0);
  return { places, volatile, named, subtotal };
}
