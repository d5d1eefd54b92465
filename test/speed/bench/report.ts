import type { Ratio } from './beside.ts';
import type { CoreTime } from './core-times.ts';
import type { Loading } from './loading.ts';
import type { ServiceCalls } from './service-calls.ts';
import type { SidebarFigures } from './sidebar.ts';

/** Everything that was measured in one run. */
export interface Measured {
  readonly serviceCalls: readonly ServiceCalls[];
  readonly growth: readonly CoreTime[];
  readonly ratios: readonly Ratio[];
  readonly loading: readonly Loading[];
  readonly sidebar: SidebarFigures;
  /** Bytes of the built files. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Work in Sheets may take half as many calls again as the floor, and time may grow a little. */
const [MOST_CALLS, MOST_GROWTH] = [1.5, 1.1];

/** The figures as a page: tables, and beside each goal whether it holds. */
export function report(measured: Measured): string {
  const { growth, ratios, loading, sidebar, sizes } = measured;
  return [
    '# Benchmarks',
    'Written by `npm run bench`, all in one run on one machine. Milliseconds differ from machine to machine; counts, sizes, ratios and how times grow do not, and those that matter are held by tests.',
    '## Service calls',
    'What each action asks of Sheets, with a plan of 17, 700 and 8,000 rows. The floor is one read for each tab that is read and one write for each that is written; *cells* is how many calls the same work takes cell by cell, with 8,000 rows.',
    callsTable(measured.serviceCalls),
    '## Time in core',
    `The shortest of some runs, in milliseconds. The goal is an exponent of at most ${MOST_GROWTH} from 700 rows on: 1 is linear.`,
    timesTable(growth),
    '## Beside what one would use instead',
    table(
      ['Work', 'Beside', 'Time, as a multiple', 'Goal', ''],
      ratios.map(({ name, beside, ratio, goal }) => [
        ...[name, beside, ratio.toFixed(2), `at most ${goal}`],
        verdict(ratio <= goal),
      ]),
    ),
    '## What a menu click pays',
    'Sheets loads the whole script at each menu click, and the menu alone when a spreadsheet opens.',
    table(
      ['Script', 'KB', 'Milliseconds to load'],
      loading.map(({ name, bytes, milliseconds }) => [
        name,
        kilobytes(bytes),
        milliseconds.toFixed(2),
      ]),
    ),
    '## The sidebar',
    `Its page has ${kilobytes(sidebar.bytes)} KB. In Chromium its first view stands after ${Math.round(sidebar.firstView)} ms, and a check with ${thousands(sidebar.findings)} findings is listed ${Math.round(sidebar.manyFindings)} ms after the click.`,
    '## Sizes',
    table(
      ['File', 'KB'],
      Object.entries(sizes).map(([name, bytes]) => [name, kilobytes(bytes)]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function callsTable(calls: readonly ServiceCalls[]): string {
  const most = Math.max(...calls.map(({ rows }) => rows));
  const actions = [...new Set(calls.map(({ action }) => action))];
  const rows = actions.map((action) => {
    const own = calls.filter((call) => call.action === action);
    const [first] = own;
    const last = own.find((call) => call.rows === most);
    if (first === undefined || last === undefined) return [action];
    const times = (first.reads + first.writes) / first.floor;
    return [
      ...[action, String(first.reads), String(first.writes), String(first.flushes)],
      own.every(({ reads, writes }) => reads === first.reads && writes === first.writes)
        ? 'yes'
        : 'no',
      ...[
        String(first.floor),
        times.toFixed(1),
        verdict(times <= MOST_CALLS),
        thousands(last.cells),
      ],
    ];
  });
  return table(
    [
      'Action',
      'Reads',
      'Writes',
      'Flushes',
      'Same at every size',
      'Floor',
      'Of the floor',
      `At most ${MOST_CALLS}`,
      'Cells',
    ],
    rows,
  );
}

function timesTable(growth: readonly CoreTime[]): string {
  const sizes = Object.keys(growth[0]?.times ?? {});
  return table(
    ['Work', ...sizes.map((size) => `${thousands(Number(size))} rows`), 'Exponent', ''],
    growth.map(({ work, times, growth: exponent }) => [
      work,
      ...sizes.map((size) => (times[Number(size)] ?? 0).toFixed(1)),
      exponent.toFixed(2),
      verdict(exponent <= MOST_GROWTH),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'does not hold';
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function thousands(number: number): string {
  return number.toLocaleString('en-US');
}
