import { createRoot } from 'react-dom/client';
import { analyses } from '../analyses/index';
import { startLanguage } from '../excel/language';
import { isNewEnough, whenReady } from '../excel/ready';
import { registerFunctions } from '../functions/register';
import { openEngine } from '../worker/client';
import { App } from './App';
import type { OutsideReason } from './Outside';

/** The one start of everything: the pane, the worksheet functions and the ribbon's commands share this page. */
async function start(): Promise<void> {
  const { host, language } = await whenReady();
  const outside: OutsideReason | null = host === 'excel' ? (isNewEnough() ? null : 'old') : host;
  const first = startLanguage(language);
  document.documentElement.lang = first === 'zh' ? 'zh-CN' : 'en';
  if (host === 'excel') {
    // The functions do not wait for the pane to be drawn: the page may run without being seen.
    registerFunctions();
  }
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element "root"');
  createRoot(root).render(<App outside={outside} startLanguage={first} openEngine={openEngine} analyses={analyses} />);
}

void start();
