import { SOURCES } from '../core/results/sources/sources.ts';

/** The sources that can be read, as the column Source holds them: a person may name any of them. */
export const SOURCE_NAMES: readonly string[] = SOURCES.flatMap(({ name, table }) =>
  table === '' ? [] : [name],
);
