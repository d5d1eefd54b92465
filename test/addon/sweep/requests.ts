import type { Session } from '../../../src/workbench/session.ts';
import { protect, TAKEN } from './areas/agency.ts';
import { AGREED } from './areas/cycle.ts';
import { MEASURED } from './areas/imports.ts';
import { FIXES } from './areas/plan.ts';
import { DECIDED } from './areas/reviews.ts';
import { bookOf } from './company.ts';

type Request = readonly [name: string, ask: (session: Session) => unknown];

const NOVEMBER = { month: '2026-11' };
const JANUARY = { month: '2027-01' };
const ROWS = ['01', '02', '03'].map((number) => `PLAN-202611-${number}`);
const LINK = { row: 2, from: 'Facebook', to: 'https://blog.example.com/one' };

/** What happens to a plan, as it is asked for. */
const PLANNING: readonly Request[] = [
  ['start', ({ api }) => api.start({})],
  ['keepView', ({ api }) => api.keepView({ state: '{}' })],
  ['previewMonth', ({ api }) => api.previewMonth(JANUARY)],
  ['validatePlan', ({ api }) => api.validatePlan({})],
  ['rowsNow', ({ api }) => api.rowsNow({ rowIds: ROWS })],
  ['fixFindings', ({ api }) => api.fixFindings(FIXES)],
  ['undoFixes', ({ api }) => api.undoFixes({})],
  ['writeOwnRules', ({ api }) => api.writeOwnRules({})],
  ['auditLinks', ({ api }) => api.auditLinks({})],
  ['markLinksChecked', ({ api }) => api.markLinksChecked({ links: [LINK], by: 'Dana' })],
  ['proposeCycle', ({ api }) => api.proposeCycle({ answers: [] })],
  ['applyCycle', ({ api }) => api.applyCycle(AGREED)],
];

const REVIEWING: readonly Request[] = [
  ['importFacts', ({ api }) => api.importFacts({})],
  ['readTab', ({ api }) => api.readTab({ tab: 'Ours', from: 1, rows: 10 })],
  ['importContext', ({ api }) => api.importContext(CONTEXT)],
  ['importRows', ({ api }) => api.importRows(MEASURED.results)],
  ['importRows, sales', ({ api }) => api.importRows(MEASURED.sales)],
  ['keepAnswers', ({ api }) => api.keepAnswers({ signature: 'a', answers: { source: 'GA4' } })],
  ['reviewMonth', ({ api }) => api.reviewMonth(NOVEMBER)],
  ['reviewPeople', ({ api }) => api.reviewPeople(NOVEMBER)],
  ['closeReview', ({ api }) => api.closeReview(NOVEMBER)],
  ['showReview', ({ api }) => api.showReview(NOVEMBER)],
  ['openDecisions', ({ api }) => api.openDecisions({})],
  ['applyDecision', ({ api }) => api.applyDecision(DECIDED)],
  ['undoDecision', ({ api }) => api.undoDecision({ decision: DECIDED.decision })],
];

const CONTEXT = {
  table: 'results' as const,
  sources: ['X content'],
  from: '2026-11-01',
  to: '2026-11-30',
};

const WORKING: readonly Request[] = [
  ['buildMonth', ({ api }) => api.buildMonth(JANUARY)],
  ['buildMonth again', ({ api }) => api.buildMonth({ ...NOVEMBER, again: true, update: true })],
  ['onEdit', editPlan],
  ['confirmCycle', ({ api }) => api.confirmCycle({})],
  ['home', ({ api }) => api.home(NOVEMBER)],
  ['myWeek', ({ api }) => api.myWeek({ person: 'Dana', from: '2026-11-02' })],
  ['previewIdeas', ({ api }) => api.previewIdeas(NOVEMBER)],
  ['fillIdeas', ({ api }) => api.fillIdeas(NOVEMBER)],
  ['undoIdeas', ({ api }) => api.undoIdeas({})],
  ['accept', ({ api }) => api.accept({ rowIds: ROWS, by: 'Dana' })],
  ['awaitingApproval', ({ api }) => api.awaitingApproval({})],
  ['approve', ({ api }) => api.approve({ rowIds: ROWS, by: 'Dana' })],
  ['withdrawApproval', ({ api }) => api.withdrawApproval({ rowIds: ROWS, by: 'Dana' })],
  ['approvalLog', ({ api }) => api.approvalLog({})],
  ['removeExtra', ({ api }) => api.removeExtra(NOVEMBER)],
  ['undoBuild', ({ api }) => api.undoBuild({})],
  ['loadSample', ({ api }) => api.loadSample({ name: 'larkfield' })],
  ['showTab', ({ api }) => api.showTab({ tab: 'Plan' })],
  ['selectCell', ({ api }) => api.selectCell({ tab: 'Plan', cell: 'B3' })],
];

const HANDING_OFF: readonly Request[] = [
  ['makePack', ({ api }) => api.makePack({ ...NOVEMBER, budget: true })],
  ['makePack again', ({ api }) => api.makePack(NOVEMBER)],
  ['comparePack', ({ api }) => api.comparePack(NOVEMBER)],
  ['comparePack, any tab', ({ api }) => api.comparePack({ tab: 'Goals' })],
  ['applyPack', ({ api }) => api.applyPack(TAKEN)],
  ['agencyAccess', ({ api }) => api.agencyAccess({})],
  ['protectForAgency', protect],
  ['unprotect', ({ api }) => api.unprotect({})],
  ['schedulerFiles', ({ api }) => api.schedulerFiles({ ...NOVEMBER, tool: 'metricool' })],
];

const REPAIRED: readonly Request[] = [
  ['setUp', ({ api }) => api.setUp({})],
  ['validatePlan after repair', ({ api }) => api.validatePlan({})],
  ['reviewMonth after repair', ({ api }) => api.reviewMonth(NOVEMBER)],
];

/** Every action of the contract, in an order in which each may find something to do. */
export const REQUESTS = [...PLANNING, ...REVIEWING, ...WORKING, ...HANDING_OFF, ...REPAIRED];

function editPlan(session: Session): void {
  const plan = bookOf(session).getSheetByName('Plan');
  if (plan !== null) session.edit('Plan', 'Z3', 'Typed');
}
