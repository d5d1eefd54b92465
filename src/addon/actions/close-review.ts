import { lastDayOf, type PlainYearMonth } from '../../core/calendar/plain-date.ts';
import { Failure } from '../../core/failure.ts';
import { decisionsToAdd } from '../../core/review/decisions-to-add.ts';
import { judgedDecisions } from '../../core/review/judged-decisions.ts';
import { readDecisions } from '../../core/review/read-decisions.ts';
import { filledDecisions } from '../../sheets/review/decision-lines.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { markClosed, type ReviewTab } from '../../sheets/workbook/directory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { appendItems, writeItem } from '../../sheets/workbook/write-rows.ts';
import type { Input, Output } from '../contract/contract.ts';
import { writeReview } from '../review-tab.ts';

/**
 * Copies the decisions of a review to Decisions, with its verdicts on those of the review before and
 * the numbers that came of them, and dates the review. Closing it again adds what
 * is new and writes nothing twice; the date is written last, so that a stop before it shows.
 */
export function closeReview({ month }: Input<'closeReview'>): Output<'closeReview'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const review = reviewOf(workbook, month);
    const filled = filledDecisions(workbook, review);
    const read = readDecisions(filled.decided, month);
    const table = workbook.table('decisions');
    const changes = decisionsToAdd(table.rows, read.decisions);
    const isOver = workbook.today > lastDayOf(month);
    const judged = judgedDecisions(table.rows, filled.judged, isOver);
    for (const { row, decision } of [...judged.fill, ...changes.fill]) {
      writeItem(TABS.decisions, table, row, decision, workbook.zone);
    }
    appendItems(TABS.decisions, table, changes.add, workbook.zone);
    workbook.reread('decisions');
    // What was closed stays as it was closed, unless a writing of it stopped half-way.
    if (review.closedOn === null || !workbook.directory.reviews.includes(review)) {
      const closedOn = review.closedOn ?? workbook.today;
      writeReview(workbook, month, closedOn);
      markClosed(review, closedOn);
    }
    return {
      decisions: changes.add.length,
      remarks: [...read.findings, ...changes.findings, ...judged.findings],
    };
  });
}

function reviewOf(workbook: Workbook, month: PlainYearMonth): ReviewTab {
  // One whose making stopped half-way is finished when it is closed.
  const { reviews, unfinishedReviews } = workbook.directory;
  const review = [...reviews, ...unfinishedReviews].find((other) => other.month === month);
  if (review !== undefined) return review;
  throw new Failure(
    'review-missing',
    `There is no review of ${month} to close. Make it first: Row Forward, Monthly review.`,
  );
}
