import type { PageWords } from './words';

/** The parts of the page that other code fills or listens to. */
export interface Frame {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly language: HTMLSelectElement;
  /** The workbooks that come with the product; its first entry is its title. */
  readonly prepared: HTMLSelectElement;
  setName(name: string): void;
  /** A sentence at the bottom that can be closed. */
  notice(text: string): void;
  /** What the add-in says about the error in the selected cell; "" for nothing. */
  message(text: string): void;
}

const narrowest = 320;
const widest = 600;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export function buildFrame(words: PageWords, language: 'en' | 'zh'): Frame {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const root = element('div', 'workbench');
  const bar = element('header', 'workbench-bar');
  const name = element('h1', '');
  const badge = element('small', '', words.badge);
  const open = element('button', '', words.open);
  open.title = words.openHelp;
  const save = element('button', '', words.save);
  save.title = words.saveHelp;
  const file = element('input', '');
  file.type = 'file';
  file.accept = '.xlsx,.csv';
  file.hidden = true;
  const choice = element('select', '');
  choice.setAttribute('aria-label', words.language);
  for (const [value, label] of [['en', 'English'], ['zh', '中文']] as const) {
    const option = element('option', '', label);
    option.value = value;
    option.selected = value === language;
    choice.append(option);
  }
  const prepared = element('select', '');
  prepared.setAttribute('aria-label', words.prepared);
  prepared.append(element('option', '', words.prepared));
  prepared.hidden = true;
  bar.append(name, badge, open, prepared, save, choice, file);
  const grid = element('main', 'workbench-grid');
  grid.setAttribute('aria-label', words.grid);
  const split = element('div', 'workbench-split');
  const pane = element('iframe', 'workbench-pane');
  pane.title = words.pane;
  const message = element('div', 'workbench-message');
  message.setAttribute('role', 'status');
  message.hidden = true;
  root.append(bar, grid, split, pane);
  document.body.append(root, message);
  makeResizable(root, split, words.resize);
  return {
    grid,
    pane,
    open,
    save,
    file,
    language: choice,
    prepared,
    setName(text) {
      name.textContent = text;
      document.title = text;
    },
    notice(text) {
      document.querySelector('.workbench-notice')?.remove();
      const box = element('div', 'workbench-notice');
      box.setAttribute('role', 'alert');
      const close = element('button', '', words.close);
      close.addEventListener('click', () => box.remove());
      box.append(element('span', '', text), close);
      document.body.append(box);
    },
    message(text) {
      message.textContent = text;
      message.hidden = text === '';
    },
  };
}

/** The pane's edge: dragged with the pointer, moved with the arrow keys. */
function makeResizable(root: HTMLElement, split: HTMLElement, label: string): void {
  let width = 400;
  const set = (value: number): void => {
    width = Math.round(Math.min(widest, Math.max(narrowest, value)));
    root.style.setProperty('--pane-width', `${width}px`);
    split.setAttribute('aria-valuenow', String(width));
  };
  split.tabIndex = 0;
  split.setAttribute('role', 'separator');
  split.setAttribute('aria-orientation', 'vertical');
  split.setAttribute('aria-label', label);
  split.setAttribute('aria-valuemin', String(narrowest));
  split.setAttribute('aria-valuemax', String(widest));
  set(width);
  split.addEventListener('pointerdown', (event) => {
    split.setPointerCapture(event.pointerId);
    root.classList.add('resizing');
  });
  split.addEventListener('pointermove', (event) => {
    if (split.hasPointerCapture(event.pointerId)) set(root.clientWidth - event.clientX);
  });
  const end = (): void => root.classList.remove('resizing');
  split.addEventListener('pointerup', end);
  split.addEventListener('pointercancel', end);
  split.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 20, ArrowRight: -20, Home: widest, End: -widest }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  });
}
