import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** A mutant that no test notices, told so that it is found again when lines above it change. */
export interface Survivor {
  readonly file: string;
  /** The line where it begins, without its indentation, and where in it. */
  readonly line: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}
/** One that changes nothing that can be seen, and why. */
export interface Explained extends Survivor {
  readonly reason: string;
}

const list = path.join(import.meta.dirname, 'survivors.json');

/** A test failed, or ran without end. */
export function isNoticed({ status }: MutantResult): boolean {
  return status === 'Killed' || status === 'Timeout';
}

export function survivorOf({ fileName, location: { start, end }, replacement = '' }: MutantResult): Survivor {
  const lines = readFileSync(fileName, 'utf8').split('\n').slice(start.line - 1, end.line);
  const first = lines[0]!;
  const from = lines.map((line, place) => line.slice(place === 0 ? start.column - 1 : 0, place === lines.length - 1 ? end.column - 1 : undefined)).join('\n');
  const line = first.trimStart();
  return { file: path.relative(process.cwd(), fileName), line, at: start.column - 1 - (first.length - line.length), from, to: replacement };
}

export function explained(): readonly Explained[] {
  return JSON.parse(readFileSync(list, 'utf8')) as Explained[];
}

export function keyOf({ file, line, at, to }: Survivor): string {
  return JSON.stringify([file, line, at, to]);
}

export function told({ file, line, at, from, to }: Survivor): string {
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 100);
  return `${file}  ${short(from)}  →  ${short(to)}\n    ${line.slice(0, at)}▸${line.slice(at)}`;
}
