import { SERVED_BY } from '../../core/sales-cycle/stage.ts';
import { START_CYCLE } from '../../core/sales-cycle/start-cycle.ts';
import { date } from '../cells/date.ts';
import { count, share } from '../cells/number.ts';
import { oneOf, text, words } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const salesCycle: Tab<'salesCycle'> = {
  key: 'salesCycle',
  name: 'Sales cycle',
  rowIs: 'a stage',
  shown: false,
  color: '#fbbc04',
  columns: {
    order: {
      header: 'Order',
      codec: count,
      width: 60,
      help: 'The place of the stage in your cycle.',
    },
    name: {
      header: 'Stage',
      codec: text,
      width: 180,
      help: 'The name of the stage. Rename it as you speak of it.',
    },
    role: {
      header: 'What social does here',
      codec: text,
      width: 300,
      wrap: true,
      help: 'The job of social media in this stage.',
    },
    servedBy: {
      header: 'Served by',
      codec: oneOf(SERVED_BY),
      width: 90,
      dropdown: { choices: SERVED_BY },
      help: 'Social, or Elsewhere if other people or channels look after this stage.',
    },
    crmStages: {
      header: 'CRM stages',
      codec: words,
      width: 180,
      help: 'What your CRM calls this stage, parted by commas.',
    },
    marketingNumber: {
      header: 'Marketing number',
      codec: text,
      width: 160,
      help: 'The number that shows marketing does its part.',
    },
    salesNumber: {
      header: 'Sales number',
      codec: text,
      width: 160,
      help: 'The number that shows sales does its part.',
    },
    targetShare: {
      header: 'Target share',
      codec: share,
      width: 90,
      help: 'The share of a month that should serve this stage, such as 25%.',
    },
    confirmed: {
      header: 'Confirmed',
      codec: date,
      width: 90,
      help: 'The day you confirmed that this is how you sell. Building waits for it.',
    },
  },
  computed: [],
  examples: START_CYCLE,
};
