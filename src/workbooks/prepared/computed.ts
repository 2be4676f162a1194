import type { Content } from './cells';

/** Values of every sheet from A1 on, by its name. */
export type Computed = ReadonlyMap<string, readonly (readonly Content[])[]>;
