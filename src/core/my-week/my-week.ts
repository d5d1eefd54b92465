import { monthOf, type PlainDate, plusDays } from '../calendar/plain-date.ts';
import { named, nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { Idea } from '../plan/idea.ts';
import { topicDays } from '../plan/ideas/last-stood.ts';
import type { PlanItem } from '../plan/item.ts';
import { counted, monthOnly } from '../review/wording.ts';
import type { Settings } from '../settings/settings.ts';
import { compareTexts } from '../text-order.ts';
import type { TableRow } from '../workbook.ts';
import { dutiesOf } from './duty.ts';
import { weekMessage } from './message.ts';
import { suggestionsFor, suggestionText } from './suggestion.ts';
import type { Load, Week } from './week.ts';

export interface WeekInput {
  readonly person: string;
  /** The first of the seven days. */
  readonly from: PlainDate;
  readonly today: PlainDate;
  readonly plan: ReadonlyArray<TableRow<PlanItem>>;
  readonly people: readonly Person[];
  readonly ideas: readonly Idea[];
  readonly settings: Settings;
}

/** What is due for a person in seven days, what is overdue, and what they took on this month. */
export function weekOfPerson({
  person: asked,
  from,
  today,
  plan,
  people,
  ideas,
  settings,
}: WeekInput): Week {
  const until = plusDays(from, 6);
  const known = named(people)(asked);
  const person = known?.name ?? asked;
  const begins = from < today ? from : today;
  const duties = plan
    .flatMap((row) => dutiesOf(row, person, settings, today))
    .sort((a, b) => compareTexts(a.due, b.due) || a.row.row - b.row.row);
  const overdue = duties.filter(({ due }) => due < begins);
  const due = duties.filter((duty) => duty.due >= begins && duty.due <= until);
  const load = loadOf(person, known, plan, from);
  const days = topicDays(plan);
  const suggestions = suggestionsFor(known, ideas, days, today, settings.topicCooldownDays).map(
    suggestionText,
  );
  const message = weekMessage({ person, from, until, overdue, due, load, suggestions });
  return { from, until, overdue, due, load, suggestions, message };
}

/** Names to choose from: active people first, then those who are only in the plan. */
export function namesToChoose(
  people: readonly Person[],
  plan: ReadonlyArray<TableRow<PlanItem>>,
): string[] {
  const inPlan = plan.flatMap(({ item }) => [...item.owner, item.assetOwner, item.approver]);
  const away = new Set(people.filter(({ active }) => !active).map(({ name }) => nameKey(name)));
  const names = new Map<string, string>();
  for (const name of [...people.filter(({ active }) => active).map((one) => one.name), ...inPlan]) {
    const key = nameKey(name);
    if (key !== '' && !away.has(key) && !names.has(key)) names.set(key, name.trim());
  }
  return [...names.values()];
}

function loadOf(
  person: string,
  known: Person | undefined,
  plan: ReadonlyArray<TableRow<PlanItem>>,
  from: PlainDate,
): Load {
  const month = monthOf(from);
  const owned = plan.filter(
    ({ item }) =>
      item.date !== null &&
      monthOf(item.date) === month &&
      item.status !== 'Skipped' &&
      item.owner.some((name) => nameKey(name) === nameKey(person)),
  ).length;
  const willDo = known?.willDo ?? null;
  const has = `${person} owns ${counted(owned, 'row')} in ${monthOnly(month)}`;
  const said =
    willDo === null
      ? 'how many they will do a month is not written in People yet'
      : `said they will do ${willDo}`;
  return { owned, willDo, sentence: `${has}${willDo === null ? '; ' : ' and '}${said}.` };
}
