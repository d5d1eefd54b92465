import type { Output } from '../../../addon/contract/contract.ts';
import { ChangeText } from '../../components/change-text.tsx';

/** A figure by its section and name, with what stands and what the data says. */
export function FigureChange({
  difference: { section, figure, from, to },
}: {
  readonly difference: Output<'reviewMonth'>['wouldChange'][number];
}) {
  return (
    <div class="figure-change">
      <span class="figure-name">{figure}</span>
      <span class="figure-section">{section}</span>
      <ChangeText from={from === '' ? 'blank' : from} to={to === '' ? 'blank' : to} />
    </div>
  );
}
