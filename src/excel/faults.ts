import type { Fault } from '../intake/faults';

/** Host errors as faults. Office's own message is technical and in Office's language, so it is never shown. */
const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'hostCellEdit',
  ExcelIsInCellEditMode: 'hostCellEdit',
  AccessDenied: 'hostAccessDenied',
  RequestPayloadSizeLimitExceeded: 'hostTooMuchAtOnce',
  ResponsePayloadSizeLimitExceeded: 'hostTooMuchAtOnce',
  OperationCellsExceedLimit: 'hostTooMuchAtOnce',
  RangeExceedsLimit: 'hostTooMuchAtOnce',
  MemoryLimitReached: 'hostTooMuchAtOnce',
  ItemNotFound: 'hostItemGone',
  InvalidReference: 'hostItemGone',
  InactiveWorkbook: 'hostInactiveWorkbook',
  InvalidSelection: 'sourceNoCells',
  RequestAborted: 'hostUnavailable',
  ServiceNotAvailable: 'hostUnavailable',
  HostRestartNeeded: 'hostUnavailable',
  ActivityLimitReached: 'hostUnavailable',
  Unauthenticated: 'hostUnavailable',
  ApiNotFound: 'hostTooOld',
  ApiNotAvailable: 'hostTooOld',
  NotImplemented: 'hostTooOld',
  UnsupportedFeature: 'hostTooOld',
  UnsupportedSheet: 'hostUnsupportedSheet',
  ItemAlreadyExists: 'hostNameTaken',
};

export function fault(code: string, place: string | null = null, params: Fault['params'] = {}): Fault {
  return { code, place, params };
}

/** The code of an error that Excel reported, or null when the error is not Excel's. */
export function hostCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'RichApi.Error' || name === 'OfficeExtension.Error' || (typeof code === 'string' && 'debugInfo' in error) ? String(code) : null;
}

/** Maps what Excel reported; anything else is a bug of ours and goes on as it is. */
export function faultOf(error: unknown, place: string | null = null): Fault {
  if (error instanceof Stopped) return fault('stopped');
  if (error instanceof Refusal) return error.fault;
  const code = hostCode(error);
  if (code === null) throw error;
  return fault(codes[code] ?? 'hostFailed', place, { code, where: whereOf(error) });
}

/** The member that Excel refused, such as "Chart.title": enough to find the reason, and nothing of the user's. */
function whereOf(error: unknown): string {
  const location = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo?.errorLocation;
  return typeof location === 'string' ? location : '';
}

/** Thrown where we see ourselves, in the middle of a work, that it cannot be done. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Thrown between two steps when the user has pressed Cancel. */
export class Stopped extends Error {
  override readonly name = 'AbortError';
}

export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Stopped('stopped');
}

export function isFault(value: object): value is Fault {
  return 'code' in value && 'params' in value && 'place' in value;
}
