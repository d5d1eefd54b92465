/** The one door to o-spreadsheet: the functions it misses on Node 20 are there before it loads. */
import './polyfills.ts';
import * as library from '@odoo/o-spreadsheet';

export type { Model } from '@odoo/o-spreadsheet';
export { library };
