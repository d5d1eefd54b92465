import { UNDECIDED } from './choice.ts';
import { type MatchRow, nameOf, placeOf } from './match-row.ts';
import { RowChoice } from './row-choice.tsx';

/** A result without a row of the plan, and what a person can say to that. */
export function OpenRow(row: MatchRow) {
  const { match, choice } = row;
  return (
    <div class="matched">
      <RowChoice {...row} label={nameOf(match)}>
        {[placeOf(match), choice === UNDECIDED ? match.why : ''].filter((text) => text !== '')}
      </RowChoice>
    </div>
  );
}
