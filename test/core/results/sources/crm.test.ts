import { expect } from 'vitest';
import { grid } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

/** What stands for a name, which it does not tell. */
const HASH = expect.stringMatching(/^(?:contact:)?[0-9a-z]+$/);

describeSource('HubSpot deals', {
  'internal names of stages, other letter cases and the answer of the CRM are read': {
    grid: grid(`record id|deal name|DEAL STAGE|Pipeline|Amount|Close Date|Create Date|Deal owner|Original Source|Original Source Drill-Down 1|Closed Lost Reason|Is Closed Won
1|Smith house|closedwon|Sales|12,000.50|2026-10-13 15:00|2026-09-01 10:15|Bob|Paid Social|facebook||true
2|Jones house|qualifiedtobuy|Sales|5,000|2026-12-24 15:00|2026-10-01 10:15|Bob|Organic Social|facebook||false
3|Brown house|closedlost|Sales||2026-10-14 15:00|2026-10-02 10:15|Bob|Offline Sources|IMPORT|No reply|false`),
    rows: [
      {
        sourceId: '1',
        stage: 'closedwon',
        outcome: 'Won',
        qualified: 'Yes',
        value: 12000.5,
        created: '2026-09-01T10:15:00',
        closedOn: '2026-10-13T15:00:00',
        source: 'Paid Social',
        campaign: '',
      },
      // The day that an open deal is hoped to close is none on which it closed.
      { sourceId: '2', outcome: '', qualified: 'Yes', closedOn: null, value: 5000 },
      { sourceId: '3', outcome: 'Lost', reason: 'No reply', reasonGroup: 'no reply', campaign: '' },
    ],
    dropped: { personal: ['deal name', 'Deal owner'] },
  },
  'the first contact is the day a stage of that name was entered, the campaign the detail that is no network':
    {
      grid: grid(`Record ID|Deal Stage|Create Date|Date entered "Contacted (Sales Pipeline)"|Original Traffic Source|Original Traffic Source Drill-Down 1|Original Traffic Source Drill-Down 2
1|Contacted|2026-10-01 10:15|2026-10-03 09:00|Paid Social|Facebook|lhl_2026-10 lhl-202610-04`),
      rows: [
        {
          firstContact: '2026-10-03T09:00:00',
          campaign: 'lhl_2026-10 lhl-202610-04',
          rowId: 'LHL-202610-04',
        },
      ],
    },
  'a file without IDs tells deals apart by a name that is not kept': {
    grid: grid(`Deal Name|Deal Stage|Create Date
Smith house|New|2026-10-01
Jones house|New|2026-10-01
 smith HOUSE |New|2026-10-01`),
    rows: [{ sourceId: HASH }, { sourceId: HASH }],
    dropped: { personal: ['Deal Name'] },
  },
  'reasons in free text leave their group alone, those that were picked stay': {
    grid: grid(`Record ID|Deal Stage|Create Date|Closed Lost Reason
1|Closed lost|2026-10-01|Went with Anna Smith, too expensive
2|Closed lost|2026-10-01|Chose another
3|Closed lost|2026-10-01|Chose another
4|Closed lost|2026-10-01|Moved away with the family`),
    rows: [
      { reason: '', reasonGroup: 'price' },
      { reason: 'Chose another', reasonGroup: 'other' },
      { reason: 'Chose another' },
      { reason: '', reasonGroup: 'other' },
    ],
    remarks: ['2 rows have a reason in free text'],
  },
  'a deal may be called like a total': {
    grid: grid(`Record ID|Deal Name|Deal Stage|Create Date
1|Total (oil company)|New|2026-10-01`),
    rows: [{ sourceId: '1' }],
    dropped: { totals: 0 },
  },
  'a record that stands twice counts once': {
    grid: grid(`Record ID|Deal Name|Deal Stage|Create Date|Associated Company
1|A|New|2026-10-01|One
1|A|New|2026-10-01|Two`),
    rows: [{ sourceId: '1' }],
  },
  'German headers and dates are read alike': {
    grid: grid(`Datensatz-ID|Deal-Name|Deal-Phase|Betrag|Abschlussdatum|Erstellungsdatum|Deal-Inhaber|Ursprüngliche Traffic-Quelle
1|Haus|Closed won|12.000,50|13.10.2026 15:00|01.09.2026 10:15|Bob|Paid Social`),
    rows: [
      {
        value: 12000.5,
        created: '2026-09-01T10:15:00',
        closedOn: '2026-10-13T15:00:00',
        outcome: 'Won',
        source: 'Paid Social',
      },
    ],
    dropped: { personal: ['Deal-Name', 'Deal-Inhaber'] },
  },
  'French headers and dates are read alike': {
    grid: grid(`ID de fiche d’informations|Nom de la transaction|Phase de la transaction|Montant|Date de fermeture|Date de création|Source de trafic d’origine
1|Maison|Closed won|12 000,50|13/10/2026 15:00|01/09/2026 10:15|Paid Social`),
    rows: [{ value: 12000.5, created: '2026-09-01T10:15:00', closedOn: '2026-10-13T15:00:00' }],
  },
});

