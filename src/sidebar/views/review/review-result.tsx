import type { Output } from '../../../addon/contract/contract.ts';
import { OpenTab } from '../../components/open-tab.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { CloseReview } from './close-review.tsx';
import { FigureTable } from './figure-table.tsx';

interface ReviewResultProps {
  readonly month: string;
  readonly review: Output<'reviewMonth'>;
}

/** The review that was just made or refreshed. */
export function ReviewResult({ month, review }: ReviewResultProps) {
  const closedOn = useDesk().start.reviews.find((other) => other.month === month)?.closedOn ?? '';
  return (
    <section>
      {review.diagnosis !== '' && <p class="diagnosis">{review.diagnosis}</p>}
      <OpenTab to={{ review: month }} look="primary">
        Open the review
      </OpenTab>
      <FigureTable caption={monthName(month)} review={review} />
      <CloseReview month={month} closedOn={closedOn} />
    </section>
  );
}
