import { isPlainDate } from '../calendar/plain-date.ts';
import { type Settings, TRADES, WEEK_STARTS } from './settings.ts';

/** How one setting is written in its cell, what it starts with, and what it does. */
export interface SettingDefinition<T> {
  /** The name in the column Setting. */
  readonly name: string;
  readonly start: T;
  readonly help: string;
  /** What to type instead, where the cell cannot be read. */
  readonly expects: string;
  /** The value of a cell's text, `undefined` where it is none. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

function text(name: string, start: string, help: string): SettingDefinition<string> {
  return { name, start, help, expects: 'text', read: (cell) => cell, write: (value) => value };
}

function count(name: string, start: number, help: string): SettingDefinition<number> {
  return {
    name,
    start,
    help,
    expects: 'a whole number such as 3',
    read: (cell) => (/^\d{1,6}$/.test(cell) ? Number(cell) : undefined),
    write: String,
  };
}

function countOrBlank(name: string, help: string): SettingDefinition<number | null> {
  const base = count(name, 0, help);
  return {
    ...base,
    start: null,
    expects: `${base.expects}, or nothing`,
    read: (cell) => (cell === '' ? null : base.read(cell)),
    write: (value) => (value === null ? '' : String(value)),
  };
}

function yesNo(name: string, start: boolean, help: string): SettingDefinition<boolean> {
  return {
    name,
    start,
    help,
    expects: 'Yes or No',
    read: (cell) =>
      /^(yes|true)$/i.test(cell) ? true : /^(no|false)$/i.test(cell) ? false : undefined,
    write: (value) => (value ? 'Yes' : 'No'),
  };
}

function choice<T extends string>(
  name: string,
  start: T,
  choices: readonly T[],
  help: string,
): SettingDefinition<T> {
  return {
    name,
    start,
    help,
    expects: `one of ${choices.join(', ')}`,
    read: (cell) => choices.find((option) => option.toLowerCase() === cell.toLowerCase()),
    write: (value) => value,
  };
}

/** Items that are parted by commas or line breaks. */
function list(
  name: string,
  start: readonly string[],
  help: string,
): SettingDefinition<readonly string[]> {
  return {
    name,
    start,
    help,
    expects: 'words parted by commas',
    read: (cell) => items(cell),
    write: (value) => value.join(', '),
  };
}

function dates(name: string, help: string): SettingDefinition<readonly string[]> {
  return {
    ...list(name, [], help),
    expects: 'dates such as 2026-12-25, parted by commas',
    read: (cell) => (items(cell).every(isPlainDate) ? items(cell) : undefined),
  };
}

function items(cell: string): string[] {
  return cell
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Every setting, in the order of the tab. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingDefinition<Settings[K]> } = {
  planCode: text(
    'Plan code',
    'PLAN',
    'The letters that Row IDs begin with: LHL gives LHL-202611-01.',
  ),
  leadDays: count(
    'Lead days',
    3,
    'Copy and assets are due this many days before the post, unless the cadence says otherwise. Inside these days missing things become warnings.',
  ),
  weekStartsOn: choice(
    'Week starts on',
    'Monday',
    WEEK_STARTS,
    'The first day of the week in plan and calendar.',
  ),
  blackoutDates: dates(
    'Blackout dates',
    'Dates without posts, such as holidays: 2026-12-25, 2027-01-01.',
  ),
  campaignPattern: text(
    'Campaign',
    'social_{month}',
    'The utm_campaign of tracked links, in lower case; {month} becomes the month, such as 2026-11.',
  ),
  utmSeparator: choice(
    'Word separator in tags',
    '_',
    ['_', '-'],
    'What stands between words in tracked links. Keep to one.',
  ),
  approver: text('Approver', '', 'Who approves a row where the row itself names nobody.'),
  valueName: text(
    'Value of a sale is',
    'Revenue',
    'What the value of a sale is called in the review: revenue, loan volume, contract value.',
  ),
  currency: text('Currency', '$', 'The sign or code that amounts of money are shown with.'),
  organicSocialSources: list(
    'Organic social sources',
    ['Organic Social'],
    'First sources in your CRM that mean a lead came from a post.',
  ),
  paidSocialSources: list(
    'Paid social sources',
    ['Paid Social'],
    'First sources in your CRM that mean a lead came from an ad.',
  ),
  socialReferrers: list(
    'Social referrers',
    [
      'facebook.com',
      'instagram.com',
      'linkedin.com',
      't.co',
      'x.com',
      'tiktok.com',
      'youtube.com',
      'pinterest.com',
      'threads.net',
    ],
    'Sites whose visits count as social although their links bore no tags.',
  ),
  contactWithinDays: count(
    'Contact leads within days',
    2,
    'A lead that nobody contacted within this many days counts as left alone.',
  ),
  reviewEveryDays: count(
    'Review at least every days',
    45,
    'A plan whose last closed review is older than this is stale.',
  ),
  numberOfStaff: countOrBlank(
    'Number of staff',
    'How many people work in the company: for the share that takes part.',
  ),
  numberOfSalesStaff: countOrBlank('Number of sales staff', 'How many of them sell.'),
  businessTypes: list(
    'Business types',
    ['Business service'],
    'Types of post that sell. Rule packs by trade look at these and at ads.',
  ),
  stagesWithoutLink: list(
    'Stages without link',
    ['Establish a relationship'],
    'Stages whose posts need no link: a silly post that builds a relationship is fine.',
  ),
  trade: choice(
    'Trade',
    'None',
    TRADES,
    'Adds the reminders of a trade. They are reminders, not legal advice.',
  ),
  licenceOnProfile: yesNo(
    'Licence on profile',
    false,
    'Mortgage: whether the licence number stands on every profile, so that posts need not repeat it.',
  ),
  equalHousingOnProfile: yesNo(
    'Equal housing on profile',
    false,
    'Mortgage: whether the equal housing line stands on every profile, so that posts need not repeat it.',
  ),
};

/** The settings that a new workbook starts with. */
export function startSettings(): Settings {
  const start = Object.entries(SETTINGS).map(([key, definition]) => [key, definition.start]);
  // Object.fromEntries forgets the keys' types; SETTINGS has every key of Settings by its own type.
  return Object.fromEntries(start) as unknown as Settings;
}
