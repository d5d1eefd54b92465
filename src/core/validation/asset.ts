import type { PlanRow } from './plan-row.ts';

/** Whether the row needs a picture, a video or the like: it says so, or it is an ad. */
export function needsAsset(row: PlanRow): boolean {
  return row.kind === 'Ad' || !row.lacks('assetBrief') || !row.lacks('assetKind');
}

/**
 * Whether the asset can only be captured at an event, such as `Event photo` or `Six photos taken
 * at the open house`. A flyer for an event can be made any day.
 */
export function isEventCapture({ item: { assetBrief, assetKind } }: PlanRow): boolean {
  if (CAPTURE.test(assetKind) && EVENT.test(assetKind)) return true;
  if (MADE.test(assetKind)) return false;
  if (CAPTURE.test(assetBrief)) return EVENT.test(assetBrief);
  return CAPTURE.test(assetKind) && AT_EVENT.test(assetBrief);
}

const CAPTURE =
  /\b(?:photo(?:graph)?s?|pictures?|pics?|videos?|film(?:ed|ing)?|footage|clips?|reels?|recordings?|livestream|live)\b/i;

const MADE = /\b(?:graphics?|flyers?|posters?|illustrations?|screenshots?|carousels?|stock)\b/i;

const EVENTS =
  '(?:events?|conferences?|trade (?:show|fair)s?|fairs?|booths?|open houses?|meet-?ups?|workshops?|seminars?|festivals?|ceremon(?:y|ies)|ribbon[- ]cuttings?|launch party|gala|fundraisers?)';
const EVENT = new RegExp(`\\b${EVENTS}\\b`, 'i');
const AT_EVENT = new RegExp(`\\b(?:at|from|during)\\b.*\\b${EVENTS}\\b`, 'i');
