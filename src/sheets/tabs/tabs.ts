import { cadence } from './cadence.ts';
import { channels } from './channels.ts';
import { decisions } from './decisions.ts';
import { goals } from './goals.ts';
import { ideas } from './ideas.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { results } from './results.ts';
import { sales } from './sales.ts';
import { salesCycle } from './sales-cycle.ts';
import { settings } from './settings.ts';
import { standingLinks } from './standing-links.ts';
import type { Tab, TableKey } from './tab.ts';

/** Every tab that holds one item a row, in the order of the workbook. */
export const TABS: { readonly [K in TableKey]: Tab<K> } = {
  plan,
  goals,
  salesCycle,
  people,
  channels,
  standingLinks,
  cadence,
  ideas,
  results,
  sales,
  decisions,
  settings,
};

/** The keys of these tabs, in that order. TABS has exactly those of its type; Object.keys forgets them. */
export const TABLE_KEYS = Object.keys(TABS) as readonly TableKey[];
