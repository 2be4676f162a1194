import type { Book } from '../book';
import { HostError, invalidArgument } from '../errors';
import { HostObject } from '../object';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export class Application extends HostObject {
  get className(): string {
    return 'Application';
  }
  override get objects(): readonly string[] {
    return ['CultureInfo', 'IterativeCalculation'];
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.book);
  }
  get IterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.book);
  }
  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(value: unknown) {
    if (typeof value !== 'string' || !modes.includes(value)) throw invalidArgument(`"${String(value)}" is no calculation mode.`);
    this.book.calculationMode = value;
    this.book.engine.setCalculationMode(value === 'Manual' ? 'manual' : 'automatic');
  }
  get CalculationState(): string {
    return this.book.pendingCalls > 0 ? 'Calculating' : 'Done';
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  Calculate(calculationType: unknown): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(calculationType))) throw invalidArgument(`"${String(calculationType)}" is no kind of calculation.`);
    this.book.engine.calculate(calculationType === 'Recalculate' ? 'dirty' : 'all');
  }
  /** The batch calculates at its end: until then the engine only collects what is to be done. */
  SuspendApiCalculationUntilNextSync(): void {
    this.book.suspended = true;
    this.book.engine.setCalculationMode('manual');
  }
  /** The grid is drawn after the batch in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {
    this.book.screenSuspended = true;
  }
}

export class IterativeCalculation extends HostObject {
  get className(): string {
    return 'IterativeCalculation';
  }
  get Enabled(): boolean { return false; }
  set Enabled(value: unknown) {
    if (value !== false) throw new HostError('NotImplemented', 'The workbench does not iterate.');
  }
  get MaxIteration(): number { return 100; }
  get MaxChange(): number { return 0.001; }
}

export class CultureInfo extends HostObject {
  constructor(book: Book) {
    super(book);
  }
  get className(): string {
    return 'CultureInfo';
  }
  override get objects(): readonly string[] {
    return ['DatetimeFormat', 'NumberFormat'];
  }
  get Name(): string {
    return this.book.services.language === 'zh' ? 'zh-CN' : 'en-US';
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.book);
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.book);
  }
}

export class NumberFormatInfo extends HostObject {
  get className(): string {
    return 'NumberFormatInfo';
  }
  get NumberDecimalSeparator(): string { return '.'; }
  get NumberGroupSeparator(): string { return ','; }
}

export class DatetimeFormatInfo extends HostObject {
  get className(): string {
    return 'DatetimeFormatInfo';
  }
  private get chinese(): boolean {
    return this.book.services.language === 'zh';
  }
  get DateSeparator(): string { return '/'; }
  get TimeSeparator(): string { return ':'; }
  get ShortDatePattern(): string { return this.chinese ? 'yyyy/m/d' : 'm/d/yyyy'; }
  get LongDatePattern(): string { return this.chinese ? 'yyyy"年"m"月"d"日"' : 'dddd, mmmm d, yyyy'; }
  get LongTimePattern(): string { return this.chinese ? 'h:mm:ss' : 'h:mm:ss AM/PM'; }
}

export class Runtime extends HostObject {
  get className(): string {
    return 'Runtime';
  }
  get EnableEvents(): boolean {
    return this.book.events.enabled;
  }
  set EnableEvents(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.book.events.enabled = value;
  }
}
