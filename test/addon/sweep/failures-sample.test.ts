import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('the sample', ACTIONS.sample);
