/** What is being done or was just done. It is always in the page, so that it is read aloud. */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <div role="status" class={text === '' ? 'status' : 'status shown'}>
      {text}
    </div>
  );
}
