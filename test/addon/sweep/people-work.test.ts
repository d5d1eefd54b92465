import { ACTIONS } from './actions.ts';
import { sweepPeople } from './people.ts';

sweepPeople('work in rows', [...ACTIONS.work, ...ACTIONS.cadence, ...ACTIONS.cycle], 18);
