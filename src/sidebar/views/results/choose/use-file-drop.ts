import { useEffect, useState } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere in the sidebar, and tells whether one is held over it. A
 * browser would else leave the sidebar and show the file, so drops are held back while `wanted` is
 * not, too.
 */
export function useFileDrop(
  wanted: boolean,
  onFile: (file: File) => void,
  say: (sentence: string) => void,
): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(wanted);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [first] = files;
      if (first === undefined || !wanted) return;
      if (files.length > 1) say(`One file at a time: this is ${first.name}.`);
      onFile(first);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [wanted, onFile, say]);
  return isOver;
}

/** Text that is dragged goes where it is dropped, such as into the field for a paste. */
function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
