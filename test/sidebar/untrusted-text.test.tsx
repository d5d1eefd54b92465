import { expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import {
  audit,
  awaiting,
  built,
  duty,
  finding,
  home,
  ideas,
  preview,
  review,
  start,
  waiting,
  week,
} from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

const HOSTILE = '<img src=x onerror="alert(1)"><b>bold</b>&amp;';

test('what people typed into the sheet is text in every view, never HTML', async () => {
  const sidebar = await openSidebar({
    answers: {
      start: async () => ({
        ...start,
        stages: [{ name: HOSTILE, servedBy: HOSTILE, role: HOSTILE }],
        steps: start.steps.map((step) => ({ ...step, title: HOSTILE, state: HOSTILE })),
      }),
      previewMonth: async () => ({
        ...preview,
        weeks: [{ week: HOSTILE, from: HOSTILE, types: { [HOSTILE]: 1 } }],
        problems: [{ tab: HOSTILE, cell: HOSTILE, message: HOSTILE }],
        rows: [{ date: HOSTILE, type: HOSTILE, stage: HOSTILE, channel: HOSTILE }],
      }),
      buildMonth: async () => built,
      validatePlan: async () => ({
        findings: [
          finding({
            rowId: HOSTILE,
            topic: HOSTILE,
            owner: HOSTILE,
            column: HOSTILE,
            message: HOSTILE,
            why: HOSTILE,
          }),
        ],
        prints: { [HOSTILE]: HOSTILE },
      }),
      reviewMonth: async () => ({ ...review, tab: HOSTILE, diagnosis: HOSTILE }),
      closeReview: () => Promise.reject(new Failure('refused', HOSTILE)),
    },
  });
  const texts = [sidebar.panel().textContent];
  await sidebar.press('Build');
  await sidebar.press('Preview November 2026');
  texts.push(sidebar.panel().textContent);
  await sidebar.press('Check');
  await sidebar.press('Check the plan');
  texts.push(sidebar.panel().textContent);
  await sidebar.press('Review');
  await sidebar.press('Make the review');
  texts.push(sidebar.panel().textContent);
  await sidebar.press('Close the review');
  await sidebar.press('Close the review');
  texts.push(sidebar.alert());

  for (const text of texts) expect(text).toContain(HOSTILE);
  expect(document.querySelectorAll('img, b')).toHaveLength(0);
});

test('what people typed is text in the views of the work, too', async () => {
  const hostile = { rowId: HOSTILE, topic: HOSTILE, type: HOSTILE };
  const change = { column: HOSTILE, from: HOSTILE, to: HOSTILE };
  const sidebar = await openSidebar({
    view: 'home',
    answers: {
      start: async () => ({ ...start, kept: '{"person":"Dana"}' }),
      home: async () => ({
        ...home,
        steps: [{ key: 'k', sentence: HOSTILE, view: '', month: '', tab: HOSTILE, cell: 'A1' }],
      }),
      myWeek: async () => ({
        ...week,
        overdue: [duty({ ...hostile, sentence: HOSTILE })],
        suggestions: [HOSTILE],
        message: HOSTILE,
        load: { owned: 1, willDo: 2, sentence: HOSTILE },
        people: ['Dana', HOSTILE],
      }),
      awaitingApproval: async () => ({
        ...awaiting,
        rows: [waiting({ ...hostile, copy: HOSTILE, state: 'changed', sentence: HOSTILE })],
      }),
      approve: async () => ({ approved: [], refused: [{ rowId: HOSTILE, why: HOSTILE }] }),
      previewIdeas: async () => ({
        ...ideas,
        fills: ideas.fills.map((fill) => ({ ...fill, topic: HOSTILE })),
        waiting: [{ topic: HOSTILE, type: HOSTILE, until: HOSTILE }],
      }),
      previewMonth: async () => ({
        ...preview,
        changes: [{ ...hostile, tab: HOSTILE, cell: 'A1', date: HOSTILE, cells: [change] }],
        extraRows: [{ ...hostile, tab: HOSTILE, cell: 'A1', date: HOSTILE, touched: true }],
      }),
      validatePlan: async () => ({
        findings: [finding({ fix: { ...change, label: HOSTILE } })],
        prints: {},
      }),
      auditLinks: async () => ({
        ...audit,
        pages: audit.pages.map((page) => ({ ...page, channel: HOSTILE, page: HOSTILE })),
      }),
      proposeCycle: async () => ({ change: [], add: [], remove: [HOSTILE], stay: [HOSTILE] }),
    },
  });
  const texts: (string | null)[] = [];
  const look = () => texts.push(sidebar.panel().textContent);
  look();
  await sidebar.press('My week');
  look();
  await sidebar.press('To approve');
  await sidebar.press(/onerror/);
  await sidebar.press('Approve 1 row');
  look();
  await sidebar.press('Build');
  await sidebar.press('Preview November 2026');
  look();
  await sidebar.press('From ideas');
  await sidebar.press('See ideas for November 2026');
  look();
  await sidebar.press('Check');
  await sidebar.press('Check the plan');
  look();
  await sidebar.press('Standing links');
  await sidebar.press('Look over the links');
  look();
  await sidebar.press('Start');
  for (let question = 1; question < 5; question += 1) await sidebar.press('Next question');
  await sidebar.press('Show what this means');
  look();

  expect(texts).toHaveLength(8);
  for (const text of texts) expect(text).toContain(HOSTILE);
  expect(document.querySelectorAll('img, b')).toHaveLength(0);
});
