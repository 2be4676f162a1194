import './shell.css';

/** The frame around grid and pane: a bar with the workbook's name, open, save and language; a divider that resizes the pane. */
export interface Shell {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  setName(name: string): void;
  /** A sentence for the person at the screen; it goes away by itself. */
  tell(sentence: string): void;
}

export interface ShellActions {
  open(file: File): void;
  save(): void;
  language(tag: string): void;
}

const words = {
  en: { open: 'Open…', save: 'Save as .xlsx', language: 'Language', pane: 'Workcap', divider: 'Width of the task pane', grid: 'Spreadsheet', note: 'Workbench: plays Excel on the web on this machine' },
  zh: { open: '打开…', save: '另存为 .xlsx', language: '语言', pane: 'Workcap', divider: '任务窗格宽度', grid: '工作表', note: '工作台：在本机上模拟网页版 Excel' },
} as const;

const narrowest = 320;
const widest = 600;
const step = 16;

export function createShell(language: 'en' | 'zh', paneAddress: string, actions: ShellActions): Shell {
  const text = words[language];
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

  const name = element('span', 'bar-name');
  const note = element('span', 'bar-note', text.note);
  const file = document.createElement('input');
  file.type = 'file';
  file.accept = '.xlsx,.csv';
  file.hidden = true;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) actions.open(chosen);
    file.value = '';
  });
  const languages = document.createElement('select');
  languages.setAttribute('aria-label', text.language);
  languages.append(new Option('English', 'en-US', false, language === 'en'), new Option('简体中文', 'zh-CN', false, language === 'zh'));
  languages.addEventListener('change', () => actions.language(languages.value));
  const bar = element('header', 'bar');
  bar.append(name, note, element('span', 'bar-space'), file, button(text.open, () => file.click()), button(text.save, actions.save), languages);

  const grid = element('main', 'grid');
  grid.setAttribute('aria-label', text.grid);
  const divider = document.createElement('div');
  divider.className = 'divider';
  divider.tabIndex = 0;
  divider.setAttribute('role', 'separator');
  divider.setAttribute('aria-orientation', 'vertical');
  divider.setAttribute('aria-label', text.divider);
  const pane = document.createElement('iframe');
  pane.title = text.pane;
  pane.src = paneAddress;
  const dock = element('aside', 'pane');
  dock.append(element('div', 'pane-title', text.pane), pane);
  const work = element('div', 'work');
  work.append(grid, divider, dock);
  makeResizable(divider, work);

  document.body.replaceChildren(bar, work);
  return {
    grid,
    pane,
    setName(shown) {
      name.textContent = shown;
      document.title = `${shown} – Workcap`;
    },
    tell(sentence) {
      const message = element('div', 'message', sentence);
      message.setAttribute('role', 'alert');
      document.body.append(message);
      setTimeout(() => message.remove(), 8000);
    },
  };
}

function makeResizable(divider: HTMLElement, work: HTMLElement): void {
  const set = (width: number): void => {
    const allowed = Math.min(widest, Math.max(narrowest, Math.round(width)));
    work.style.setProperty('--pane-width', `${allowed}px`);
    divider.setAttribute('aria-valuenow', String(allowed));
  };
  const current = (): number => Number(divider.getAttribute('aria-valuenow'));
  divider.setAttribute('aria-valuemin', String(narrowest));
  divider.setAttribute('aria-valuemax', String(widest));
  set(Number(new URLSearchParams(location.search).get('width') ?? 350));
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  divider.addEventListener('pointerup', () => document.body.classList.remove('resizing'));
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(current() + step);
    if (event.key === 'ArrowRight') set(current() - step);
  });
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}
