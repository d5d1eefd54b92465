import type { TabKey } from '../workbook.ts';

/** A tab as whoever may edit finds it. */
export interface SharedTab {
  readonly name: string;
  /** `null` for tabs that are not ours. */
  readonly key: TabKey | 'review' | 'agency' | 'agencySent' | null;
  readonly hidden: boolean;
}

const SALES: readonly SharedTab['key'][] = ['results', 'sales', 'goals', 'decisions', 'review'];

/** What whoever may edit a file can see of it, protected or not, a sentence each. */
export function canStillSee(tabs: readonly SharedTab[]): string[] {
  const names = (those: readonly SharedTab[]) => those.map(({ name }) => name).join(', ');
  const sales = names(tabs.filter(({ key }) => SALES.includes(key)));
  const people = names(tabs.filter(({ key }) => key === 'people'));
  const plan = names(tabs.filter(({ key }) => key === 'plan'));
  const hidden = names(tabs.filter((tab) => tab.hidden));
  const others = names(tabs.filter(({ key }) => key === null));
  return [
    ...(sales === '' ? [] : [`Sales figures, goals and decisions: ${sales}.`]),
    ...(people === '' ? [] : [`Addresses, and who will do how much: ${people}.`]),
    `Every row and column of ${plan === '' ? 'the plan' : plan}, the notes and budgets of others included.`,
    ...(hidden === '' ? [] : [`Hidden tabs, with two clicks: ${hidden}.`]),
    ...(others === '' ? [] : [`Tabs of your own: ${others}.`]),
    'The version history: what stood anywhere before, deleted tabs and figures included.',
    'Formulas, notes and comments on cells, hidden rows and columns.',
    'All of it again in a copy or a download, where nothing is protected.',
  ];
}

/** What protections do not do, a sentence each. */
export function doesNot(tabs: readonly SharedTab[], isWarning: boolean): string[] {
  const others = tabs.filter(({ key }) => key === null).map(({ name }) => name);
  return [
    'It hides nothing: a protection keeps cells from being changed, not from being seen.',
    ...(isWarning
      ? ['It stops nobody: everybody is asked once more before a change, your own people too.']
      : ['It does not stop the owner of the file, nor people whom your whole domain lets edit.']),
    'It does not follow when rows move or change owner, or when you share with more people: set it again then. A build does so by itself.',
    ...(others.length === 0 ? [] : [`It leaves tabs of your own alone: ${others.join(', ')}.`]),
    'It does not keep anybody from adding tabs or copying the file.',
  ];
}
