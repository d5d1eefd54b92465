import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('set-up', ACTIONS.tabs);
