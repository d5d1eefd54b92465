import type { Duty } from './duty.ts';
import type { Week } from './week.ts';
import { weekdayName, withoutAddresses } from './wording.ts';

/**
 * The week of a person as plain text, to paste into mail or chat: lines that stand by themselves,
 * and no e-mail address, wherever it was typed.
 */
export function weekMessage({
  person,
  from,
  until,
  overdue,
  due,
  load,
  suggestions,
}: Omit<Week, 'message'> & { readonly person: string }): string {
  const lines = [
    `${person}, ${weekdayName(from)} to ${weekdayName(until)} ${until.slice(0, 4)}`,
    ...section('Still open from before', overdue.map(dutyLine)),
    ...section('This week', due.length > 0 ? due.map(dutyLine) : ['Nothing is due.']),
    ...section('If you have a few minutes', suggestions),
    '',
    load.sentence,
  ];
  return withoutAddresses(lines.join('\n'));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

function dutyLine({ due, row, sentence }: Duty): string {
  return `${weekdayName(due)}: ${sentence} [${row.item.rowId}]`;
}
