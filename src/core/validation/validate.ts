import type { PlainYearMonth } from '../calendar/plain-date.ts';
import { SEVERITIES } from '../settings/settings.ts';
import { compareTexts } from '../text-order.ts';
import type { TabKey } from '../workbook.ts';
import { cellText } from './cell-text.ts';
import type { Finding, Severity } from './finding.ts';
import type { PlanInput } from './input.ts';
import { ownRules } from './own-rules/own-rules.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { isOfMonth, type PlanRow } from './plan-row.ts';
import { ripenedSeverity, ripenessOf } from './ripeness.ts';
import type { Fault, Rule, TabFault } from './rule.ts';
import { askedSeverity, isRuleOn } from './rule-settings.ts';
import { RULES } from './rules.ts';
import { isSettled } from './settled.ts';
import { type ThingToFill, TO_FILL, toFillHint } from './to-fill.ts';
import { CELL_UNREADABLE, unreadableFindings } from './unreadable.ts';

/** What to check; without any, the whole plan. */
export interface ValidateOptions {
  /** Reports what is of this month only, and what belongs to no month. */
  readonly month?: PlainYearMonth;
  /** Reports these rows of the sheet only, and no other tabs: for rows that were edited. */
  readonly rows?: readonly number[];
  /** The rules to check by; all of them, and the team's own, unless said otherwise. */
  readonly rules?: readonly Rule[];
}

/**
 * All findings at once: those of the plan in order of row, then severity; then those of other
 * tabs. Never throws, whatever people typed.
 */
export function validate(input: PlanInput, options: ValidateOptions = {}): Finding[] {
  const { rows, month } = options;
  const isOn = isRuleOn(input.settings);
  const asked = askedSeverity(input.settings);
  const all = options.rules ?? [...RULES, ...ownRules(input.ownRules ?? [])];
  const rules = all.filter(({ code }) => isOn(code));
  const context = planContext(input);
  const wanted = rows === undefined ? null : new Set(rows);
  const isAsked = (row: PlanRow): boolean =>
    (wanted === null || wanted.has(row.row)) && (month === undefined || isOfMonth(row.item, month));
  const rowsAsked = context.plan.filter(isAsked);
  const faults = new Map<PlanRow, RuleFault[]>(rowsAsked.map((row) => [row, rowFaults(row)]));
  const elsewhere: Finding[] = [];

  function rowFaults(row: PlanRow): RuleFault[] {
    return rules.flatMap((rule) => {
      if (rule.scope === 'plan' || !isAbout(rule, row)) return [];
      const fault = rule.check(row, context);
      return fault === null ? [] : [{ rule, fault }];
    });
  }

  function isToldElsewhere(fault: TabFault): boolean {
    return (
      rows === undefined && (month === undefined || fault.month === null || fault.month === month)
    );
  }

  for (const rule of rules) {
    if (rule.scope === 'row') continue;
    for (const fault of rule.check(context)) {
      if ('row' in fault) faults.get(fault.row)?.push({ rule, fault });
      else if (isToldElsewhere(fault))
        elsewhere.push(findingElsewhere(rule, fault, asked(rule.code)));
    }
  }

  const askedRows = new Set(rowsAsked.map(({ row }) => row));
  const unreadable = unreadableFindings(input).filter(({ place }) =>
    place.tab === 'plan' ? askedRows.has(place.row) : rows === undefined,
  );
  const found = [...faults].flatMap(([row, ofRow]) => findingsOf(row, silenced(ofRow), context));
  const unreadableSeverity = asked(CELL_UNREADABLE.code) ?? CELL_UNREADABLE.severity;
  return [
    ...unreadable.map((finding) => ({ ...finding, severity: unreadableSeverity })),
    ...found,
    ...elsewhere,
  ]
    .filter(({ code }) => isOn(code))
    .sort(inOrder(rules));
}

/** The tabs that the rules look at. */
export function tablesNeeded(rules: readonly Rule[] = RULES): TabKey[] {
  return [...new Set<TabKey>(['plan', 'settings', ...rules.flatMap(({ tables }) => tables)])];
}

interface RuleFault {
  readonly rule: Rule;
  readonly fault: Fault;
}

function isAbout(rule: Extract<Rule, { scope: 'row' }>, row: PlanRow): boolean {
  if (rule.aboutTime === true && isSettled(row)) return false;
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
  const { settings, today } = context;
  const ripeness = ripenessOf(row.item, settings, today);
  const asked = askedSeverity(settings);
  const open = new Set<ThingToFill>();
  const findings: Finding[] = [];
  for (const { rule, fault } of faults) {
    const severity = asked(rule.code) ?? fault.severity ?? rule.severity;
    if (fault.toFill === undefined) findings.push(findingOf(row, rule, severity, fault));
    else if (ripeness === 'idea') for (const thing of fault.toFill) open.add(thing);
    else if (ripeness !== 'settled') {
      findings.push(findingOf(row, rule, ripenedSeverity(severity, ripeness), fault));
    }
  }
  const hint = toFillHint(open);
  const severity = asked(TO_FILL.code) ?? TO_FILL.severity;
  return hint === null ? findings : [...findings, findingOf(row, TO_FILL, severity, hint)];
}

function findingOf(
  { row, item }: PlanRow,
  { code, why }: { readonly code: string; readonly why: string },
  severity: Severity,
  { column, message, sureFix }: Pick<Fault, 'column' | 'message' | 'sureFix'>,
): Finding {
  const place = { tab: 'plan', row, column } as const;
  const finding = { code, severity, rowId: item.rowId, place, message, why };
  if (sureFix === undefined) return finding;
  const { column: fixed, value, label } = sureFix;
  return { ...finding, fix: { column: fixed, from: cellText(item[fixed]), to: value, label } };
}

function findingElsewhere(
  rule: Rule,
  { at, message, severity }: TabFault,
  asked: Severity | undefined,
): Finding {
  const { code, why } = rule;
  return {
    code,
    severity: asked ?? severity ?? rule.severity,
    rowId: '',
    place: at,
    message,
    why,
  };
}

function inOrder(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const order = new Map(rules.map(({ code }, index) => [code, index]));
  const place = ({ place: { tab } }: Finding): string => (tab === 'plan' ? '' : tab);
  // Findings of no rule: an unreadable cell comes first, the hint has its severity to itself.
  const rank = ({ code }: Finding): number => order.get(code) ?? -1;
  return (a, b) =>
    compareTexts(place(a), place(b)) ||
    a.place.row - b.place.row ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    rank(a) - rank(b) ||
    compareTexts(a.place.column, b.place.column) ||
    compareTexts(a.message, b.message);
}
