import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useDesk } from '../../../desk.ts';
import { useAnswerAbout } from '../../../use-answer-about.ts';
import { monthName } from '../../../wording/months.ts';
import { counted } from '../../../wording/numbers.ts';
import { FILL, IdeasPreview } from './ideas-preview.tsx';
import { ideasMonthOptions, monthToFill } from './month-options.ts';

const LOOK = 'Looking through the ideas';
const UNDO = 'Taking the ideas back';

/** Gives rows without a topic one from the idea bank: look first, then fill. */
export function FillFromIdeas() {
  const desk = useDesk();
  const month = monthToFill(desk.start, desk.kept.buildMonth);
  const [preview, setPreview] = useAnswerAbout<Output<'previewIdeas'>>(month);

  function look(): void {
    desk.run(LOOK, () => desk.api.previewIdeas({ month }), setPreview);
  }

  function fill(rowIds: string[]): void {
    desk.run(
      FILL,
      async () => {
        const answer = await desk.api.fillIdeas({ month, rowIds });
        setPreview(await desk.api.previewIdeas({ month }));
        return answer;
      },
      ({ filled, skipped }) => {
        const left = skipped.length === 0 ? '' : ` ${skipped.map(({ why }) => why).join(' ')}`;
        desk.say(`${counted(filled, 'row')} filled.${left}`);
        desk.refresh();
      },
    );
  }

  function undo(): void {
    desk.run(
      UNDO,
      async () => {
        const answer = await desk.api.undoIdeas({});
        setPreview(await desk.api.previewIdeas({ month }));
        return answer;
      },
      ({ cleared, kept }) => {
        const stayed = kept === 0 ? '' : ` ${counted(kept, 'row')} stayed: changed since.`;
        desk.say(`${counted(cleared, 'row')} cleared.${stayed}`);
        desk.refresh();
      },
    );
  }

  return (
    <>
      <SelectField
        label="Month"
        value={month}
        options={ideasMonthOptions(desk.start, month)}
        onChoose={(buildMonth) => {
          desk.keep({ buildMonth });
          setPreview(null);
        }}
      />
      <ActionButton look={preview === null ? 'primary' : 'plain'} work={LOOK} onPress={look}>
        {preview === null ? `See ideas for ${monthName(month)}` : 'Look again'}
      </ActionButton>
      {preview === null ? (
        <p class="note">
          Ideas of the right type and stage, the longest unused first. Nothing is written before you
          say so.
        </p>
      ) : (
        <>
          <IdeasPreview key={JSON.stringify(preview.fills)} preview={preview} onFill={fill} />
          {preview.lastFilled > 0 && (
            <section class="apart">
              <ActionButton work={UNDO} onPress={undo}>
                Take back the last filling ({counted(preview.lastFilled, 'row')})
              </ActionButton>
              <p class="note">What somebody has changed since stays.</p>
            </section>
          )}
        </>
      )}
    </>
  );
}
