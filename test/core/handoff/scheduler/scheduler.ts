import papaparse from 'papaparse';
import {
  type SchedulerFiles,
  type SchedulerInput,
  schedulerFiles,
} from '../../../../src/core/handoff/scheduler/scheduler-files.ts';
import type { ToolKey } from '../../../../src/core/handoff/scheduler/tools.ts';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { Zone } from '../../../../src/sheets/cells/zone.ts';
import { channelOf } from '../../channels/channel-of.ts';
import { planRows } from '../../plan/plan-rows.ts';

export const POST: Partial<PlanItem> = {
  rowId: 'LHL-202611-01',
  date: '2026-11-02',
  time: '09:30',
  kind: 'Post',
  channel: 'Facebook',
  topic: 'Rates',
  copy: 'Rates, "this week"\nand next',
  link: 'https://www.larkfield.example/rates',
  trackedLink: 'https://www.larkfield.example/rates?utm_source=facebook',
  status: 'Ready',
};

const CHANNELS = [
  channelOf('Facebook', 'https://www.facebook.com/larkfield', { links: 'in post' }),
  channelOf('Instagram', 'https://www.instagram.com/larkfield', { links: 'in bio' }),
  channelOf('X', 'https://x.com/larkfield'),
  channelOf('Newsletter', ''),
];

/** The files of a tool for a November, in New York, as of the first of the month. */
export function filesOf(
  tool: ToolKey,
  items: readonly Partial<PlanItem>[],
  input: Partial<SchedulerInput> = {},
): SchedulerFiles {
  const zone = new Zone('America/New_York');
  return schedulerFiles({
    plan: planRows(items),
    channels: CHANNELS,
    month: '2026-11',
    tool,
    header: '',
    accounts: {},
    now: '2026-11-01T08:00:00',
    toUtc: (moment) => zone.utc(moment),
    errorOf: () => '',
    ...input,
  });
}

/** The lines of a file as another parser reads them. */
export function linesOf(text: string | undefined): string[][] {
  const { data, errors } = papaparse.parse<string[]>(text ?? '', {
    delimiter: ',',
    newline: '\r\n',
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [last] = data.slice(-1);
  if (last?.join('') !== '') throw new Error('The file does not end with a line break');
  return data.slice(0, -1);
}

/** So many posts, an hour apart. */
export function posts(count: number, rest: Partial<PlanItem> = {}): Partial<PlanItem>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...POST,
    rowId: `LHL-${index + 1}`,
    copy: `Post ${index + 1}`,
    date: `2026-11-${String(2 + Math.floor(index / 24)).padStart(2, '0')}`,
    time: `${String(index % 24).padStart(2, '0')}:00`,
    ...rest,
  }));
}
