import { words } from './words';

/** A prepared workbook in the page's language: "workcap-receivables-en.xlsx". */
export interface Offered {
  readonly address: string;
  readonly label: string;
}

/** What of the server's list to offer, under the names people know. */
export function offered(files: readonly string[], language: 'en' | 'zh'): Offered[] {
  const labels: Readonly<Record<string, string>> = { receivables: words[language].receivables, inventory: words[language].inventory };
  return files.flatMap((file) => {
    const id = new RegExp(`^workcap-(\\w+)-${language}\\.xlsx$`).exec(file)?.[1];
    return id === undefined ? [] : [{ address: `/addin/assets/workbooks/${file}`, label: labels[id] ?? id }];
  });
}

/** Fills the choice; it stays out of sight while there is nothing to choose. */
export async function offerPrepared(choice: HTMLSelectElement, language: 'en' | 'zh', open: (address: string) => Promise<void>): Promise<void> {
  const response = await fetch('/workbooks.json');
  const workbooks = response.ok ? offered((await response.json()) as string[], language) : [];
  for (const { address, label } of workbooks) {
    const option = document.createElement('option');
    option.value = address;
    option.textContent = label;
    choice.append(option);
  }
  choice.hidden = workbooks.length === 0;
  choice.addEventListener('change', () => {
    const address = choice.value;
    // The choice is a menu: its title shows again, and the same workbook may be opened once more.
    choice.selectedIndex = 0;
    void open(address);
  });
}
