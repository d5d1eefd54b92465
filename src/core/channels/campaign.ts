import type { PlainYearMonth } from '../calendar/plain-date.ts';
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
