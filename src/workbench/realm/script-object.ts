/** The key of a script object's Apps Script class name. Symbols never reach the script. */
export const className: unique symbol = Symbol('class name');

/**
 * What the host hands to scripts: an object of an Apps Script class. Scripts see its string-named
 * members only; what the host's own classes need of one another stands under symbols and `#` names.
 */
export abstract class ScriptObject {
  abstract readonly [className]: string;

  toString(): string {
    return this[className];
  }
}

/** An error that Apps Script throws. Its text is Google's. */
export class ScriptException extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
