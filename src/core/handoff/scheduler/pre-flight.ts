import { type Check, type Flight, type Slip, slip } from './check.ts';
import { mediaKinds, pictured, publicMedia } from './media-checks.ts';
import type { Post } from './post.ts';
import { noFormula, saidOnce, shortEnough, something } from './text-checks.ts';
import { apart, inTime, onMinute } from './time-checks.ts';

/** Whether the tool can tell which account it is for. */
const knownAccount: Check = ({ item, network }, { tool, account, isNetworkAsked }) => {
  if (tool.needsAccount && account === '') {
    return slip(
      'account',
      'error',
      'channel',
      `Give the id that ${tool.name} shows for the account of ${item.channel || 'this channel'}.`,
    );
  }
  if (!isNetworkAsked || network !== null) return null;
  return slip(
    'network',
    'error',
    'channel',
    `Choose a channel whose address tells its network: ${tool.name} asks for one.`,
  );
};

/** All checks; a post is looked at by each. */
const CHECKS: readonly Check[] = [
  inTime,
  onMinute,
  apart,
  something,
  shortEnough,
  pictured,
  publicMedia,
  mediaKinds,
  knownAccount,
  saidOnce,
  noFormula,
];

/** What is wrong with a post for a tool. */
export function preFlight(post: Post, flight: Flight): Slip[] {
  return CHECKS.flatMap((check) => check(post, flight) ?? []);
}
