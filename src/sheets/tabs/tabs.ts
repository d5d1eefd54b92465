import { cadence } from './cadence.ts';
import { channels } from './channels.ts';
import { decisions } from './decisions.ts';
import { goals } from './goals.ts';
import { ideas } from './ideas.ts';
import { ownRules } from './own-rules.ts';
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
  ownRules,
};

// TABS has exactly the keys of its type; Object.keys forgets them.
const KEYS = Object.keys(TABS) as readonly TableKey[];

/** The keys of the tabs that set-up makes, in that order. */
export const TABLE_KEYS: readonly TableKey[] = KEYS.filter((key) => !TABS[key].onRequest);

/** The keys of those that are made when somebody asks for them. */
export const ON_REQUEST_KEYS: readonly TableKey[] = KEYS.filter((key) => TABS[key].onRequest);
