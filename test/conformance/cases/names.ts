import type { ConformanceCase, Scene } from '../case.ts';
import { REFERENCE } from '../sources.ts';

const SPREADSHEET = `${REFERENCE}/spreadsheet/spreadsheet`;
const NAMED = `${REFERENCE}/spreadsheet/named-range`;

/** Does something with the name Chosen on B2:B4, and takes every name away afterwards. */
function withName({ sheet, spreadsheet }: Scene, work: () => unknown): unknown {
  spreadsheet.setNamedRange('Chosen', sheet.getRange('B2:B4'));
  try {
    return work();
  } finally {
    for (const named of spreadsheet.getNamedRanges()) named.remove();
  }
}

const addressOf = ({ spreadsheet }: Scene, name = 'Chosen'): string | undefined =>
  spreadsheet.getRangeByName(name)?.getA1Notation();

export const NAME_CASES: readonly ConformanceCase[] = [
  {
    name: 'a named range follows its cells',
    area: 'names',
    source: `${SPREADSHEET}#setnamedrangename,-range`,
    do: (scene) =>
      withName(scene, () => {
        scene.sheet.insertRowBefore(1);
        scene.sheet.insertColumnBefore(1);
        return addressOf(scene);
      }),
    holds: 'C3:C5',
  },
  {
    name: 'a name is found whatever tab is in view, and an unknown one gives null',
    area: 'names',
    source: `${SPREADSHEET}#getrangebynamename`,
    do: (scene) =>
      withName(scene, () => [
        scene.spreadsheet.getRangeByName('Chosen')?.getSheet().getName(),
        scene.spreadsheet.getRangeByName('NoSuchName'),
      ]),
    holds: ['Case', null],
  },
  {
    name: 'a name given again stands for the new range alone',
    area: 'names',
    source: `${SPREADSHEET}#setnamedrangename,-range`,
    do: (scene) =>
      withName(scene, () => {
        scene.spreadsheet.setNamedRange('Chosen', scene.sheet.getRange('D1'));
        return [addressOf(scene), scene.spreadsheet.getNamedRanges().length];
      }),
    holds: ['D1', 1],
  },
  {
    name: 'a named range is renamed and moved',
    area: 'names',
    source: `${NAMED}#setnamename`,
    do: (scene) =>
      withName(scene, () => {
        const [named] = scene.spreadsheet.getNamedRanges();
        named?.setName('Other').setRange(scene.sheet.getRange('A1:A2'));
        return [named?.getName(), addressOf(scene, 'Other'), addressOf(scene) ?? null];
      }),
    holds: ['Other', 'A1:A2', null],
  },
  {
    name: 'a name that is removed is gone',
    area: 'names',
    source: `${SPREADSHEET}#removenamedrangename`,
    do: (scene) =>
      withName(scene, () => {
        scene.spreadsheet.removeNamedRange('Chosen');
        return [
          scene.spreadsheet.getRangeByName('Chosen'),
          scene.spreadsheet.getNamedRanges().length,
        ];
      }),
    holds: [null, 0],
  },
];
