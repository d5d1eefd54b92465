import type { Output } from '../../../addon/contract/contract.ts';
import { OpenTab } from '../../components/open-tab.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { ByPerson } from './by-person.tsx';
import { CloseReview } from './close-review.tsx';
import { FigureTable } from './figure-table.tsx';
import { LeftCells } from './left-cells.tsx';
import { WouldChange } from './would-change.tsx';

interface ReviewResultProps {
  readonly month: string;
  readonly review: Output<'reviewMonth'>;
  /** What is being done while a review is refreshed. */
  readonly work: string;
  readonly onAgain: () => void;
}

/** The review that was just made, refreshed, or looked at because it is closed. */
export function ReviewResult({ month, review, work, onAgain }: ReviewResultProps) {
  const closedOn = useDesk().start.reviews.find((other) => other.month === month)?.closedOn ?? '';
  const differs = review.wouldChange.length > 0;
  return (
    <section>
      {review.diagnosis !== '' && !differs && <p class="diagnosis">{review.diagnosis}</p>}
      <OpenTab to={{ review: month }} look="primary">
        Open the review
      </OpenTab>
      <LeftCells cells={review.left} />
      {differs ? (
        <WouldChange
          closedOn={review.closedOn}
          differences={review.wouldChange}
          work={work}
          onAgain={onAgain}
        />
      ) : (
        <FigureTable caption={monthName(month)} review={review} />
      )}
      <ByPerson key={month} month={month} />
      <CloseReview month={month} closedOn={closedOn} />
    </section>
  );
}
