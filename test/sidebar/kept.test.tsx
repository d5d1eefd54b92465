import { describe, expect, test } from 'vitest';
import { readKept, writeKept } from '../../src/sidebar/kept/kept.ts';
import { finding, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

const NOTHING = readKept('');

describe('what is remembered', () => {
  test('is read as it was written', () => {
    const kept = {
      ...NOTHING,
      view: 'check',
      severities: ['error', 'hint'],
      checkMonth: 'all',
      buildMonths: 12,
      person: 'Zo\u00eb',
    } as const;
    expect(readKept(writeKept(kept))).toEqual(kept);
  });

  test('is nothing where nothing was chosen', () => {
    expect(writeKept(NOTHING)).toBe('{}');
  });

  test.each(['', 'no JSON', '7', 'null', '[]', '"text"'])('is nothing in the text %s', (text) => {
    expect(readKept(text)).toEqual(NOTHING);
  });

  test.each([
    { stored: { view: 'elsewhere' } },
    { stored: { buildMonths: 13 } },
    { stored: { buildMonths: 1.5 } },
    { stored: { buildMonths: '3' } },
    { stored: { checkMonth: 'soon' } },
    { stored: { severities: ['error', 'fatal'] } },
    { stored: { severities: 'error' } },
    { stored: { person: 7 } },
    { stored: { added: 'later' } },
  ])('leaves out what does not fit: $stored', ({ stored }) => {
    expect(readKept(JSON.stringify(stored))).toEqual(NOTHING);
  });

  test('is given up where it would be too long to be kept', () => {
    expect(writeKept({ ...NOTHING, words: 'x'.repeat(2000) })).toBe('{}');
  });
});

describe('the sidebar opens', () => {
  test.each([
    { opens: 'where the person was last', kept: '{"view":"review"}', view: 'review' },
    { opens: 'with Home at first', kept: '', view: 'home' },
    { opens: 'with Home once day one is over', kept: '{"view":"start"}', view: 'home' },
  ])('$opens', async ({ kept, view }) => {
    const sidebar = await openSidebar({
      view: '',
      answers: { start: async () => ({ ...start, kept }) },
    });
    expect(sidebar.panel().id).toBe(`panel-${view}`);
  });

  test.each([
    { why: 'is not set up', parts: { ready: false } },
    { why: 'has no confirmed sales cycle', parts: { cycleConfirmed: false } },
    { why: 'has no planned month', parts: { months: [] } },
  ])('with Start while the workbook $why', async ({ parts }) => {
    const sidebar = await openSidebar({
      view: '',
      answers: { start: async () => ({ ...start, kept: '{"view":"check"}', ...parts }) },
    });
    expect(sidebar.panel().id).toBe('panel-start');
  });

  test('with the view that the menu asks for, whatever was last', async () => {
    const sidebar = await openSidebar({
      view: 'build',
      answers: { start: async () => ({ ...start, kept: '{"view":"review"}' }) },
    });
    expect(sidebar.panel().id).toBe('panel-build');
  });

  test.each([
    { view: 'build', kept: '{"buildPart":"ideas"}', shows: 'Preview November 2026' },
    { view: 'check', kept: '{"checkPart":"links"}', shows: 'Check the plan' },
  ] as const)('with what the menu means by $view', async ({ view, kept, shows }) => {
    const sidebar = await openSidebar({
      view,
      answers: { start: async () => ({ ...start, kept }) },
    });
    expect(sidebar.control(shows)).toBeDefined();
  });

  test('with the filters as they were left', async () => {
    const kept = '{"checkMonth":"all","severities":["error"],"groupBy":"rule"}';
    const findings = [finding({}), finding({ severity: 'hint', cell: 'J11' })];
    const sidebar = await openSidebar({
      view: 'check',
      answers: {
        start: async () => ({ ...start, kept }),
        validatePlan: async () => ({ findings, prints: {} }),
      },
    });
    await sidebar.press('Check the plan');
    expect(sidebar.asked).toContainEqual({ action: 'validatePlan', input: {} });
    expect(sidebar.panel().querySelectorAll('.finding')).toHaveLength(1);
  });
});

describe('a choice', () => {
  const told = (asked: readonly { action: string; input: unknown }[]) =>
    asked.filter((call) => call.action === 'keepView').map((call) => call.input);

  test('is stored when the sidebar is closed, in one call', async () => {
    const sidebar = await openSidebar({ view: 'week' });
    await sidebar.choose('Who are you?', 'Dana');
    await sidebar.choose('Who are you?', 'Priya');
    window.dispatchEvent(new Event('pagehide'));
    expect(told(sidebar.asked)).toEqual([{ state: '{"view":"week","person":"Priya"}' }]);
  });

  test('is not stored where it is what was stored', async () => {
    const sidebar = await openSidebar({
      view: '',
      answers: { start: async () => ({ ...start, kept: '{"view":"review"}' }) },
    });
    window.dispatchEvent(new Event('pagehide'));
    expect(told(sidebar.asked)).toEqual([]);
  });

  test('that cannot be stored is worth no word', async () => {
    const sidebar = await openSidebar({
      view: 'week',
      answers: { keepView: () => Promise.reject(new Error('quota')) },
    });
    await sidebar.choose('Who are you?', 'Priya');
    window.dispatchEvent(new Event('pagehide'));
    await sidebar.settle();
    expect(sidebar.alert()).toBe('');
  });
});
