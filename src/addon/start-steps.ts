import { isConfirmed } from '../core/sales-cycle/stage.ts';
import type { TableKey } from '../sheets/tabs/tab.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';
import type { Output } from './contract/contract.ts';
import { counted } from './wording.ts';

type Step = Output<'start'>['steps'][number];

/** The five steps of day one, each with what stands there now and the tab it fills. */
export function startSteps(workbook: Workbook): Step[] {
  const cycle = workbook.items('salesCycle');
  const people = workbook.items('people').filter(({ active }) => active);
  const channels = workbook.items('channels');
  const lines = workbook.items('cadence').filter(({ active }) => active);
  const rows = workbook.items('plan');
  const ours = channels.filter(({ tier }) => tier === 'blog' || tier === 'site');
  const replaced = ours.length > 0 && ours.every(({ address }) => !isExample(address));
  const confirmed = isConfirmed(cycle);
  return [
    {
      key: 'cycle',
      title: 'Confirm your sales cycle',
      state: confirmed
        ? `${counted(cycle.length, 'stage')}, confirmed.`
        : `${counted(cycle.length, 'stage')} to look through. Building waits for this.`,
      done: confirmed,
      tab: nameOf(workbook, 'salesCycle'),
    },
    {
      key: 'people',
      title: 'Who takes part',
      state:
        people.length === 0
          ? 'Nobody yet. Marketing and sales, and an agency if you have one.'
          : `${counted(people.length, 'person', 'people')}: ${people.map(({ name }) => name).join(', ')}.`,
      done: people.length > 0,
      tab: nameOf(workbook, 'people'),
    },
    {
      key: 'channels',
      title: 'Where you post and where your links lead',
      state: replaced
        ? `${counted(channels.length, 'channel')}.`
        : 'Put in the addresses of your own page, blog and site.',
      done: replaced,
      tab: nameOf(workbook, 'channels'),
    },
    {
      key: 'cadence',
      title: 'Your cadence',
      state:
        lines.length === 0
          ? 'No line yet: how many posts and ads, of which type, on which days.'
          : `${counted(lines.length, 'line')} to build months from.`,
      done: lines.length > 0,
      tab: nameOf(workbook, 'cadence'),
    },
    {
      key: 'build',
      title: 'Build the first month',
      state:
        rows.length === 0 ? 'Nothing planned yet.' : `${counted(rows.length, 'row')} in the plan.`,
      done: rows.length > 0,
      tab: '',
    },
  ];
}

function isExample(address: string): boolean {
  return address === '' || /(^|[./])example\.com\b/.test(address);
}

function nameOf(workbook: Workbook, key: TableKey): string {
  return workbook.sheet(key).getName();
}
