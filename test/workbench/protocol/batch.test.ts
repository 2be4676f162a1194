import { BareHost, rangePath, roots } from './batches';

let host: BareHost;
beforeEach(async () => {
  host = await BareHost.start();
});

describe('A batch', () => {
  test('writes and reads; results carry the ids of their actions', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 10, ActionType: 1, Name: '', ObjectPathId: 4 },
        { Id: 11, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 'x'], [true, null]]] } },
        { Id: 12, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values', 'address', 'format/fill/color'] } },
        { Id: 13, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
      ],
      ObjectPaths: { ...roots, ...rangePath(4, 'A1:B2') },
    });
    expect(answer.Error).toBeUndefined();
    expect(answer.TraceIds).toEqual([13]);
    expect(answer.Results).toEqual([
      { ActionId: 10, Value: {} },
      { ActionId: 12, Value: { Values: [[1, 'x'], [true, '']], Address: 'Sheet1!A1:B2', Format: { Fill: { Color: '#FFFFFF' } } } },
      { ActionId: 13, Value: null },
    ]);
  });

  test('keeps a reference, finds it again, and follows inserted rows', async () => {
    const first = await host.send({
      AutoKeepReference: true,
      Actions: [
        { Id: 1, ActionType: 3, Name: '_KeepReference', ObjectPathId: 4, ArgumentInfo: {} },
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 4 },
      ],
      ObjectPaths: { ...roots, ...rangePath(4, 'B3') },
    });
    const { _ReferenceId: reference } = first.Results[1]?.Value as { _ReferenceId: string };
    expect(reference).not.toBe('');
    const second = await host.send({
      Actions: [
        { Id: 3, ActionType: 3, Name: 'Insert', ObjectPathId: 5, ArgumentInfo: { Arguments: ['Down'] } },
        { Id: 4, ActionType: 2, Name: '', ObjectPathId: 6, QueryInfo: { Select: ['address'] } },
      ],
      ObjectPaths: { ...roots, ...rangePath(5, '1:2'), 6: { Id: 6, ObjectPathType: 6, Name: reference, ArgumentInfo: {} } },
    });
    expect(second.Results[1]?.Value).toEqual({ Address: 'Sheet1!B5', _ReferenceId: reference });
    await host.send({ Actions: [{ Id: 5, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1, ArgumentInfo: { Arguments: [reference] } }], ObjectPaths: roots });
    const third = await host.send({ Actions: [{ Id: 6, ActionType: 2, Name: '', ObjectPathId: 6, QueryInfo: {} }], ObjectPaths: { 6: { Id: 6, ObjectPathType: 6, Name: reference } } });
    expect(third.Error?.Code).toBe('InvalidObjectPath');
  });

  test('an adding method runs once however often its path is used', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 4 },
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 4 },
        { Id: 3, ActionType: 4, Name: 'TabColor', ObjectPathId: 4, ArgumentInfo: { Arguments: ['red'] } },
        { Id: 4, ActionType: 3, Name: 'GetCount', ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: { ...roots, 4: { Id: 4, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['New'] } } },
    });
    expect(answer.Results.at(-1)?.Value).toBe(2);
  });

  test('an error ends it: results so far, the action, the member and the code', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } },
        { Id: 2, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2]]] } },
        { Id: 3, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } },
      ],
      ObjectPaths: { ...roots, ...rangePath(4, 'A1') },
    });
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values', ActionIndex: 1, HttpStatusCode: 400 });
  });

  test.each([
    [{ ActionType: 2, QueryInfo: { Select: ['valuesAsJson'] } }, 'Range.valuesAsJson'],
    [{ ActionType: 3, Name: 'Explode', ArgumentInfo: {} }, 'Range.explode'],
    [{ ActionType: 4, Name: 'Nonsense', ArgumentInfo: { Arguments: [1] } }, 'Range.nonsense'],
    // What is the host's own is out of reach.
    [{ ActionType: 3, Name: 'constructor', ArgumentInfo: {} }, 'Range.constructor'],
    [{ ActionType: 3, Name: 'readable', ArgumentInfo: {} }, 'Range.readable'],
  ])('what the host lacks is ApiNotFound with its name: %j', async (action, location) => {
    const answer = await host.send({ Actions: [{ Id: 1, ObjectPathId: 4, ...action }], ObjectPaths: { ...roots, ...rangePath(4, 'A1') } });
    expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: location, HttpStatusCode: 404 });
  });

  test('a service object that nobody offers is named, too', async () => {
    const answer = await host.send({ Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 9 }], ObjectPaths: { 9: { Id: 9, ObjectPathType: 2, Name: 'Microsoft.Unknown' } } });
    expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Microsoft.Unknown' });
  });

  test('null objects answer null and take calls in silence', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 1, ObjectPathId: 4 },
        { Id: 2, ActionType: 3, Name: 'Delete', ObjectPathId: 4, ArgumentInfo: {} },
        { Id: 3, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['values'] } },
        { Id: 4, ActionType: 2, ObjectPathId: 6, QueryInfo: {} },
      ],
      ObjectPaths: {
        ...roots,
        4: { Id: 4, ObjectPathType: 3, Name: 'GetItemOrNullObject', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['None'] } },
        5: { Id: 5, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 4, ArgumentInfo: { Arguments: ['A1'] } },
        6: { Id: 6, ObjectPathType: 7, Name: '' },
      },
    });
    expect(answer.Results.map((result) => result.Value)).toEqual([null, null, null, null]);
  });

  test('indexers, collections with pages, counts and nested items', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 1, ObjectPathId: 4 },
        { Id: 2, ActionType: 1, ObjectPathId: 5 },
        { Id: 3, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['name', 'tables/name'], Top: 1, Skip: 1 } },
        { Id: 4, ActionType: 2, ObjectPathId: 6, QueryInfo: { Select: ['position'] } },
        { Id: 5, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['count'] } },
      ],
      ObjectPaths: {
        ...roots,
        4: { Id: 4, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['B'] } },
        5: { Id: 5, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['C'] } },
        6: { Id: 6, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['c'] } },
        7: { Id: 7, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 1 },
      },
    });
    const [, , paged, indexed, count] = answer.Results.map((result) => result.Value);
    expect(paged).toMatchObject({ _Items: [{ Name: 'B', Tables: { _Items: [] } }] });
    expect((paged as { _Items: unknown[] })._Items).toHaveLength(1);
    expect(indexed).toMatchObject({ Position: 2 });
    expect(count).toEqual({ Count: 0 });
  });

  test('objects as arguments, in lists and inside objects', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1], [2]]] } },
        { Id: 2, ActionType: 2, ObjectPathId: 6, QueryInfo: { Select: ['value'] } },
        { Id: 3, ActionType: 4, Name: 'Rule', ObjectPathId: 7, ArgumentInfo: { Arguments: [{ list: { inCellDropDown: true, source: { _ObjectPathId: 4 } } }] } },
        { Id: 4, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['rule'] } },
      ],
      ObjectPaths: {
        ...roots,
        ...rangePath(4, 'A1:A2'),
        5: { Id: 5, ObjectPathType: 4, Name: 'Functions', ParentObjectPathId: 1 },
        6: { Id: 6, ObjectPathType: 3, Name: 'Sum', ParentObjectPathId: 5, ArgumentInfo: { Arguments: [[4, 10]], ReferencedObjectPathIds: [[4, 0]] } },
        ...rangePath(8, 'C1'),
        7: { Id: 7, ObjectPathType: 4, Name: 'DataValidation', ParentObjectPathId: 8 },
      },
    });
    expect(answer.Error).toBeUndefined();
    expect(answer.Results[0]?.Value).toEqual({ Value: 13 });
    expect(answer.Results[1]?.Value).toMatchObject({ Rule: { list: { source: '=Sheet1!$A$1:$A$2' } } });
  });

  test('update, query as JSON and ensure unchanged', async () => {
    const answer = await host.send({
      Actions: [
        { Id: 1, ActionType: 9, ObjectPathId: 4, ObjectState: { values: [['a']], format: { font: { bold: true }, fill: { color: '#ABCDEF' } } } },
        { Id: 2, ActionType: 7, ObjectPathId: 4, QueryInfo: { Select: ['values', 'format/font/bold'] } },
        { Id: 3, ActionType: 8, ObjectPathId: 4, ObjectState: { values: [['a']] } },
        { Id: 4, ActionType: 8, ObjectPathId: 4, ObjectState: { values: [['b']] } },
      ],
      ObjectPaths: { ...roots, ...rangePath(4, 'A1') },
    });
    expect(answer.Results[0]?.Value).toEqual({ values: [['a']], format: { font: { bold: true } } });
    expect(answer.Error).toMatchObject({ Code: 'Conflict', ActionIndex: 3 });
  });

  test('a recursive query reads by class', async () => {
    const answer = await host.send({ Actions: [{ Id: 1, ActionType: 6, ObjectPathId: 1, RecursiveQueryInfo: { Queries: { Workbook: { Select: ['name'] }, Worksheet: { Select: ['position'] }, WorksheetCollection: { Select: [] } }, MaxDepth: 3 } }], ObjectPaths: roots });
    expect(answer.Results[0]?.Value).toMatchObject({ Name: 'Book1.xlsx', Worksheets: { _Items: [{ Position: 0 }] } });
  });
});

