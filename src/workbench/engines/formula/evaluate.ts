import type { AstExpression, Identifier } from '@borgar/fx';
import type { Rectangle } from '../../engine';
import { intersection, wholeSheet } from '../rectangles';
import { worksheetFunctions } from './functions';
import type { CallContext, Caller, FormulaHost } from './host';
import { placeOf, structureOf, treeOf } from './parse';
import { resolveStructure } from './structures';
import { broadcast, compare, errors, FormulaError, isMatrix, Lambda, Reference, toBoolean, toNumber, toText, type Matrix, type Scalar, type Value } from './values';

/** Names bound by LET and LAMBDA, in upper case. */
type Scope = ReadonlyMap<string, Value>;

const noScope: Scope = new Map();
const deepest = 60;

/** Evaluates one formula for one cell. */
export class Evaluation implements CallContext {
  private depth = 0;

  constructor(
    readonly host: FormulaHost,
    readonly caller: Caller,
  ) {}

  /** The result as a scalar or a matrix; errors are values. */
  result(formula: string): Scalar | Matrix {
    const tree = treeOf(formula);
    if (!tree) return errors.name;
    try {
      const value = this.value(tree, noScope);
      if (value instanceof Lambda) return errors.calc;
      return this.read(value);
    } catch (thrown) {
      if (thrown instanceof FormulaError) return thrown;
      throw thrown;
    }
  }

  read(value: Value): Scalar | Matrix {
    if (value === undefined) return null;
    if (value instanceof Lambda) return errors.value;
    if (!(value instanceof Reference)) return value;
    const { sheet, area } = value;
    if (area.rows === 1 && area.columns === 1) return this.host.scalar(sheet, area.row, area.column);
    return this.host.matrix(sheet, this.clip(value));
  }

  single(value: Value): Scalar {
    const read = this.read(value);
    const one = isMatrix(read) ? (read[0]?.[0] ?? null) : read;
    if (one instanceof FormulaError) throw one;
    return one;
  }

  /** Whole columns and rows are read as far as anything is in the sheet. */
  private clip({ sheet, area }: Reference): Rectangle {
    if (area.rows < wholeSheet.rows && area.columns < wholeSheet.columns) return area;
    const extent = this.host.extent(sheet);
    const rows = area.rows < wholeSheet.rows ? area.rows : Math.max(extent.rows, 1);
    const columns = area.columns < wholeSheet.columns ? area.columns : Math.max(extent.columns, 1);
    return { ...area, rows, columns };
  }

