import { build } from '../../../src/build/build';
import { startServer } from '../../../src/workbench/server';
import { prepareBrowser } from './browser';

/** Builds what is stale, starts one server for all browser tests, and unpacks the packaged browser once if none is installed. */
export default async function globalSetup(): Promise<void> {
  build();
  const data = process.env.WORKCAP_DATA;
  const server = await startServer({
    root: process.cwd(),
    port: 0,
    folders: { test: `${process.cwd()}/test/e2e/pages`, ...(data === undefined ? {} : { data }) },
  });
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = await prepareBrowser();
  (globalThis as { workbenchServer?: typeof server }).workbenchServer = server;
  if (data === undefined) console.log('WORKCAP_DATA is not set: the tests on real data sets are not run.');
}
