import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { monthToReview, reviewMonthOptions } from './month-options.ts';
import { ReviewList } from './review-list.tsx';
import { ReviewResult } from './review-result.tsx';

const MAKING = 'Making the review';

/** The monthly review: marketing and sales look at the same numbers. */
export function ReviewView() {
  const desk = useDesk();
  const [review, setReview] = useState<Output<'reviewMonth'> | null>(null);
  const { reviewMonth } = desk.kept;
  const month = reviewMonth === '' ? monthToReview(desk.start) : reviewMonth;
  const exists = desk.start.reviews.some((other) => other.month === month);

  function choose(next: string): void {
    desk.keep({ reviewMonth: next === monthToReview(desk.start) ? '' : next });
    setReview(null);
  }

  function make(): void {
    desk.run(
      MAKING,
      () => desk.api.reviewMonth({ month }),
      (answer) => {
        setReview(answer);
        desk.say(`The review of ${monthName(month)} is up to date.`);
        desk.refresh();
      },
    );
  }

  return (
    <>
      <h2>Monthly review</h2>
      <SelectField
        label="Month"
        value={month}
        options={reviewMonthOptions(desk.start)}
        onChoose={choose}
      />
      <ActionButton look={review === null ? 'primary' : 'plain'} work={MAKING} onPress={make}>
        {exists ? 'Refresh the review' : 'Make the review'}
      </ActionButton>
      {review === null ? (
        <p class="note">
          {exists
            ? 'Refreshing brings the figures up to date. What people wrote stays.'
            : 'The review is a tab with the figures of the month and room for your decisions.'}
        </p>
      ) : (
        <ReviewResult month={month} review={review} />
      )}
      <ReviewList reviews={desk.start.reviews} />
    </>
  );
}
