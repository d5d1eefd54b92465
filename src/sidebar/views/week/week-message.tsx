import { useId, useRef } from 'preact/hooks';
import { Fold } from '../../components/fold.tsx';
import { QuickButton } from '../../components/quick-button.tsx';
import { useDesk } from '../../desk.ts';
import { copyText } from './copy-text.ts';

const OUTCOMES = {
  copied: 'Copied. Paste it into a mail or a chat.',
  selected: 'The browser does not let the sidebar copy. The text is selected: press Ctrl+C.',
} as const;

/** The week as plain text, to paste into mail or chat. */
export function WeekMessage({ message }: { readonly message: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { say } = useDesk();

  async function copy(): Promise<void> {
    if (field.current !== null) say(OUTCOMES[await copyText(field.current)]);
  }

  return (
    <Fold title="Message to send">
      <div class="field">
        <label for={id}>As plain text</label>
        <textarea id={id} ref={field} readOnly rows={10} value={message} />
      </div>
      <QuickButton look="plain" onPress={copy}>
        Copy the message
      </QuickButton>
    </Fold>
  );
}