describe('A request as a whole', () => {
  test('too large a request or answer is refused by number', async () => {
    host.service.faults.set({ payloadLimit: 400 });
    const large = await host.raw({ Actions: [{ Id: 1, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[['x'.repeat(500)]]] } }], ObjectPaths: { ...roots, ...rangePath(4, 'A1') } });
    expect(large.Error).toBe(5103);
    host.service.faults.set({ payloadLimit: 700 });
    host.book.engine.write('sheet1', { row: 0, column: 0, rows: 1, columns: 1 }, [['y'.repeat(900)]]);
    const answer = await host.raw({ Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['values'] } }], ObjectPaths: { ...roots, ...rangePath(4, 'A1') } });
    expect(answer.Error).toBe(5104);
    expect(host.service.log.map((record) => record.error)).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
  });

  test('cell editing, failures at a chosen batch, and references given back are no batch', async () => {
    host.service.faults.set({ cellEdit: true });
    expect((await host.raw({ Actions: [], ObjectPaths: {} })).Error).toBe(5004);
    host.service.faults.set({ sync: 2, code: 'ItemNotFound' });
    const query = { Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['name'] } }], ObjectPaths: roots };
    const release = { Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }, { Id: 2, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1, ArgumentInfo: { Arguments: ['none'] } }], ObjectPaths: roots };
    expect((await host.send(query)).Error).toBeUndefined();
    expect((await host.send(release)).Error).toBeUndefined();
    expect((await host.send(query)).Error?.Code).toBe('ItemNotFound');
    expect((await host.send(query)).Error).toBeUndefined();
  });

  test('document settings are saved and loaded', async () => {
    await host.service.execute({ DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '"1"'], ['b', '{}']] } });
    expect(host.book.document().settings).toEqual({ a: '"1"', b: '{}' });
    expect(await host.service.execute({ DdaMethod: { DispatchId: 75 } })).toMatchObject({ Error: 0, Properties: { Settings: [{ Name: 'a', Value: '"1"' }, { Name: 'b' }] } });
    expect(await host.service.execute({ DdaMethod: { DispatchId: 66 } })).toMatchObject({ Error: 5000 });
  });

  test('events go out only when asked for, as entries of the common channel', async () => {
    const write = { Actions: [{ Id: 1, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1]]] } }], ObjectPaths: { ...roots, ...rangePath(4, 'A1') } };
    await host.send(write);
    expect(host.emitted).toEqual([]);
    await host.send({ Actions: [{ Id: 1, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }], ObjectPaths: roots });
    await host.send(write);
    const [event] = host.emitted as { name: string; data: { ArrayData: unknown[][] } }[];
    expect(event?.name).toBe('richApiMessage');
    const [category, type, target, message] = event?.data.ArrayData[0] as [number, number, string, string];
    expect([category, type, target]).toEqual([65_536, 10, 'sheet1']);
    expect(JSON.parse(message)).toMatchObject({ worksheetId: 'sheet1', address: 'A1', changeType: 'RangeEdited', valueBefore: 1, valueAfter: 1 });
  });
});
