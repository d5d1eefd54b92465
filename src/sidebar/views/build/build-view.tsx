import { NotReady } from '../../components/not-ready.tsx';
import { Segments } from '../../components/segments.tsx';
import { useDesk } from '../../desk.ts';
import { BuildMonths } from './build-months.tsx';
import { TakeUpDecisions } from './decisions/take-up-decisions.tsx';
import { FillFromIdeas } from './ideas/fill-from-ideas.tsx';

const PARTS = [
  { value: 'months', label: 'From the cadence' },
  { value: 'ideas', label: 'From ideas' },
  { value: 'decisions', label: 'Decisions' },
] as const;

const TITLES = {
  months: 'Build months',
  ideas: 'Fill rows from ideas',
  decisions: 'Take decisions up',
} as const;

interface BuildViewProps {
  readonly active: boolean;
  readonly onCheck: (month: string) => void;
}

/**
 * From the cadence to rows, from ideas to what the rows are about, and from the decisions of a
 * review to the cadence.
 */
export function BuildView({ active, onCheck }: BuildViewProps) {
  const { start, kept, keep } = useDesk();
  if (!start.ready) return <NotReady />;
  return (
    <>
      <h2>{TITLES[kept.buildPart]}</h2>
      <Segments
        label="What to build from"
        value={kept.buildPart}
        options={PARTS}
        onChoose={(buildPart) => keep({ buildPart })}
      />
      <div class="part" hidden={kept.buildPart !== 'months'}>
        <BuildMonths onCheck={onCheck} />
      </div>
      <div class="part" hidden={kept.buildPart !== 'ideas'}>
        <FillFromIdeas />
      </div>
      <div class="part" hidden={kept.buildPart !== 'decisions'}>
        <TakeUpDecisions active={active && kept.buildPart === 'decisions'} />
      </div>
    </>
  );
}
