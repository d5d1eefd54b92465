/** The views that the sidebar can open with; blank is where the person was last. */
export type View = '' | 'start' | 'build' | 'check' | 'week' | 'results' | 'review';

/** Opens the sidebar with a view. It takes the place of one that is open. */
export function showSidebar(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const html = page.replace(/data-view="[a-z]*"/, `data-view="${view}"`);
  const output = HtmlService.createHtmlOutput(html).setTitle('Row Forward');
  SpreadsheetApp.getUi().showSidebar(output);
}
