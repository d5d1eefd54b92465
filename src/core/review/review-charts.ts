import {
  namesOfColumns,
  type ReviewChart,
  type ReviewRow,
  type ReviewSection,
} from './document.ts';
import { capital, counted, number } from './wording.ts';

/**
 * Charts that a meeting reads from across the room: one or two series of one unit, and a title that
 * says what to see. One without anything to show is left out.
 */
export function reviewCharts(sections: readonly ReviewSection[]): ReviewChart[] {
  const trend = chartsOf(sections, 'cohorts', 'trend:', trendChart);
  return [
    ...chartsOf(sections, 'marketing-sales', 'stage:', leadsChart),
    ...chartsOf(sections, 'coverage', 'coverage:stage:', stageChart),
    ...(trend.length > 0 ? trend : chartsOf(sections, 'coverage', 'coverage:week:', weekChart)),
  ];
}

/** A chart before its columns are found: they go by their names in the first of its rows. */
interface Named {
  readonly key: string;
  readonly section: ReviewSection;
  readonly rows: readonly ReviewRow[];
  readonly label: string;
  readonly series: readonly string[];
  readonly type: ReviewChart['type'];
  readonly titleOf: (
    value: (row: ReviewRow, name: string) => ReviewRow['cells'][number] | undefined,
  ) => string;
}

function chartOf(named: Named): ReviewChart | null {
  const { key, section, rows, label, series, type, titleOf } = named;
  const [first] = rows;
  if (first === undefined) return null;
  const names = namesOfColumns(section, first.key);
  const place = (name: string) => names.indexOf(name);
  const value = (row: ReviewRow, name: string) => row.cells[place(name)];
  const isShown = rows.some((row) => series.some((name) => Number(value(row, name)) > 0));
  if (!isShown || [label, ...series].some((name) => place(name) < 0)) return null;
  return {
    key,
    title: titleOf(value),
    type,
    section: section.key,
    rows: rows.map((row) => row.key),
    label: place(label),
    series: series.map(place),
  };
}

type ChartOfRows = (section: ReviewSection, rows: readonly ReviewRow[]) => ReviewChart | null;

/** The chart of those rows of a section whose keys begin alike. */
function chartsOf(
  sections: readonly ReviewSection[],
  key: ReviewSection['key'],
  begin: string,
  chart: ChartOfRows,
): ReviewChart[] {
  return sections
    .filter((section) => section.key === key)
    .flatMap((section) => {
      const rows = section.rows.filter((row) => row.key.startsWith(begin));
      return chart(section, rows) ?? [];
    });
}

/** How far leads came: the sales number of each stage, as long as it is known. */
function leadsChart(section: ReviewSection, stages: readonly ReviewRow[]): ReviewChart | null {
  const at = section.columns.findIndex(({ header }) => header === 'Sales');
  const isKnown = ({ cells }: ReviewRow) => typeof cells[at] === 'number';
  const begin = stages.findIndex(isKnown);
  const known = begin < 0 ? [] : stages.slice(begin);
  const end = known.findIndex((row) => !isKnown(row));
  const rows = end < 0 ? known : known.slice(0, end);
  if (rows.length < 2) return null;
  return chartOf({
    key: 'leads',
    section,
    rows,
    label: 'Sales number',
    series: ['Sales'],
    type: 'bar',
    titleOf: (value) => {
      const steps = rows.map((row) => ({
        name: lower(String(value(row, 'Sales number'))),
        count: Number(value(row, 'Sales')),
      }));
      const falls = steps.flatMap((from, index) =>
        steps.slice(index + 1, index + 2).map((to) => ({ from, to })),
      );
      const steepest = falls.reduce((most, fall) =>
        fall.from.count - fall.to.count > most.from.count - most.to.count ? fall : most,
      );
      const { from, to } = steepest;
      const only = to.count < from.count ? 'only ' : '';
      return `${number(from.count)} ${from.name}, ${only}${number(to.count)} ${to.name}`;
    },
  });
}

/** Whether each stage that social serves had something published for it. */
function stageChart(section: ReviewSection, all: readonly ReviewRow[]): ReviewChart | null {
  // Rows without a stage are no stage.
  const rows = all.filter(({ key }) => key !== 'coverage:stage:');
  return chartOf({
    ...{ key: 'stages', section, rows, label: 'Name', type: 'bar' },
    series: ['Planned', 'Published'],
    titleOf: (value) => {
      const without = rows.filter(
        (row) => value(row, 'Published') === 0 && !/elsewhere/.test(String(value(row, 'Note'))),
      );
      const [first] = without.map((row) => String(value(row, 'Name')));
      if (first === undefined) return 'Every stage had something published';
      const more = without.length === 1 ? '' : ` and ${without.length - 1} more`;
      return `Nothing published for ${first}${more}`;
    },
  });
}

/** The weeks of the month: what was planned and what came out. */
function weekChart(section: ReviewSection, rows: readonly ReviewRow[]): ReviewChart | null {
  return chartOf({
    ...{ key: 'weeks', section, rows, label: 'Name', type: 'bar' },
    series: ['Planned', 'Published'],
    titleOf: (value) => {
      const sum = (name: string) =>
        rows.reduce((total, row) => total + Number(value(row, name)), 0);
      return `${number(sum('Published'))} of ${number(sum('Planned'))} posts and ads came out`;
    },
  });
}

/** So many months with a number make a trend. */
const TREND = 3;

/** Leads and sales over the months reviewed, once there are enough. */
function trendChart(section: ReviewSection, months: readonly ReviewRow[]): ReviewChart | null {
  const [first] = months;
  if (first === undefined) return null;
  const names = namesOfColumns(section, first.key);
  const leads = 'Leads in the CRM';
  const sales = 'Sales from social';
  const at = names.indexOf(leads);
  const begin = months.findIndex(({ cells }) => typeof cells[at] === 'number');
  const rows = begin < 0 ? [] : months.slice(begin);
  const known = rows.filter(({ cells }) => typeof cells[at] === 'number');
  if (known.length < TREND) return null;
  return chartOf({
    ...{ key: 'trend', section, rows, label: 'Month', type: 'column' },
    series: [leads, sales],
    titleOf: (value) => {
      const [than = 0, now = 0] = known.slice(-2).map((row) => Number(value(row, leads)));
      if (now === than) return `${capital(counted(now, 'lead'))}, as the month before`;
      return `${capital(counted(now, 'lead'))}, ${now > than ? 'up' : 'down'} from ${number(than)}`;
    },
  });
}

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
