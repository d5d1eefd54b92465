import { Segments } from '../../components/segments.tsx';
import { useDesk } from '../../desk.ts';
import { LinkAudit } from './links/link-audit.tsx';
import { PlanCheck } from './plan-check.tsx';
import type { Check } from './use-check.ts';

const PARTS = [
  { value: 'plan', label: 'Plan' },
  { value: 'links', label: 'Standing links' },
] as const;

interface CheckViewProps {
  readonly active: boolean;
  readonly check: Check;
}

/** All findings at once, and the way to each cell; the links that always stand are a part apart. */
export function CheckView({ active, check }: CheckViewProps) {
  const { kept, keep } = useDesk();
  return (
    <>
      <h2>{kept.checkPart === 'plan' ? 'Check the plan' : 'Check the standing links'}</h2>
      <Segments
        label="What to check"
        value={kept.checkPart}
        options={PARTS}
        onChoose={(checkPart) => keep({ checkPart })}
      />
      <div class="part" hidden={kept.checkPart !== 'plan'}>
        <PlanCheck active={active && kept.checkPart === 'plan'} check={check} />
      </div>
      <div class="part" hidden={kept.checkPart !== 'links'}>
        <LinkAudit />
      </div>
    </>
  );
}
