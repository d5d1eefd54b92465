import { useDesk } from '../desk.ts';
import { ActionButton } from './action-button.tsx';

interface OpenTabProps {
  /** A tab by its name, or the review of a month. */
  readonly to: { readonly tab: string } | { readonly review: string };
  readonly look: 'primary' | 'link';
  readonly children: string;
}

/** Goes to a tab and gives the keyboard to the grid. */
export function OpenTab({ to, look, children }: OpenTabProps) {
  const desk = useDesk();
  const work = `Opening ${'tab' in to ? to.tab : `the review of ${to.review}`}`;

  function open(): void {
    desk.run(
      work,
      () => ('tab' in to ? desk.api.showTab(to) : desk.api.showReview({ month: to.review })),
      () => desk.focusGrid(),
    );
  }

  return (
    <ActionButton look={look} work={work} onPress={open}>
      {children}
    </ActionButton>
  );
}
