import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('work with an agency', ACTIONS.agency);
