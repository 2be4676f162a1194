import { invalidArgument, itemNotFound } from './errors';
import { HostCollection, KeyedObject } from './object';

/** One entry of workbook.settings; values are anything JSON can hold. */
export class Setting extends KeyedObject {
  get className(): string {
    return 'Setting';
  }
  get Value(): unknown {
    const text = this.book.workbookSettings.get(this.Key);
    if (text === undefined) throw itemNotFound(`The setting "${this.Key}"`);
    return JSON.parse(text) as unknown;
  }
  set Value(value: unknown) {
    this.book.workbookSettings.set(this.Key, JSON.stringify(value ?? null));
    this.book.events.settingsChanged();
  }
  Delete(): void {
    this.book.workbookSettings.delete(this.Key);
    this.book.events.settingsChanged();
  }
}

export class SettingCollection extends HostCollection<Setting> {
  get className(): string {
    return 'SettingCollection';
  }
  items(): readonly Setting[] {
    return [...this.book.workbookSettings.keys()].map((key) => new Setting(this.book, key));
  }
  override find(key: unknown): Setting | null {
    return this.book.workbookSettings.has(String(key)) ? new Setting(this.book, String(key)) : null;
  }
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('A setting needs a key.');
    const setting = new Setting(this.book, key);
    setting.Value = value;
    return setting;
  }
}
