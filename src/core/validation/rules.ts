import type { Rule } from './rule.ts';
import { adBudgetMissing } from './rules/ad-budget-missing.ts';
import { adGoalMissing } from './rules/ad-goal-missing.ts';
import { approvalMissing } from './rules/approval-missing.ts';
import { approvalOwn } from './rules/approval-own.ts';
import { approvalVoid } from './rules/approval-void.ts';
import { assetDueLate } from './rules/asset-due-late.ts';
import { assetDueMissing } from './rules/asset-due-missing.ts';
import { assetFallbackMissing } from './rules/asset-fallback-missing.ts';
import { assetOverdue } from './rules/asset-overdue.ts';
import { assetOwnerMissing } from './rules/asset-owner-missing.ts';
import { audienceBroad } from './rules/audience-broad.ts';
import { audienceMissing } from './rules/audience-missing.ts';
import { audienceOffPlan } from './rules/audience-off-plan.ts';
import { briefVague } from './rules/brief-vague.ts';
import { cadenceExtra } from './rules/cadence-extra.ts';
import { cadenceGap } from './rules/cadence-gap.ts';
import { clash } from './rules/clash.ts';
import { constructionClientConsent } from './rules/construction-client-consent.ts';
import { constructionSafety } from './rules/construction-safety.ts';
import { contactMissing } from './rules/contact-missing.ts';
import { copyTooLong } from './rules/copy-too-long.ts';
import { dateBlackout } from './rules/date-blackout.ts';
import { datePast } from './rules/date-past.ts';
import { goalMissing } from './rules/goal-missing.ts';
import { goalNoAssumption } from './rules/goal-no-assumption.ts';
import { goalNoNumber } from './rules/goal-no-number.ts';
import { helpersMany } from './rules/helpers-many.ts';
import { linkBackward } from './rules/link-backward.ts';
import { linkDeadEnd } from './rules/link-dead-end.ts';
import { linkForeign } from './rules/link-foreign.ts';
import { linkMissing } from './rules/link-missing.ts';
import { linkUnknown } from './rules/link-unknown.ts';
import { linkUntracked } from './rules/link-untracked.ts';
import { mortgageAdAudience } from './rules/mortgage-ad-audience.ts';
import { mortgageApr } from './rules/mortgage-apr.ts';
import { mortgageEqualHousing } from './rules/mortgage-equal-housing.ts';
import { mortgageLicence } from './rules/mortgage-licence.ts';
import { onePersonPlan } from './rules/one-person-plan.ts';
import { outcomeMissing } from './rules/outcome-missing.ts';
import { ownRuleUnusable } from './rules/own-rule-unusable.ts';
import { ownerMany } from './rules/owner-many.ts';
import { ownerMissing } from './rules/owner-missing.ts';
import { ownerNotAccepted } from './rules/owner-not-accepted.ts';
import { ownerOverloaded } from './rules/owner-overloaded.ts';
import { ownerUnknown } from './rules/owner-unknown.ts';
import { ownerUnsuited } from './rules/owner-unsuited.ts';
import { planStale } from './rules/plan-stale.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { routeAskOrder } from './rules/route-ask-order.ts';
import { routeBackward } from './rules/route-backward.ts';
import { routeStale } from './rules/route-stale.ts';
import { rowIdDuplicate } from './rules/row-id-duplicate.ts';
import { stageElsewhere } from './rules/stage-elsewhere.ts';
import { stageMissing } from './rules/stage-missing.ts';
import { stageShare } from './rules/stage-share.ts';
import { stageUncovered } from './rules/stage-uncovered.ts';
import { topicRepeat } from './rules/topic-repeat.ts';
import { utmWrong } from './rules/utm-wrong.ts';
import { weekMix } from './rules/week-mix.ts';

/** The rules about links that are always there. */
export const STANDING_LINK_RULES: readonly Rule[] = [routeBackward, routeAskOrder, routeStale];

/** The rules, in the order in which findings of one row and severity are told. */
export const RULES: readonly Rule[] = [
  rowIdDuplicate,
  stageMissing,
  stageElsewhere,
  outcomeMissing,
  ownerMissing,
  ownerMany,
  ownerUnknown,
  ownerNotAccepted,
  ownerUnsuited,
  helpersMany,
  assetOwnerMissing,
  assetDueMissing,
  assetDueLate,
  assetOverdue,
  assetFallbackMissing,
  briefVague,
  audienceMissing,
  audienceBroad,
  audienceOffPlan,
  linkMissing,
  linkBackward,
  linkForeign,
  linkUnknown,
  linkUntracked,
  utmWrong,
  linkDeadEnd,
  contactMissing,
  ...STANDING_LINK_RULES,
  weekMix,
  cadenceExtra,
  clash,
  topicRepeat,
  copyTooLong,
  dateBlackout,
  datePast,
  reasonMissing,
  approvalVoid,
  approvalMissing,
  approvalOwn,
  adBudgetMissing,
  adGoalMissing,
  goalMissing,
  goalNoNumber,
  goalNoAssumption,
  stageUncovered,
  stageShare,
  ownerOverloaded,
  onePersonPlan,
  cadenceGap,
  planStale,
  mortgageLicence,
  mortgageEqualHousing,
  mortgageApr,
  mortgageAdAudience,
  constructionClientConsent,
  constructionSafety,
  ownRuleUnusable,
];
