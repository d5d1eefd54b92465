import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('a changed cadence', ACTIONS.cadence);
