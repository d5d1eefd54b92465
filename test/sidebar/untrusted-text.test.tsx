// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { built, finding, preview, review, start } from './answers.ts';
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
