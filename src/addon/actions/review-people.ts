import { monthByPerson } from '../../core/review/by-person.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** What each person had in hand in a month, for whoever asks: it stands in no tab. Changes nothing. */
export function reviewPeople({ month }: Input<'reviewPeople'>): Output<'reviewPeople'> {
  const workbook = Workbook.open();
  const plan = workbook.table('plan').rows;
  const people = workbook.table('people').rows;
  const told = monthByPerson({ plan, month, people });
  return {
    people: told.map((person) => ({ ...person, missed: person.missed.map((row) => ({ ...row })) })),
  };
}
