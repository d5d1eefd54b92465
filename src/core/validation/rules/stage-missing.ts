import { POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** A post or ad serves no stage, or one that the sales cycle does not have (000-6). */
export const stageMissing: RowRule = {
  code: 'stage-missing',
  severity: 'error',
  why: 'Every post has a job in the sales cycle; without one it is posting for the sake of posting (article 000).',
  example: 'a post whose Stage is blank, or not in the tab Sales cycle',
  source: '000-6',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['salesCycle'],
  check: (row, { cycle, stageNamed }) => {
    if (row.lacks('stage')) {
      return {
        column: 'stage',
        message: 'Choose the stage of the sales cycle that this row serves.',
        toFill: ['stage'],
      };
    }
    const { stage } = row.item;
    if (stage === '' || cycle.length === 0 || stageNamed(stage) !== undefined) return null;
    return {
      column: 'stage',
      message: `“${shortened(stage)}” is not in the tab Sales cycle: choose one of its stages.`,
    };
  },
};
