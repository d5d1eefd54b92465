import { BLANK_SALE } from '../blank-sale.ts';
import type { Sale } from '../sale.ts';
import { listName, referredByIn, rowIdIn } from './crm-text.ts';
import { outcomeOf, qualifiedOf } from './deal-state.ts';
import { reasonOf } from './reason.ts';
import type { Cells, TableFacts } from './source.ts';

/**
 * What every record of a CRM says alike, deal or person. `campaign` and `tag` are where the file
 * has them: a Row ID may stand in the tag of the link that brought the lead.
 */
export function crmRecord(cells: Cells<string>, campaign: string, tag = campaign): Sale {
  const record: Cells<'created' | 'firstContact' | 'source' | 'audience'> = cells;
  const source = listName(record.text('source'));
  return {
    ...BLANK_SALE,
    created: record.moment('created'),
    firstContact: record.moment('firstContact'),
    source,
    campaign: listName(campaign),
    rowId: rowIdIn(tag),
    referredBy: referredByIn(source),
    audience: listName(record.text('audience')),
  };
}

/** What became of a deal, as its stage and the CRM's own answer say. */
export function dealState(
  cells: Cells<string>,
  { isCommon }: TableFacts,
): Pick<Sale, 'stage' | 'outcome' | 'qualified' | 'reason' | 'reasonGroup' | 'value' | 'closedOn'> {
  const deal: Cells<'stage' | 'isWon' | 'isClosed' | 'reason' | 'value' | 'closedOn'> = cells;
  const stage = listName(deal.text('stage'));
  const outcome = outcomeOf(stage, deal.text('isWon'), deal.text('isClosed'));
  const why = reasonOf(outcome === 'Lost' ? deal.text('reason') : '', isCommon);
  return {
    stage,
    outcome,
    qualified: qualifiedOf(stage, outcome, why.reasonGroup),
    ...why,
    value: deal.number('value'),
    // Of an open deal it is the day that somebody hopes for.
    closedOn: outcome === '' ? null : deal.moment('closedOn'),
  };
}
