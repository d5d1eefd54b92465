import type { MeasuredRow } from '../import/reading.ts';
import { DAYS, daysMeasured } from './days-measured.ts';
import { CAMPAIGN, CURRENCY, REACH, VIEWS } from './fields.ts';
import { measuredRow } from './measured-row.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field =
  | keyof typeof DAYS
  | 'campaign'
  | 'adSet'
  | 'ad'
  | 'id'
  | 'views'
  | 'reach'
  | 'linkClicks'
  | 'clicks'
  | 'spend'
  | 'results'
  | 'indicator'
  | 'objective'
  | 'leads'
  | 'currency'
  | 'link';

/** Names of results and objectives that are leads: `leadgen`, `onsite_conversion.lead_grouped`. */
const LEAD = /lead|prospect|clientes? potencia|contatt|formular/i;

/** Ads of Facebook and Instagram, from Meta Ads Manager. */
export const metaAds: ResultSource<Field> = {
  name: 'Meta ads',
  table: 'results',
  fields: {
    ...DAYS,
    campaign: CAMPAIGN,
    adSet: field('Ad set', 'text', 'Ad set name|Ad Set'),
    ad: field('Ad', 'text', 'Ad name|Ad'),
    id: field('Source ID', 'text', 'Ad ID'),
    views: VIEWS,
    reach: REACH,
    linkClicks: field('Link clicks', 'number', 'Link clicks'),
    clicks: field('Clicks', 'number', 'Clicks (all)|Clicks'),
    spend: field('Spend', 'money', 'Amount spent|Spend'),
    results: field('Results', 'number', 'Results'),
    indicator: field('Result indicator', 'text', 'Result indicator|Result type'),
    objective: field('Objective', 'text', 'Objective|Campaign objective'),
    leads: field('Leads', 'number', 'Leads|Meta leads|On-Facebook leads'),
    currency: CURRENCY,
    link: field('Link', 'text', 'Permalink|Post link|Link (ad settings)'),
  },
  required: [['campaign', 'adSet', 'ad'], ['spend'], ['views', 'linkClicks', 'results']],
  alsoHas: listed(
    'Frequency|CPM (cost per 1,000 impressions)|CPC (cost per link click)|CTR (all)|Cost per results|Cost per result|Ad delivery|Campaign delivery|Attribution setting|Ends|Ad set budget',
  ),
  identity: ['id', 'campaign', 'adSet', 'ad'],
  dated: ['day', 'month', 'start', 'end'],
  repeats: 'parts',
  read(cells, { period }) {
    const [campaign, adSet, ad] = [cells.text('campaign'), cells.text('adSet'), cells.text('ad')];
    const days = daysMeasured(cells, period);
    const name = [adSet, ad].filter((part) => part !== '').join(': ') || campaign;
    return measuredRow(
      {
        source: 'Meta ads',
        sourceId: cells.text('id') || [campaign, adSet, ad].filter((part) => part !== '').join('/'),
        kind: 'Ad',
        periodStart: days?.start ?? null,
        periodEnd: days?.end ?? null,
        channel: 'Facebook Ads',
        campaign,
        name,
        views: cells.number('views'),
        reach: cells.number('reach'),
        clicks: cells.number('clicks'),
        linkClicks: cells.number('linkClicks'),
        spend: cells.number('spend'),
        leads: leadsOf(
          cells.number('leads'),
          cells.number('results'),
          cells.text('indicator'),
          cells.text('objective'),
        ),
      },
      { link: cells.text('link'), text: ad, label: [ad, adSet, campaign].join(' ').trim() },
    );
  },
  finish: withoutLeadsIsZero,
  remark: (has) =>
    has('indicator') || has('leads') || has('objective')
      ? ''
      : 'The file does not say what its results are, so no leads are read from it. Export it with the column Result indicator.',
};

/**
 * The results of an ad whose result indicator names a lead; 0 where such an ad had none, `null`
 * where the ad asks for something else. A blank indicator leaves it to the objective.
 */
function leadsOf(
  leads: number | null,
  results: number | null,
  indicator: string,
  objective: string,
): number | null {
  if (indicator !== '') return LEAD.test(indicator) ? (results ?? leads ?? 0) : null;
  if (leads !== null && (leads > 0 || LEAD.test(objective))) return leads;
  return LEAD.test(objective) ? 0 : null;
}

/** A lead ad has no indicator on days without leads; the same ad on other days shows what it is. */
function withoutLeadsIsZero(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const leadAds = new Set(
    rows.flatMap(({ result }) => (result.leads === null ? [] : [result.sourceId])),
  );
  return rows.map((row) =>
    row.result.leads === null && leadAds.has(row.result.sourceId)
      ? { ...row, result: { ...row.result, leads: 0 } }
      : row,
  );
}
