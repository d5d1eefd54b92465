import type { Person } from '../people/person.ts';
import type { TableRow } from '../workbook.ts';

/** The people who take part now. */
export function activePeople(people: readonly TableRow<Person>[]): Person[] {
  return people.map(({ item }) => item).filter(({ name, active }) => active && name.trim() !== '');
}

/** Whether somebody works alone: nobody to ask, to approve or to share with. */
export function isAlone(people: readonly TableRow<Person>[]): boolean {
  return activePeople(people).length < 2;
}
