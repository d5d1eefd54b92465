import { className, ScriptObject } from '../../realm/script-object.ts';

type Sink = (line: string) => void;

function lineOf(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))))
    .join(' ');
}

/** The script's log. */
export class Logger extends ScriptObject {
  readonly [className] = 'Logger';
  readonly #sink: Sink;
  readonly #lines: string[] = [];

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  log(...values: unknown[]): this {
    const line = lineOf(values);
    this.#lines.push(line);
    this.#sink(line);
    return this;
  }

  getLog(): string {
    return this.#lines.join('\n');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

/** The console of Apps Script: these six and no more. */
export class ScriptConsole extends ScriptObject {
  readonly [className] = 'console';
  readonly #sink: Sink;

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  log(...values: unknown[]): void {
    this.#sink(lineOf(values));
  }

  info(...values: unknown[]): void {
    this.#sink(lineOf(values));
  }

  warn(...values: unknown[]): void {
    this.#sink(lineOf(values));
  }

  error(...values: unknown[]): void {
    this.#sink(lineOf(values));
  }

  time(_label: string): void {
    this.#sink('');
  }

  timeEnd(_label: string): void {
    this.#sink('');
  }
}
