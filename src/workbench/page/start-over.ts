/** How a workbook begins. */
export type Beginning = 'sample' | 'empty';

/** Asks whether to throw the workbook away, and what to begin with; `null` keeps it. */
export function askStartOver(dialog: HTMLDialogElement): Promise<Beginning | null> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((answered) => {
    const close = (): void => {
      const { returnValue } = dialog;
      answered(returnValue === 'sample' || returnValue === 'empty' ? returnValue : null);
    };
    dialog.addEventListener('close', close, { once: true });
  });
}
