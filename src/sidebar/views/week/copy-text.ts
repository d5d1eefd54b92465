/**
 * Copies what stands in a field. The frame of a sidebar may be refused the clipboard
 * (https://developer.mozilla.org/docs/Web/API/Clipboard_API, security considerations): then the
 * old way, and where that is refused too, the text is left selected for the person to copy.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return copiesSelection() ? 'copied' : 'selected';
  }
}

function copiesSelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
