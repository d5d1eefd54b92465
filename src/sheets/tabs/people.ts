import { TEAMS } from '../../core/people/person.ts';
import { date } from '../cells/date.ts';
import { count } from '../cells/number.ts';
import { oneOf, text, words, yesNo } from '../cells/text.ts';
import type { Tab } from './tab.ts';

const YES_NO = { choices: ['Yes', 'No'] } as const;

export const people: Tab<'people'> = {
  key: 'people',
  name: 'People',
  rowIs: 'a person',
  shown: false,
  color: '#a142f4',
  columns: {
    name: { header: 'Name', codec: text, width: 120, help: 'As it stands in the plan.' },
    team: {
      header: 'Team',
      codec: oneOf(TEAMS),
      width: 90,
      dropdown: { choices: TEAMS },
      help: 'Marketing, Sales, Agency or Other.',
    },
    email: {
      header: 'E-mail',
      codec: text,
      width: 200,
      help: 'Stays in this sheet: it is never put into a pack.',
    },
    willDo: {
      header: 'Will do a month',
      codec: count,
      width: 110,
      help: 'How many rows this person says they will do, not how many they could.',
    },
    doesWell: {
      header: 'Does well',
      codec: words,
      width: 180,
      help: 'Types and kinds of asset, parted by commas.',
    },
    wouldRatherNot: {
      header: 'Would rather not',
      codec: words,
      width: 180,
      help: 'Types and kinds of asset, parted by commas.',
    },
    backup: {
      header: 'Backup',
      codec: text,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'Who steps in.',
    },
    mentor: {
      header: 'Mentor',
      codec: text,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'Who helps this person on social media. People are mentored, not only trained.',
    },
    lastCheckIn: {
      header: 'Last check-in',
      codec: date,
      width: 100,
      help: 'When the mentor last asked how it goes.',
    },
    knowsTheRoutes: {
      header: 'Knows the routes',
      codec: yesNo,
      width: 110,
      dropdown: YES_NO,
      help: 'Yes when this person knows that links lead from social to blog to site, never back.',
    },
    active: {
      header: 'Active',
      codec: yesNo,
      width: 70,
      dropdown: YES_NO,
      help: 'No for people who left: their rows stay.',
    },
  },
  computed: [],
  examples: [],
};
