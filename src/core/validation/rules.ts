import type { Rule } from './rule.ts';
import { approvalVoid } from './rules/approval-void.ts';
import { assetDueLate } from './rules/asset-due-late.ts';
import { assetDueMissing } from './rules/asset-due-missing.ts';
import { assetFallbackMissing } from './rules/asset-fallback-missing.ts';
import { assetOwnerMissing } from './rules/asset-owner-missing.ts';
import { audienceMissing } from './rules/audience-missing.ts';
import { briefVague } from './rules/brief-vague.ts';
import { linkBackward } from './rules/link-backward.ts';
import { linkMissing } from './rules/link-missing.ts';
import { mortgageApr } from './rules/mortgage-apr.ts';
import { mortgageEqualHousing } from './rules/mortgage-equal-housing.ts';
import { mortgageLicence } from './rules/mortgage-licence.ts';
import { ownerMany } from './rules/owner-many.ts';
import { ownerMissing } from './rules/owner-missing.ts';
import { rowIdDuplicate } from './rules/row-id-duplicate.ts';
import { stageMissing } from './rules/stage-missing.ts';
import { weekMix } from './rules/week-mix.ts';

/** The rules, in the order in which findings of one row and severity are told. */
export const RULES: readonly Rule[] = [
  rowIdDuplicate,
  stageMissing,
  ownerMissing,
  ownerMany,
  assetOwnerMissing,
  assetDueMissing,
  assetDueLate,
  assetFallbackMissing,
  briefVague,
  audienceMissing,
  linkMissing,
  linkBackward,
  weekMix,
  approvalVoid,
  mortgageLicence,
  mortgageEqualHousing,
  mortgageApr,
];
