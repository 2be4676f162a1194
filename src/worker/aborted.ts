/** What a cancelled task rejects with. */
export class Aborted extends Error {
  override readonly name = 'AbortError';

  constructor() {
    super('stopped');
  }
}
