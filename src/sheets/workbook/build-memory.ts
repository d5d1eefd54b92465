import type { PlainYearMonth } from '../../core/calendar/plain-date.ts';
import {
  type BuildMemory,
  readBuildMemory,
  writeBuildMemory,
} from '../../core/plan/build-memory.ts';

/** One property a month: a value may hold 9 KB (platform quota). */
const KEY = 'rowForward.built.';

/** What was built for a month before: numbers given and slots filled, deleted rows included. */
export function recallBuild(month: PlainYearMonth): BuildMemory {
  const stored = PropertiesService.getDocumentProperties().getProperty(KEY + month);
  return readBuildMemory(stored ?? '');
}

/** The same for any month, by one call. */
export function recallBuilds(): (month: PlainYearMonth) => BuildMemory {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  return (month) => readBuildMemory(stored[KEY + month] ?? '');
}

/** Remembers months, by one call. */
export function rememberBuilds(memories: ReadonlyMap<PlainYearMonth, BuildMemory>): void {
  const entries = [...memories].map(([month, memory]) => [KEY + month, writeBuildMemory(memory)]);
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(entries));
}
