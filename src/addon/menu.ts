/**
 * The menu file. It loads with every menu click and every opening of the spreadsheet, so it uses
 * no package and touches nothing but the menu: in the mode NONE nothing else is allowed
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */

/** Builds the menu when a spreadsheet is opened. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Row Forward')
    .addItem('Open', 'showLast')
    .addItem('Start', 'showStart')
    .addItem('Build a month', 'showBuild')
    .addItem('Check the plan', 'showCheck')
    .addItem('My week', 'showWeek')
    .addItem('Import results', 'showResults')
    .addItem('Monthly review', 'showReview')
    .addSeparator()
    .addItem('Take back the last build', 'takeBackBuild')
    .addItem('Write your own rules', 'showOwnRules')
    .addItem('Set up or repair', 'setUpOrRepair')
    .addItem('Load the sample company', 'loadSampleCompany')
    .addToUi();
}

/** The menu stands right after installing, too. */
export function onInstall(): void {
  onOpen();
}
