import { date } from '../cells/date.ts';
import { count } from '../cells/number.ts';
import { longText, text } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const ideas: Tab<'ideas'> = {
  key: 'ideas',
  name: 'Ideas',
  rowIs: 'an idea',
  shown: false,
  color: '#fa903e',
  columns: {
    topic: { header: 'Topic', codec: longText, width: 280, wrap: true, help: 'What it is about.' },
    type: {
      header: 'Type',
      codec: text,
      width: 180,
      dropdown: { tab: 'cadence', column: 'type' },
      help: 'What sort of post it would be.',
    },
    stage: {
      header: 'Stage',
      codec: text,
      width: 180,
      dropdown: { tab: 'salesCycle', column: 'name' },
      help: 'The stage it would serve.',
    },
    minutes: {
      header: 'Minutes',
      codec: count,
      width: 80,
      help: 'How long it takes. Short ones are safe first tasks for staff.',
    },
    lastUsed: {
      header: 'Last used',
      codec: date,
      width: 100,
      help: 'When it last stood in the plan.',
    },
    rowId: { header: 'Row ID', codec: text, width: 130, help: 'The row that used it.' },
    notes: { header: 'Notes', codec: longText, width: 240, wrap: true, help: 'Yours.' },
  },
  computed: [],
  examples: [],
};
