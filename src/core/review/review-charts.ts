import type { ReviewChart, ReviewSection, SectionKey } from './document.ts';

/** A chart before its rows are known: it takes the rows of its section whose keys begin so. */
interface ChartDefinition {
  readonly key: string;
  readonly title: string;
  readonly type: ReviewChart['type'];
  readonly section: SectionKey;
  readonly rowsBeginWith: string;
  readonly label: string;
  readonly series: readonly string[];
}

const CHARTS: readonly ChartDefinition[] = [
  {
    key: 'marketing-beside-sales',
    title: 'Marketing beside sales, by stage',
    type: 'bar',
    section: 'marketing-sales',
    rowsBeginWith: 'stage:',
    label: 'Stage',
    series: ['Marketing', 'Sales'],
  },
  {
    key: 'stage-coverage',
    title: 'Posts and ads by stage',
    type: 'column',
    section: 'coverage',
    rowsBeginWith: 'coverage:stage:',
    label: 'Name',
    series: ['Planned', 'Published'],
  },
  {
    key: 'week-coverage',
    title: 'Posts and ads by week',
    type: 'column',
    section: 'coverage',
    rowsBeginWith: 'coverage:week:',
    label: 'Name',
    series: ['Planned', 'Published'],
  },
];

/** The charts of a review; one without rows to show is left out. */
export function reviewCharts(sections: readonly ReviewSection[]): ReviewChart[] {
  return CHARTS.flatMap((chart) => {
    const section = sections.find(({ key }) => key === chart.section);
    const rows = (section?.rows ?? [])
      .map(({ key }) => key)
      .filter((key) => key.startsWith(chart.rowsBeginWith));
    if (section === undefined || rows.length === 0) return [];
    const place = (header: string) =>
      section.columns.findIndex((column) => column.header === header);
    return [
      {
        key: chart.key,
        title: chart.title,
        type: chart.type,
        section: chart.section,
        rows,
        label: place(chart.label),
        series: chart.series.map(place),
      },
    ];
  });
}
