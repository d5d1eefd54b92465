import type { Sale } from './sale.ts';

/** A lead or deal of which nothing is known. */
export const BLANK_SALE: Sale = {
  sourceId: '',
  file: '',
  created: null,
  firstContact: null,
  source: '',
  campaign: '',
  rowId: '',
  referredBy: '',
  stage: '',
  qualified: '',
  reason: '',
  reasonGroup: '',
  audience: '',
  value: null,
  closedOn: null,
  outcome: '',
  count: null,
  calls: null,
};
