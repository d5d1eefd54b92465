import { loadSample } from './actions/load-sample.ts';
import { setUp } from './actions/set-up.ts';
import { undoBuild } from './actions/undo-build.ts';
import { writeOwnRules } from './actions/write-own-rules.ts';
import { answerOf } from './problem.ts';
import { requireWritable } from './require-writable.ts';
import { showSidebar } from './sidebar.ts';
import { counted } from './wording.ts';

/** The menu commands. Each does one thing and says what came of it. */

/** Opens the sidebar where the person was last; at first with what is next. */
export function showLast(): void {
  showSidebar('');
}

export function showStart(): void {
  showSidebar('start');
}

export function showBuild(): void {
  showSidebar('build');
}

export function showCheck(): void {
  showSidebar('check');
}

export function showWeek(): void {
  showSidebar('week');
}

export function showResults(): void {
  showSidebar('results');
}

export function showReview(): void {
  showSidebar('review');
}

/** Makes or repairs the tabs, and opens Start. */
export function setUpOrRepair(): void {
  tell(() => {
    requireWritable('setUp', {});
    const { created, repaired } = setUp({});
    showSidebar('start');
    if (created.length > 0) return `Made ${counted(created.length, 'tab')}: ${created.join(', ')}.`;
    return repaired.length > 0 ? `Repaired ${repaired.join(', ')}.` : 'Everything is in place.';
  });
}

export function loadSampleCompany(): void {
  tell(() => {
    const { rows } = loadSample({ name: 'larkfield' });
    showSidebar('start');
    return `Larkfield Home Loans is here, an invented company: ${counted(rows, 'row')}.`;
  });
}

export function takeBackBuild(): void {
  tell(() => {
    requireWritable('undoBuild', {});
    const { removed, touched, restored } = undoBuild({});
    const back = restored > 0 ? ` Put back ${counted(restored, 'row')} as before.` : '';
    const kept = touched > 0 ? ` ${counted(touched, 'row')} stayed: somebody worked on them.` : '';
    const gone = removed > 0 || back === '' ? `Took back ${counted(removed, 'row')}.` : '';
    return `${gone}${back}${kept}`.trim();
  });
}

/** Makes the tab for a team's own rules, or goes to it. */
export function showOwnRules(): void {
  tell(() => {
    requireWritable('writeOwnRules', {});
    const { tab, made } = writeOwnRules({});
    return made
      ? `Made the tab ${tab} with two examples: write Yes in Active to switch a rule on.`
      : `The tab ${tab} has your own rules.`;
  });
}

/** Says what came of a command: success in passing, a problem in a dialog. */
function tell(act: () => string): void {
  const answer = answerOf(act);
  if (answer.ok) SpreadsheetApp.getActiveSpreadsheet().toast(String(answer.value), 'Row Forward');
  else SpreadsheetApp.getUi().alert(answer.message);
}
