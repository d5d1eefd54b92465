import { type Blackout, parseBlackout, writeBlackout } from './blackout.ts';
import { type RuleSeverity, SEVERITIES, type Settings, TRADES, WEEK_STARTS } from './settings.ts';

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

function blackouts(name: string, help: string): SettingDefinition<readonly Blackout[]> {
  return {
    name,
    start: [],
    help,
    expects: 'dates such as 2026-12-25, or 2026-12-24..2026-12-26 Christmas, parted by commas',
    read: (cell) => {
      const read = items(cell).map(parseBlackout);
      const known = read.filter((entry) => entry !== undefined);
      return known.length === read.length ? known : undefined;
    },
    write: (value) => value.map(writeBlackout).join(', '),
  };
}

/** Codes of rules with a severity each: `topic-repeat = warning`. */
function ruleSeverities(name: string, help: string): SettingDefinition<readonly RuleSeverity[]> {
  return {
    name,
    start: [],
    help,
    expects: 'codes with error, warning or hint, such as cadence-gap = warning, parted by commas',
    read: (cell) => {
      const read = items(cell).map(ruleSeverity);
      const known = read.filter((entry) => entry !== null);
      return known.length === read.length ? known : undefined;
    },
    write: (value) => value.map(({ code, severity }) => `${code} = ${severity}`).join(', '),
  };
}

function ruleSeverity(text: string): RuleSeverity | null {
  const [, code = '', word = ''] = /^(\S+?)\s*[=:]\s*([a-z]+)$/i.exec(text) ?? [];
  const severity = SEVERITIES.find((each) => each === word.toLowerCase());
  return severity === undefined ? null : { code, severity };
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
  blackoutDates: blackouts(
    'Blackout dates',
    'Dates without posts, such as holidays: 2026-11-26 Thanksgiving, 2026-12-24..2026-12-26 Christmas. The cadence says line by line whether their rows move or are skipped.',
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
  acceptDaysBefore: count(
    'Accept days before',
    3,
    'An owner says yes to a row at least this many days before its date.',
  ),
  approveDaysBefore: count(
    'Approve days before',
    2,
    'A post or ad is approved at least this many days before its date, where somebody approves at all.',
  ),
  peopleOnRow: count(
    'People on a row',
    4,
    'The most people on one row, with its owner, helpers and asset owner.',
  ),
  shareTolerance: count(
    'Stage share tolerance',
    15,
    'How many percentage points a stage may be from its target share.',
  ),
  onePersonShare: count(
    'One person share',
    90,
    'From this share of a month’s rows on, in per cent, one owner is too much where nobody of sales takes part.',
  ),
  broadAudiences: list(
    'Broad audiences',
    [
      'all',
      'all people',
      'everyone',
      'everybody',
      'anyone',
      'anybody',
      'people',
      'the public',
      'general public',
      'the general public',
      'the world',
    ],
    'Words that say everybody and so nobody.',
  ),
  rulesOff: list(
    'Rules off',
    [],
    'Codes of rules that say nothing, such as topic-repeat; pack:* means all that begin so. Each finding in the sidebar has its code.',
  ),
  ruleSeverities: ruleSeverities(
    'Rule severities',
    'Rules that matter more or less to you: cadence-gap = warning, brief-vague = error.',
  ),
  minutesBetweenPosts: count(
    'Minutes between posts',
    60,
    'Posts on one channel are at least this far apart: 1440 is a day, 0 allows any distance.',
  ),
  topicCooldownDays: count(
    'Topic cooldown days',
    60,
    'A topic rests this many days before it comes again on the same channel; 0 for no rest.',
  ),
  checkLinksEveryDays: count(
    'Check links every days',
    180,
    'A standing link that nobody clicked for longer than this is stale; 0 for never.',
  ),
};

/** The settings that a new workbook starts with. */
export function startSettings(): Settings {
  const start = Object.entries(SETTINGS).map(([key, definition]) => [key, definition.start]);
  // Object.fromEntries forgets the keys' types; SETTINGS has every key of Settings by its own type.
  return Object.fromEntries(start) as unknown as Settings;
}
