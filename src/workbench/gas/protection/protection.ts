import type { Attachment } from '../../engine/port.ts';
import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Constant } from '../enumeration.ts';
import { ProtectionType } from '../enumerations.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { User } from '../globals/user.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';
import { type ProtectionItem, protectionItem } from './protection-item.ts';

type Person = string | User;

/** A protected range or tab. */
export class Protection extends ScriptObject {
  readonly [className] = 'Protection';
  readonly #handles: Handles;
  readonly #id: string;

  constructor(handles: Handles, id: string) {
    super();
    this.#handles = handles;
    this.#id = id;
  }

  getProtectionType(): Constant {
    return this.#attachment().zone === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getDescription(): string {
    return this.#item().description;
  }

  setDescription(description: string): this {
    return this.#change({ description });
  }

  getRange(): RangeHandle {
    const { sheet, zone } = this.#attachment();
    if (sheet === null) throw new Error('A protection is on a tab.');
    const { rows, columns } = this.#handles.context.workbook.engine.tabs.size(sheet);
    const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    return this.#handles.range(sheet, zone ?? whole);
  }

  setRange(range: RangeHandle): this {
    const { sheet, zone } = range[inner];
    this.#put({ ...this.#attachment(), sheet, zone });
    return this;
  }

  getRangeName(): null {
    return null;
  }

  isWarningOnly(): boolean {
    return this.#item().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }

  canEdit(): boolean {
    const { email } = this.#handles.context.user;
    const { editors, warningOnly } = this.#item();
    const { owner } = this.#handles.context.workbook;
    return warningOnly || editors === null || email === owner || editors.includes(email);
  }

  canDomainEdit(): boolean {
    this.#mustBeEditor();
    return this.#item().domainEdit;
  }

  setDomainEdit(domainEdit: boolean): this {
    this.#mustBeEditor();
    return this.#change({ domainEdit });
  }

  /** Without the owner, who always may edit. */
  getEditors(): User[] {
    this.#mustBeEditor();
    return this.#editors().map((email) => new User(email));
  }

  addEditor(person: Person): this {
    return this.addEditors([emailOf(person)]);
  }

  addEditors(people: Person[]): this {
    this.#mustBeEditor();
    if (this.#item().editors === null) return this;
    const { owner } = this.#handles.context.workbook;
    const added = people.map(emailOf).filter((email) => email !== owner);
    return this.#change({ editors: [...new Set([...this.#editors(), ...added])] });
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  /** The owner and whoever runs the script stay. */
  removeEditors(people: Person[]): this {
    this.#mustBeEditor();
    const gone = people.map(emailOf).filter((email) => email !== this.#handles.context.user.email);
    return this.#change({ editors: this.#editors().filter((email) => !gone.includes(email)) });
  }

  getUnprotectedRanges(): RangeHandle[] {
    const { sheet } = this.#attachment();
    if (sheet === null) return [];
    return this.#unprotected().flatMap(({ zone }) =>
      zone === null ? [] : this.#handles.range(sheet, zone),
    );
  }

  setUnprotectedRanges(ranges: RangeHandle[]): this {
    const { sheet, zone } = this.#attachment();
    if (zone !== null) fail('Unprotected ranges can only be set on a protected sheet.');
    const { engine } = this.#handles.context.workbook;
    engine.together(() => {
      engine.attachments.remove(this.#unprotected().map(({ id }) => id));
      engine.attachments.put(
        ranges.map((range) => ({
          ...{ id: `unprotected:${crypto.randomUUID()}`, kind: 'unprotected', sheet },
          ...{ zone: range[inner].zone, data: null },
        })),
      );
    });
    return this;
  }

  remove(): void {
    this.#mustBeEditor();
    const gone = this.#unprotected().map(({ id }) => id);
    this.#handles.context.workbook.engine.attachments.remove([this.#id, ...gone]);
  }

  /** What stays open beneath this protection. They follow their cells as it does. */
  #unprotected(): Attachment[] {
    const { sheet, zone } = this.#attachment();
    if (sheet === null || zone !== null) return [];
    return this.#handles.context.workbook.engine.attachments.list('unprotected', sheet);
  }

  #editors(): string[] {
    const { editors, owner } = this.#handles.context.workbook;
    const everybody = [...editors].filter((email) => email !== owner);
    return [...(this.#item().editors ?? everybody)];
  }

  #mustBeEditor(): void {
    if (!this.canEdit()) fail(EXCEPTIONS.protection);
  }

  #attachment(): Attachment {
    const { attachments } = this.#handles.context.workbook.engine;
    return attachments.find(this.#id) ?? fail('The protection does not exist.');
  }

  #item(): ProtectionItem {
    return protectionItem(this.#attachment());
  }

  #change(changes: Partial<ProtectionItem>): this {
    const attachment = this.#attachment();
    this.#put({ ...attachment, data: { ...protectionItem(attachment), ...changes } });
    return this;
  }

  #put(attachment: Attachment): void {
    this.#handles.context.workbook.engine.attachments.put([attachment]);
  }
}

function emailOf(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}
