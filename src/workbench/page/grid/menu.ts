import { library } from '../../engine/library.ts';
import type { MenuTree } from '../../gas/context.ts';

type Spec = Parameters<typeof library.registries.topbarMenuRegistry.add>[1];

/** Behind the grid's own menus. */
const AFTER_THE_GRIDS_OWN = 200;

/** Puts the add-on's menus into the grid's bar. The grid reads the bar once, when it is mounted. */
export function offerMenus(menus: readonly MenuTree[], run: (functionName: string) => void): void {
  for (const [index, menu] of menus.entries()) {
    library.registries.topbarMenuRegistry.add(menuId(index), {
      ...spec(menu, index, run),
      sequence: AFTER_THE_GRIDS_OWN + index,
    });
  }
}

export function menuId(index: number): string {
  return `add-on-${index}`;
}

function spec(menu: MenuTree, index: number, run: (functionName: string) => void): Spec {
  return {
    id: menuId(index),
    name: menu.caption,
    children: menu.entries.flatMap((entry, position) => {
      if (entry === null) return [];
      const below = {
        sequence: position,
        separator: menu.entries[position + 1] === null,
        isReadonlyAllowed: true,
        isEnabledOnLockedSheet: true,
      };
      if ('entries' in entry) return [{ ...spec(entry, position, run), ...below }];
      const { name, functionName } = entry;
      return [{ ...below, id: functionName, name, execute: () => run(functionName) }];
    }),
  };
}
