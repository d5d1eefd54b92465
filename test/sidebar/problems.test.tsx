import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { problemOf } from '../../src/sidebar/problem.ts';
import { finding, start } from './answers.ts';
import { openSidebar } from './open-sidebar.tsx';

describe('the sentence of a failure', () => {
  test.each([
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'drive.google.com refused to connect.',
    'Authorization is required to perform that action.',
  ])('explains several Google accounts: %s', (message) => {
    // Google's errors come from another frame, whose Error is not this one's.
    const problem = problemOf({ name: 'ScriptError', message });
    expect(problem.sentence).toContain('more than one Google account');
    expect(problem.way).toBe('try again');
  });

  test.each([
    { message: 'NetworkError: Connection failure due to HTTP 0', says: 'connection to Google' },
    { message: 'Exceeded maximum execution time', says: 'longer than six minutes' },
    { message: 'Service invoked too many times', says: 'asked too much' },
  ])('says what Google reported in other words: $message', ({ message, says }) => {
    const problem = problemOf({ name: 'ScriptError', message });
    expect(problem.sentence).toContain(says);
    expect(problem.sentence).not.toContain(message);
    expect(problem.way).toBe('try again');
  });

  test.each([
    new Error('TypeError: Cannot read properties of undefined (reading "x") at Code.gs:12'),
    new SyntaxError('Unexpected token < in JSON at position 0'),
    { message: 12 },
    'a string',
    null,
    undefined,
  ])('never shows the text of an unknown error: %s', (thrown) => {
    expect(problemOf(thrown)).toEqual({
      sentence:
        'Google Sheets did not answer as expected. Nothing is lost; please try again in a moment.',
      way: 'try again',
    });
  });

  test.each([
    { code: 'cycle-not-confirmed', way: 'go to start' },
    { code: 'unexpected', way: 'try again' },
    { code: 'google-busy', way: 'try again' },
    { code: 'protected', way: 'try again' },
    { code: 'not-empty', way: 'none' },
  ])('is the add-on’s own where it has one: $code', ({ code, way }) => {
    expect(problemOf(new Failure(code, 'A sentence.'))).toEqual({ sentence: 'A sentence.', way });
  });
});

describe('a failure in the sidebar', () => {
  test('is told, and tried again with the answer in its place', async () => {
    let failing = true;
    const sidebar = await openSidebar({
      view: 'check',
      answers: {
        validatePlan: async () => {
          if (failing) throw new Error('Service Spreadsheets timed out');
          return { findings: [finding({})], prints: {} };
        },
      },
    });
    await sidebar.press('Check the plan');
    expect(sidebar.alert()).toContain('did not answer as expected');
    expect(sidebar.status()).toBe('');
    failing = false;
    await sidebar.press('Try again');
    expect(sidebar.alert()).toBe('');
    expect(sidebar.panel().querySelectorAll('.finding')).toHaveLength(1);
  });

  test('of several Google accounts tells step by step what to do', async () => {
    const sidebar = await openSidebar({
      answers: { start: () => Promise.reject(new Error('Error code PERMISSION_DENIED.')) },
    });
    const steps = [...document.querySelectorAll('[role=alert] li')].map((step) => step.textContent);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain('private window');
    expect(sidebar.control('Try again')).toBeDefined();
  });

  test('can be dismissed', async () => {
    const sidebar = await openSidebar({
      view: 'check',
      answers: { validatePlan: () => Promise.reject(new Failure('sheet-gone', 'No Plan tab.')) },
    });
    await sidebar.press('Check the plan');
    await sidebar.press('Dismiss');
    expect(sidebar.alert()).toBe('');
  });

  test('leaves with the view it belongs to', async () => {
    const sidebar = await openSidebar({
      view: 'check',
      answers: { validatePlan: () => Promise.reject(new Failure('sheet-gone', 'No Plan tab.')) },
    });
    await sidebar.press('Check the plan');
    await sidebar.press('Review');
    expect(sidebar.alert()).toBe('');
  });

  test('of the first reading can only be tried again', async () => {
    let failing = true;
    const sidebar = await openSidebar({
      answers: {
        start: async () => {
          if (failing) throw new Error('Error code PERMISSION_DENIED.');
          return start;
        },
      },
    });
    expect(sidebar.panel().textContent).toBe('This spreadsheet could not be read.');
    expect(() => sidebar.control('Dismiss')).toThrow();
    failing = false;
    await sidebar.press('Try again');
    expect(sidebar.panel().querySelectorAll('.step')).toHaveLength(5);
  });

  test('of a later reading leaves what was known', async () => {
    let failing = false;
    const sidebar = await openSidebar({
      view: 'review',
      answers: {
        start: async () => {
          if (failing) throw new Error('Service error');
          return start;
        },
      },
    });
    failing = true;
    await sidebar.press('Start');
    expect(sidebar.panel().querySelectorAll('.step')).toHaveLength(5);
    expect(sidebar.alert()).toBe('');
  });
});
