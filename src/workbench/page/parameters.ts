/** What the address of the workbench says. */
export interface Parameters {
  /** Path of the pane page on this server. */
  readonly pane: string;
  /** Path of the workbook to open; "blank" for an empty one; null for the sample. */
  readonly open: string | null;
  readonly language: 'en' | 'zh';
  /** As office.js names it. */
  readonly locale: 'en-US' | 'zh-CN';
  readonly engine: 'memory' | 'univer';
  /** What stands before the dot in worksheet functions; null = what the manifest says. */
  readonly namespace: string | null;
  readonly blank: null | 0;
}

const defaultPane = '/addin/taskpane.html';

export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const chinese = /^zh/i.test(query.get('lang') ?? '');
  return {
    pane: query.get('pane') ?? defaultPane,
    open: query.get('open'),
    language: chinese ? 'zh' : 'en',
    locale: chinese ? 'zh-CN' : 'en-US',
    engine: query.get('engine') === 'memory' ? 'memory' : 'univer',
    namespace: query.get('namespace'),
    blank: query.get('blank') === '0' ? 0 : null,
  };
}

/** The page is one of two names of this machine, the pane gets the other: two sites, two processes. */
export function otherOrigin(location: { readonly protocol: string; readonly hostname: string; readonly port: string }): string {
  const hostname = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
  return `${location.protocol}//${hostname}${location.port === '' ? '' : `:${location.port}`}`;
}
