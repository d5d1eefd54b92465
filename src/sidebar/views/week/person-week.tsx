import { AllDone } from '../../components/all-done.tsx';
import { OpenTab } from '../../components/open-tab.tsx';
import { Unasked } from '../../components/unasked.tsx';
import { useDesk } from '../../desk.ts';
import { useAsked } from '../../use-asked.ts';
import { dayName } from '../../wording/months.ts';
import { AcceptRows } from './accept-rows.tsx';
import { type Duty, DutyList } from './duty-list.tsx';
import { LoadBar } from './load-bar.tsx';
import { PersonField } from './person-field.tsx';
import { WeekMessage } from './week-message.tsx';

/** What is due for a person in the next seven days, and what they took on. */
export function PersonWeek({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const { person } = desk.kept;
  const { answer, problem, again } = useAsked(active, person, desk.readings, () =>
    desk.api.myWeek({ person }),
  );
  if (answer === null) {
    return <Unasked problem={problem} what="the plan" onStart={() => desk.goTo('start')} />;
  }
  if (answer.people.length === 0) {
    return (
      <>
        <p class="notice plain">Nobody takes part yet. Write who does into the tab People.</p>
        <OpenTab to={{ tab: 'People' }} look="primary">
          Open the tab People
        </OpenTab>
      </>
    );
  }
  const { from, until, overdue, due, load, suggestions, message } = answer;
  const isYes = ({ kind }: Duty) => kind === 'acceptance';
  const others = (duties: readonly Duty[]) => duties.filter((duty) => !isYes(duty));
  return (
    <>
      <PersonField label="Who are you?" people={answer.people} />
      {person === '' ? (
        <p class="note">Choose your name to see what is due. It is remembered for you alone.</p>
      ) : (
        <>
          <p class="note">
            {dayName(from)} to {dayName(until)}
          </p>
          <LoadBar load={load} />
          {overdue.length + due.length === 0 && (
            <AllDone>Nothing is due in these seven days.</AllDone>
          )}
          <AcceptRows
            person={person}
            waiting={[...overdue, ...due].filter(isYes)}
            onAccepted={again}
          />
          <DutyList title="Overdue" duties={others(overdue)} isLate />
          <DutyList title="Due" duties={others(due)} isLate={false} />
          {suggestions.length > 0 && (
            <section>
              <h3>A small thing to begin with</h3>
              <ul class="remarks">
                {suggestions.map((suggestion) => (
                  <li key={suggestion}>{suggestion}</li>
                ))}
              </ul>
            </section>
          )}
          <WeekMessage key={message} message={message} />
        </>
      )}
    </>
  );
}
