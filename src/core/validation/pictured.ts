import type { PlanItem } from '../plan/item.ts';
import { isPlaceholder } from './placeholder.ts';

/** Whether a row shows photos or videos; a graphic or a screenshot is none. */
export function isPictured({ assetKind, assetBrief }: PlanItem): boolean {
  if (MADE.test(assetKind)) return false;
  return TAKEN.test(assetKind) || TAKEN.test(assetBrief);
}

/** What is in the picture: its brief, else the copy, and the topic. */
export function pictureOf({ topic, copy, assetBrief, assetKind }: PlanItem): string {
  return [topic, assetKind, isPlaceholder(assetBrief) ? copy : assetBrief].join('\n');
}

const TAKEN =
  /\b(?:photo(?:graph)?s?|pictures?|pics?|videos?|film(?:ed|ing)?|footage|clips?|reels?|time-?lapses?|drone|before[ -](?:and|&)[ -]after|livestream)\b/i;

const MADE = /\b(?:graphics?|flyers?|posters?|illustrations?|drawings?|screenshots?|stock)\b/i;
