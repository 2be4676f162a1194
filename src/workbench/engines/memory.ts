import type { Engine, Rectangle } from '../engine';
import { GridEngine } from './memory/engine';
import { GridView } from './memory/view';

/** A plain grid in memory: in Node for tests, in the browser as a simple table. */
export function createMemoryEngine(): Engine {
  return new MemoryEngine();
}

class MemoryEngine extends GridEngine {
  readonly kind = 'memory';
  private view: GridView | null = null;

  mount(container: HTMLElement, options: { language: 'en' | 'zh' }): Promise<void> {
    this.view = new GridView(container, this, options.language, {
      edited: (area, value) => this.writeAs('user', this.activeSheet(), area, [[value]]),
      cleared: (area) => this.emptied(area),
      activated: (sheet) => {
        this.activateSheet(sheet);
        this.sheetListeners.tell({ kind: 'activated', sheet });
      },
      added: () => {
        let number = this.book.sheets.length + 1;
        while (this.book.sheetByName(`Sheet${number}`)) number++;
        const sheet = this.addSheet(`Sheet${number}`);
        this.sheetListeners.tell({ kind: 'added', sheet });
        this.activateSheet(sheet);
        this.sheetListeners.tell({ kind: 'activated', sheet });
      },
    });
    return Promise.resolve();
  }

  dispose(): void {
    this.view?.dispose();
    this.view = null;
  }

  protected redraw(): void {
    this.view?.refresh();
  }

  private emptied(area: Rectangle): void {
    this.cells.clear(this.activeSheet(), area, 'contents');
    this.changed({ sheet: this.activeSheet(), area, source: 'user', kind: 'edited' });
  }
}
