import type { Output } from '../../../addon/contract/contract.ts';
import { money, oneDecimal, wholeNumber } from '../../wording/numbers.ts';

type Figures = Output<'reviewMonth'>['figures'];

interface FigureLine {
  readonly key: keyof Figures;
  readonly label: string;
  readonly write: (value: number) => string;
}

interface FigureSection {
  readonly title: string;
  readonly lines: readonly FigureLine[];
}

/** The figures by heading, the outcome first: never followers or likes as the headline (002-8). */
export function figureSections({ currency, valueName }: Output<'reviewMonth'>): FigureSection[] {
  const amount = (value: number) => money(value, currency);
  return [
    {
      title: 'Outcome',
      lines: [
        { key: 'sales', label: 'Sales from social', write: wholeNumber },
        { key: 'salesValue', label: valueName, write: amount },
        { key: 'meanDaysToClose', label: 'Days to close, mean', write: oneDecimal },
        {
          key: 'salesFromThisMonthsLeads',
          label: 'Sales from this month’s leads',
          write: wholeNumber,
        },
        { key: 'handOffLeak', label: 'Ad leads not in the CRM', write: wholeNumber },
      ],
    },
    {
      title: 'Posts',
      lines: [
        { key: 'planned', label: 'Planned', write: wholeNumber },
        { key: 'published', label: 'Published', write: wholeNumber },
        { key: 'late', label: 'Late', write: wholeNumber },
        { key: 'missed', label: 'Missed', write: wholeNumber },
        { key: 'views', label: 'Views', write: wholeNumber },
        { key: 'engagements', label: 'Engagements', write: wholeNumber },
        { key: 'linkClicks', label: 'Link clicks', write: wholeNumber },
      ],
    },
    {
      title: 'Ads',
      lines: [
        { key: 'adSpend', label: 'Spent', write: amount },
        { key: 'adLeads', label: 'Leads', write: wholeNumber },
        { key: 'costPerLead', label: 'Cost per lead', write: amount },
        { key: 'costPerLeadOfLeadAds', label: 'Cost per lead, lead ads alone', write: amount },
      ],
    },
    {
      title: 'Sessions on your site',
      lines: [
        { key: 'socialSessions', label: 'From social', write: wholeNumber },
        {
          key: 'socialSessionsUnderCapitals',
          label: 'Of these, tagged in capitals',
          write: wholeNumber,
        },
        { key: 'untaggedSocialSessions', label: 'From social without tags', write: wholeNumber },
      ],
    },
  ];
}
