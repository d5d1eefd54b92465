import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { useAnswerAbout } from '../../use-answer-about.ts';
import { monthName } from '../../wording/months.ts';
import { monthToReview, reviewMonthOptions } from './month-options.ts';
import { ReviewList } from './review-list.tsx';
import { ReviewResult } from './review-result.tsx';

const MAKING = 'Making the review';

/** The monthly review: marketing and sales look at the same numbers. */
export function ReviewView() {
  const desk = useDesk();
  const { reviewMonth } = desk.kept;
  const month = reviewMonth === '' ? monthToReview(desk.start) : reviewMonth;
  const [review, setReview] = useAnswerAbout<Output<'reviewMonth'>>(month);
  const existing = desk.start.reviews.find((other) => other.month === month);
  const exists = existing !== undefined;
  const isClosed = exists && existing.closedOn !== '';
  const label = isClosed ? 'Look at the review' : exists ? 'Refresh the review' : 'Make the review';

  function choose(next: string): void {
    desk.keep({ reviewMonth: next === monthToReview(desk.start) ? '' : next });
    setReview(null);
  }

  /** A closed review changes only on a second, explicit request. */
  function make(again: boolean): void {
    desk.run(
      MAKING,
      () => desk.api.reviewMonth(again ? { month, again } : { month }),
      (answer) => {
        setReview(answer);
        desk.say(
          answer.wouldChange.length > 0
            ? `The review of ${monthName(month)} is closed and was left as it is.`
            : `The review of ${monthName(month)} is up to date.`,
        );
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
      <ActionButton
        look={review === null ? 'primary' : 'plain'}
        work={MAKING}
        onPress={() => make(false)}
      >
        {label}
      </ActionButton>
      {review === null ? (
        <p class="note">
          {isClosed
            ? 'It is closed: this says what would differ by now, and changes nothing.'
            : exists
              ? 'Refreshing brings the figures up to date. What people wrote stays.'
              : 'The review is a tab with the figures of the month and room for your decisions.'}
        </p>
      ) : (
        <ReviewResult month={month} review={review} work={MAKING} onAgain={() => make(true)} />
      )}
      <ReviewList reviews={desk.start.reviews} />
    </>
  );
}
