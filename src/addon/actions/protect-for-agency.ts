import { Failure } from '../../core/failure.ts';
import { AGENCY_COLUMNS } from '../../core/handoff/agency-cells.ts';
import { canStillSee, doesNot } from '../../core/handoff/still-visible.ts';
import { nameKey } from '../../core/named.ts';
import { rememberAgency } from '../../sheets/handoff/agency-note.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { type Access, accessTo, setProtections, sharedTabs } from '../agency-protection.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Protects the tabs for an agency. For whom is noted last: what stopped half-way is run again, and a
 * build follows what stands whole.
 */
export function protectForAgency({
  people: names,
  mode = 'protect',
}: Input<'protectForAgency'>): Output<'protectForAgency'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const access = accessTo(workbook);
    const kept = chosen(access, names);
    const note = { people: kept.map(({ name }) => name), mode };
    const { tabs, left, rows } = setProtections(workbook, kept, mode, access.editors);
    rememberAgency(note);
    const table = workbook.table('plan');
    const shared = sharedTabs(workbook);
    const namesOf = (ids: ReadonlySet<number>) =>
      shared.flatMap(({ id, name }) => (ids.has(id) ? [name] : []));
    return {
      tabs: namesOf(tabs),
      rows,
      columns: [...AGENCY_COLUMNS, 'issues'].map((key) => headerOf(table, key)),
      left: namesOf(left),
      canStillSee: canStillSee(shared),
      doesNot: doesNot(shared, mode === 'warning'),
    };
  });
}

function chosen({ people }: Access, names: readonly string[]): Access['people'] {
  if (names.length === 0) throw new Failure('agency-nobody', 'Choose who works at the agency.');
  return names.map((name) => {
    const person = people.find((each) => nameKey(each.name) === nameKey(name));
    if (person === undefined) {
      throw new Failure(
        'agency-unknown',
        `${name} is not of the team Agency. Choose Agency under Team on the tab People.`,
      );
    }
    if (person.problem !== '') throw new Failure('agency-unknown', person.problem);
    return person;
  });
}
