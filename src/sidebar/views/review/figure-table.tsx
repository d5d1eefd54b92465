import type { Output } from '../../../addon/contract/contract.ts';
import { figureSections } from './figures.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly review: Output<'reviewMonth'>;
}

/** The figures of a month. One that cannot be known says so. */
export function FigureTable({ caption, review }: FigureTableProps) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      {figureSections(review).map((section) => (
        <tbody key={section.title}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {section.title}
            </th>
          </tr>
          {section.lines.map(({ key, label, write }) => {
            const value = review.figures[key];
            return (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td class="number">
                  {value === null ? <span class="none">not known</span> : write(value)}
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
