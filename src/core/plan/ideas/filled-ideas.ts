import { isPlainDate, type PlainDate } from '../../calendar/plain-date.ts';
import { nameKey } from '../../named.ts';
import type { TableRow } from '../../workbook.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Idea } from '../idea.ts';
import type { PlanItem } from '../item.ts';

/** What is remembered of a row that an idea filled, so that it can be taken back. */
export interface FilledRow {
  readonly rowId: string;
  /** Stands for the topic that was written; see `topicDigest`. */
  readonly topic: string;
  /** Whether the stage was blank and was written too. */
  readonly withStage: boolean;
  /** What stood in Ideas before. */
  readonly lastUsed: PlainDate | null;
  readonly usedBy: string;
}

/** A short stand-in for a topic, whatever its case. */
export function topicDigest(topic: string): string {
  return fingerprint([nameKey(topic)]);
}

/** The memory as texts of some 8 KB: a property holds 9 KB. */
export function writeFilledRows(rows: readonly FilledRow[]): string[] {
  const lines = rows.map(({ rowId, topic, withStage, lastUsed, usedBy }) =>
    [rowId, topic, withStage ? '1' : '0', lastUsed ?? '', usedBy].join('\t'),
  );
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages[pages.length - 1];
    // Row IDs are letters and digits mostly, but people may have typed anything: 3 bytes at worst.
    if (last !== undefined && last.length + line.length < 2700) {
      pages[pages.length - 1] = `${last}\n${line}`;
    } else pages.push(line);
  }
  return pages;
}

/** Reads what `writeFilledRows` wrote; lines that are none are left out. */
export function readFilledRows(pages: readonly string[]): FilledRow[] {
  return pages
    .flatMap((page) => page.split('\n'))
    .flatMap((line) => {
      const [rowId = '', topic = '', withStage = '', lastUsed = '', usedBy = ''] = line.split('\t');
      if (rowId === '' || topic === '') return [];
      const known = isPlainDate(lastUsed) ? lastUsed : null;
      return [{ rowId, topic, withStage: withStage === '1', lastUsed: known, usedBy }];
    });
}

/** What taking filled rows back changes, and what stays because somebody worked on it. */
export interface IdeasToTakeBack {
  /** Rows of the plan whose topic, and stage where ours, go. */
  readonly clear: ReadonlyArray<{ readonly row: TableRow<PlanItem>; readonly stage: boolean }>;
  /** Ideas as they were before. */
  readonly restore: ReadonlyArray<TableRow<Idea>>;
  readonly kept: number;
}

/** Whether nobody took the row further than a draft: then its topic may still go. */
function isOpen({ status }: PlanItem): boolean {
  return status === 'Idea' || status === 'Drafted' || status === '';
}

/** Finds the rows that still hold what an idea gave them, and the ideas that bear their Row ID. */
export function ideasToTakeBack(
  filled: readonly FilledRow[],
  plan: ReadonlyArray<TableRow<PlanItem>>,
  ideas: ReadonlyArray<TableRow<Idea>>,
): IdeasToTakeBack {
  const rows = new Map(plan.map((row) => [row.item.rowId, row]));
  const byTopic = new Map(ideas.map((idea) => [topicDigest(idea.item.topic), idea]));
  const clear: { row: TableRow<PlanItem>; stage: boolean }[] = [];
  const restore: TableRow<Idea>[] = [];
  let kept = 0;
  for (const { rowId, topic, withStage, lastUsed, usedBy } of filled) {
    const row = rows.get(rowId);
    const idea = byTopic.get(topic);
    const isOurs = row !== undefined && topicDigest(row.item.topic) === topic && isOpen(row.item);
    if (row !== undefined && row.item.topic !== '' && !isOurs) {
      kept += 1;
      continue;
    }
    if (row !== undefined && isOurs) {
      const stage = withStage && idea !== undefined && row.item.stage === idea.item.stage;
      clear.push({ row, stage });
    }
    if (idea !== undefined && idea.item.rowId === rowId) {
      restore.push({ ...idea, item: { ...idea.item, lastUsed, rowId: usedBy } });
    }
  }
  return { clear, restore, kept };
}
