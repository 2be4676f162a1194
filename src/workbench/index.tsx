import { start } from './page/start';

start().catch((error: unknown) => {
  // Without a grid there is no page: the reason is shown instead of nothing.
  const message = document.createElement('pre');
  message.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
  document.body.append(message);
  throw error;
});
