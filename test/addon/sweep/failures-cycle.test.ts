import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('the sales cycle', ACTIONS.cycle);
