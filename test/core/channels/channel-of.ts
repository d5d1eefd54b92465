import type { Channel } from '../../../src/core/channels/channel.ts';

/** A channel with an address and else nothing but what a case names. */
export function channelOf(name: string, address: string, rest: Partial<Channel> = {}): Channel {
  return {
    name,
    kind: '',
    tier: '',
    address,
    links: '',
    inCharge: '',
    characterLimit: null,
    utmSource: '',
    ...rest,
  };
}
