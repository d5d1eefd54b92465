import type { Ask, Placement, StandingLink } from '../../channels/standing-link.ts';

const APPLY = 'https://www.larkfield.example/apply';
const CONTACT = 'https://www.larkfield.example/contact';
const PROFILE = 'https://www.facebook.com/larkfield';

/** From, placement, page, to, ask, position. */
type Written = readonly [string, Placement, string, string, Ask, number];

const LINKS: readonly Written[] = [
  ['Facebook', 'bio', '', 'https://www.larkfield.example/rates', 'read', 1],
  ['Blog', 'article end', 'every article', APPLY, 'buy', 1],
  ['Blog', 'article end', 'every article', CONTACT, 'contact', 2],
  ['Blog', 'article end', 'every article', PROFILE, 'follow', 3],
  ['Site', 'header', 'every page', APPLY, 'buy', 1],
  ['Site', 'header', 'every page', CONTACT, 'contact', 2],
  ['Site', 'footer', 'every page', PROFILE, 'follow', 3],
];

export const standingLinks: readonly StandingLink[] = LINKS.map(
  ([from, placement, page, to, ask, position]) => ({
    from,
    placement,
    page,
    to,
    ask,
    position,
    lastChecked: '2026-10-05',
    checkedBy: 'Priya',
  }),
);
