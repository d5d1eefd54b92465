import { type ConformanceCase, refusalOf } from '../case.ts';
import { REFERENCE, RUN_AT_GOOGLE } from '../sources.ts';

const SHEET = `${REFERENCE}/spreadsheet/sheet`;
const RANGE = `${REFERENCE}/spreadsheet/range`;
const GROUP = `${REFERENCE}/spreadsheet/group`;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How deep the first rows of a tab lie in groups. */
const rowDepths = (sheet: Sheet): number[] =>
  [1, 2, 3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row));

export const GROUP_CASES: readonly ConformanceCase[] = [
  {
    name: 'column groups fold and hide their columns',
    area: 'groups',
    source: `${GROUP}#collapse`,
    do: ({ sheet }) => {
      sheet.getRange('C:E').shiftColumnGroupDepth(1);
      const group = sheet.getColumnGroup(4, 1);
      const before = group?.isCollapsed();
      group?.collapse();
      return [before, group?.isCollapsed(), sheet.isColumnHiddenByUser(4)];
    },
    holds: [false, true, true],
  },
  {
    name: 'row groups nest',
    area: 'groups',
    source: RUN_AT_GOOGLE.groupsAndLists,
    do: ({ sheet }) => {
      sheet.getRange('A2:A5').shiftRowGroupDepth(1);
      sheet.getRange('A3:A4').shiftRowGroupDepth(1);
      const inner = sheet.getRowGroup(3, 2);
      return [rowDepths(sheet), inner?.getDepth(), inner?.getRange().getNumRows()];
    },
    holds: [[0, 1, 2, 2, 1, 0], 2, 2],
  },
  {
    name: 'a shift back takes one level',
    area: 'groups',
    source: RUN_AT_GOOGLE.groupsAndLists,
    do: ({ sheet }) => {
      sheet.getRange('A2:A5').shiftRowGroupDepth(1);
      sheet.getRange('A3:A4').shiftRowGroupDepth(1);
      sheet.getRange('A2:A5').shiftRowGroupDepth(-1);
      return rowDepths(sheet);
    },
    holds: [0, 0, 1, 1, 0, 0],
  },
  {
    name: 'a shift far back takes every level',
    area: 'groups',
    source: RUN_AT_GOOGLE.groupsAndLists,
    do: ({ sheet }) => {
      sheet.getRange('A2:A5').shiftRowGroupDepth(1);
      sheet.getRange('C1:E1').shiftColumnGroupDepth(1);
      sheet.getRange('A1:Z100').shiftRowGroupDepth(-10).shiftColumnGroupDepth(-10);
      return [rowDepths(sheet), sheet.getColumnGroupDepth(4)];
    },
    holds: [[0, 0, 0, 0, 0, 0], 0],
  },
  {
    name: 'a group that is removed leaves its rows',
    area: 'groups',
    source: `${GROUP}#remove`,
    do: ({ sheet }) => {
      sheet.getRange('A2').setValue('kept');
      sheet.getRange('2:4').shiftRowGroupDepth(1);
      sheet.getRowGroup(2, 1)?.remove();
      return [rowDepths(sheet), sheet.getRange('A2').getValue()];
    },
    holds: [[0, 0, 0, 0, 0, 0], 'kept'],
  },
  {
    name: 'all groups of a tab fold and unfold together',
    area: 'groups',
    source: `${SHEET}#collapseallrowgroups`,
    do: ({ sheet }) => {
      sheet.getRange('2:3').shiftRowGroupDepth(1);
      sheet.getRange('6:7').shiftRowGroupDepth(1);
      const folded = () => [2, 6].map((row) => sheet.getRowGroup(row, 1)?.isCollapsed());
      sheet.collapseAllRowGroups();
      const collapsed = folded();
      sheet.expandAllRowGroups();
      return [collapsed, folded()];
    },
    holds: [
      [true, true],
      [false, false],
    ],
  },
  {
    name: 'a group that is not there is asked for in vain',
    area: 'groups',
    source: `${SHEET}#getrowgrouprowindex,-groupdepth`,
    do: ({ sheet }) => refusalOf(() => sheet.getRowGroup(2, 1)) !== '',
    holds: true,
  },
  {
    name: 'groups move with their rows',
    area: 'groups',
    source: `${RANGE}#shiftrowgroupdepthdelta`,
    do: ({ sheet }) => {
      sheet.getRange('2:3').shiftRowGroupDepth(1);
      sheet.insertRowBefore(1);
      return rowDepths(sheet);
    },
    holds: [0, 0, 1, 1, 0, 0],
  },
];
