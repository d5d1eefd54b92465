import { DAYS, daysMeasured } from './days-measured.ts';
import { CAMPAIGN, CURRENCY } from './fields.ts';
import { measuredRow } from './measured-row.ts';
import { field, listed, type ResultSource } from './source.ts';

type Field =
  | keyof typeof DAYS
  | 'id'
  | 'campaign'
  | 'adGroup'
  | 'ad'
  | 'spend'
  | 'currency'
  | 'views'
  | 'clicks'
  | 'conversions'
  | 'action';

/** Ads of Google, by campaign, ad group or ad. */
export const googleAds: ResultSource<Field> = {
  name: 'Google Ads',
  table: 'results',
  fields: {
    ...DAYS,
    id: field('Source ID', 'text', 'Ad ID'),
    campaign: CAMPAIGN,
    adGroup: field('Ad group', 'text', 'Ad group|Ad group name'),
    ad: field('Ad', 'text', 'Ad name|Headline 1'),
    spend: field('Spend', 'money', 'Cost'),
    currency: CURRENCY,
    views: field('Views', 'number', 'Impr.|Impressions'),
    clicks: field('Clicks', 'number', 'Clicks'),
    conversions: field('Conversions', 'number', 'Conversions'),
    action: field('Conversion action', 'text', 'Conversion action|Conversion name'),
  },
  required: [['campaign'], ['spend'], ['views', 'clicks']],
  alsoHas: listed(
    'Campaign status|Campaign type|Campaign state|CTR|Avg. CPC|Cost / conv.|Conv. value|Conv. rate|Interaction rate|Budget|Campaign ID|Ad group ID',
  ),
  identity: ['id', 'campaign', 'adGroup', 'ad'],
  dated: ['day', 'month', 'start', 'end'],
  repeats: 'parts',
  read(cells, { period }) {
    const campaign = cells.text('campaign');
    const names = [campaign, cells.text('adGroup'), cells.text('ad')];
    const known = names.filter((name) => name !== '' && name !== '--');
    const [nearest = ''] = known.slice(-1);
    const days = daysMeasured(cells, period);
    const conversions = cells.number('conversions');
    const clicks = cells.number('clicks');
    return measuredRow(
      {
        source: 'Google Ads',
        sourceId: cells.text('id') || known.join('/'),
        kind: 'Ad',
        periodStart: days?.start ?? null,
        periodEnd: days?.end ?? null,
        channel: 'Google Ads',
        campaign,
        name: known.slice(1).join(': ') || known.join(': '),
        views: cells.number('views'),
        clicks,
        // Ads of a search have no other place to click on than their link.
        linkClicks: clicks,
        spend: cells.number('spend'),
        leads: /lead|contact|kontakt/i.test(cells.text('action')) ? (conversions ?? 0) : null,
      },
      { text: nearest, label: names.join(' ') },
    );
  },
  remark: (has) =>
    has('action')
      ? ''
      : 'Conversions can be anything, so no leads are read from them. Add the segment Conversion action to have those that name leads counted.',
};
