import { className, ScriptObject } from '../../realm/script-object.ts';
import { isZone } from '../../time/zone.ts';
import type { Context } from '../context.ts';
import type { Constant } from '../enumeration.ts';
import { Charset, DigestAlgorithm } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { formatMoment, parseMomentBy } from './date-pattern.ts';
import { sha256 } from './digest.ts';

/** Dates, identifiers, digests, encodings. */
export class Utilities extends ScriptObject {
  readonly [className] = 'Utilities';
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) {
      fail(EXCEPTIONS.signature(`${typeof date},String,String`, 'Utilities.formatDate'));
    }
    if (!isZone(timeZone)) fail(`Invalid argument: timeZone. Should be of type: String`);
    if (Number.isNaN(date.getTime())) fail('Invalid argument: date. Should be of type: Date');
    return formatMoment(date.getTime(), timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseMomentBy(date, timeZone, format));
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  sleep(milliseconds: number): void {
    this.#context.workbook.clock.sleep(milliseconds);
  }

  /** Only SHA-256 is offered; bytes are signed, as Java's are. */
  computeDigest(algorithm: Constant, value: string, _charset?: Constant): number[] {
    if (algorithm !== DigestAlgorithm.SHA_256) {
      fail(`The digest ${algorithm.name()} is not part of this host.`);
    }
    return [...sha256(new TextEncoder().encode(value))].map((byte) => (byte << 24) >> 24);
  }

  base64Encode(data: string | number[], _charset?: Constant): string {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    return btoa(String.fromCharCode(...[...bytes].map((byte) => byte & 0xff)));
  }

  base64Decode(encoded: string, _charset?: Constant): number[] {
    return [...atob(encoded)].map((letter) => (letter.charCodeAt(0) << 24) >> 24);
  }

  formatString(template: string, ...values: unknown[]): string {
    let index = 0;
    return template.replace(/%([sd%])/g, (_match, kind: string) => {
      if (kind === '%') return '%';
      const value = values[index];
      index += 1;
      return kind === 'd' ? String(Math.trunc(Number(value))) : String(value);
    });
  }
}
