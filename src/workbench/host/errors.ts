/** An error that Excel would answer; anything else that is thrown is a bug of the workbench. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values"; the dispatcher fills it when the thrower does not know. */
    readonly location = '',
  ) {
    super(message);
  }
}

export const invalidArgument = (message = 'The argument is invalid, missing, or in the wrong format.'): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (what = 'The requested item'): HostError => new HostError('ItemNotFound', `${what} does not exist.`);
export const itemAlreadyExists = (what: string): HostError => new HostError('ItemAlreadyExists', `${what} already exists.`);
export const invalidReference = (address: string): HostError => new HostError('InvalidReference', `The reference "${address}" is not valid for this operation.`);
export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);
export const accessDenied = (message = 'The sheet or workbook is protected.'): HostError => new HostError('AccessDenied', message);
export const apiNotFound = (member: string): HostError => new HostError('ApiNotFound', `The workbench's host has no ${member}.`, member);

/** HTTP status that goes with a code in an answer. */
export function statusOf(code: string): number {
  if (code === 'ItemNotFound' || code === 'ApiNotFound') return 404;
  if (code === 'ItemAlreadyExists' || code === 'Conflict') return 409;
  if (code === 'AccessDenied') return 403;
  if (code === 'GeneralException') return 500;
  if (code === 'NotImplemented') return 501;
  return 400;
}
