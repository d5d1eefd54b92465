import type { PlainYearMonth } from '../calendar/plain-date.ts';
import { literal } from '../literal.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The campaign of a month's rows, by the pattern of Settings: `lhl_{month}` gives `lhl_2026-11`.
 * Lower case, because analytics count `LHL` and `lhl` apart.
 */
export function campaignOf(
  settings: Pick<Settings, 'campaignPattern' | 'utmSeparator'>,
  month: PlainYearMonth,
): string {
  const campaign = settings.campaignPattern.split('{month}').join(month);
  return tagText(campaign, settings.utmSeparator);
}

/** Text as a tag of a link has it: lower case, the one separator where spaces were. */
export function tagText(text: string, separator: Settings['utmSeparator']): string {
  return text.trim().toLowerCase().replace(/\s+/g, separator);
}

/**
 * Whether a campaign is named by the pattern of Settings: for any month, and with words of its own
 * after it (`lhl_2026-11_open_house`). A blank pattern takes any.
 */
export function isInCampaignPattern(
  settings: Pick<Settings, 'campaignPattern' | 'utmSeparator'>,
  campaign: string,
): boolean {
  const { campaignPattern, utmSeparator } = settings;
  const parts = tagText(campaignPattern, utmSeparator).split('{month}').map(literal);
  const pattern = new RegExp(`^${parts.join('\\d{4}-\\d{2}')}(?:[^\\p{L}\\p{N}]|$)`, 'u');
  return campaignPattern.trim() === '' || pattern.test(campaign.toLowerCase());
}
