/** The parts of index.html, by id. */
export interface Elements {
  readonly grid: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly loading: HTMLElement;
  readonly saving: HTMLElement;
  readonly messages: HTMLElement;
  readonly startOver: HTMLElement;
  readonly download: HTMLElement;
  readonly startOverQuestion: HTMLDialogElement;
}

/** Finds the parts of the page; one that is missing is a mistake in index.html. */
export function findElements(): Elements {
  return {
    grid: find('grid', HTMLElement),
    sidebar: find('sidebar', HTMLElement),
    loading: find('loading', HTMLElement),
    saving: find('saving', HTMLElement),
    messages: find('messages', HTMLElement),
    startOver: find('start-over', HTMLElement),
    download: find('download', HTMLElement),
    startOverQuestion: find('start-over-question', HTMLDialogElement),
  };
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${id}.`);
}
