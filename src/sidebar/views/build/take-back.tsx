import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';

const TAKE_BACK = 'Taking the build back';

/** Takes the last build back, in one click; rows that were touched stay. */
export function TakeBack({ onTakenBack }: { readonly onTakenBack: () => void }) {
  const desk = useDesk();
  const build = desk.start.lastBuild;
  if (build.month === '') return null;

  function takeBack(): void {
    desk.run(
      TAKE_BACK,
      () => desk.api.undoBuild({}),
      ({ removed, touched }) => {
        const stayed =
          touched === 0 ? '' : ` ${counted(touched, 'row')} stayed: somebody has worked on them.`;
        desk.say(`${counted(removed, 'row')} taken back.${stayed}`);
        onTakenBack();
        desk.refresh();
      },
    );
  }

  return (
    <section class="apart">
      <ActionButton work={TAKE_BACK} onPress={takeBack}>
        Take back the build of {monthName(build.month)} ({counted(build.rows, 'row')})
      </ActionButton>
      <p class="note">Rows that somebody has worked on stay.</p>
    </section>
  );
}
