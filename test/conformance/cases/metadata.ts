import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, RUN_AT_GOOGLE, SHEETS_API } from '../sources.ts';

const METADATA = `${SHEETS_API}/guides/metadata`;
const PROTECTION = `${REFERENCE}/spreadsheet/protection`;

export const METADATA_CASES: readonly ConformanceCase[] = [
  {
    name: 'developer metadata goes on whole columns only',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet }) => refusalOf(() => sheet.getRange('B2:B9').addDeveloperMetadata('key')),
    holds:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  {
    name: 'metadata of a column moves with it',
    area: 'metadata',
    source: METADATA,
    do: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('column', 'owner');
      sheet.insertColumnBefore(1);
      sheet.moveColumns(sheet.getRange('C:C'), 6);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('column').find();
      return [found?.getValue(), found?.getLocation().getColumn()?.getColumn()];
    },
    holds: ['owner', 5],
  },
  {
    name: 'metadata of a column goes with it',
    area: 'metadata',
    source: METADATA,
    do: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('column', 'owner');
      sheet.deleteColumn(2);
      return sheet.createDeveloperMetadataFinder().withKey('column').find().length;
    },
    holds: 0,
  },
  {
    name: 'metadata of a tab is found from the spreadsheet',
    area: 'metadata',
    source: `${REFERENCE}/spreadsheet/developer-metadata-finder`,
    do: ({ sheet, spreadsheet, SpreadsheetApp }) => {
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata('tab', 'plan', PROJECT);
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey('tab').find();
      return [
        found?.getValue(),
        String(found?.getVisibility()),
        String(found?.getLocation().getLocationType()),
        found?.getLocation().getSheet()?.getName(),
      ];
    },
    holds: ['plan', 'PROJECT', 'SHEET', 'Case'],
  },
  {
    name: 'metadata of a column is not that of a cell in it',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet }) => {
      sheet.getRange('G:G').addDeveloperMetadata('column', 'owner');
      return [
        sheet.getRange('G:G').getDeveloperMetadata().length,
        sheet.getRange('G3').getDeveloperMetadata().length,
      ];
    },
    holds: [1, 0],
  },
  {
    name: 'metadata is seen by every project unless it says otherwise',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet }) => {
      const [made] = sheet.addDeveloperMetadata('tab', 'plan').getDeveloperMetadata();
      return [made?.getKey(), String(made?.getVisibility())];
    },
    holds: ['tab', 'DOCUMENT'],
  },
  {
    name: 'metadata is found by its key and value together',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet, spreadsheet }) => {
      sheet.addDeveloperMetadata('tab', 'plan');
      const by = (value: string) =>
        spreadsheet.createDeveloperMetadataFinder().withKey('tab').withValue(value).find().length;
      return [by('plan'), by('other')];
    },
    holds: [1, 0],
  },
  {
    name: 'metadata takes another key and value',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet }) => {
      sheet
        .addDeveloperMetadata('tab', 'plan')
        .getDeveloperMetadata()[0]
        ?.setValue('b')
        .setKey('c');
      const [read] = sheet.getDeveloperMetadata();
      return [read?.getKey(), read?.getValue()];
    },
    holds: ['c', 'b'],
  },
  {
    name: 'metadata moves to a column, a row, a tab and the whole file',
    area: 'metadata',
    source: RUN_AT_GOOGLE.metadata,
    do: ({ sheet }) => {
      const [made] = sheet.getRange('8:8').addDeveloperMetadata('row', 'x').getDeveloperMetadata();
      if (made === undefined) return null;
      const type = (): string => String(made.getLocation().getLocationType());
      const told = [type()];
      made.moveToColumn(sheet.getRange('J:J'));
      told.push(type(), made.getLocation().getColumn()?.getA1Notation() ?? '');
      made.moveToRow(sheet.getRange('9:9'));
      told.push(type(), made.getLocation().getRow()?.getA1Notation() ?? '');
      made.moveToSheet(sheet);
      told.push(type());
      made.moveToSpreadsheet();
      told.push(type());
      made.remove();
      return told;
    },
    holds: ['ROW', 'COLUMN', 'J:J', 'ROW', '9:9', 'SHEET', 'SPREADSHEET'],
  },
  {
    name: 'protecting a tab twice gives the one protection, a range another each time',
    area: 'protection',
    source: PROTECTION,
    do: ({ sheet, SpreadsheetApp }) => {
      sheet.protect();
      sheet.protect();
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length];
    },
    holds: [1, 2],
  },
  {
    name: 'a protection remembers its description and what it leaves open',
    area: 'protection',
    source: PROTECTION,
    do: ({ sheet }) => {
      const protection = sheet.protect().setDescription('Row Forward');
      protection.setUnprotectedRanges([sheet.getRange('A2:C9')]);
      return [
        protection.getDescription(),
        protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
        protection.isWarningOnly(),
      ];
    },
    holds: ['Row Forward', ['A2:C9'], false],
  },
  {
    name: 'what a protected tab leaves open moves with its cells, and goes with them',
    area: 'protection',
    source: PROTECTION,
    do: ({ sheet }) => {
      const protection = sheet.protect();
      const open = () => protection.getUnprotectedRanges().map((range) => range.getA1Notation());
      protection.setUnprotectedRanges([sheet.getRange('A2:C9'), sheet.getRange('B12')]);
      sheet.insertRowsBefore(1, 2);
      const moved = open();
      sheet.deleteRow(14);
      return [moved, open()];
    },
    holds: [['A4:C11', 'B14'], ['A4:C11']],
  },
  {
    name: 'a protected range moves with its cells',
    area: 'protection',
    source: PROTECTION,
    do: ({ sheet }) => {
      const protection = sheet.getRange('B2:B5').protect();
      sheet.insertRowsBefore(1, 2);
      return protection.getRange().getA1Notation();
    },
    holds: 'B4:B7',
  },
];
