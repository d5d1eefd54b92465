import type { Output } from '../../../addon/contract/contract.ts';
import { FIGURE_SECTIONS } from './figures.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly figures: Output<'reviewMonth'>['figures'];
}

/** The figures of a month. One that cannot be known says so. */
export function FigureTable({ caption, figures }: FigureTableProps) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      {FIGURE_SECTIONS.map((section) => (
        <tbody key={section.title}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {section.title}
            </th>
          </tr>
          {section.lines.map(({ key, label, write }) => {
            const value = figures[key];
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
