import type { ActionName, Input, Output } from '../contract/contract.ts';
import { buildMonth } from './build-month.ts';
import { closeReview } from './close-review.ts';
import { confirmCycle } from './confirm-cycle.ts';
import { loadSample } from './load-sample.ts';
import { previewMonth } from './preview-month.ts';
import { reviewMonth } from './review-month.ts';
import { selectCell } from './select-cell.ts';
import { setUp } from './set-up.ts';
import { showReview } from './show-review.ts';
import { showTab } from './show-tab.ts';
import { start } from './start.ts';
import { undoBuild } from './undo-build.ts';
import { validatePlan } from './validate-plan.ts';

/** What the sidebar can ask for, one file each. */
export const actions: { readonly [A in ActionName]: (input: Input<A>) => Output<A> } = {
  setUp,
  loadSample,
  start,
  confirmCycle,
  showTab,
  showReview,
  selectCell,
  previewMonth,
  buildMonth,
  undoBuild,
  validatePlan,
  reviewMonth,
  closeReview,
};
