/** What a key asks of the page, wherever the focus is. */
export type Shortcut = 'menu' | 'switch' | 'note';

/**
 * Alt+Shift+R opens the add-on's menu, F6 goes to the sidebar and back, Shift+F2 reads the note of
 * the selected cell, as in Google Sheets.
 */
function shortcutOf(event: KeyboardEvent): Shortcut | null {
  // The letter by its place on the keyboard: with Alt it types other characters on some systems.
  if (event.code === 'KeyR' && event.altKey && event.shiftKey) return 'menu';
  if (event.key === 'F2' && event.shiftKey) return 'note';
  if (event.key === 'F6' && !event.shiftKey && !event.ctrlKey && !event.metaKey) return 'switch';
  return null;
}

/** Calls back on a shortcut before the grid or the page see the key. */
export function onShortcut(target: Window, act: (shortcut: Shortcut) => void): void {
  const listen = (event: KeyboardEvent): void => {
    const shortcut = shortcutOf(event);
    if (shortcut === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(shortcut);
  };
  target.addEventListener('keydown', listen, { capture: true });
}
