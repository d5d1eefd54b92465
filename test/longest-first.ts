import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than their size tells, the longest first. */
const LONG = [
  ...['sweep/garbage', 'sweep/failures-reviews', 'sweep/people-tabs', 'sweep/failures-plan'],
  ...['sweep/failures-tabs', 'sweep/people-plan', 'sweep/failures-agency', 'sweep/people-agency'],
  ...['agency-year', 'sweep/people-work', 'sweep/failures-work', 'sweep/zones', 'review-kept'],
  ...['sweep/failures-sample', 'sweep/failures-cadence', 'sweep/at-once', 'addon/import'],
  ...['set-up/calendar', 'workbench/session', 'service-calls', 'speed/ratios'],
];

/** Files of the first part: they install clasp where it is not there, which one of them can do. */
const FIRST = /\/deploy\//;

/**
 * Runs long files first, so that no worker is left alone with one at the end, and deals them out to
 * the parts of a run. Vitest itself knows only how large files are until it has run them once.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longFirst(await super.sort(files));
  }

  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index = 1, count = 1 } = this.ctx.config.shard ?? {};
    // By name, which is the same in each part: how long files took the last time is not.
    const sorted = [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    const dealt = longFirst(sorted.filter((file) => !isFirst(file)));
    const part = dealt.filter((_, at) => at % count === index - 1);
    return index === 1 ? [...sorted.filter(isFirst), ...part] : part;
  }
}

function longFirst(files: readonly TestSpecification[]): TestSpecification[] {
  const place = ({ moduleId }: TestSpecification) => {
    const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return at === -1 ? LONG.length : at;
  };
  return [...files].sort((a, b) => place(a) - place(b));
}

function isFirst({ moduleId }: TestSpecification): boolean {
  return FIRST.test(moduleId);
}
