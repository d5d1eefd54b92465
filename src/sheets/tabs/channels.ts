import { CHANNEL_KINDS, LINK_PLACEMENTS, TIERS } from '../../core/channels/channel.ts';
import { START_CHANNELS } from '../../core/channels/start-channels.ts';
import { count } from '../cells/number.ts';
import { oneOf, text } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const channels: Tab<'channels'> = {
  key: 'channels',
  name: 'Channels',
  rowIs: 'a surface, ours or not',
  shown: false,
  color: '#24c1e0',
  columns: {
    name: { header: 'Channel', codec: text, width: 140, help: 'As it stands in the plan.' },
    kind: {
      header: 'Kind',
      codec: oneOf(CHANNEL_KINDS),
      width: 130,
      dropdown: { choices: CHANNEL_KINDS },
      help: 'What sort of surface it is.',
    },
    tier: {
      header: 'Tier',
      codec: oneOf(TIERS),
      width: 80,
      dropdown: { choices: TIERS },
      help: 'Links lead from social to blog to site. Contact is forward from anywhere; foreign is not yours.',
    },
    address: {
      header: 'Address',
      codec: text,
      width: 260,
      help: 'Where it begins, such as https://blog.example.com. A link belongs to the channel with the longest address that fits.',
    },
    links: {
      header: 'Links',
      codec: oneOf(LINK_PLACEMENTS),
      width: 80,
      dropdown: { choices: LINK_PLACEMENTS },
      help: 'Where a link can stand: in the post, only in the bio, or nowhere.',
    },
    inCharge: {
      header: 'In charge',
      codec: text,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'Who looks after it.',
    },
    characterLimit: {
      header: 'Character limit',
      codec: count,
      width: 100,
      help: 'The most characters of a post.',
    },
    utmSource: {
      header: 'UTM source',
      codec: text,
      width: 110,
      help: 'The utm_source of tracked links from here, in lower case.',
    },
  },
  computed: [],
  examples: START_CHANNELS,
};
