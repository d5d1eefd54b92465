import type { Duty } from '../../core/my-week/duty.ts';
import { namesToChoose, weekOfPerson } from '../../core/my-week/my-week.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** What is due for a person in seven days. Changes nothing. */
export function myWeek({ person, from }: Input<'myWeek'>): Output<'myWeek'> {
  const workbook = Workbook.open();
  const { today, settings } = workbook;
  const table = workbook.table('plan');
  const people = workbook.items('people');
  const week = weekOfPerson({
    person: person.replace(/\s+/g, ' ').trim(),
    from: from ?? today,
    today,
    plan: table.rows,
    people,
    ideas: workbook.items('ideas'),
    settings,
  });
  const tab = table.sheet.getName();
  const told = ({ kind, due, row, column, sentence }: Duty) => ({
    kind,
    due,
    rowId: row.item.rowId,
    topic: row.item.topic,
    type: row.item.type,
    date: row.item.date ?? '',
    sentence,
    tab,
    cell: `${letters(columnOf(table, column))}${row.row}`,
  });
  return {
    person,
    from: week.from,
    until: week.until,
    overdue: week.overdue.map(told),
    due: week.due.map(told),
    load: week.load,
    suggestions: [...week.suggestions],
    message: week.message,
    people: namesToChoose(people, table.rows),
  };
}
