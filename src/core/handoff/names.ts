import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';

const MAILBOX = /[^\s<>,;]+@[^\s<>,;]+/;

/**
 * Tells people by their names alone: an address typed where a name should stand becomes the name
 * of whom it belongs to, and goes where it belongs to nobody.
 */
export function nameTeller(people: readonly Person[]): (typed: string) => string {
  const byMailbox = new Map(people.map(({ email, name }) => [nameKey(email), name.trim()]));
  return (typed) => {
    const [mailbox] = MAILBOX.exec(typed) ?? [];
    return mailbox === undefined ? typed.trim() : (byMailbox.get(nameKey(mailbox)) ?? '');
  };
}
