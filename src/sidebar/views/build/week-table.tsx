import type { Output } from '../../../addon/contract/contract.ts';
import { dayName } from '../../wording/months.ts';

type Weeks = Output<'previewMonth'>['weeks'];

/** Types down, weeks across: a month has at most six weeks, and types have long names. */
export function WeekTable({ weeks }: { readonly weeks: Weeks }) {
  const types = [
    ...new Set(weeks.reduce<string[]>((all, week) => all.concat(Object.keys(week.types)), [])),
  ];
  if (types.length === 0) return null;
  return (
    <table class="weeks">
      <caption>The month by week and type</caption>
      <thead>
        <tr>
          <th scope="col">Type</th>
          {weeks.map(({ week, from }) => (
            <th key={week} scope="col" class="number">
              {dayName(from)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <tr key={type}>
            <th scope="row">{type}</th>
            {weeks.map(({ week, types: counts }) => (
              <td key={week} class="number">
                {counts[type] ?? <span class="none">0</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
