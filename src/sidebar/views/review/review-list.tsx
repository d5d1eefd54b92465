import { OpenTab } from '../../components/open-tab.tsx';
import type { StartAnswer } from '../../desk.ts';
import { dateName, monthName } from '../../wording/months.ts';

/** The reviews of this workbook, the newest first: which are open, and when the others closed. */
export function ReviewList({ reviews }: { readonly reviews: StartAnswer['reviews'] }) {
  if (reviews.length === 0) return null;
  const newestFirst = [...reviews].sort((one, other) => (one.month < other.month ? 1 : -1));
  return (
    <section class="apart">
      <h3>Reviews</h3>
      <ul class="reviews">
        {newestFirst.map(({ month, closedOn }) => (
          <li class="review" key={month}>
            <OpenTab to={{ review: month }} look="link">
              {monthName(month)}
            </OpenTab>
            <span class={closedOn === '' ? 'review-state open' : 'review-state'}>
              {closedOn === '' ? 'Open' : `Closed ${dateName(closedOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
