import { ACTIONS } from './actions.ts';
import { sweepPeople } from './people.ts';

sweepPeople('work with an agency', ACTIONS.agency, 18);
