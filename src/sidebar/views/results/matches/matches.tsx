import { useId } from 'preact/hooks';
import type { PreparedImport } from '../../../../import/prepared-import.ts';
import { Fold } from '../../../components/fold.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { counted, wholeNumber } from '../../../wording/numbers.ts';
import { choiceOf } from './choice.ts';
import { matchLists } from './match-lists.ts';
import { MatchedRow } from './matched-row.tsx';
import { OpenRow } from './open-row.tsx';
import { RowIdList } from './row-id-list.tsx';

interface MatchesProps {
  readonly prepared: PreparedImport;
  /** As it was before anything was matched by hand. */
  readonly first: PreparedImport;
  readonly onMatch: (index: number, rowId: string) => void;
}

/** Which results belong to which rows of the plan, and those for which a person has to say. */
export function Matches({ prepared, first, onMatch }: MatchesProps) {
  const listId = useId();
  const { open, settled } = matchLists(prepared, first);
  if (open.length + settled.length === 0) return null;
  const { plan } = prepared.context;
  const matched = wholeNumber(prepared.matched);
  const row = (index: number) => {
    const match = prepared.matches[index];
    const candidates = first.matches[index]?.candidates ?? [];
    if (match === undefined) return null;
    return {
      match,
      choice: choiceOf(prepared, index),
      candidates,
      ...{ plan, listId },
      onChoose: (rowId: string) => onMatch(index, rowId),
    };
  };
  return (
    <section>
      <h4>
        {open.length === 0
          ? `${counted(prepared.matched, 'result')} matched to the plan`
          : `${matched} of ${counted(open.length + settled.length, 'result')} matched to the plan`}
      </h4>
      <RowIdList id={listId} plan={plan} />
      {open.length > 0 && (
        <>
          <p class="note">
            Say which row these belong to, where you know it: it is remembered. What belongs to none
            counts in the month all the same.
          </p>
          <ShowMore items={open} one="result" keyOf={String}>
            {(index) => {
              const props = row(index);
              return props && <OpenRow {...props} />;
            }}
          </ShowMore>
        </>
      )}
      {settled.length > 0 && (
        <Fold title={`How ${counted(settled.length, 'was', 'were')} matched`}>
          <ShowMore items={settled} one="result" keyOf={String}>
            {(index) => {
              const props = row(index);
              return props && <MatchedRow {...props} />;
            }}
          </ShowMore>
        </Fold>
      )}
    </section>
  );
}
