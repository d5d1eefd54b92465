import { SETTINGS } from '../settings/definitions.ts';
import type { UnreadableSetting } from '../settings/setting-row.ts';
import type { Settings } from '../settings/settings.ts';
import type { Severity } from './finding.ts';

/** Whether a rule is on, by its code. */
export function isRuleOn({ rulesOff }: Pick<Settings, 'rulesOff'>): (code: string) => boolean {
  return (code) => !rulesOff.some((pattern) => matches(pattern, code));
}

/** The severity that Settings asks of a rule; of several that mean it, the last. */
export function askedSeverity({
  ruleSeverities,
}: Pick<Settings, 'ruleSeverities'>): (code: string) => Severity | undefined {
  const latest = [...ruleSeverities].reverse();
  return (code) => latest.find((asked) => matches(asked.code, code))?.severity;
}

/** The settings that name a rule which there is not; `codes` are those of all rules. */
export function wrongRuleSettings(
  settings: Pick<Settings, 'rulesOff' | 'ruleSeverities'>,
  codes: readonly string[],
): UnreadableSetting[] {
  // A team may name a rule of its own that it has not switched on yet.
  const isWrong = (pattern: string) =>
    !/^\s*own:/i.test(pattern) && !codes.some((code) => matches(pattern, code));
  const { rulesOff, ruleSeverities } = settings;
  return [
    ...rulesOff.map((code) => ({ setting: SETTINGS.rulesOff.name, code })),
    ...ruleSeverities.map(({ code }) => ({ setting: SETTINGS.ruleSeverities.name, code })),
  ]
    .filter(({ code }) => isWrong(code))
    .map(({ setting, code }) => ({
      setting,
      found: code,
      expects: 'the code of a rule, such as topic-repeat or pack:*,',
    }));
}

/** A pattern is a code, or the beginning of codes and a star. */
function matches(pattern: string, code: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  return wanted.endsWith('*') ? code.startsWith(wanted.slice(0, -1)) : code === wanted;
}
