import type { PlanItem } from '../plan/item.ts';

/**
 * Whether an ad asks for leads in a form of the platform itself, so that it needs no link: type,
 * target, asset, campaign or notes say "instant form" or "lead form".
 */
export function usesInstantForm(item: PlanItem): boolean {
  if (item.kind !== 'Ad') return false;
  const { type, target, assetKind, assetBrief, campaign, link, notes } = item;
  return [type, target, assetKind, assetBrief, campaign, link, notes].some((text) =>
    /\b(?:instant|lead(?: gen)?|native)[ _-]?forms?\b/i.test(text),
  );
}
