/**
 * What a service call does, for counting. A read brings data of cells or tabs out of the
 * spreadsheet, a write changes it, a flush applies pending writes. Everything else (handles such as
 * getRange and getSheetById, ids, builders, the user interface, dates) is `other`.
 */
export type CallKind = 'read' | 'write' | 'flush' | 'other';

/** Classes whose calls reach the spreadsheet. */
const SPREADSHEET_CLASSES = new Set([
  ...['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'DeveloperMetadata'],
  ...['DeveloperMetadataFinder', 'NamedRange', 'Group', 'Filter'],
]);

/** Getters that only hand out a handle, or arithmetic on one that the script already holds. */
const HANDLES = new Set([
  ...['Spreadsheet.getSheetById', 'Spreadsheet.getId', 'Spreadsheet.getUrl'],
  ...['Spreadsheet.getActiveSheet', 'Spreadsheet.getActiveRange', 'Spreadsheet.getRange'],
  ...['Spreadsheet.getCurrentCell', 'Spreadsheet.getSpreadsheetTimeZone'],
  ...['Spreadsheet.getSpreadsheetLocale', 'Spreadsheet.getSelection'],
  ...[
    'Sheet.getSheetId',
    'Sheet.getRange',
    'Sheet.getDataRange',
    'Sheet.getRangeList',
    'Sheet.getParent',
  ],
  ...['Sheet.getActiveRange', 'Sheet.getActiveCell', 'Sheet.getCurrentCell'],
  ...['Range.getRow', 'Range.getColumn', 'Range.getRowIndex', 'Range.getNumRows'],
  ...['Range.getNumColumns', 'Range.getHeight', 'Range.getWidth', 'Range.getLastRow'],
  ...['Range.getLastColumn', 'Range.getSheet', 'Range.getGridId', 'Range.getA1Notation'],
  ...['Range.getCell', 'RangeList.getRanges', 'Protection.getRange', 'NamedRange.getRange'],
  ...['DeveloperMetadata.getLocation', 'DeveloperMetadata.getId', 'DeveloperMetadata.getKey'],
  ...['DeveloperMetadata.getValue', 'DeveloperMetadata.getVisibility'],
  ...['Filter.getRange', 'Protection.getProtectionType'],
]);

const READ_MEMBER = /^(get|is|can|has|find)(?=[A-Z]|$)/;
const WRITE_MEMBER = new RegExp(
  `^(${[
    ...['set', 'insert', 'delete', 'clear', 'add', 'remove', 'update', 'move', 'hide', 'unhide'],
    ...['show', 'merge', 'break', 'protect', 'sort', 'copyTo', 'shift', 'rename', 'collapse'],
    ...['expand', 'append', 'trim', 'duplicate', 'create', 'check', 'uncheck', 'autoResize'],
    ...['applyRowBanding', 'unprotect'],
  ].join('|')})`,
);
/** Members that look like the one and are the other. */
const EXCEPTIONS: Readonly<Record<string, CallKind>> = {
  'SpreadsheetApp.flush': 'flush',
  'Spreadsheet.createDeveloperMetadataFinder': 'other',
  'Sheet.createDeveloperMetadataFinder': 'other',
  'Range.createDeveloperMetadataFinder': 'other',
  'Spreadsheet.setActiveSheet': 'other',
  'Spreadsheet.setActiveRange': 'other',
  'Spreadsheet.setCurrentCell': 'other',
  'Spreadsheet.addMenu': 'other',
  'Sheet.setActiveRange': 'other',
  'Sheet.setCurrentCell': 'other',
};

/** The kind of a call by its name, such as `Range.getValues`. */
export function kindOf(member: string): CallKind {
  const exception = EXCEPTIONS[member];
  if (exception !== undefined) return exception;
  const [owner = '', name = ''] = member.split('.');
  if (!SPREADSHEET_CLASSES.has(owner) || HANDLES.has(member)) return 'other';
  if (READ_MEMBER.test(name)) return 'read';
  return WRITE_MEMBER.test(name) ? 'write' : 'other';
}
