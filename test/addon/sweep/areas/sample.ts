import type { Action } from '../action.ts';
import { blank } from '../company.ts';

export const SAMPLE: readonly Action[] = [
  {
    name: 'loadSample',
    arrange: blank,
    act: ({ api }) => api.loadSample({ name: 'larkfield' }),
    via: ({ api }) => api.setUp({}),
    every: 20,
  },
];
