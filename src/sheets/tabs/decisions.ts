import { METRICS } from '../../core/goals/goal.ts';
import { KEEP_OR_CHANGE } from '../../core/review/decision.ts';
import { date, month } from '../cells/date.ts';
import { quantity } from '../cells/number.ts';
import { oneOf, text, words } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const decisions: Tab<'decisions'> = {
  key: 'decisions',
  name: 'Decisions',
  rowIs: 'a decision',
  shown: false,
  color: '#188038',
  columns: {
    review: { header: 'Review', codec: month, width: 80, help: 'The month that was reviewed.' },
    decision: {
      header: 'Decision',
      codec: text,
      width: 280,
      wrap: true,
      help: 'What was decided.',
    },
    keepOrChange: {
      header: 'Keep or change',
      codec: oneOf(KEEP_OR_CHANGE),
      width: 110,
      dropdown: { choices: KEEP_OR_CHANGE },
      help: 'Keep what works, or change it.',
    },
    why: { header: 'Why', codec: text, width: 240, wrap: true, help: 'The reason.' },
    owner: {
      header: 'Owner',
      codec: words,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'The one person who answers for it.',
    },
    due: { header: 'Due', codec: date, width: 90, help: 'When it has to be done.' },
    metric: {
      header: 'Metric',
      codec: text,
      width: 140,
      dropdown: { choices: METRICS },
      help: 'The number that will show whether it worked.',
    },
    expected: { header: 'Expected', codec: quantity, width: 90, help: 'The number you expect.' },
    actual: { header: 'Actual', codec: quantity, width: 90, help: 'The number that came.' },
    verdict: { header: 'Verdict', codec: text, width: 160, help: 'What you make of it.' },
    applied: {
      header: 'Applied',
      codec: text,
      width: 240,
      wrap: true,
      help: 'When the plan took it up, and what that changed. Blank is open: the sidebar offers it under Build, Decisions.',
    },
  },
  computed: [],
  examples: [],
};
