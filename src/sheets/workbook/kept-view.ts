/** Where a person's sidebar stood, by spreadsheet, the one used last first. */
type KeptViews = readonly (readonly [spreadsheet: string, view: string])[];

const KEY = 'rowForward.views';

/** A value may hold 9 KB (platform quota), and a character takes up to three bytes. */
const MOST_CHARACTERS = 3_000;

/**
 * What the sidebar was told to remember of this person in this spreadsheet; blank where nothing is.
 * User properties are one store for all spreadsheets
 * (https://developers.google.com/apps-script/guides/properties), and a page's own storage may be
 * barred in a sidebar.
 */
export function recallView(spreadsheet: string): string {
  return keptViews().find(([id]) => id === spreadsheet)?.[1] ?? '';
}

/** Remembers a view; those of spreadsheets used long ago make room. */
export function rememberView(spreadsheet: string, view: string): void {
  const others = keptViews().filter(([id]) => id !== spreadsheet);
  const all = [[spreadsheet, view] as const, ...others];
  while (all.length > 1 && JSON.stringify(all).length > MOST_CHARACTERS) all.pop();
  PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify(all));
}

function keptViews(): KeptViews {
  try {
    const stored = PropertiesService.getUserProperties().getProperty(KEY);
    // Only `rememberView` writes here.
    return stored === null ? [] : (JSON.parse(stored) as KeptViews);
  } catch {
    // Where the sidebar stood is not worth a failure.
    return [];
  }
}
