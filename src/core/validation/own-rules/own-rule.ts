/** A rule that a team writes itself, without code: a line of the tab Own rules. */
export interface OwnRule {
  /** A short name; its code is made of it. */
  readonly rule: string;
  /** What it looks for: words parted by commas, or one pattern. */
  readonly pattern: string;
  readonly match: Match | '';
  readonly lookIn: LookIn | '';
  readonly appliesTo: AppliesTo | '';
  readonly firesWhen: FiresWhen | '';
  readonly severity: OwnSeverity | '';
  readonly message: string;
  readonly why: string;
  readonly active: boolean;
}

export const MATCHES = ['Word', 'Pattern'] as const;
export type Match = (typeof MATCHES)[number];

export const PLACES_TO_LOOK = [
  'Copy',
  'Topic',
  'Link',
  'Audience',
  'Asset brief',
  'Any text',
] as const;
export type LookIn = (typeof PLACES_TO_LOOK)[number];

export const APPLIES_TO = ['Posts', 'Ads', 'Tasks', 'Business posts', 'All'] as const;
export type AppliesTo = (typeof APPLIES_TO)[number];

export const FIRES_WHEN = ['Found', 'Not found'] as const;
export type FiresWhen = (typeof FIRES_WHEN)[number];

export const OWN_SEVERITIES = ['Error', 'Warning', 'Hint'] as const;
export type OwnSeverity = (typeof OWN_SEVERITIES)[number];
