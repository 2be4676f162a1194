import { Workshop } from './workshop';
import { handle } from './handle';
import type { FromWorker, ToWorker } from './messages';

/** Filled in by webpack from package.json. */
declare const WORKCAP_VERSION: string;

/** The part of a dedicated worker's scope that is used; the DOM types describe a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const workshop = new Workshop(WORKCAP_VERSION);
scope.onmessage = (event) => handle(workshop, event.data, (answer, transfer = []) => scope.postMessage(answer, transfer));
