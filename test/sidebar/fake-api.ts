import type { ActionName, Api } from '../../src/addon/contract/contract.ts';
import { audit, awaiting, built, home, ideas, preview, review, start, week } from './answers.ts';

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
  keepView: async () => ({}),
  home: async () => home,
  myWeek: async ({ person }) => ({ ...week, person }),
  accept: async ({ rowIds }) => ({ accepted: rowIds.length, refused: [] }),
  awaitingApproval: async () => awaiting,
  approve: async ({ rowIds }) => ({ approved: rowIds, refused: [] }),
  withdrawApproval: async ({ rowIds }) => ({ withdrawn: rowIds, refused: [] }),
  approvalLog: async () => ({ events: [] }),
  previewIdeas: async () => ideas,
  fillIdeas: async ({ rowIds }) => ({ filled: rowIds?.length ?? 2, skipped: [] }),
  undoIdeas: async () => ({ cleared: 2, kept: 0 }),
  removeExtra: async () => ({ removed: 2, touched: 0 }),
  auditLinks: async () => audit,
  markLinksChecked: async ({ links }) => ({ checked: links.length, changed: 0 }),
  proposeCycle: async () => ({ change: [], add: [], remove: [], stay: [] }),
  applyCycle: async () => ({ changed: 0, added: 0, removed: 0 }),
  showTab: async () => ({}),
  showReview: async () => ({}),
  selectCell: async () => ({}),
  previewMonth: async () => preview,
  buildMonth: async () => built,
  undoBuild: async () => ({ removed: 16, touched: 0, restored: 0 }),
  validatePlan: async () => ({ findings: [] }),
  fixFindings: async ({ fixes }) => ({ fixed: fixes.length, changed: 0 }),
  undoFixes: async () => ({ restored: 1, touched: 0 }),
  writeOwnRules: async () => ({ tab: 'Own rules', made: false }),
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
