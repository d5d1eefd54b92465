import { CheckField } from '../../components/check-field.tsx';

interface PeopleTicksProps {
  readonly label: string;
  readonly people: readonly { readonly name: string; readonly problem?: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (names: string[]) => void;
}

/** People to choose from; what keeps one from being chosen stands below the name. */
export function PeopleTicks({ label, people, chosen, onChoose }: PeopleTicksProps) {
  return (
    <fieldset class="question-box">
      <legend>{label}</legend>
      {people.map(({ name, problem = '' }) =>
        problem === '' ? (
          <CheckField
            key={name}
            checked={chosen.includes(name)}
            onTick={(isTicked) =>
              onChoose([...chosen.filter((other) => other !== name), ...(isTicked ? [name] : [])])
            }
          >
            {name}
          </CheckField>
        ) : (
          <p class="note" key={name}>
            {problem}
          </p>
        ),
      )}
    </fieldset>
  );
}
