import { Book } from '../host/book';
import { drawAll } from '../host/chart/drawing';
import { Channel } from '../protocol/channel';
import { columnLetters } from '../host/address';
import { blankDocument } from './blank';
import { fetchFile, fileName } from './bytes';
import { engineOf } from './engineOf';
import { buildFrame, type Frame } from './frame';
import { readFunctions, readNamespace } from './metadata';
import { offerPrepared } from './prepared';
import { otherOrigin, readParameters, type Parameters } from './parameters';
import { rasterise } from './rasterise';
import { words } from './words';
import { workbenchApi } from './workbenchApi';
import './page.css';

const samples = { en: '/addin/assets/samples/workcap-sample-en.xlsx', zh: '/addin/assets/samples/workcap-sample-zh.xlsx' } as const;

/** Builds the page, opens the workbook, then the pane. */
export async function start(): Promise<void> {
  const parameters = readParameters(window.location.search);
  const text = words[parameters.language];
  const frame = buildFrame(text, parameters.language);
  const engine = await engineOf(parameters.engine);
  await engine.mount(frame.grid, { language: parameters.language });
  const files = await import('../files');
  const book = new Book(engine, { name: text.blank, language: parameters.language, drawChart: files.drawChart, rasterise, now: () => new Date() });
  const metadata = await readFunctions(parameters.pane, parameters.language);
  // Functions without a namespace would be called as they are named.
  const namespace = parameters.namespace ?? (metadata === null ? null : await readNamespace()) ?? '';
  const channel = new Channel(book, {
    frame: frame.pane,
    paneAddress: new URL(parameters.pane, otherOrigin(window.location)).href,
    language: parameters.locale,
    namespace,
    blank: parameters.blank,
  });
  let opened = false;
  const load = async (document: ReturnType<typeof blankDocument>, name: string): Promise<void> => {
    await book.load(document, name);
    drawAll(book);
    frame.setName(name);
    // Another workbook is another document for the add-in: it starts anew.
    if (opened) channel.open();
  };
  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => load(await files.openWorkbook(bytes, name), name);
  const saveBytes = async (): Promise<Uint8Array> => {
    await engine.settled();
    return files.saveWorkbook(book.document());
  };
  if (metadata !== null) channel.service.functions.register(metadata);
  await openFirst(parameters, frame, openBytes, load);
  followCells(book, frame);
  connectBar(frame, book, parameters, openBytes, saveBytes);
  void offerPrepared(frame.prepared, parameters.language, (address) => openAddress(address, frame, parameters, openBytes));
  window.workbench = workbenchApi({ book, channel, openBytes, saveBytes });
  opened = true;
  channel.open();
}

async function openFirst(parameters: Parameters, frame: Frame, openBytes: (bytes: Uint8Array, name: string) => Promise<void>, load: (document: ReturnType<typeof blankDocument>, name: string) => Promise<void>): Promise<void> {
  const text = words[parameters.language];
  if (parameters.open !== 'blank') {
    const address = parameters.open ?? samples[parameters.language];
    try {
      const bytes = await fetchFile(address);
      if (bytes !== null) {
        await openBytes(bytes, fileName(address));
        return;
      }
      frame.notice(`${text.cannotOpen} ${address}`);
    } catch (error) {
      frame.notice(`${text.cannotOpen} ${readable(error, parameters.language)}`);
    }
  }
  await load(blankDocument(parameters.language), text.blank);
}

async function openAddress(address: string, frame: Frame, parameters: Parameters, openBytes: (bytes: Uint8Array, name: string) => Promise<void>): Promise<void> {
  const text = words[parameters.language];
  try {
    const bytes = await fetchFile(address);
    if (bytes === null) frame.notice(`${text.cannotOpen} ${address}`);
    else await openBytes(bytes, fileName(address));
  } catch (error) {
    frame.notice(`${text.cannotOpen} ${readable(error, parameters.language)}`);
  }
}

/** Charts follow the cells; the message of a failed worksheet function is shown while its cell is selected. */
function followCells(book: Book, frame: Frame): void {
  let waiting = false;
  const showMessage = (): void => {
    const { sheet, active } = book.engine.selection();
    frame.message(book.functionMessage(sheet, `${columnLetters(active.column)}${active.row + 1}`) ?? '');
  };
  book.engine.onChange(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      drawAll(book);
      showMessage();
    }, 60);
  });
  book.engine.onSelection(showMessage);
}

function connectBar(frame: Frame, book: Book, parameters: Parameters, openBytes: (bytes: Uint8Array, name: string) => Promise<void>, saveBytes: () => Promise<Uint8Array>): void {
  const text = words[parameters.language];
  frame.open.addEventListener('click', () => frame.file.click());
  frame.file.addEventListener('change', () => {
    const file = frame.file.files?.[0];
    if (file === undefined) return;
    void file
      .arrayBuffer()
      .then((bytes) => openBytes(new Uint8Array(bytes), file.name))
      .catch((error: unknown) => frame.notice(`${text.cannotOpen} ${readable(error, parameters.language)}`));
    frame.file.value = '';
  });
  frame.save.addEventListener('click', () => {
    void saveBytes()
      .then((bytes) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
        link.download = book.name.replace(/\.[^.]*$/, '') + '.xlsx';
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
        book.dirty = false;
      })
      .catch((error: unknown) => frame.notice(`${text.cannotSave} ${readable(error, parameters.language)}`));
  });
  frame.language.addEventListener('change', () => {
    const address = new URL(window.location.href);
    if (frame.language.value === 'zh') address.searchParams.set('lang', 'zh-CN');
    else address.searchParams.delete('lang');
    window.location.href = address.href;
  });
}

/** A file's own sentence in the page's language, where the error carries one. */
function readable(error: unknown, language: 'en' | 'zh'): string {
  const { words: own } = (error ?? {}) as { words?: { en: string; zh: string } };
  return own !== undefined ? own[language] : error instanceof Error ? error.message : String(error);
}
