import { fetchAddOn } from './add-on.ts';
import { saveAs, workbookFile } from './download.ts';
import { findElements } from './elements.ts';
import { onShortcut, type Shortcut } from './keys.ts';
import { Messages } from './messages.ts';
import { becomeOnlyTab } from './only-tab.ts';
import { pageOptions } from './options.ts';
import { askStartOver, type Beginning } from './start-over.ts';
import { WorkStore } from './storage/saved-work.ts';
import { PageWorkbook } from './workbook.ts';

const elements = findElements();
const messages = new Messages(elements.messages);

/** Lets the browser draw what was just put on the page, before work that blocks it. */
function painted(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

async function main(): Promise<void> {
  if (!(await becomeOnlyTab())) {
    elements.loading.textContent =
      'The workbook is open in another tab of this browser. Close that tab and reload this page.';
    return;
  }
  const options = pageOptions(location.search);
  const [store, addOn] = await Promise.all([WorkStore.open(), fetchAddOn(), painted()]);
  const workbook = await PageWorkbook.open({ elements, messages, options, store, addOn });
  const { workbook: file, engine } = workbook.host;
  onShortcut(window, (shortcut: Shortcut) => workbook.shortcut(shortcut));
  elements.download.addEventListener('click', async () => {
    saveAs(`${file.name}.xlsx`, await workbookFile(engine.model));
  });
  elements.startOver.addEventListener('click', async () => {
    const beginning = await askStartOver(elements.startOverQuestion);
    if (beginning !== null) await startOver(store, beginning);
  });
  elements.loading.hidden = true;
}

/** A fresh page begins anew: the engine's grid cannot change its workbook. */
async function startOver(store: WorkStore, beginning: Beginning): Promise<void> {
  await store.clear();
  const address = new URL(location.href);
  if (beginning === 'empty') address.searchParams.set('begin', beginning);
  else address.searchParams.delete('begin');
  location.replace(address);
}

main().catch((error: unknown) => {
  elements.loading.hidden = false;
  elements.loading.textContent = 'The workbook could not be opened. Reload the page to try again.';
  throw error;
});
