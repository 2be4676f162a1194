import { createReadStream, existsSync, readdirSync, statSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

/**
 * Serves the workbench, the add-in as built, and Microsoft's office.js from its package, on this machine only.
 * The workbench page is opened at http://localhost:PORT and docks the pane from http://127.0.0.1:PORT,
 * so that the two are different sites with different processes, as in Excel on the web.
 */
export interface ServerOptions {
  readonly root: string;
  readonly port: number;
  /** Further folders by their first path segment: tests add the real data sets. */
  readonly folders?: Readonly<Record<string, string>>;
}

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** office.js asks this page for trust when the host is not served over https. */
const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script>
addEventListener('message', (event) => event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));
</script>`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The page's own code may reach this server and nothing else: a request that would leave is refused by the browser. */
const paneSecurity = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');

export function startServer(options: ServerOptions): Promise<{ server: Server; port: number; address: string; close(): Promise<void> }> {
  const folders: Record<string, string> = {
    'office-js': path.join(options.root, 'node_modules/@microsoft/office-js/dist'),
    addin: path.join(options.root, 'dist/addin'),
    workbench: path.join(options.root, 'dist/workbench'),
    ...options.folders,
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    // As Excel does, the workbench reads from the manifest under which namespace the functions stand.
    if (request.url === '/manifest.xml') sendFile(response, path.join(options.root, 'manifest.xml'));
    else if (request.url === '/workbooks.json') sendList(response, path.join(folders['addin']!, 'assets/workbooks'));
    else answer(request, response, folders);
  };
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    const second = createServer(handle);
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
      const done = (): void =>
        resolve({
          server,
          port,
          address: `http://localhost:${port}/`,
          close: () => Promise.all([server, second].map(stop)).then(() => undefined),
        });
      // "localhost" may mean ::1; a machine without IPv6 serves 127.0.0.1 alone.
      second.once('error', done);
      second.listen(port, '::1', done);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

function answer(request: IncomingMessage, response: ServerResponse, folders: Readonly<Record<string, string>>): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' || pathname === '/index.html') {
    sendFile(response, path.join(folders.workbench ?? '', 'index.html'), '/workbench/');
    return;
  }
  if (pathname === '/office-js/AgaveErrorUX/index.html') {
    send(response, 200, 'text/html; charset=utf-8', trustPage);
    return;
  }
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  const folder = folders[first];
  const file = folder === undefined ? '' : path.join(folder, ...rest);
  if (folder === undefined || !inside(folder, file) || !existsSync(file) || !statSync(file).isFile()) {
    send(response, 404, 'text/plain; charset=utf-8', `Not found: ${pathname}`);
    return;
  }
  sendFile(response, file);
}

function inside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** Names of the prepared workbooks, as built. */
function sendList(response: ServerResponse, folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).sort() : [];
  response.writeHead(200, { 'content-type': contentTypes['.json'] });
  response.end(JSON.stringify(names));
}

function sendFile(response: ServerResponse, file: string, base?: string): void {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.html') {
    if (!existsSync(file)) {
      send(response, 503, 'text/plain; charset=utf-8', 'The workbench is not built yet: run npm start.');
      return;
    }
    let page = readFileSync(file, 'utf8').replaceAll(officeAddress, '/office-js/office.js');
    if (base !== undefined) page = page.replace('<head>', `<head><base href="${base}">`);
    response.setHeader('content-security-policy', base === undefined ? paneSecurity : "connect-src 'self' data: blob:");
    send(response, 200, contentTypes['.html'] as string, page);
    return;
  }
  response.writeHead(200, { 'content-type': contentTypes[extension] ?? 'application/octet-stream', 'content-length': statSync(file).size, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}
