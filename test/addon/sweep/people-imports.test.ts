import { ACTIONS } from './actions.ts';
import { sweepPeople } from './people.ts';

sweepPeople('imports', ACTIONS.imports, 18);
