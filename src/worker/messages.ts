import type { Understanding } from '../intake/understanding';
import type { RunRequest } from './client';
import type { PackedCells, PackedResult } from './parcels';

/** What the pane sends. Every task has a number, and every answer carries it. */
export type ToWorker =
  | { readonly task: number; readonly kind: 'understand'; readonly parts: readonly PackedCells[]; readonly analysis: string }
  | { readonly task: number; readonly kind: 'run'; readonly request: RunRequest };

/** What the worker answers. `failed` is a bug of ours, never a mistake of the user. */
export type FromWorker =
  | { readonly task: number; readonly kind: 'understood'; readonly understanding: Understanding }
  | { readonly task: number; readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly task: number; readonly kind: 'result'; readonly result: PackedResult }
  | { readonly task: number; readonly kind: 'failed'; readonly message: string; readonly stack: string };
