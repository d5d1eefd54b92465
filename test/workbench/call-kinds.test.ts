import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/workbench/call-kinds.ts';
import { Protection } from '../../src/workbench/gas/protection/protection.ts';
import { Range } from '../../src/workbench/gas/range/range.ts';
import { RangeList } from '../../src/workbench/gas/sheet/range-list.ts';
import { Sheet } from '../../src/workbench/gas/sheet/sheet.ts';
import { Spreadsheet } from '../../src/workbench/gas/spreadsheet/spreadsheet.ts';

/** Every method of a class and of the layers below it. */
function members(type: { prototype: object }): string[] {
  const names: string[] = [];
  for (
    let layer = type.prototype;
    layer !== Object.prototype;
    layer = Object.getPrototypeOf(layer)
  ) {
    names.push(...Object.getOwnPropertyNames(layer));
  }
  return [...new Set(names)].filter((name) => name !== 'constructor' && name !== 'toString');
}

/** What is neither a read nor a write: handles, selection, arithmetic on a range. */
const NEITHER: Readonly<Record<string, readonly string[]>> = {
  Range: [
    ...['activate', 'createDeveloperMetadataFinder', 'getA1Notation', 'getCell', 'getColumn'],
    ...['getGridId', 'getHeight', 'getLastColumn', 'getLastRow', 'getNumColumns', 'getNumRows'],
    ...['getRow', 'getRowIndex', 'getSheet', 'getWidth', 'offset'],
  ],
  Sheet: [
    ...['activate', 'createDeveloperMetadataFinder', 'getActiveCell', 'getActiveRange'],
    ...['getCurrentCell', 'getDataRange', 'getParent', 'getRange', 'getRangeList', 'getSheetId'],
    'newChart',
    ...['setActiveRange', 'setCurrentCell'],
  ],
  Spreadsheet: [
    ...['createDeveloperMetadataFinder', 'getActiveRange', 'getActiveSheet', 'getCurrentCell'],
    ...['getId', 'getRange', 'getSheetById', 'getSpreadsheetLocale', 'getSpreadsheetTimeZone'],
    ...['getUrl', 'setActiveRange', 'setActiveSheet', 'setCurrentCell', 'toast'],
  ],
  RangeList: ['getRanges'],
  Protection: ['getProtectionType', 'getRange'],
};

describe('every call on the spreadsheet is a read or a write, but for', () => {
  test.each(Object.entries({ Range, Sheet, Spreadsheet, RangeList, Protection }))(
    'those of %s that are handles',
    (name, type) => {
      const neither = members(type).filter((member) => kindOf(`${name}.${member}`) === 'other');
      expect(neither.sort()).toEqual([...(NEITHER[name] ?? [])].sort());
    },
  );
});

test.each([
  ['Range.getValues', 'read'],
  ['Range.getNotes', 'read'],
  ['Sheet.getLastRow', 'read'],
  ['Spreadsheet.getSheets', 'read'],
  ['Range.setValues', 'write'],
  ['Sheet.insertRowsAfter', 'write'],
  ['Protection.remove', 'write'],
  ['SpreadsheetApp.flush', 'flush'],
  ['Utilities.formatDate', 'other'],
  ['DataValidationBuilder.setHelpText', 'other'],
])('%s is a %s', (member, kind) => {
  expect(kindOf(member)).toBe(kind);
});
