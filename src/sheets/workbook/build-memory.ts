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

export function rememberBuild(month: PlainYearMonth, memory: BuildMemory): void {
  PropertiesService.getDocumentProperties().setProperty(KEY + month, writeBuildMemory(memory));
}
