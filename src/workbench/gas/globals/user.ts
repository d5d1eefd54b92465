import { className, ScriptObject } from '../../realm/script-object.ts';

/** A person, known by an address. */
export class User extends ScriptObject {
  readonly [className] = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getUserLoginId(): string {
    return this.#email;
  }
}
