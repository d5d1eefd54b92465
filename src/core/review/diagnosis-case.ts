import { LEAST_CASES } from './few.ts';

/** The four cases of the table, and the two in which it is not asked. */
export type DiagnosisCase =
  | 'both met'
  | 'marketing only'
  | 'sales only'
  | 'neither'
  | 'too few'
  | 'not judged';

/** Whether each side met its goals, or is on course, and of how many leads this is said. */
export function caseOf(
  marketing: boolean | null,
  sales: boolean | null,
  cases: number | null,
): DiagnosisCase {
  if (marketing === null || sales === null) return 'not judged';
  if (cases === null || cases < LEAST_CASES) return 'too few';
  if (marketing) return sales ? 'both met' : 'marketing only';
  return sales ? 'sales only' : 'neither';
}
