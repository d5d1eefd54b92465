/**
 * Prints how long the host and the add-on take with 700, 8,000 and 50,000 plan rows, or with as many
 * as are named: `node --import tsx test/speed/measure.ts 700`.
 */
import { openSession, type Session } from '../../src/workbench/session.ts';
import { agencyPlan, NOW, planOf } from './agency-plan.ts';

type Deed = (session: Session) => Promise<unknown> | unknown;

const DEEDS: Readonly<Record<string, Deed>> = {
  'read at once': (session) => planOf(session).getDataRange().getValues(),
  'read again': (session) => planOf(session).getDataRange().getValues(),
  'written at once': (session) => {
    const range = planOf(session).getDataRange();
    range.setValues(range.getDisplayValues());
  },
  'typed into a cell': (session) => session.edit('Plan', 'J30', 'A topic of our own'),
  'month checked': ({ api }) => api.validatePlan({ month: '2026-10' }),
  'plan checked': ({ api }) => api.validatePlan({}),
  'month built': ({ api }) => api.buildMonth({ month: '2027-01' }),
  'saved as a snapshot': (session) => session.snapshot(),
};

async function timed<T>(work: () => Promise<T> | T): Promise<[T, string]> {
  const start = performance.now();
  const result = await work();
  return [result, `${((performance.now() - start) / 1_000).toFixed(2)} s`];
}

async function measure(rows: number): Promise<Record<string, string>> {
  const times: Record<string, string> = {};
  const [snapshot, made] = await timed(() => agencyPlan(rows));
  const [session, opened] = await timed(() => openSession({ now: NOW, snapshot }));
  times.made = made;
  times['opened from a snapshot'] = opened;
  for (const [name, deed] of Object.entries(DEEDS)) {
    const [, took] = await timed(() => deed(session));
    times[name] = took;
  }
  session.close();
  times.memory = `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`;
  return times;
}

const asked = process.argv.slice(2).map(Number);
const table: Record<string, Record<string, string>> = {};
for (const rows of asked.length > 0 ? asked : [700, 8_000, 50_000]) {
  table[rows] = await measure(rows);
}
process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);
