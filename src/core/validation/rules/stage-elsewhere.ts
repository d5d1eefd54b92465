import { POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** Its stage is marked as served elsewhere, so that social media has no job there. */
export const stageElsewhere: RowRule = {
  code: 'stage-elsewhere',
  severity: 'warning',
  why: 'You decided that this stage is served elsewhere than on social media: a post for it takes the place of one that has a job (article 000).',
  example: 'a post for “Deliver and close”, which Sales cycle says is served elsewhere',
  source: '000-12',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['salesCycle'],
  // Who changes the cycle later changes nothing about what went out before.
  aboutTime: true,
  check: ({ item: { stage } }, { stageNamed }) => {
    if (stageNamed(stage)?.servedBy !== 'Elsewhere') return null;
    return {
      column: 'stage',
      message: `“${shortened(stage)}” is served elsewhere: choose a stage that social media serves, or change Served by in the tab Sales cycle.`,
      toFill: ['stage'],
    };
  },
};
