import { ASSET_STATES, KINDS, type PlanItem, STATUSES } from '../plan/item.ts';

/** How the text of a cell is read. */
export type PackForm = 'text' | 'date' | 'time' | 'names' | readonly string[];

/** A column that an agency gets to see. */
export interface PackColumn {
  readonly key: PackKey;
  readonly header: string;
  readonly form: PackForm;
  /** What agencies call it, in lower case, where they change the header. */
  readonly aliases: readonly string[];
  /** Whether a change of it can come back into the plan. */
  readonly comesBack: boolean;
}

/**
 * What of a row goes to an agency, in this order. A column of the plan that is not listed here
 * stays at home, those that people add included.
 *
 * In, because nobody can make or publish a post without it: when and where it appears, what it
 * says and to whom, its link, its picture, the days it is due, who answers for it (by name alone),
 * and how far it is. Out, and why:
 * - Issues, Open, Approval, Approver, Accepted, Build and Approval record, Slot: how the company
 *   works inside;
 * - Stage, Outcome, Target: what it wants to sell, and what a lead may cost;
 * - Helpers, Notes, Reason missed, Fallback: what colleagues tell each other;
 * - Part of: it may name a row that is not in the pack;
 * - Budget: only where somebody asks for it, and it never comes back.
 */
const COLUMNS = {
  rowId: ['Row ID', 'text', 'id|rowid|row'],
  date: ['Date', 'date', 'post date|publish date|day of post', true],
  day: ['Day', 'text', 'weekday'],
  time: ['Time', 'time', 'post time|publish time', true],
  ends: ['Ends', 'date', 'end|end date', true],
  channel: ['Channel', 'text', 'network|platform', true],
  kind: ['Kind', KINDS, '', true],
  type: ['Type', 'text', 'post type|category', true],
  topic: ['Topic', 'text', 'title|subject|idea', true],
  audience: ['Audience', 'text', 'target group', true],
  copy: ['Copy', 'text', 'text|caption|message|post copy|post text', true],
  link: ['Link', 'text', 'url|landing page', true],
  trackedLink: ['Tracked link', 'text', 'link to publish|utm link'],
  campaign: ['Campaign', 'text', '', true],
  assetBrief: ['Asset brief', 'text', 'brief|asset|visual|creative', true],
  assetKind: ['Asset kind', 'text', 'format|asset type', true],
  assetOwner: ['Asset owner', 'text', 'designer', true],
  assetDue: ['Asset due', 'date', 'asset deadline', true],
  assetState: ['Asset state', ASSET_STATES, 'asset status', true],
  copyDue: ['Copy due', 'date', 'copy deadline', true],
  owner: ['Owner', 'names', 'responsible|assignee', true],
  // An approval is given in the plan, by us.
  status: ['Status', STATUSES.filter((status) => status !== 'Approved'), 'state', true],
  publishedOn: ['Published on', 'date', 'published|live on|publication date', true],
  publishedLink: ['Published link', 'text', 'live link|post link|permalink', true],
  budget: ['Budget', 'text', ''],
} as const satisfies {
  readonly [K in keyof PlanItem | 'day']?: readonly [string, PackForm, string, true?];
};

export type PackKey = keyof typeof COLUMNS;

/** The columns of a pack, budget last. */
export const PACK_COLUMNS: readonly PackColumn[] = Object.entries(COLUMNS).map(
  ([key, [header, form, aliases, comesBack = false]]) => ({
    key: key as PackKey, // A key of COLUMNS.
    header,
    form,
    aliases: aliases.split('|'),
    comesBack,
  }),
);

/** The columns of a pack with or without money in it. */
export function packColumns(withBudget: boolean): readonly PackColumn[] {
  return PACK_COLUMNS.filter(({ key }) => withBudget || key !== 'budget');
}

/** A row of a pack: the text of each cell; dates are `YYYY-MM-DD`, times `HH:mm`. */
export type PackRow = { readonly [K in PackKey]: string };
