import { ActionButton } from '../../components/action-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { useDesk } from '../../desk.ts';

const OPENING = 'Opening your own rules';

/** The way to the tab in which people write rules of their own. */
export function OwnRules() {
  const desk = useDesk();

  function open(): void {
    desk.run(
      OPENING,
      () => desk.api.writeOwnRules({}),
      ({ tab, made }) => {
        if (made)
          desk.say(`The tab ${tab} is new: each line is a rule, with an example to change.`);
        desk.focusGrid();
      },
    );
  }

  return (
    <section class="apart">
      <Fold title="Rules of your own">
        <p>
          Words that must or must not be used, one rule a line: what to look for, where, how bad it
          is, and what the finding says.
        </p>
        <ActionButton look="link" work={OPENING} onPress={open}>
          Open the tab with your rules
        </ActionButton>
      </Fold>
    </section>
  );
}
