import { ACTIONS } from './actions.ts';
import { sweepPeople } from './people.ts';

sweepPeople('the plan', ACTIONS.plan, 26);
