import { useDesk } from '../desk.ts';
import { ActionButton } from './action-button.tsx';

interface OpenTabProps {
  readonly tab: string;
  readonly look: 'primary' | 'link';
  readonly children: string;
}

/** Goes to a tab and gives the keyboard to the grid. */
export function OpenTab({ tab, look, children }: OpenTabProps) {
  const desk = useDesk();
  const work = `Opening ${tab}`;

  function open(): void {
    desk.run(
      work,
      () => desk.api.showTab({ tab }),
      () => desk.focusGrid(),
    );
  }

  return (
    <ActionButton look={look} work={work} onPress={open}>
      {children}
    </ActionButton>
  );
}
