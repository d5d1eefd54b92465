import type { StandingLink } from '../../../src/core/channels/standing-link.ts';

/** A standing link that was just checked, with nothing but what a case names. */
export function standingLinkOf(
  from: string,
  to: string,
  rest: Partial<StandingLink> = {},
): StandingLink {
  return {
    from,
    placement: '',
    page: '',
    to,
    ask: '',
    position: null,
    lastChecked: '2026-11-01',
    checkedBy: '',
    ...rest,
  };
}
