import { className, ScriptObject } from '../realm/script-object.ts';

/** A constant of an Apps Script enumeration, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class Constant extends ScriptObject {
  readonly [className]: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(enumeration: string, name: string, ordinal: number) {
    super();
    this[className] = enumeration;
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: Constant): number {
    return this.#ordinal - other.ordinal();
  }

  override toString(): string {
    return this.#name;
  }
}

class EnumerationObject extends ScriptObject {
  readonly [className]: string;

  constructor(name: string, constants: Record<string, Constant>) {
    super();
    this[className] = name;
    Object.assign(this, constants);
  }
}

/** An enumeration as scripts see it: its constants under their names, and itself. */
export type Enumeration<Name extends string> = ScriptObject & Readonly<Record<Name, Constant>>;

/** Makes an enumeration of constants in order. */
export function enumeration<Name extends string>(
  name: string,
  names: readonly Name[],
): Enumeration<Name> {
  const constants = Object.fromEntries(
    names.map((constant, index) => [constant, new Constant(name, constant, index)]),
  );
  // Every name of the list has just been given its constant.
  return new EnumerationObject(name, constants) as unknown as Enumeration<Name>;
}
