import { nameKey } from '../../named.ts';
import type { PlanContext } from '../plan-context.ts';
import { EVERY_KIND, type Fault, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { activePeople } from '../team.ts';

/**
 * Somebody would rather not do what the row asks of them (001-19): the owner its type or kind, the
 * asset owner the kind of asset.
 */
export const ownerUnsuited: RowRule = {
  code: 'owner-unsuited',
  severity: 'hint',
  why: 'Who does not like a task, or is not good at it, forgets it: give work to those it suits (article 001).',
  example: 'Marco is to take event photos, which he would rather not do',
  source: '001-19',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: ['people'],
  aboutTime: true,
  check: ({ item, kind }, context) =>
    faultOf('owner', item.owner[0] ?? '', [item.type, kind], context) ??
    faultOf('assetOwner', item.assetOwner, [item.assetKind], context),
};

function faultOf(
  column: 'owner' | 'assetOwner',
  name: string,
  tasks: readonly string[],
  { people, personNamed }: PlanContext,
): Fault | null {
  const person = personNamed(name);
  const task = tasks.find((each) => person !== undefined && has(person.wouldRatherNot, each));
  if (person === undefined || task === undefined) return null;
  const better = activePeople(people).find(
    (other) => other !== person && has(other.doesWell, task) && !has(other.wouldRatherNot, task),
  );
  const advice =
    better === undefined
      ? 'give the row to somebody else, or talk it over'
      : `${better.name.trim()} does it well`;
  return {
    column,
    message: `${shortened(person.name)} would rather not do “${shortened(task)}”: ${advice}.`,
    toFill: [],
  };
}

function has(list: readonly string[], task: string): boolean {
  return task.trim() !== '' && list.some((each) => nameKey(each) === nameKey(task));
}
