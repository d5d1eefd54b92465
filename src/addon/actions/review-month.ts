import { figuresOf, measuresOf } from '../../core/review/figures.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { goTo } from '../go-to.ts';
import { lookAtReview, reviewInput, writeReview } from '../review-tab.ts';

/** Makes or refreshes the review of a month and goes there; a closed one changes only on request. */
export function reviewMonth({ month, again }: Input<'reviewMonth'>): Output<'reviewMonth'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { reviews, unfinishedReviews } = workbook.directory;
    const review = [...reviews, ...unfinishedReviews].find((other) => other.month === month);
    const closedOn = review?.closedOn ?? null;
    const finished = reviews.find((other) => other.month === month && closedOn !== null);
    const { sheet, document, left, wouldChange } =
      finished === undefined || again === true
        ? writeReview(workbook, month, closedOn)
        : lookAtReview(workbook, finished);
    goTo(workbook, sheet);
    // The first column is hidden: its keys are for refreshing.
    sheet.setActiveRange(sheet.getRange('B1'));
    const input = reviewInput(workbook, month);
    return {
      tab: sheet.getName(),
      closedOn: closedOn ?? '',
      wouldChange: [...wouldChange],
      left: [...left],
      figures: figuresOf(measuresOf(input)),
      diagnosis: document.diagnosis,
      currency: input.settings.currency,
      valueName: input.settings.valueName,
    };
  });
}
