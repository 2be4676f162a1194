/** The one line that only a bundler understands, so nothing that a unit test loads may import this file statically. */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url));
}
