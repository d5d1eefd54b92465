import { monthOf, type PlainDateTime, type PlainYearMonth } from '../../calendar/plain-date.ts';
import type { Channel } from '../../channels/channel.ts';
import { Failure } from '../../failure.ts';
import { named, nameKey } from '../../named.ts';
import type { PlanItem } from '../../plan/item.ts';
import type { Finding } from '../../validation/finding.ts';
import type { TableRow } from '../../workbook.ts';
import type { ToUtc } from '../calendar-file.ts';
import { csvFile, readCsv } from '../csv.ts';
import type { HandoffFile } from '../pack-files.ts';
import type { Slip } from './check.ts';
import { columnsOf, type FileColumn } from './columns.ts';
import { fileName, fileParts } from './file-parts.ts';
import { heldBack } from './held-back.ts';
import { type Post, postOf } from './post.ts';
import { preFlight } from './pre-flight.ts';
import { offsetTeller } from './stamp.ts';
import { TOOLS, type ToolKey } from './tools.ts';

export interface SchedulerInput {
  readonly plan: readonly TableRow<PlanItem>[];
  readonly channels: readonly Channel[];
  readonly month: PlainYearMonth;
  readonly tool: ToolKey;
  /** The first line of the tool's own template, as pasted; blank for the documented one. */
  readonly header: string;
  /** The id that the tool gave the account of a channel, by the channel's name. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly now: PlainDateTime;
  readonly toUtc: ToUtc;
  /** The first error that the check of the plan finds in a row; blank where it finds none. */
  readonly errorOf: (row: TableRow<PlanItem>) => string;
}

export interface SchedulerFiles {
  readonly files: readonly HandoffFile[];
  readonly findings: readonly Finding[];
  /** How many posts are in the files. */
  readonly posts: number;
  /** What to know before the import, a sentence each. */
  readonly advice: readonly string[];
}

/**
 * The files that a tool schedules a month's posts from, and what keeps posts out of them. Posts go
 * in that are ready, approved where the row names who approves, without an error of the check, and
 * within the tool's limits. Ads and tasks never do.
 */
export function schedulerFiles(input: SchedulerInput): SchedulerFiles {
  const tool = TOOLS[input.tool];
  const [pasted] = readCsv(input.header);
  const header = pasted ?? tool.header;
  const columns = columnsOf(tool, header);
  const has = (meaning: string) => columns.some((column) => column?.means === meaning);
  if (!has('text') || !has('moment')) throw strangeHeader();
  const accountOf = accountTeller(input.accounts);
  const isNetworkAsked = has('network');
  const findings: Finding[] = [];
  const files = new Map<string, Post[]>();
  for (const { row, post } of postsOf(input, has('link'))) {
    const name = tool.perChannel ? post.item.channel : '';
    const before = files.get(name) ?? [];
    const account = accountOf(post.item.channel);
    const flight = { tool, now: input.now, before, account, isNetworkAsked };
    const held = heldBack(row.item, input.errorOf(row));
    const slips = held === null ? preFlight(post, flight) : [held];
    findings.push(...slips.map((each) => findingOf(row, each)));
    const isOut = held !== null || slips.some(({ severity }) => severity === 'error');
    if (!isOut) files.set(name, [...before, post]);
  }
  const settings = { accountOf, offsetAt: offsetTeller(input.toUtc) };
  const lineOf = (post: Post) => columns.map((column) => column?.fill(post, settings) ?? '');
  const head = tool.isHeadless && pasted === undefined ? [] : [header];
  const parts = [...files].flatMap(([name, posts]) => fileParts(name, posts, tool.mostRows));
  return {
    files: parts.map(({ name, posts }) => ({
      name: fileName([input.tool, input.month, name]),
      type: 'text/csv',
      text: csvFile([...head, ...posts.map(lineOf)]),
    })),
    findings,
    posts: parts.reduce((sum, { posts }) => sum + posts.length, 0),
    advice: [
      tool.advice,
      ...(parts.length > files.size
        ? [`${tool.name} takes ${tool.mostRows} rows a file: import all parts.`]
        : []),
      ...(pasted === undefined ? [] : unfilled(header, columns)),
    ],
  };
}

function strangeHeader(): Failure {
  return new Failure(
    'header-unreadable',
    'This header has no column for the text of a post, or none for its date. Paste the first line of the template as it is.',
  );
}

function accountTeller(accounts: SchedulerInput['accounts']): (channel: string) => string {
  const byName = new Map(Object.entries(accounts).map(([name, id]) => [nameKey(name), id.trim()]));
  return (channel) => byName.get(nameKey(channel)) ?? '';
}

/** The posts of the month that are still to be scheduled, in order of time. */
function postsOf(
  { plan, channels, month }: SchedulerInput,
  hasLinks: boolean,
): { readonly row: TableRow<PlanItem>; readonly post: Post }[] {
  const channelNamed = named(channels);
  return plan
    .filter(({ item }) => item.date !== null && monthOf(item.date) === month)
    .filter(
      ({ item }) => (item.kind === 'Post' || item.kind === '') && !SETTLED.includes(item.status),
    )
    .map((row) => ({
      row,
      post: postOf(row.row, row.item, channelNamed(row.item.channel) ?? null, hasLinks),
    }))
    .sort((a, b) =>
      a.post.moment < b.post.moment
        ? -1
        : a.post.moment > b.post.moment
          ? 1
          : a.row.row - b.row.row,
    );
}

const SETTLED: readonly string[] = ['Scheduled', 'Published', 'Missed', 'Skipped'];

function findingOf({ row, item }: TableRow<PlanItem>, { column, ...slip }: Slip): Finding {
  return { ...slip, rowId: item.rowId, place: { tab: 'plan', row, column } };
}

/** The columns of a header that nobody can fill from a plan. */
function unfilled(header: readonly string[], columns: readonly (FileColumn | null)[]): string[] {
  const blank = header.filter((_, index) => columns[index] === null);
  return blank.length === 0 ? [] : [`These columns stay blank: ${blank.join(', ')}.`];
}
