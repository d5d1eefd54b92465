/** A file that the add-on made; `type` is its media type. */
export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Browsers read the file a moment after the click. */
const KEPT_FOR = 60_000;

/** Hands a text to the person as a file. */
export function saveFile({ name, type, text }: DownloadFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
