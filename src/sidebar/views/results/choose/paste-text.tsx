import { useState } from 'preact/hooks';
import { gridOfText } from '../../../../import/grid-of-text.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useDesk } from '../../../desk.ts';
import { type ImportWork, READING } from '../use-import.ts';

/** Rows that were copied somewhere else. */
export function PasteText({ onRead }: { readonly onRead: ImportWork['read'] }) {
  const { say } = useDesk();
  const [text, setText] = useState('');

  function read(): void {
    if (text.trim() === '') say('Paste the rows first, with their headers.');
    else onRead((options) => gridOfText(text, options));
  }

  return (
    <>
      <TextArea label="Rows with their headers, as you copied them" value={text} onType={setText} />
      <ActionButton look="primary" work={READING} onPress={read}>
        Read what was pasted
      </ActionButton>
    </>
  );
}
