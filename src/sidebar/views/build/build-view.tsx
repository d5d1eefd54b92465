import { NotReady } from '../../components/not-ready.tsx';
import { Segments } from '../../components/segments.tsx';
import { useDesk } from '../../desk.ts';
import { BuildMonths } from './build-months.tsx';
import { FillFromIdeas } from './ideas/fill-from-ideas.tsx';

const PARTS = [
  { value: 'months', label: 'From the cadence' },
  { value: 'ideas', label: 'From ideas' },
] as const;

/** From the cadence to rows, and from ideas to what the rows are about. */
export function BuildView({ onCheck }: { readonly onCheck: (month: string) => void }) {
  const { start, kept, keep } = useDesk();
  if (!start.ready) return <NotReady />;
  return (
    <>
      <h2>{kept.buildPart === 'months' ? 'Build months' : 'Fill rows from ideas'}</h2>
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
    </>
  );
}
