import { GOAL_KINDS, METRICS, SIDES } from '../../core/goals/goal.ts';
import { month } from '../cells/date.ts';
import { quantity } from '../cells/number.ts';
import { oneOf, text, words } from '../cells/text.ts';
import type { Tab } from './tab.ts';

export const goals: Tab<'goals'> = {
  key: 'goals',
  name: 'Goals',
  rowIs: 'a goal for a month',
  shown: true,
  color: '#34a853',
  columns: {
    month: { header: 'Month', codec: month, width: 80, help: 'Such as 2026-11.' },
    goal: {
      header: 'Goal',
      codec: text,
      width: 240,
      wrap: true,
      help: 'What you want to reach, in your words.',
    },
    kind: {
      header: 'Kind',
      codec: oneOf(GOAL_KINDS),
      width: 90,
      dropdown: { choices: GOAL_KINDS },
      help: 'Sales, information for people who are not ready yet, or care for complaints and reviews.',
    },
    side: {
      header: 'Side',
      codec: oneOf(SIDES),
      width: 90,
      dropdown: { choices: SIDES },
      help: 'Whose number it is. A month wants goals of both sides, so that they look at the same table.',
    },
    stage: {
      header: 'Stage',
      codec: text,
      width: 160,
      dropdown: { tab: 'salesCycle', column: 'name' },
      help: 'The stage of the sales cycle it moves.',
    },
    metric: {
      header: 'Metric',
      codec: text,
      width: 150,
      dropdown: { choices: METRICS },
      help: 'What is counted. The review works out the metrics of the list; others you count by hand.',
    },
    target: { header: 'Target', codec: quantity, width: 80, help: 'The number to reach.' },
    baseline: { header: 'Baseline', codec: quantity, width: 80, help: 'The number before.' },
    assumption: {
      header: 'Assumption',
      codec: text,
      width: 260,
      wrap: true,
      help: 'Why you believe in the target: 850 clicks, one in 28 fills in the form.',
    },
    audience: {
      header: 'Audience',
      codec: text,
      width: 200,
      wrap: true,
      help: 'Whom it is about. Several audiences stand apart by semicolons.',
    },
    owner: {
      header: 'Owner',
      codec: words,
      width: 100,
      dropdown: { tab: 'people', column: 'name' },
      help: 'The one person who answers for it.',
    },
  },
  computed: [],
  examples: [],
};
