import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Context } from '../context.ts';
import { sha256 } from './digest.ts';
import { User } from './user.ts';

/** Who runs the script, and where. Without a scope for e-mail, addresses are blank. */
export class SessionService extends ScriptObject {
  readonly [className] = 'Session';
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  getActiveUser(): User {
    return new User('');
  }

  getEffectiveUser(): User {
    return new User('');
  }

  getActiveUserLocale(): string {
    return this.#context.workbook.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.#context.scriptZone;
  }

  /** The same for a user and this script; Google's changes every thirty days. */
  getTemporaryActiveUserKey(): string {
    const digest = sha256(new TextEncoder().encode(this.#context.user.email));
    return [...digest.slice(0, 24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
