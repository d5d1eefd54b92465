import type { Session } from '../../../src/workbench/session.ts';
import type { Contents } from './state.ts';

/**
 * Rows that are half written, in tabs that do not say themselves that they are unfinished. Each row
 * holds nothing that it held in none of the states, and everything that it held in all of them.
 */
export function halves(session: Session, now: Contents, states: readonly Contents[]): string[] {
  const unfinished = unfinishedTabs(session);
  return Object.entries(now).flatMap(([tab, rows]) => {
    // The formulas of the calendar follow the columns of the plan.
    if (tab === 'Calendar' || unfinished.has(tab)) return [];
    if (rows.some((row) => row[1]?.startsWith('Being written'))) return [];
    const isReview = rows[0]?.[0] === 'title';
    const known = states.map((state) => state[tab] ?? []);
    return rows
      .filter((row, at) => {
        // The keys of a review stand in a hidden column.
        if (filled(isReview ? row.slice(1) : row).length === 0) return false;
        const twins = known.flatMap((others) => [
          ...others.filter(([first]) => first !== '' && first === row[0]),
          ...others.slice(at, at + 1),
        ]);
        return !twins.some((one) => twins.some((other) => isBetween(row, one, other)));
      })
      .map((row) => `${tab}: ${filled(row).join(' | ')}`);
  });
}

function isBetween(
  row: readonly string[],
  one: readonly string[],
  other: readonly string[],
): boolean {
  const cells = new Set(filled(row));
  const both = new Set([...one, ...other]);
  const same = filled(one).filter((cell) => other.includes(cell));
  return [...cells].every((cell) => both.has(cell)) && same.every((cell) => cells.has(cell));
}

function filled(row: readonly string[]): string[] {
  return row.filter((cell) => cell !== '');
}

function unfinishedTabs(session: Session): Set<string> {
  const { attachments, tabs } = session.host.engine;
  const marks = attachments.list('metadata').filter(({ data }) => {
    const { value } = data as { value?: string }; // What metadata holds.
    return value?.endsWith(' unfinished') === true;
  });
  return new Set(marks.flatMap(({ sheet }) => (sheet === null ? [] : [tabs.name(sheet)])));
}
