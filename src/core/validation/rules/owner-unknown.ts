import type { Person } from '../../people/person.ts';
import { isPlaceholder } from '../placeholder.ts';
import { EVERY_KIND, type Fault, type RowRule } from '../rule.ts';
import { meantName } from '../same-name.ts';
import { isSettled } from '../settled.ts';
import { shortened } from '../shortened.ts';
import { activePeople } from '../team.ts';

/** The owner is not an active person of the tab People. Somebody who left did own old rows. */
export const ownerUnknown: RowRule = {
  code: 'owner-unknown',
  severity: 'warning',
  why: 'A row waits for somebody who is not there, and nobody notices (articles 001 and 004).',
  example: 'Owner “Pria”, and the tab People has a Priya',
  source: '004-7',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: ['people'],
  check: (row, { people, personNamed }) => {
    const name = row.item.owner.find((each) => !isPlaceholder(each)) ?? '';
    const active = activePeople(people);
    if (name === '' || active.length === 0) return null;
    const person = personNamed(name);
    if (person === undefined) return strangerFault(name, active);
    if (person.active || isSettled(row)) return null;
    const backup = personNamed(person.backup)?.active === true ? `, such as ${person.backup}` : '';
    return {
      column: 'owner',
      message: `${shortened(name)} is not active in the tab People: name somebody who is${backup}.`,
    };
  },
};

function strangerFault(name: string, active: readonly Person[]): Fault {
  const meant =
    active.find(({ email }) => email !== '' && email.toLowerCase() === name.trim().toLowerCase())
      ?.name ??
    meantName(
      name,
      active.map((person) => person.name),
    );
  if (meant === null) {
    return {
      column: 'owner',
      message: `“${shortened(name)}” is not in the tab People: choose somebody who is, or add a row there.`,
    };
  }
  return {
    column: 'owner',
    message: `“${shortened(name)}” is not in the tab People: write ${meant}, as it stands there.`,
    sureFix: { column: 'owner', value: meant, label: `Write “${meant}”` },
  };
}
