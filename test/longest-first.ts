import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than their size tells. */
const LONG = /\/(sweep|deploy)\/|agency-year|review-kept/;

/**
 * Runs long files first, so that no worker is left alone with one at the end. Vitest itself knows only
 * how large files are until it has run them once.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
