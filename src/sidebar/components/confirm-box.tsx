import { useEffect, useRef } from 'preact/hooks';
import { ActionButton } from './action-button.tsx';

interface ConfirmBoxProps {
  /** What will happen, in a sentence or two. */
  readonly explanation: string;
  readonly yes: string;
  readonly no: string;
  readonly work: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that is not taken back by a click. The keyboard lands on the question. */
export function ConfirmBox({ explanation, yes, no, work, onYes, onNo }: ConfirmBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none.
    <div role="group" aria-label={yes} class="confirm" tabIndex={-1} ref={box}>
      <p>{explanation}</p>
      <div class="row">
        <ActionButton work={work} onPress={onYes}>
          {yes}
        </ActionButton>
        <ActionButton look="link" onPress={onNo}>
          {no}
        </ActionButton>
      </div>
    </div>
  );
}
