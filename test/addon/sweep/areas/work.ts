import type { Session } from '../../../../src/workbench/session.ts';
import { once } from '../../once.ts';
import { tabOf } from '../../plan-sheet.ts';
import { type Action, IN_THE_PLAN, type Place } from '../action.ts';
import { company, MARK, reopen, sheetOf } from '../company.ts';

const DECEMBER = { month: '2026-12' };
const ROW_IDS = ['PLAN-202612-01', 'PLAN-202612-03', 'PLAN-202612-04'];
const BY_PRIYA = { rowIds: ROW_IDS, by: 'Priya' };
const BY_MARCO = { rowIds: ROW_IDS, by: 'Marco' };

const BOTH: readonly Place[] = [IN_THE_PLAN, ['Ideas', 'Notes']];

/** Ideas for three rows of December. */
const ideas = once(async () => {
  const session = await reopen(await company());
  const tab = tabOf(session, 'Ideas');
  const plan = tabOf(session);
  const types = ROW_IDS.map((rowId) => plan.text('Type', rowId));
  tab.sheet.getRange(2, 1, 3, 2).setValues(types.map((type, index) => [`Idea ${index}`, type]));
  tab.sheet
    .getRange(1, tab.sheet.getLastColumn() + 1, 3, 1)
    .setValues([['Ours'], ['Dana'], [MARK]]);
  tab.sheet.getRange(2, 3).setValue(plan.text('Stage', ROW_IDS[0] ?? ''));
  plan.cell('Stage', ROW_IDS[0] ?? '').setValue('');
  return session;
});

/** The same after the rows got them. */
const filled = once(async () => {
  const session = await reopen(await ideas());
  await session.api.fillIdeas(DECEMBER);
  return session;
});

/** Three rows of December that are ready. */
const ready = once(async () => {
  const session = await reopen(await company());
  const plan = tabOf(session);
  const cells = [
    ['Topic', `What a letter says ${MARK}`],
    ['Copy', 'Line by line, without small print.'],
    ['Link', 'https://blog.example.com/letter'],
    ['Audience', 'First-time buyers'],
    ['Owner', 'Priya'],
    ['Status', 'Ready'],
  ] as const;
  for (const rowId of ROW_IDS) {
    for (const [header, text] of cells) plan.cell(header, rowId).setValue(text);
  }
  return session;
});

/** The same approved. */
const approved = once(async () => {
  const session = await reopen(await ready());
  await session.api.approve(BY_MARCO);
  return session;
});

/** Links of a profile that nobody has looked at for months. */
const linked = once(async () => {
  const session = await reopen(await company());
  sheetOf(session, 'Standing links').getRange(2, 1, LINKS.length, 4).setValues(LINKS);
  return session;
});

const LINKS = ['one', 'two', 'three'].map((page) => [
  'Facebook',
  '',
  `Profile ${MARK}`,
  `https://blog.example.com/${page}`,
]);

function markLinks({ api }: Session): Promise<unknown> {
  const links = LINKS.map(([from = '', , , to = ''], index) => ({ row: index + 2, from, to }));
  return api.markLinksChecked({ links: [...links.slice(0, 1), ...links.slice(2)], by: 'Dana' });
}

export const WORK: readonly Action[] = [
  {
    name: 'fillIdeas',
    arrange: ideas,
    act: ({ api }) => api.fillIdeas(DECEMBER),
    rewrites: true,
    beside: BOTH,
  },
  {
    name: 'undoIdeas',
    arrange: filled,
    act: ({ api }) => api.undoIdeas({}),
    rewrites: true,
    beside: BOTH,
  },
  { name: 'accept', arrange: ready, act: ({ api }) => api.accept(BY_PRIYA), rewrites: true },
  { name: 'approve', arrange: ready, act: ({ api }) => api.approve(BY_MARCO), rewrites: true },
  {
    name: 'withdrawApproval',
    arrange: approved,
    act: ({ api }) => api.withdrawApproval(BY_MARCO),
    rewrites: true,
  },
  {
    name: 'markLinksChecked',
    arrange: linked,
    act: markLinks,
    rewrites: true,
    beside: [['Standing links', 'Placement']],
  },
];
