import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

const HEADERS =
  'Reporting starts|Reporting ends|Campaign name|Ad set name|Ad name|Impressions|Reach|Frequency|Link clicks|Clicks (all)|CPM (cost per 1,000 impressions)|Amount spent (USD)|Results|Result indicator|Cost per results';
const DAILY =
  'Day|Campaign name|Ad set name|Ad name|Impressions|Link clicks|Amount spent (USD)|Results|Result indicator';

describeSource('Meta ads', {
  'leads are results whose indicator names a lead': {
    grid: grid(`${HEADERS}
2026-10-01|2026-10-31|C|S|Form|1,000|900|1.1|10|20|5.00|1,298.40|9|actions:onsite_conversion.lead_grouped|27
2026-10-01|2026-10-31|C|S|Page|1,000|900|1.1|10|20|5.00|100.00|0|actions:offsite_conversion.fb_pixel_lead|
2026-10-01|2026-10-31|C|S|Clicks|1,000|900|1.1|10|20|5.00|100.00|10|actions:link_click|10
2026-10-01|2026-10-31|C|S|Awareness|1,000|900|1.1|10|20|5.00|100.00|0||`),
    rows: [
      {
        sourceId: 'C/S/Form',
        name: 'S: Form',
        campaign: 'C',
        channel: 'Facebook Ads',
        kind: 'Ad',
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        views: 1000,
        spend: 1298.4,
        linkClicks: 10,
        clicks: 20,
        leads: 9,
        engagements: null,
      },
      { sourceId: 'C/S/Page', leads: 0 },
      { sourceId: 'C/S/Clicks', leads: null },
      { sourceId: 'C/S/Awareness', leads: null },
    ],
  },
  'the total row has no names, or says what it adds up': {
    grid: grid(`${HEADERS}
2026-10-01|2026-10-31||||2,000|900|1.1|10|20|5.00|200.00|9|leadgen|27
2026-10-01|2026-10-31|C|S|Form|1,000|900|1.1|10|20|5.00|100.00|9|leadgen|27
2026-10-01|2026-10-31|Results from 2 campaigns|||2,000|900|1.1|10|20|5.00|200.00|9|leadgen|27`),
    rows: [{ sourceId: 'C/S/Form' }],
    dropped: { totals: 2 },
  },
  'a day without leads is a day of a lead ad where another day says so': {
    grid: grid(`${DAILY}
2026-10-01|C|S|Form|1000|10|20.10|2|leadgen
2026-10-02|C|S|Form|1000|10|20.20||
2026-10-02|C|S|Awareness|1000|10|20||`),
    rows: [
      { periodStart: '2026-10-01', periodEnd: '2026-10-01', leads: 2, spend: 20.1 },
      { periodStart: '2026-10-02', periodEnd: '2026-10-02', leads: 0, spend: 20.2 },
      { leads: null },
    ],
  },
  'parts of an ad (by age, by place) are added up, and whom they reached is not': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Ad name|Age|Impressions|Reach|Link clicks|Amount spent (USD)|Results|Result indicator
2026-10-01|2026-10-31|C|Form|18-24|100|90|1|0.10|1|leadgen
2026-10-01|2026-10-31|C|Form|25-34|200|180|2|0.20|2|leadgen
2026-10-01|2026-10-31|C|Form|25-34|200|180|2|0.20|2|leadgen`),
    rows: [{ views: 300, reach: null, linkClicks: 3, spend: 0.3, leads: 3 }],
    remarks: ['2 rows were parts of one thing'],
    dropped: { unreadable: [{ row: 4 }] as never },
  },
  'another currency is remarked upon, never converted': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Ad Set|Impressions|Amount spent (GBP)|Results|Result indicator
2026-10-01|2026-10-31|C|S|1000|12.50|1|leadgen`),
    rows: [{ spend: 12.5, sourceId: 'C/S' }],
    remarks: ['Amounts are in GBP, and Settings says $'],
  },
  'a column for the currency is looked at too': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Impressions|Amount spent|Currency|Results|Result indicator
2026-10-01|2026-10-31|C|1000|12.50|EUR|1|leadgen`),
    rows: [{ spend: 12.5 }],
    remarks: ['Amounts are in EUR'],
  },
  'months are read from the column Month': {
    grid: grid(`Month|Campaign name|Impressions|Amount spent (USD)|Results|Result indicator
2026-10-01 - 2026-10-31|C|1000|12.50|1|leadgen`),
    rows: [{ periodStart: '2026-10-01', periodEnd: '2026-10-31' }],
  },
  'without indicator, objective or leads no leads are read': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Impressions|Amount spent (USD)|Results
2026-10-01|2026-10-31|C|1000|12.50|10`),
    rows: [{ leads: null }],
    remarks: ['Result indicator'],
  },
  'an objective of leads makes none of a blank indicator': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Objective|Impressions|Amount spent (USD)|Results|Result indicator
2026-10-01|2026-10-31|C|OUTCOME_LEADS|1000|12.50||`),
    rows: [{ leads: 0 }],
  },
  'without an indicator the column Leads counts, and what an ad of leads brought is known': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Objective|Impressions|Link clicks|Amount spent (USD)|Leads
2026-10-01|2026-10-31|Form|OUTCOME_LEADS|1000|10|12.50|0
2026-10-01|2026-10-31|Traffic|OUTCOME_TRAFFIC|1000|10|12.50|3
2026-10-01|2026-10-31|Views|OUTCOME_AWARENESS|1000|10|12.50|0`),
    rows: [
      { campaign: 'Form', leads: 0 },
      { campaign: 'Traffic', leads: 3 },
      { campaign: 'Views', leads: null },
    ],
  },
  'an indicator that names a lead counts Leads where Results is blank, and else none': {
    grid: grid(`Reporting starts|Reporting ends|Campaign name|Impressions|Link clicks|Amount spent (USD)|Results|Result indicator|Leads
2026-10-01|2026-10-31|Form|1000|10|12.50||leadgen|4
2026-10-01|2026-10-31|Page|1000|10|12.50||leadgen|`),
    rows: [
      { campaign: 'Form', leads: 4 },
      { campaign: 'Page', leads: 0 },
    ],
  },
  'German headers and decimal commas are read alike': {
    grid: grid(`Berichtsbeginn|Berichtsende|Kampagnenname|Name der Anzeigengruppe|Anzeigenname|Impressionen|Reichweite|Link-Klicks|Klicks (alle)|Ausgegebener Betrag (USD)|Ergebnisse|Ergebnisindikator
2026-10-01|2026-10-31|C|S|Form|1.000|900|10|20|1.298,40|9|actions:onsite_conversion.lead_grouped`),
    rows: [{ sourceId: 'C/S/Form', views: 1000, spend: 1298.4, clicks: 20, leads: 9 }],
  },
  'French headers and decimal commas are read alike': {
    grid: grid(`Début des rapports|Fin des rapports|Nom de la campagne|Nom de l’ensemble de publicités|Nom de la publicité|Impressions|Couverture|Clics sur un lien|Clics (tous)|Montant dépensé (USD)|Résultats|Indicateur de résultats
2026-10-01|2026-10-31|C|S|Form|1 000|900|10|20|1 298,40|9|actions:onsite_conversion.lead_grouped`),
    rows: [{ sourceId: 'C/S/Form', views: 1000, spend: 1298.4, clicks: 20, leads: 9 }],
  },
});
