import { Icon } from '../../components/icon.tsx';

interface StepMarkProps {
  readonly number: number;
  readonly done: boolean;
}

/** A tick on a done step, its number on one to do. The words stand in the step. */
export function StepMark({ number, done }: StepMarkProps) {
  return (
    <span class={done ? 'step-mark done' : 'step-mark'} aria-hidden="true">
      {done ? <Icon shape="done" /> : number}
    </span>
  );
}