  private value(node: AstExpression | null, scope: Scope): Value {
    if (node === null) return undefined;
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return FormulaError.of(node.value.toUpperCase());
      case 'ReferenceIdentifier':
        return node.kind === 'name' ? this.name(node.value, scope) : node.kind === 'table' ? this.structure(node.value) : this.place(node.value);
      case 'UnaryExpression':
        return this.unary(node.operator, node.arguments[0] ?? null, scope);
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments[0] ?? null, node.arguments[1] ?? null, scope);
      case 'ArrayExpression':
        return node.elements.map((line) => line.map((element) => this.single2(this.value(element, scope))));
      case 'LambdaExpression':
        return this.lambda(node.params.map((parameter) => parameter.name), node.body, scope);
      case 'LetExpression': {
        const inner = new Map(scope);
        for (const declaration of node.declarations) inner.set(declaration.id.name.toUpperCase(), this.value(declaration.init, inner));
        return this.value(node.body, inner);
      }
      case 'CallExpression':
        return this.call(node.callee, node.arguments, scope);
      default:
        return errors.value;
    }
  }

  private single2(value: Value): Scalar {
    const read = this.read(value);
    return isMatrix(read) ? errors.value : read;
  }

  private place(text: string): Value {
    const place = placeOf(text);
    if (!place) return errors.reference;
    const sheet = place.sheet === null ? this.caller.sheet : this.host.sheetId(place.sheet);
    return sheet === null ? errors.reference : new Reference(sheet, place.area);
  }

  private structure(text: string): Value {
    const structure = structureOf(text);
    if (!structure) return errors.reference;
    const table = structure.table === '' ? this.host.tableAt(this.caller.sheet, this.caller.row, this.caller.column) : this.host.table(structure.table);
    if (!table) return errors.reference;
    const area = resolveStructure(structure, table, this.caller.row);
    return area instanceof FormulaError ? area : new Reference(table.sheet, area);
  }

  private name(text: string, scope: Scope): Value {
    const bound = scope.get(text.toUpperCase());
    if (bound !== undefined || scope.has(text.toUpperCase())) return bound;
    const bang = text.lastIndexOf('!');
    let sheet: string | null = this.caller.sheet;
    if (bang >= 0) {
      sheet = this.host.sheetId(text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'"));
      if (sheet === null) return errors.reference;
    }
    const plain = text.slice(bang + 1);
    const table = this.host.table(plain);
    if (table) return this.structure(`${plain}[]`);
    const defined = this.host.definedName(plain, sheet);
    if (!defined) return errors.name;
    const tree = treeOf(defined.formula);
    if (!tree) return errors.name;
    if (this.depth >= deepest) return errors.number;
    this.depth++;
    try {
      // A name of another sheet reads its own unqualified references there.
      const inner = defined.sheet === this.caller.sheet ? this : new Evaluation(this.host, { ...this.caller, sheet: defined.sheet });
      return inner.value(tree, noScope);
    } finally {
      this.depth--;
    }
  }

  private lambda(parameters: readonly string[], body: AstExpression | null, scope: Scope): Lambda {
    return new Lambda(parameters, (args) => {
      if (args.length > parameters.length) return errors.value;
      if (this.depth >= deepest * 4) return errors.number;
      const inner = new Map(scope);
      parameters.forEach((parameter, index) => inner.set(parameter.toUpperCase(), args[index]));
      this.depth++;
      try {
        return this.value(body, inner);
      } finally {
        this.depth--;
      }
    });
  }

  private unary(operator: string, operand: AstExpression | null, scope: Scope): Value {
    const value = this.value(operand, scope);
    if (operator === '#') {
      if (!(value instanceof Reference)) return errors.reference;
      const spilled = this.host.spill(value.sheet, value.area.row, value.area.column);
      if (spilled) return new Reference(value.sheet, spilled);
      const anchor = this.host.scalar(value.sheet, value.area.row, value.area.column);
      return anchor instanceof FormulaError ? anchor : errors.reference;
    }
    if (operator === '@') return this.intersect(value);
    if (operator === '+') return value;
    return broadcast([this.read(value)], ([one]) => (operator === '%' ? toNumber(one) / 100 : -toNumber(one)));
  }

  /** "@": of a range, the cell in the formula's own row or column; of an array, its first value. */
  private intersect(value: Value): Value {
    if (isMatrix(value)) return value[0]?.[0] ?? null;
    if (!(value instanceof Reference)) return value;
    const { area, sheet } = value;
    if (area.rows === 1 && area.columns === 1) return value;
    const { row, column } = this.caller;
    if (area.columns === 1 && row >= area.row && row < area.row + area.rows) return new Reference(sheet, { row, column: area.column, rows: 1, columns: 1 });
    if (area.rows === 1 && column >= area.column && column < area.column + area.columns) return new Reference(sheet, { row: area.row, column, rows: 1, columns: 1 });
    return errors.value;
  }

  private binary(operator: string, leftNode: AstExpression | null, rightNode: AstExpression | null, scope: Scope): Value {
    const leftValue = this.value(leftNode, scope);
    const rightValue = this.value(rightNode, scope);
    if (operator === ':' || operator === ' ' || operator === ',') {
      if (leftValue instanceof FormulaError) return leftValue;
      if (rightValue instanceof FormulaError) return rightValue;
      if (!(leftValue instanceof Reference) || !(rightValue instanceof Reference) || leftValue.sheet !== rightValue.sheet) return errors.value;
      if (operator === ',') return errors.value; // several areas: nothing of ours uses them
      const a = leftValue.area;
      const b = rightValue.area;
      if (operator === ' ') {
        const common = intersection(a, b);
        return common ? new Reference(leftValue.sheet, common) : errors.nothing;
      }
      const row = Math.min(a.row, b.row);
      const column = Math.min(a.column, b.column);
      return new Reference(leftValue.sheet, { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column });
    }
    const apply = operators[operator];
    if (!apply) return errors.value;
    return broadcast([this.read(leftValue), this.read(rightValue)], ([left, right]) => {
      if (left instanceof FormulaError) return left;
      if (right instanceof FormulaError) return right;
      return apply(left ?? null, right ?? null);
    });
  }

  private call(callee: AstExpression | Identifier, nodes: readonly (AstExpression | null)[], scope: Scope): Value {
    if (callee.type !== 'Identifier') {
      const target = this.value(callee, scope);
      return target instanceof Lambda ? target.apply(nodes.map((node) => this.value(node, scope))) : target instanceof FormulaError ? target : errors.reference;
    }
    const written = callee.name;
    const name = written.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
    const lazy = lazyFunctions[name];
    if (lazy) return guarded(() => lazy((index) => this.value(nodes[index] ?? null, scope), nodes.length, this));
    const bound = scope.get(name);
    const args = (): Value[] => nodes.map((node) => this.value(node, scope));
    if (bound instanceof Lambda) return bound.apply(args());
    const custom = this.host.custom(name);
    if (custom) return this.host.callCustom(custom, args().map((arg) => (arg === undefined ? undefined : this.read(arg))), this.caller);
    const builtIn = worksheetFunctions[name];
    try {
      if (builtIn) return builtIn(args(), this);
    } catch (thrown) {
      if (thrown instanceof FormulaError) return thrown;
      throw thrown;
    }
    const defined = this.host.definedName(written, this.caller.sheet) ? this.name(written, scope) : errors.name;
    return defined instanceof Lambda ? defined.apply(args()) : errors.name;
  }
}

