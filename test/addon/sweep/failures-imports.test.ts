import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('imports', ACTIONS.imports);
