import { useState } from 'preact/hooks';
import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { Fold } from '../../../components/fold.tsx';
import { OpenTab } from '../../../components/open-tab.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { dateName, dayName, monthName } from '../../../wording/months.ts';
import { counted } from '../../../wording/numbers.ts';
import { PlannedRow } from '../planned-row.tsx';

export const FILL = 'Filling rows';

interface IdeasPreviewProps {
  readonly preview: Output<'previewIdeas'>;
  readonly onFill: (rowIds: string[]) => void;
}

/** Which idea would fill which row, each to be ticked off. */
export function IdeasPreview({ preview, onFill }: IdeasPreviewProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const { fills, leftOver, waiting, ideas, tab, month } = preview;
  const chosen = fills.map(({ rowId }) => rowId).filter((rowId) => !left.includes(rowId));
  return (
    <section aria-label={`Ideas for ${monthName(month)}`}>
      <Outlook fills={fills.length} leftOver={leftOver.length} ideas={ideas} month={month} />
      <ShowMore items={fills} one="row">
        {({ rowId, date, type, topic, lastUsed }) => (
          <CheckField
            checked={!left.includes(rowId)}
            onTick={(ticked) =>
              setLeft(ticked ? left.filter((other) => other !== rowId) : [...left, rowId])
            }
          >
            {topic}
            <span class="planned-more">
              {[dayName(date), type, lastUsed && `last used ${dateName(lastUsed)}`]
                .filter((text) => text !== '')
                .join(' \u00b7 ')}
            </span>
          </CheckField>
        )}
      </ShowMore>
      {chosen.length > 0 && (
        <ActionButton look="primary" work={FILL} onPress={() => onFill(chosen)}>
          Fill {counted(chosen.length, 'row')}
        </ActionButton>
      )}
      {leftOver.length > 0 && fills.length > 0 && (
        <Fold title={`${counted(leftOver.length, 'row')} without an idea`}>
          <ShowMore items={leftOver} one="row">
            {({ date, type, stage }) => (
              <PlannedRow date={date} what={type}>
                {stage}
              </PlannedRow>
            )}
          </ShowMore>
        </Fold>
      )}
      {waiting.length > 0 && (
        <Fold title={`${counted(waiting.length, 'idea')} resting`}>
          <ShowMore items={waiting} one="idea">
            {({ topic, type, until }) => (
              <PlannedRow date={until} what={topic}>
                {type} · free again on this day
              </PlannedRow>
            )}
          </ShowMore>
        </Fold>
      )}
      <OpenTab to={{ tab }} look="link">
        {`Open the tab ${tab}`}
      </OpenTab>
    </section>
  );
}

interface OutlookProps {
  readonly fills: number;
  readonly leftOver: number;
  readonly ideas: number;
  readonly month: string;
}

/** What there is to fill, and what to do where there is nothing. */
function Outlook({ fills, leftOver, ideas, month }: OutlookProps) {
  if (fills > 0) return <h3>{counted(fills, 'row')} could be filled</h3>;
  if (leftOver === 0) {
    return (
      <p class="notice calm">
        Every row of {monthName(month)} has a topic, or none is planned yet.
      </p>
    );
  }
  return (
    <p class="notice plain">
      {counted(leftOver, 'row')} without a topic, and{' '}
      {ideas === 0
        ? 'no idea in the bank yet. Write some down: a topic, its type and its stage.'
        : 'no free idea of the right type and stage. Add some, or wait until others have rested.'}
    </p>
  );
}
