/** Connects a ribbon button that runs a function with what it does. The ribbon waits until `completed` is called. */
export function associateAction(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    try {
      await run();
    } finally {
      event.completed();
    }
  });
}

/** Shows the task pane; hosts that cannot (a pane that is docked for good) show it already. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
