import { ACTIONS } from './actions.ts';
import { sweepFailures } from './failures.ts';

sweepFailures('reviews', ACTIONS.reviews);
