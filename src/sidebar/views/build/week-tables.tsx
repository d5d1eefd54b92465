import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { SelectField } from '../../components/select-field.tsx';
import { dayAfter, monthName } from '../../wording/months.ts';
import { WeekTable } from './week-table.tsx';

type Weeks = Output<'previewMonth'>['weeks'];

interface WeekTablesProps {
  readonly weeks: Weeks;
  readonly months: readonly string[];
}

/** The weeks of one month, which is all that 300 pixels hold; with several, that of a choice. */
export function WeekTables({ weeks, months }: WeekTablesProps) {
  const [chosen, setChosen] = useState(months[0] ?? '');
  if (months.length < 2) return <WeekTable weeks={weeks} />;
  return (
    <>
      <SelectField
        label="Weeks of"
        value={chosen}
        options={months.map((month) => ({ value: month, label: monthName(month) }))}
        onChoose={setChosen}
      />
      <WeekTable weeks={weeks.filter((week) => touches(week.from, chosen))} />
    </>
  );
}

/** Whether a week that begins on a day has a day in a month. */
function touches(from: string, month: string): boolean {
  return from.slice(0, 7) === month || dayAfter(from, 6).slice(0, 7) === month;
}
