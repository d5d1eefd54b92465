import { useRef } from 'preact/hooks';
import { ActionButton } from '../../../components/action-button.tsx';
import { READING } from '../use-import.ts';

interface ChooseFileProps {
  readonly isOver: boolean;
  readonly onFile: (file: File) => void;
}

/** A file of this computer, by a button or by dropping it. */
export function ChooseFile({ isOver, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);

  function take(): void {
    const file = input.current?.files?.[0];
    if (file !== undefined) onFile(file);
    // So that the same file can be chosen again, such as once it was corrected.
    if (input.current !== null) input.current.value = '';
  }

  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <input type="file" hidden ref={input} onChange={take} />
      <ActionButton look="primary" work={READING} onPress={() => input.current?.click()}>
        Choose a file
      </ActionButton>
      <p class="note">or drop it here. CSV files, as the platforms and CRMs export them.</p>
    </div>
  );
}
