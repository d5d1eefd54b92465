import type { Channel } from './channel.ts';

/**
 * Channels to start from: a page, its ads, a blog and a site, with addresses to replace. The
 * character limits are those of the networks.
 */
export const START_CHANNELS: readonly Channel[] = [
  {
    name: 'Facebook',
    kind: 'Social profile',
    tier: 'social',
    address: 'https://www.facebook.com/your-page',
    links: 'in post',
    inCharge: '',
    characterLimit: 63206,
    utmSource: 'facebook',
  },
  {
    name: 'Facebook Ads',
    kind: 'Ad account',
    tier: 'social',
    address: '',
    links: 'in post',
    inCharge: '',
    characterLimit: null,
    utmSource: 'facebook',
  },
  {
    name: 'Blog',
    kind: 'Blog',
    tier: 'blog',
    address: 'https://blog.example.com',
    links: 'in post',
    inCharge: '',
    characterLimit: null,
    utmSource: '',
  },
  {
    name: 'Site',
    kind: 'Site',
    tier: 'site',
    address: 'https://www.example.com',
    links: 'in post',
    inCharge: '',
    characterLimit: null,
    utmSource: '',
  },
];
