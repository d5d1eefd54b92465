import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('the plan', ACTIONS.plan);
