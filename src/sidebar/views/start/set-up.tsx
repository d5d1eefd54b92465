import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';

const SET_UP = 'Setting up';

interface SetUpProps {
  readonly look: 'primary' | 'plain';
  readonly title: string;
}

/** Makes the tabs that are missing and repairs what was lost. */
export function SetUp({ look, title }: SetUpProps) {
  const desk = useDesk();

  function setUp(): void {
    desk.run(
      SET_UP,
      () => desk.api.setUp({}),
      ({ created, repaired }) => {
        desk.say(
          created.length + repaired.length === 0
            ? 'Everything was in place; nothing was changed.'
            : `${counted(created.length, 'tab')} made, ${repaired.length} repaired.`,
        );
        desk.refresh();
      },
    );
  }

  return (
    <ActionButton look={look} work={SET_UP} onPress={setUp}>
      {title}
    </ActionButton>
  );
}
