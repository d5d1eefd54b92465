import type { ActionName, Input, Output } from '../contract/contract.ts';
import { accept } from './accept.ts';
import { agencyAccess } from './agency-access.ts';
import { applyCycle } from './apply-cycle.ts';
import { applyDecision } from './apply-decision.ts';
import { applyPack } from './apply-pack.ts';
import { approvalLog } from './approval-log.ts';
import { approve } from './approve.ts';
import { auditLinks } from './audit-links.ts';
import { awaitingApproval } from './awaiting-approval.ts';
import { buildMonth } from './build-month.ts';
import { closeReview } from './close-review.ts';
import { comparePack } from './compare-pack.ts';
import { confirmCycle } from './confirm-cycle.ts';
import { fillIdeas } from './fill-ideas.ts';
import { fixFindings } from './fix-findings.ts';
import { home } from './home.ts';
import { importContext } from './import-context.ts';
import { importFacts } from './import-facts.ts';
import { importRows } from './import-rows.ts';
import { keepAnswers } from './keep-answers.ts';
import { keepView } from './keep-view.ts';
import { loadSample } from './load-sample.ts';
import { makePack } from './make-pack.ts';
import { markLinksChecked } from './mark-links-checked.ts';
import { myWeek } from './my-week.ts';
import { openDecisions } from './open-decisions.ts';
import { previewIdeas } from './preview-ideas.ts';
import { previewMonth } from './preview-month.ts';
import { proposeCycle } from './propose-cycle.ts';
import { protectForAgency } from './protect-for-agency.ts';
import { readTab } from './read-tab.ts';
import { removeExtra } from './remove-extra.ts';
import { reviewMonth } from './review-month.ts';
import { reviewPeople } from './review-people.ts';
import { rowsNow } from './rows-now.ts';
import { schedulerFiles } from './scheduler-files.ts';
import { selectCell } from './select-cell.ts';
import { setUp } from './set-up.ts';
import { showReview } from './show-review.ts';
import { showTab } from './show-tab.ts';
import { start } from './start.ts';
import { undoBuild } from './undo-build.ts';
import { undoDecision } from './undo-decision.ts';
import { undoFixes } from './undo-fixes.ts';
import { undoIdeas } from './undo-ideas.ts';
import { unprotect } from './unprotect.ts';
import { validatePlan } from './validate-plan.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { writeOwnRules } from './write-own-rules.ts';

/** What the sidebar can ask for, one file each. */
export const actions: { readonly [A in ActionName]: (input: Input<A>) => Output<A> } = {
  setUp,
  loadSample,
  start,
  confirmCycle,
  keepView,
  proposeCycle,
  applyCycle,
  showTab,
  showReview,
  selectCell,
  previewMonth,
  buildMonth,
  removeExtra,
  undoBuild,
  validatePlan,
  rowsNow,
  fixFindings,
  undoFixes,
  writeOwnRules,
  auditLinks,
  markLinksChecked,
  importFacts,
  readTab,
  importContext,
  importRows,
  keepAnswers,
  reviewMonth,
  reviewPeople,
  closeReview,
  openDecisions,
  applyDecision,
  undoDecision,
  home,
  myWeek,
  accept,
  awaitingApproval,
  approve,
  withdrawApproval,
  approvalLog,
  previewIdeas,
  fillIdeas,
  undoIdeas,
  agencyAccess,
  protectForAgency,
  unprotect,
  makePack,
  comparePack,
  applyPack,
  schedulerFiles,
};
