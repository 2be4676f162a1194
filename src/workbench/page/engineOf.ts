import type { Engine } from '../engine';

/** Each grid is loaded only when it is used: the large one is several megabytes. */
export async function engineOf(kind: 'memory' | 'univer'): Promise<Engine> {
  if (kind === 'memory') {
    const { createMemoryEngine } = await import('../engines/memory');
    return createMemoryEngine();
  }
  const { createUniverEngine } = await import('../engines/univer');
  return createUniverEngine();
}
