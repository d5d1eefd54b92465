import { daysBetween, plusDays } from '../../calendar/plain-date.ts';
import { BLANK_SALE } from '../blank-sale.ts';
import type { Sale } from '../sale.ts';
import { listName } from './crm-text.ts';
import { DAYS, daysMeasured } from './days-measured.ts';
import { CURRENCY } from './fields.ts';
import { field, type SalesSource } from './source.ts';

type Field =
  | keyof typeof DAYS
  | 'source'
  | 'leads'
  | 'qualified'
  | 'quotes'
  | 'won'
  | 'value'
  | 'currency'
  | 'calls';

/** What a company without a CRM counts by hand in a week or month. */
export const weekTotals: SalesSource<Field> = {
  name: 'Week totals',
  table: 'sales',
  plain: true,
  fields: {
    ...DAYS,
    source: field('Source', 'text', 'Source', 'Lead source'),
    leads: field('Leads', 'number', 'Leads', 'New leads|Enquiries|Inquiries'),
    qualified: field('Qualified', 'number', 'Qualified', 'Qualified leads'),
    quotes: field('Quotes', 'number', 'Quotes', 'Quotes sent|Applications|Proposals|Offers'),
    won: field('Won', 'number', 'Won', 'Sales|Deals won|Closed won|Orders'),
    value: field('Value', 'money', 'Value', 'Revenue|Sales value|Amount'),
    currency: CURRENCY,
    calls: field('Calls', 'number', 'Calls'),
  },
  required: [
    ['week', 'month', 'day', 'start'],
    ['leads', 'won'],
    ['qualified', 'quotes', 'won', 'calls'],
  ],
  alsoHas: [],
  identity: ['week', 'month', 'day', 'start'],
  dated: ['day', 'month', 'start'],
  read(cells, { period }) {
    const given = daysMeasured(cells, period);
    if (given === null) return [];
    // A date alone names the week that begins with it.
    const days = given.start === given.end ? { ...given, end: plusDays(given.start, 6) } : given;
    const half = Math.floor(daysBetween(days.start, days.end) / 2);
    // A week across the end of a month belongs to where most of its days are.
    const middle = `${plusDays(days.start, half)}T00:00:00`;
    const source = listName(cells.text('source'));
    const [leads, calls] = [cells.number('leads'), cells.number('calls')];
    const [qualified, quotes] = [cells.number('qualified'), cells.number('quotes')];
    const [won, value] = [cells.number('won'), cells.number('value')];
    const quoted = quotes ?? 0;
    const fit = Math.max((qualified ?? 0) - quoted, 0);
    const rest = Math.max((leads ?? 0) - fit - quoted, 0);
    const total = (what: string, isKnown: boolean, sale: Partial<Sale>): Sale[] => {
      const sourceId = ['total', days.start, source, what].filter((part) => part !== '').join(' ');
      return isKnown ? [{ ...BLANK_SALE, sourceId, source, ...sale }] : [];
    };
    const came = { created: middle, qualified: 'Yes' } as const;
    return [
      ...total('leads', leads !== null || calls !== null, { created: middle, count: rest, calls }),
      ...total('qualified', qualified !== null, { ...came, stage: 'Qualified', count: fit }),
      ...total('quotes', quotes !== null, { ...came, stage: 'Quote', count: quoted }),
      // They came in in some earlier week, so that they are no leads of this one.
      ...total('won', won !== null || value !== null, {
        stage: 'Won',
        qualified: 'Yes',
        outcome: 'Won',
        closedOn: middle,
        count: won,
        value,
      }),
    ];
  },
  remark: (has) =>
    has('source')
      ? 'Quotes are counted where a CRM stage in Sales cycle is called Quote.'
      : 'The table has no column Source, so its leads and sales count among all, not among those from social. Quotes are counted where a CRM stage in Sales cycle is called Quote.',
};
