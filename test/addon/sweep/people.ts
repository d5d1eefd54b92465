import { afterAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/workbench/session.ts';
import { tellFigure } from '../../figures.ts';
import { type Action, IN_THE_PLAN, type Place } from './action.ts';
import { bookOf, MARK, reopen, type Sheet, sheetOf } from './company.ts';
import { DEEDS, type Deed, headerAt } from './deeds.ts';
import { PATIENCE } from './depth.ts';
import { pointsOf } from './points.ts';
import { contentsOf, theirs } from './state.ts';

/** The answers that people may get because of what somebody else did. */
const SENTENCES = /^(column-missing|tab-missing|not-empty|change-gone|moved-meanwhile)$/;

/** The tab of that name; for the plan a tab of people's own before it has rows. */
function tabOf(session: Session, name: string): Sheet {
  if (name !== 'Plan') return sheetOf(session, name);
  const sheets = bookOf(session).getSheets();
  const plan = sheets.find((sheet) => sheet.getName().startsWith('Plan'));
  const isWorkedOn = plan !== undefined && plan.getLastRow() > 1;
  const own = sheets.find((sheet) => /^(Ours|Sheet1)/.test(sheet.getName()));
  const found = isWorkedOn ? plan : own;
  if (found === undefined) throw new Error('There is no tab to work in');
  return found;
}

/** Lets people act between the service calls of actions. `most` points are tried of each. */
export function sweepPeople(what: string, actions: readonly Action[], most: number): void {
  const counts: Record<string, { points: number; deeds: number }> = {};

  afterAll(() => {
    const points = Object.values(counts).reduce((sum, count) => sum + count.points, 0);
    const pairs = Object.values(counts).reduce((sum, count) => sum + count.deeds, 0);
    tellFigure(
      `Other people during ${what}`,
      `${points} points, ${pairs} pairs of action and deed`,
    );
    console.table(counts);
  });

  describe.each(actions)('$name while somebody else works there', (action) => {
    test(
      'loses nothing of theirs, and puts nothing beside the wrong row',
      async () => {
        const deeds = new Set<string>();
        let tried = 0;
        for (const place of action.beside ?? [IN_THE_PLAN]) {
          const points = await pointsOf(action, place[0], most);
          for (const { index, deed, member } of points) {
            deeds.add(deed.name);
            await tryPoint(action, place, index, deed, member);
          }
          tried += points.length;
        }
        counts[action.name] = { points: tried, deeds: deeds.size };
        expect(deeds.size).toBe(DEEDS.length);
      },
      PATIENCE,
    );
  });
}

async function tryPoint(
  action: Action,
  [tab, header]: Place,
  n: number,
  deed: Deed,
  member: string,
): Promise<void> {
  const { name, arrange, act } = action;
  const where = `${name}, somebody ${deed.name} in ${tab} before call ${n}, ${member}`;
  const session = await reopen(await arrange());
  let expected: readonly string[] = [];
  // An edit that fires a trigger is a call of the host's, not one of the script's.
  session.between(n, () => {
    deed.act(tabOf(session, tab), header);
    expected = linesOf(action, session);
  });
  const answer = await Promise.resolve(act(session)).catch((error: unknown) => error);
  if (answer instanceof Error) {
    const code = 'code' in answer ? String(answer.code) : '';
    // Google's own words for a protection that went with its row are not known.
    const isGone = name.startsWith('protectForAgency') && deed.name === 'deletes a row';
    expect.soft(code, `${where}: ${answer.message}`).toMatch(isGone ? /^unexpected$/ : SENTENCES);
    // What stopped where rows went is completed by a second try.
    if (isGone || code === 'moved-meanwhile') await act(session);
  }
  const now = linesOf(action, session);
  expect.soft(now, where).toEqual(expect.arrayContaining([...expected]));
  const plan = bookOf(session)
    .getSheets()
    .find((sheet) => sheet.getName().startsWith('Plan'));
  if (plan !== undefined && plan.getLastRow() > 1) expectDistinctIds(plan, where);
  if (name === 'validatePlan') await expectRightIssues(session, where);
  session.close();
}

/**
 * What is theirs; where the rows themselves change on request, the texts that bear their mark. To
 * sort rows marks their texts as texts.
 */
function linesOf({ rewrites }: Action, session: Session): string[] {
  const lines = theirs(contentsOf(session));
  if (rewrites !== true) return lines;
  return lines.flatMap((line) =>
    line
      .split(' | ')
      .filter((cell) => cell.includes(MARK))
      .map((cell) => cell.replace(/^'/, '')),
  );
}

function expectDistinctIds(plan: Sheet, where: string): void {
  const ids = plan
    .getRange(2, headerAt(plan, 'Row ID'), plan.getLastRow(), 1)
    .getValues()
    .flat()
    .filter((id) => id !== '');
  expect.soft(new Set(ids).size, where).toBe(ids.length);
}

/** What stands beside a row is what the row is told when nobody is in the way. */
async function expectRightIssues(session: Session, where: string): Promise<void> {
  const written = issues(session);
  await session.api.validatePlan({});
  const right = issues(session);
  const wrong = written.filter(
    (line) => / · /.test(line) && !/just now/.test(line) && !right.includes(line),
  );
  expect.soft(wrong, where).toEqual([]);
}

/** Row ID and Issues of each row with what it is about. */
function issues(session: Session): string[] {
  const sheet = tabOf(session, 'Plan');
  const at = ['Row ID', 'Topic', 'Slot', 'Issues'].map((header) => headerAt(sheet, header) - 1);
  const [, ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) =>
    at
      .map((column) => String(row[column] ?? ''))
      .join(' | ')
      .replace(/· Copy:/g, `· Text ${MARK}:`),
  );
}
