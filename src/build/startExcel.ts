import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { build } from './build';

/** Serves the add-in over https on this machine and lets Microsoft's own tool sideload it into desktop Excel. */
async function startExcel(): Promise<void> {
  build();
  const folder = path.resolve('dist/addin');
  const certificate = await getHttpsServerOptions();
  createServer(certificate, (request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname)));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png', '.css': 'text/css' };
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' });
    createReadStream(file).pipe(response);
  }).listen(3000, 'localhost', () => {
    console.log('The add-in is served at https://localhost:3000; Excel is being started. Ctrl+C ends it.');
    const tool = spawnSync('npx', ['--yes', 'office-addin-debugging@6.1.2', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (tool.status !== 0) console.error('Excel could not be started. The manifest can be added by hand: Insert > My Add-ins > Upload My Add-in.');
  });
}

void startExcel();
