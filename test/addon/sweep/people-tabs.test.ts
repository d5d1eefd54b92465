import { ACTIONS } from './actions.ts';
import { sweepPeople } from './people.ts';

sweepPeople('set-up and reviews', [...ACTIONS.reviews, ...ACTIONS.tabs, ...ACTIONS.sample], 8);
