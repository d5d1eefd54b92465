import type { ConformanceCase } from './case.ts';
import { ADDRESS_CASES } from './cases/addresses.ts';
import { CELL_CASES } from './cases/cells.ts';
import { CHART_CASES } from './cases/charts.ts';
import { COLOUR_CRITERIA_CASES } from './cases/colour-criteria.ts';
import { DATE_PATTERN_CASES } from './cases/date-patterns.ts';
import { DATE_CASES } from './cases/dates.ts';
import { DISPLAY_CASES } from './cases/display.ts';
import { FILTER_CASES } from './cases/filters.ts';
import { FORMULA_CASES } from './cases/formulas.ts';
import { GEOMETRY_CASES } from './cases/geometry.ts';
import { SERVICE_CASES } from './cases/globals.ts';
import { GROUP_CASES } from './cases/groups.ts';
import { MERGE_CASES } from './cases/merges.ts';
import { METADATA_CASES } from './cases/metadata.ts';
import { NAME_CASES } from './cases/names.ts';
import { RANGE_CASES } from './cases/ranges.ts';
import { REQUIREMENT_CASES } from './cases/requirements.ts';
import { ROW_COLUMN_CASES } from './cases/rows-columns.ts';
import { RULE_CASES } from './cases/rules.ts';
import { STORE_CASES } from './cases/stores.ts';
import { STRUCTURE_CASES } from './cases/structure.ts';
import { VALUE_CASES } from './cases/values.ts';

/** Cases that a script can try on a tab of its own, here and at Google. */
export const CASES: readonly ConformanceCase[] = [
  ...[...VALUE_CASES, ...DISPLAY_CASES, ...DATE_CASES, ...DATE_PATTERN_CASES, ...FORMULA_CASES],
  ...[
    ...ADDRESS_CASES,
    ...RANGE_CASES,
    ...GEOMETRY_CASES,
    ...STRUCTURE_CASES,
    ...ROW_COLUMN_CASES,
    ...CELL_CASES,
  ],
  ...[...RULE_CASES, ...REQUIREMENT_CASES, ...COLOUR_CRITERIA_CASES, ...METADATA_CASES],
  ...[...MERGE_CASES, ...GROUP_CASES, ...NAME_CASES, ...CHART_CASES, ...FILTER_CASES],
  ...[...SERVICE_CASES, ...STORE_CASES],
];
