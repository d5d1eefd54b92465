import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';

/** Who may edit a file, by address. */
export interface Sharing {
  /** Blank where nobody can tell, as in a shared drive. */
  readonly owner: string;
  readonly editors: readonly string[];
}

/** Somebody of the agency, and what keeps a protection from knowing them. */
export interface AgencyPerson {
  readonly name: string;
  readonly email: string;
  /** What to do first, in a sentence; blank where nothing. */
  readonly problem: string;
}

/** The people of the team Agency who are active, in the order of the tab People. */
export function agencyPeople(team: readonly Person[], sharing: Sharing): AgencyPerson[] {
  const editors = new Set(sharing.editors.map(nameKey));
  return team
    .filter((person) => person.team === 'Agency' && person.active && person.name.trim() !== '')
    .map(({ name, email }) => {
      const address = nameKey(email);
      const problem = problemOf(name, address, nameKey(sharing.owner), editors);
      return { name: name.trim(), email: address, problem };
    });
}

function problemOf(
  name: string,
  email: string,
  owner: string,
  editors: ReadonlySet<string>,
): string {
  if (email === '') return `${name} has no e-mail on the tab People. Write it there first.`;
  if (email === owner) return `${name} owns this spreadsheet, and an owner edits everything.`;
  if (editors.has(email)) return '';
  return `${email} of ${name} is not an editor of this spreadsheet. Share it with that address first.`;
}
