import { spawn } from 'node:child_process';
import path from 'node:path';
import { startServer } from '../workbench/server';
import { build } from './build';

async function start(): Promise<void> {
  build();
  const port = Number(process.env.PORT ?? 3000);
  const server = await startServer({ root: process.cwd(), port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      console.error(`Port ${port} is taken. Choose another one, for example: PORT=3100 npm start`);
      process.exit(1);
    }
    throw error;
  });
  console.log(`Workcap is at ${server.address}`);
  if (process.env.BROWSER !== 'none' && process.env.CI === undefined) openBrowser(server.address);
}

/** A machine without a desktop only loses the convenience. */
function openBrowser(address: string): void {
  const [command, ...parameters] = process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
  spawn(command as string, parameters, { stdio: 'ignore', detached: true, cwd: path.resolve('.') }).on('error', () => undefined);
}

void start();
