import { useId, useState } from 'preact/hooks';
import { gridOfText } from '../../../../import/grid-of-text.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { useDesk } from '../../../desk.ts';
import { type ImportWork, READING } from '../use-import.ts';

/** Rows that were copied somewhere else. */
export function PasteText({ onRead }: { readonly onRead: ImportWork['read'] }) {
  const id = useId();
  const { say } = useDesk();
  const [text, setText] = useState('');

  function read(): void {
    if (text.trim() === '') say('Paste the rows first, with their headers.');
    else onRead((options) => gridOfText(text, options));
  }

  return (
    <>
      <div class="field">
        <label for={id}>Rows with their headers, as you copied them</label>
        <textarea
          id={id}
          rows={8}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <ActionButton look="primary" work={READING} onPress={read}>
        Read what was pasted
      </ActionButton>
    </>
  );
}
