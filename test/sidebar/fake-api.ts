import type { ActionName, Api } from '../../src/addon/contract/contract.ts';
import { built, preview, review, start } from './answers.ts';

/** An add-on that answers from a table and remembers what it was asked. */
export interface FakeApi {
  readonly api: Api;
  readonly asked: Array<{ readonly action: string; readonly input: unknown }>;
}

const USUAL: Api = {
  setUp: async () => ({ created: ['Plan', 'Goals'], repaired: [], unchanged: [] }),
  loadSample: async () => ({ tabs: 12, rows: 140 }),
  start: async () => start,
  confirmCycle: async () => ({ stages: 2 }),
  showTab: async () => ({}),
  showReview: async () => ({}),
  selectCell: async () => ({}),
  previewMonth: async () => preview,
  buildMonth: async () => built,
  undoBuild: async () => ({ removed: 16, touched: 0 }),
  validatePlan: async () => ({ findings: [] }),
  reviewMonth: async () => review,
  closeReview: async () => ({ decisions: 3, remarks: [] }),
};

/** The usual add-on, with some of its answers replaced. */
export function fakeApi(answers: Partial<Api> = {}): FakeApi {
  const asked: FakeApi['asked'] = [];
  const whole: Api = { ...USUAL, ...answers };
  const recording = (Object.keys(whole) as ActionName[]).map((action) => [
    action,
    (input: never) => {
      asked.push({ action, input });
      return whole[action](input);
    },
  ]);
  // One method per key of `whole`, with its own types, which fromEntries forgets.
  return { api: Object.fromEntries(recording) as Api, asked };
}
