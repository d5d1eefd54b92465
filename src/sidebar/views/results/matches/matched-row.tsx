import { useState } from 'preact/hooks';
import { QuickButton } from '../../../components/quick-button.tsx';
import { sureWord } from '../sure-word.ts';
import { NO_ROW } from './choice.ts';
import { type MatchRow, nameOf, placeOf } from './match-row.ts';
import { RowChoice } from './row-choice.tsx';

/** A result with its row of the plan: how it was found and how sure that is, to be corrected. */
export function MatchedRow(row: MatchRow) {
  const [changing, setChanging] = useState(false);
  const { match, choice } = row;
  if (changing) {
    return (
      <div class="matched">
        <RowChoice {...row} label={nameOf(match)} isComeTo>
          {[placeOf(match)]}
        </RowChoice>
      </div>
    );
  }
  const found =
    choice === NO_ROW ? 'no row' : `${choice} by ${match.result.match}, ${sureWord(match.sure)}`;
  return (
    <div class="matched">
      {nameOf(match)}
      <span class="planned-more">
        {placeOf(match)} {'\u2192'} {found}
      </span>
      <span class="planned-more">{match.why}</span>
      <QuickButton onPress={() => setChanging(true)}>
        Change<span class="unseen"> the row of {nameOf(match)}</span>
      </QuickButton>
    </div>
  );
}
