import { ASKS, PLACEMENTS } from '../../core/channels/standing-link.ts';
import { date } from '../cells/date.ts';
import { count } from '../cells/number.ts';
import { oneOf, text } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const standingLinks: Tab<'standingLinks'> = {
  key: 'standingLinks',
  name: 'Standing links',
  rowIs: 'a link that is always there',
  shown: false,
  color: '#24c1e0',
  columns: {
    from: {
      header: 'From',
      codec: text,
      width: 140,
      dropdown: { tab: 'channels', column: 'name' },
      help: 'The channel that the link stands on.',
    },
    placement: {
      header: 'Placement',
      codec: oneOf(PLACEMENTS),
      width: 100,
      dropdown: { choices: PLACEMENTS },
      help: 'Where on the page.',
    },
    page: { header: 'Page', codec: text, width: 180, help: 'Which page, or every page.' },
    to: { header: 'To', codec: text, width: 260, help: 'Where it leads.' },
    ask: {
      header: 'Ask',
      codec: oneOf(ASKS),
      width: 80,
      dropdown: { choices: ASKS },
      help: 'What it asks: buy first, else leave contact, only then follow.',
    },
    position: {
      header: 'Position',
      codec: count,
      width: 80,
      help: 'The place of the ask on its page, 1 first.',
    },
    lastChecked: {
      header: 'Last checked',
      codec: date,
      width: 100,
      help: 'When somebody last clicked it.',
    },
    checkedBy: {
      header: 'Checked by',
      codec: text,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'Who clicked it.',
    },
  },
  computed: [],
  examples: [],
};
