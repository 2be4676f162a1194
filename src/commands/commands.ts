import { associateAction, showPane } from '../excel/actions';
import { whenReady } from '../excel/ready';
import { openable, openAnalysis } from '../taskpane/opening';

/** Every analysis can have a ribbon button: its action has the id of the analysis, and opens the pane there. */
export function registerCommands(): void {
  for (const analysis of openable) {
    associateAction(analysis, async () => {
      openAnalysis(analysis);
      await showPane();
    });
  }
}

void whenReady().then(({ host }) => {
  if (host === 'excel') registerCommands();
});
