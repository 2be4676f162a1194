import { createMemoryEngine } from '../../../src/workbench/engines/memory';
import { engineContract } from './contract';

describe('the plain grid keeps the contract', () => {
  engineContract(() => Promise.resolve(createMemoryEngine()), test);
});
