import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('work in rows', ACTIONS.work);
