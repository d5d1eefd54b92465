import type { PlainYearMonth } from '../calendar/plain-date.ts';
import type { Status } from '../plan/item.ts';
import type { TabKey } from '../workbook.ts';
import type { Finding, Severity } from './finding.ts';
import type { PlanInput } from './input.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { isOfMonth, type PlanRow } from './plan-row.ts';
import { ripenedSeverity, ripenessOf } from './ripeness.ts';
import type { Fault, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { type ThingToFill, TO_FILL, toFillHint } from './to-fill.ts';
import { unreadableFindings } from './unreadable.ts';

/** What to check; without any, the whole plan. */
export interface ValidateOptions {
  /** Reports rows of this month only, and those that belong to no month. */
  readonly month?: PlainYearMonth;
  /** Reports these rows of the sheet only, and no other tabs: for rows that were edited. */
  readonly rows?: readonly number[];
  /** The rules to check by; all of them unless said otherwise. */
  readonly rules?: readonly Rule[];
}

/**
 * All findings at once: those of the plan in order of row, then severity; then those of other
 * tabs. Never throws, whatever people typed.
 */
export function validate(input: PlanInput, options: ValidateOptions = {}): Finding[] {
  const { rules = RULES, rows, month } = options;
  const context = planContext(input);
  const wanted = rows === undefined ? null : new Set(rows);
  const isAsked = (row: PlanRow): boolean =>
    (wanted === null || wanted.has(row.row)) && (month === undefined || isOfMonth(row.item, month));
  const asked = context.plan.filter(isAsked);
  const faults = new Map<PlanRow, RuleFault[]>(asked.map((row) => [row, rowFaults(row)]));

  function rowFaults(row: PlanRow): RuleFault[] {
    return rules.flatMap((rule) => {
      if (rule.scope === 'plan' || !isAbout(rule, row)) return [];
      const fault = rule.check(row, context);
      return fault === null ? [] : [{ rule, fault }];
    });
  }

  for (const rule of rules) {
    if (rule.scope === 'row') continue;
    for (const fault of rule.check(context)) faults.get(fault.row)?.push({ rule, fault });
  }

  const askedRows = new Set(asked.map(({ row }) => row));
  const unreadable = unreadableFindings(input).filter(({ place }) =>
    place.tab === 'plan' ? askedRows.has(place.row) : rows === undefined,
  );
  const found = [...faults].flatMap(([row, ofRow]) => findingsOf(row, silenced(ofRow), context));
  return [...unreadable, ...found].sort(inOrder(rules));
}

/** The tabs that the rules look at. */
export function tablesNeeded(rules: readonly Rule[] = RULES): TabKey[] {
  return [...new Set<TabKey>(['plan', 'settings', ...rules.flatMap(({ tables }) => tables)])];
}

interface RuleFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

const SETTLED: readonly (Status | '')[] = ['Published', 'Missed', 'Skipped'];

function isAbout(rule: Extract<Rule, { scope: 'row' }>, row: PlanRow): boolean {
  if (rule.aboutTime === true && SETTLED.includes(row.item.status)) return false;
  return rule.kinds.includes(row.kind);
}

/** Too many owners come first: what else is wrong with owner and approval follows from it. */
function silenced(faults: readonly RuleFault[]): readonly RuleFault[] {
  if (!faults.some(({ rule }) => rule.code === 'owner-many')) return faults;
  return faults.filter(
    ({ rule: { code } }) => code === 'owner-many' || !/^(?:owner|approval)-/.test(code),
  );
}

function findingsOf(row: PlanRow, faults: readonly RuleFault[], context: PlanContext): Finding[] {
  const ripeness = ripenessOf(row.item, context.settings, context.today);
  const open = new Set<ThingToFill>();
  const findings: Finding[] = [];
  for (const { rule, fault } of faults) {
    const severity = fault.severity ?? rule.severity;
    if (fault.toFill === undefined) findings.push(findingOf(row, rule, severity, fault));
    else if (ripeness === 'idea') for (const thing of fault.toFill) open.add(thing);
    else if (ripeness !== 'settled') {
      findings.push(findingOf(row, rule, ripenedSeverity(severity, ripeness), fault));
    }
  }
  const hint = toFillHint(open);
  return hint === null ? findings : [...findings, findingOf(row, TO_FILL, 'hint', hint)];
}

function findingOf(
  { row, item }: PlanRow,
  { code, why }: { readonly code: string; readonly why: string },
  severity: Severity,
  { column, message }: Fault,
): Finding {
  return { code, severity, rowId: item.rowId, place: { tab: 'plan', row, column }, message, why };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

function inOrder(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const order = new Map(rules.map(({ code }, index) => [code, index]));
  const place = ({ place: { tab } }: Finding): string => (tab === 'plan' ? '' : tab);
  // Findings of no rule: an unreadable cell comes first, the hint has its severity to itself.
  const rank = ({ code }: Finding): number => order.get(code) ?? -1;
  return (a, b) =>
    compare(place(a), place(b)) ||
    a.place.row - b.place.row ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    rank(a) - rank(b) ||
    compare(a.place.column, b.place.column) ||
    compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
