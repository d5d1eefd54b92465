import { Failure } from '../../core/failure.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { goTo } from '../go-to.ts';

/** Brings the review of a month into view, whatever people call its tab. */
export function showReview({ month }: Input<'showReview'>): Output<'showReview'> {
  const workbook = Workbook.open();
  const review = workbook.directory.reviews.find((other) => other.month === month);
  if (review === undefined) {
    throw new Failure('review-missing', `There is no review of ${month} any more. Make it again.`);
  }
  goTo(workbook, review.sheet);
  return {};
}
