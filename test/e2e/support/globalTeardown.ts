export default async function globalTeardown(): Promise<void> {
  await (globalThis as { workbenchServer?: { close(): Promise<void> } }).workbenchServer?.close();
}
