/**
 * Node 20 gives Symbol.dispose to its main realm only; jest runs tests in another one. Without it playwright cannot click in a frame of
 * another site ("Object not disposable"). Imported before playwright.
 */
for (const name of ['dispose', 'asyncDispose']) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol.for(`Symbol.${name}`) });
}
export {};
