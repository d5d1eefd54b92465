import { Segments } from '../../components/segments.tsx';
import { Unasked } from '../../components/unasked.tsx';
import { useDesk } from '../../desk.ts';
import { useAsked } from '../../use-asked.ts';
import { InPlace } from './in-place.tsx';
import { MakePack } from './make-pack.tsx';

const WAYS = [
  { value: 'pack', label: 'They must not' },
  { value: 'place', label: 'They may' },
] as const;

/** Asks what the agency may see before anything is shared: protections hide nothing. */
export function Share({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const { answer, problem } = useAsked(active, '', desk.readings, () => desk.api.agencyAccess({}));
  const way = desk.kept.agencyWay;
  return (
    <>
      <h3>May the agency see your sales figures, people and notes?</h3>
      <Segments<typeof way>
        label="What they may see"
        value={way}
        options={WAYS}
        onChoose={(agencyWay) => desk.keep({ agencyWay })}
      />
      {answer === null ? (
        <Unasked problem={problem} what="who works there" onStart={() => desk.goTo('start')} />
      ) : way === 'pack' ? (
        <MakePack people={answer.people} />
      ) : (
        way === 'place' && <InPlace key={answer.protectedFor.join()} access={answer} />
      )}
    </>
  );
}
