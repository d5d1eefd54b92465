import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';

const TAKE_BACK = 'Taking it back';

/** Takes the last build or removal back, in one click; rows that were touched stay. */
export function TakeBack({ onTakenBack }: { readonly onTakenBack: () => void }) {
  const desk = useDesk();
  const { undo, lastBuild } = desk.start;
  if (undo.what === 'nothing') return null;
  const rows = counted(undo.rows, 'row');

  function takeBack(): void {
    desk.run(
      TAKE_BACK,
      () => desk.api.undoBuild({}),
      ({ removed, restored, touched }) => {
        const done = [
          ...(removed > 0 || restored === 0 ? [`${counted(removed, 'row')} taken back.`] : []),
          ...(restored > 0 ? [`${counted(restored, 'row')} as before.`] : []),
          ...(touched > 0
            ? [`${counted(touched, 'row')} stayed: somebody has worked on them.`]
            : []),
        ];
        desk.say(done.join(' '));
        onTakenBack();
        desk.refresh();
      },
    );
  }

  return (
    <section class="apart">
      <ActionButton work={TAKE_BACK} onPress={takeBack}>
        {undo.what === 'build'
          ? `Take back the build of ${monthName(lastBuild.month)} (${rows})`
          : `Bring back ${rows} removed last`}
      </ActionButton>
      <p class="note">
        {undo.what === 'build'
          ? 'Rows that somebody has worked on stay.'
          : 'They come back as they were, below the others.'}
      </p>
    </section>
  );
}
