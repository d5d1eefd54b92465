import { NotReady } from '../../components/not-ready.tsx';
import { Segments } from '../../components/segments.tsx';
import { useDesk } from '../../desk.ts';
import { ApproveRows } from './approve/approve-rows.tsx';
import { PersonWeek } from './person-week.tsx';

const PARTS = [
  { value: 'week', label: 'To do' },
  { value: 'approve', label: 'To approve' },
] as const;

/** What is due for a person, and what waits for an approval. */
export function WeekView({ active }: { readonly active: boolean }) {
  const { start, kept, keep } = useDesk();
  if (!start.ready) return <NotReady />;
  return (
    <>
      <h2>{kept.weekPart === 'week' ? 'My week' : 'Rows to approve'}</h2>
      <Segments
        label="What to see"
        value={kept.weekPart}
        options={PARTS}
        onChoose={(weekPart) => keep({ weekPart })}
      />
      <div class="part" hidden={kept.weekPart !== 'week'}>
        <PersonWeek active={active && kept.weekPart === 'week'} />
      </div>
      <div class="part" hidden={kept.weekPart !== 'approve'}>
        <ApproveRows active={active && kept.weekPart === 'approve'} />
      </div>
    </>
  );
}