describeSource('HubSpot contacts', {
  'people leave what became of them, and nothing of themselves': {
    grid: grid(`Record ID|First Name|Last Name|Email|Phone Number|Lifecycle Stage|Lead Status|Contact owner|Create Date|Last Activity Date|Original Traffic Source|Original Traffic Source Drill-Down 1|Original Traffic Source Drill-Down 2
1|Anna|Smith|anna@example.com|555-123-4567|Lead|Attempted to contact|Bob|2026-10-05 09:00|2026-10-06 10:00|Paid Social|Facebook|lhl_2026-10
2|Anna|Smith|anna2@example.com||Sales Qualified Lead|Connected|Bob|2026-10-05 09:00||Organic Social|Facebook|
3|Anna|Smith|anna3@example.com||Lead|Unqualified|Bob|2026-10-05 09:00||Offline Sources|CONTACTS|CRM_UI
4|Anna|Smith|anna4@example.com||Subscriber||Bob|2026-10-05 09:00||||
5|Anna|Smith|anna5@example.com||Lead|Bad timing|Bob|2026-10-05 09:00||||
6|Anna|Smith|anna6@example.com||customer||Bob|2026-10-05 09:00||||`),
    rows: [
      {
        sourceId: 'contact:1',
        created: '2026-10-05T09:00:00',
        source: 'Paid Social',
        campaign: 'lhl_2026-10',
        stage: 'Attempted to contact',
        qualified: '',
        outcome: '',
      },
      { sourceId: 'contact:2', stage: 'Sales Qualified Lead', qualified: 'Yes' },
      { sourceId: 'contact:3', stage: 'Unqualified', qualified: 'No', reason: '', campaign: '' },
      { sourceId: 'contact:5', qualified: 'No', reason: 'Bad timing', reasonGroup: 'timing' },
      { sourceId: 'contact:6', stage: 'customer', qualified: 'Yes', outcome: '' },
    ],
    dropped: {
      blank: 1,
      personal: ['First Name', 'Last Name', 'Email', 'Phone Number', 'Contact owner'],
    },
    remarks: ['Subscriber'],
  },
});

describeSource('Salesforce opportunities', {
  'subtotals and the footer go, with advice on the report': {
    grid: grid(`Opportunity ID|Opportunity Name|Account Name|Stage|Amount|Close Date|Created Date|Lead Source|Opportunity Owner|Probability|Type|Next Step
006abc|Smith deal|Smith|Closed Won|$12,000.00|10/13/2026|9/1/2026|Web|Bob|100|New|Call Anna
006abd|Jones deal|Jones|Closed Lost|$1,000.00|10/14/2026|9/2/2026|Customer Referral|Bob|0|New|
006abe|Brown deal|Brown|Prospecting|$1,000.00|12/14/2026|9/3/2026|Web|Bob|0|New|
Subtotal||||14,000|||||||
Grand Totals (3 records)||||14,000|||||||
Confidential Information - Do Not Distribute|||||||||||
Copyright © 2000-2026 salesforce.com, inc. All rights reserved.|||||||||||`),
    rows: [
      {
        sourceId: '006abc',
        outcome: 'Won',
        value: 12000,
        created: '2026-09-01T00:00:00',
        closedOn: '2026-10-13T00:00:00',
      },
      { sourceId: '006abd', outcome: 'Lost', referredBy: 'customer' },
      { sourceId: '006abe', outcome: '', closedOn: null },
    ],
    dropped: { totals: 4, unreadable: [] },
    remarks: ['Details only'],
  },
});

describeSource('CRM leads', {
  'leads of Salesforce are people, and deals count them again': {
    grid: grid(`Lead ID|First Name|Last Name|Company / Account|Lead Source|Lead Status|Lead Owner|Create Date
00Q1|Anna|Smith|Acme|Web|Open - Not Contacted|Bob|13/10/2026
00Q2|Anna|Smith|Acme|Partner Referral|Closed - Converted|Bob|14/10/2026
00Q3|Anna|Smith|Acme|Web|Unqualified|Bob|15/10/2026`),
    rows: [
      {
        sourceId: 'contact:00Q1',
        created: '2026-10-13T00:00:00',
        stage: 'Open - Not Contacted',
        qualified: '',
      },
      { sourceId: 'contact:00Q2', qualified: 'Yes', referredBy: 'non-customer' },
      { sourceId: 'contact:00Q3', qualified: 'No' },
    ],
    dropped: { personal: ['First Name', 'Last Name', 'Company / Account', 'Lead Owner'] },
  },
  'leads without an ID go by who they are, which is not kept, and say no more than the file': {
    grid: grid(`Full Name|Company|Lead Source|Create Date
Anna Smith|Acme|Web|2026-10-13
Bert Jones|Acme|Web|2026-10-13`),
    rows: [
      { sourceId: HASH, stage: '', qualified: '' },
      { sourceId: HASH, stage: '', qualified: '' },
    ],
    remarks: ['does not say what became of the leads'],
    dropped: { personal: ['Full Name', 'Company'] },
  },
  'leads of Zoho are read alike': {
    grid: grid(`Record Id|Lead Name|Company|Email|Lead Source|Lead Status|Lead Owner|Created Time
zcrm_1|Anna Smith|Acme|anna@example.com|Facebook|Contacted|Bob|2026-10-13 10:00:00`),
    rows: [{ sourceId: 'contact:zcrm_1', source: 'Facebook', created: '2026-10-13T10:00:00' }],
  },
});
