import { expect, test } from 'vitest';
import { networkOf } from '../../../../src/core/handoff/scheduler/network.ts';
import { channelOf } from '../../channels/channel-of.ts';

test.each([
  ['Our page', 'https://m.facebook.com/larkfield', '', 'Facebook'],
  ['Facebook', '', '', 'Facebook'],
  ['X', 'https://twitter.com/larkfield', '', 'Twitter/X'],
  ['Facebook page', 'not an address', '', 'Facebook'],
  ['Local listing', '', 'google', 'GBP'],
  ['Short videos', 'https://www.tiktok.com/@larkfield', '', 'TikTok'],
  ['Xing', '', '', undefined],
  ['Newsletter', 'mailto:news@larkfield.example', '', undefined],
])(
  'the channel %s at %j with the source %j is of the network %s',
  (name, address, utmSource, network) => {
    expect(networkOf(channelOf(name, address, { utmSource }))?.name).toBe(network);
  },
);
