import { ON_BLACKOUT, PERS } from '../../core/cadence/line.ts';
import { START_CADENCE } from '../../core/cadence/start-cadence.ts';
import { KINDS } from '../../core/plan/item.ts';
import { date, time } from '../cells/date.ts';
import { count, money } from '../cells/number.ts';
import { oneOf, text, words, yesNo } from '../cells/text.ts';
import type { Tab } from './tab.ts';

const YES_NO = { choices: ['Yes', 'No'] } as const;
const NAMES = { tab: 'people', column: 'name' } as const;

export const cadence: Tab<'cadence'> = {
  key: 'cadence',
  name: 'Cadence',
  rowIs: 'a line of the template',
  shown: false,
  color: '#fa903e',
  columns: {
    line: {
      header: 'Line',
      codec: text,
      width: 200,
      help: 'The name of the line. Rows of the plan remember it.',
    },
    kind: {
      header: 'Kind',
      codec: oneOf(KINDS),
      width: 70,
      dropdown: { choices: KINDS },
      help: 'Posts, ads or tasks.',
    },
    type: { header: 'Type', codec: text, width: 180, help: 'What sort of post or ad it is.' },
    howMany: { header: 'How many', codec: count, width: 80, help: 'How many a week or a month.' },
    per: {
      header: 'Per',
      codec: oneOf(PERS),
      width: 70,
      dropdown: { choices: PERS },
      help: 'Week or month.',
    },
    days: {
      header: 'Days',
      codec: text,
      width: 140,
      help: 'Mon, Thu, Sat; or 6, 20; 31 is the last day; or first Tuesday; or last day. Lines with the same days share them. Blank spreads them evenly.',
    },
    rotate: {
      header: 'Rotate',
      codec: yesNo,
      width: 70,
      dropdown: YES_NO,
      help: 'Yes: lines that share their days change places each week.',
    },
    every: {
      header: 'Every',
      codec: count,
      width: 60,
      help: 'Every how many weeks or months. Blank is 1.',
    },
    from: { header: 'From', codec: date, width: 90, help: 'Not before this day.' },
    until: { header: 'Until', codec: date, width: 90, help: 'Not after this day.' },
    onBlackout: {
      header: 'On blackout',
      codec: oneOf(ON_BLACKOUT),
      width: 90,
      dropdown: { choices: ON_BLACKOUT },
      help: 'What becomes of a row on a blackout date of Settings. Move: to the next allowed day, with the reason in Notes. Skip: left out. Blank is Move.',
    },
    time: { header: 'Time', codec: time, width: 60, help: 'Time of day, such as 09:30.' },
    channel: {
      header: 'Channel',
      codec: text,
      width: 120,
      dropdown: { tab: 'channels', column: 'name' },
      help: 'Where it appears. Several, parted by commas: the same post gets a row on each, on the same day.',
    },
    stages: {
      header: 'Stages',
      codec: words,
      width: 240,
      wrap: true,
      help: 'Stages of the sales cycle, parted by commas; the rows of the line get them in turn.',
    },
    owner: {
      header: 'Owner',
      codec: words,
      width: 100,
      dropdown: NAMES,
      help: 'Who answers for the rows.',
    },
    assetOwner: {
      header: 'Asset owner',
      codec: text,
      width: 100,
      dropdown: NAMES,
      help: 'Who gets the pictures or videos.',
    },
    leadDays: {
      header: 'Lead days',
      codec: count,
      width: 80,
      help: 'Days before the post that copy and asset are due.',
    },
    audience: { header: 'Audience', codec: text, width: 180, help: 'Whom the rows are for.' },
    budget: { header: 'Budget', codec: money, width: 80, help: 'Money for one ad.' },
    runsFor: { header: 'Runs for', codec: count, width: 80, help: 'How many days an ad runs.' },
    active: {
      header: 'Active',
      codec: yesNo,
      width: 70,
      dropdown: YES_NO,
      help: 'No pauses the line.',
    },
  },
  computed: [],
  examples: START_CADENCE,
};
