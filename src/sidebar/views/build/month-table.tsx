import type { Output } from '../../../addon/contract/contract.ts';
import { monthName } from '../../wording/months.ts';

type Months = Output<'previewMonth'>['perMonth'];

const COLUMNS = [
  { key: 'add', label: 'To add' },
  { key: 'keep', label: 'Kept' },
  { key: 'offered', label: 'Again' },
  { key: 'extra', label: 'Extra' },
] as const;

interface MonthTableProps {
  readonly months: Months;
  /** Whether the rows stand already. */
  readonly isBuilt: boolean;
}

/** What happens to each month, where there are several. */
export function MonthTable({ months, isBuilt }: MonthTableProps) {
  if (months.length < 2) return null;
  return (
    <table class="weeks">
      <caption>Month by month</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {COLUMNS.map(({ key, label }) => (
            <th key={key} scope="col" class="number">
              {key === 'add' && isBuilt ? 'Added' : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthName(month.month)}</th>
            {COLUMNS.map(({ key }) => (
              <td key={key} class="number">
                {month[key] === 0 ? <span class="none">0</span> : month[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
