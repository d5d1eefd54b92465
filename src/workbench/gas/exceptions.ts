/** Google's error texts, in one place. */
import { ScriptException } from '../realm/script-object.ts';

export const EXCEPTIONS = {
  rows: (data: number, range: number): string =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columns: (data: number, range: number): string =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  validation: (cell: string, items: readonly unknown[]): string => {
    const wanted =
      items.length === 0 ? '' : ` Please enter one of the following values: ${items.join(', ')}.`;
    return `The data you entered in cell ${cell} violates the data validation rules set on this cell.${wanted}`;
  },
  protection:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  metadataOnRange:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  typedColumn: 'This operation is not allowed on cells in typed columns.',
  listTooLong:
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  oneFilter: "You can't create a filter in a sheet that already has a filter.",
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  cellOutside: 'Cell reference out of range',
  rowsOutside: 'Those rows are out of bounds.',
  columnsOutside: 'Those columns are out of bounds.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  fewRows: 'The number of rows in the range must be at least 1.',
  fewColumns: 'The number of columns in the range must be at least 1.',
  allUnfrozen: (what: 'rows' | 'columns'): string =>
    `Sorry, it is not possible to delete all non-frozen ${what}.`,
  notFound: 'Range not found',
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisible: "You can't hide all the sheets in a document.",
  sheetName: (name: string): string =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  signature: (types: string, method: string): string =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  /** Several scopes of which one would do are told as alternatives. */
  permission: (method: string, scopes: readonly string[]): string => {
    const wanted = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
    const rest = wanted === '' ? '' : ` Required permissions: ${wanted}`;
    return `You do not have permission to call ${method}.${rest}`;
  },
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
} as const;

/** Throws what Apps Script throws. */
export function fail(message: string): never {
  throw new ScriptException(message);
}
