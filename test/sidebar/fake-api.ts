import type { ActionName, Api } from '../../src/addon/contract/contract.ts';
import {
  access,
  audit,
  awaiting,
  built,
  decisions,
  home,
  ideas,
  importFacts,
  preview,
  review,
  start,
  week,
} from './answers.ts';

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
  validatePlan: async () => ({ findings: [], prints: {} }),
  rowsNow: async () => ({ prints: {} }),
  fixFindings: async ({ fixes }) => ({ fixed: fixes.length, changed: 0 }),
  undoFixes: async () => ({ restored: 1, touched: 0 }),
  writeOwnRules: async () => ({ tab: 'Own rules', made: false }),
  reviewMonth: async () => review,
  reviewPeople: async () => ({ people: [] }),
  closeReview: async () => ({ decisions: 3, remarks: [] }),
  openDecisions: async () => decisions,
  applyDecision: async () => ({ applied: '2026-11-02: by hand', changed: 0 }),
  undoDecision: async () => ({ restored: 1, left: 0 }),
  importFacts: async () => importFacts,
  readTab: async () => ({ rows: [], lastRow: 0, columns: 0 }),
  importContext: async () => ({ plan: [], channels: [], standing: [] }),
  importRows: async ({ rows }) => ({ added: rows.length, updated: 0, unchanged: 0 }),
  keepAnswers: async () => ({}),
  agencyAccess: async () => access,
  protectForAgency: async () => ({
    ...{ tabs: ['Plan', 'Sales'], rows: 3, columns: ['Copy'], left: ['Goals'] },
    ...{ canStillSee: [], doesNot: [] },
  }),
  unprotect: async () => ({ removed: 2 }),
  makePack: async () => ({ tab: 'Agency 2026-11', files: [], rows: 16, waiting: 0 }),
  comparePack: async () => ({
    ...{ month: '2026-11', known: true, changed: [], added: [], missing: [], remarks: [] },
  }),
  applyPack: async ({ accept }) => ({ accepted: accept.length, changed: 0, added: [] }),
  schedulerFiles: async () => ({ files: [], findings: [], posts: 0, advice: [] }),
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
