import type { Engine } from '../engine';
import { MemoryEngine } from './memory/engine';

/** A plain grid in memory: in Node for tests, in the browser as a simple table. */
export function createMemoryEngine(): Engine {
  return new MemoryEngine();
}