const operators: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (left, right) => added(toNumber(left), toNumber(right)),
  '-': (left, right) => added(toNumber(left), -toNumber(right)),
  '*': (left, right) => finite(toNumber(left) * toNumber(right)),
  '/': (left, right) => {
    const divisor = toNumber(right);
    const dividend = toNumber(left);
    return divisor === 0 ? errors.division : finite(dividend / divisor);
  },
  '^': (left, right) => {
    const base = toNumber(left);
    const exponent = toNumber(right);
    if (base === 0 && exponent === 0) return errors.number;
    if (base === 0 && exponent < 0) return errors.division;
    return finite(base ** exponent);
  },
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

/** As in Excel a difference that is only the rounding of its parts is nothing: 0.1+0.2-0.3 is 0. */
function added(left: number, right: number): Scalar {
  const result = left + right;
  return Math.abs(result) < 1e-15 * Math.abs(left) ? 0 : finite(result);
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : errors.number);

type LazyFunction = (arg: (index: number) => Value, count: number, context: Evaluation) => Value;

/** Functions that do not evaluate every argument. With an array as the condition both branches are needed. */
const lazyFunctions: Readonly<Record<string, LazyFunction>> = {
  IF: (arg, count, context) => {
    const condition = context.read(arg(0));
    if (!isMatrix(condition)) {
      const met = guarded(() => toBoolean(condition));
      if (met instanceof FormulaError) return met;
      return met ? (count > 1 ? (arg(1) ?? 0) : true) : count > 2 ? (arg(2) ?? 0) : false;
    }
    const then = count > 1 ? context.read(arg(1) ?? 0) : true;
    const otherwise = count > 2 ? context.read(arg(2) ?? 0) : false;
    return broadcast([condition, then, otherwise], ([test, yes, no]) => (toBoolean(test) ? (yes ?? null) : (no ?? null)));
  },
  IFERROR: (arg, _count, context) => replaceErrors(arg, context, () => true),
  IFNA: (arg, _count, context) => replaceErrors(arg, context, (error) => error === errors.missing),
  IFS: (arg, count, context) => {
    for (let index = 0; index + 1 < count; index += 2) if (toBoolean(context.single(arg(index)))) return arg(index + 1);
    return errors.missing;
  },
  SWITCH: (arg, count, context) => {
    const subject = context.single(arg(0));
    let index = 1;
    for (; index + 1 < count; index += 2) if (compare(subject, context.single(arg(index))) === 0) return arg(index + 1);
    return index < count ? arg(index) : errors.missing;
  },
  CHOOSE: (arg, count, context) => {
    const index = Math.trunc(toNumber(context.single(arg(0))));
    return index >= 1 && index < count ? arg(index) : errors.value;
  },
  ISOMITTED: (arg) => arg(0) === undefined,
};

function replaceErrors(arg: (index: number) => Value, context: Evaluation, which: (error: FormulaError) => boolean): Value {
  const first = arg(0);
  const read = context.read(first);
  if (!isMatrix(read)) return read instanceof FormulaError && read !== errors.busy && which(read) ? (arg(1) ?? 0) : read === null ? 0 : first;
  return broadcast([read, context.read(arg(1) ?? 0)], ([value, fallback]) => (value instanceof FormulaError && value !== errors.busy && which(value) ? (fallback ?? null) : (value ?? null)));
}

function guarded<T>(work: () => T): T | FormulaError {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown;
    throw thrown;
  }
}
