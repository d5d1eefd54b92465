import { NotReady } from '../../components/not-ready.tsx';
import { Segments } from '../../components/segments.tsx';
import { useDesk } from '../../desk.ts';
import { ComeBack } from './come-back.tsx';
import { SchedulerFiles } from './scheduler-files.tsx';
import { Share } from './share.tsx';

const PARTS = [
  { value: 'share', label: 'Goes out' },
  { value: 'back', label: 'Comes back' },
  { value: 'files', label: 'Schedulers' },
] as const;

/** Work with people outside: what they get, what comes back, and files for their tools. */
export function AgencyView({ active }: { readonly active: boolean }) {
  const { start, kept, keep } = useDesk();
  if (!start.ready) return <NotReady />;
  const part = kept.agencyPart;
  return (
    <>
      <h2>Work with an agency</h2>
      <Segments
        label="What to do"
        value={part}
        options={PARTS}
        onChoose={(agencyPart) => keep({ agencyPart })}
      />
      {start.months.length === 0 ? (
        <p class="notice plain">The plan has no rows yet. Build a month first.</p>
      ) : (
        <>
          <div class="part" hidden={part !== 'share'}>
            <Share active={active && part === 'share'} />
          </div>
          <div class="part" hidden={part !== 'back'}>
            <ComeBack active={active && part === 'back'} />
          </div>
          <div class="part" hidden={part !== 'files'}>
            <SchedulerFiles />
          </div>
        </>
      )}
    </>
  );
}
