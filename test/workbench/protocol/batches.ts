import { createMemoryEngine } from '../../../src/workbench/engines/memory';
import { Book } from '../../../src/workbench/host/book';
import { blankDocument } from '../../../src/workbench/page/blank';
import { HostService } from '../../../src/workbench/protocol/service';
import type { BatchAnswer } from '../../../src/workbench/protocol/batchTypes';

/** A host without a page: requests go in as JSON, answers come out as JSON. */
export class BareHost {
  readonly book: Book;
  readonly service: HostService;
  readonly emitted: { name: string; data: unknown }[] = [];

  private constructor(book: Book) {
    this.book = book;
    this.service = new HostService(book, (name, data) => this.emitted.push({ name, data }), { namespace: 'WC', blank: null });
  }

  static async start(): Promise<BareHost> {
    const book = new Book(createMemoryEngine(), { name: 'Book1.xlsx', language: 'en', now: () => new Date(2026, 0, 15) });
    await book.load(blankDocument('en'), 'Book1.xlsx');
    return new BareHost(book);
  }

  /** The whole answer, as office.js gets it. */
  async raw(request: unknown): Promise<Record<string, unknown>> {
    return this.service.execute({ DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(request), 0, 0] });
  }

  async send(request: unknown): Promise<BatchAnswer> {
    const { Data } = (await this.raw(request)) as { Data: [number, unknown[], string] };
    return JSON.parse(Data[2]) as BatchAnswer;
  }
}

/** Object paths that most requests start with: 1 the workbook, 2 its sheets, 3 the first sheet. */
export const roots = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
} as const;

export const rangePath = (id: number, address: string): Record<number, unknown> => ({ [id]: { Id: id, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [address] } } });
