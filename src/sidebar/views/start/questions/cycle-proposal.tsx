import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { ChangeText } from '../../../components/change-text.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { QuickButton } from '../../../components/quick-button.tsx';
import { useFocusFirst } from '../../../components/use-focus-first.ts';
import { useDesk } from '../../../desk.ts';

const WRITING = 'Writing the sales cycle';

const COLUMNS = { servedBy: 'Served by', role: 'What social does here' } as const;

interface CycleProposalProps {
  readonly proposal: Output<'proposeCycle'>;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What the answers would change, each to be ticked off, and written only on a click. */
export function CycleProposal({ proposal, onBack, onDone }: CycleProposalProps) {
  const desk = useDesk();
  const title = useFocusFirst<HTMLHeadingElement>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const lines = linesOf(proposal);
  const agreed = (line: Line) => !left.includes(line.key);
  const chosen = lines.filter(agreed);

  function write(): void {
    desk.run(
      WRITING,
      () => desk.api.applyCycle(joined(chosen)),
      ({ changed, added, removed }) => {
        desk.say(
          `Sales cycle: ${changed} changed, ${added} added, ${removed} removed. Look through it and confirm.`,
        );
        onDone();
        desk.refresh();
      },
    );
  }

  return (
    <section>
      <h4 class="question" tabIndex={-1} ref={title}>
        {lines.length === 0
          ? 'Your answers change nothing: the sales cycle says the same.'
          : 'What your answers would change'}
      </h4>
      {lines.map((line) => (
        <CheckField
          key={line.key}
          checked={agreed(line)}
          onTick={(ticked) =>
            setLeft(ticked ? left.filter((key) => key !== line.key) : [...left, line.key])
          }
        >
          <strong>{line.title}</strong>
          <ChangeText from={line.from} to={line.to} />
        </CheckField>
      ))}
      {proposal.stay.length > 0 && (
        <p class="note">
          {proposal.stay.join(', ')}: somebody has typed in the line, so it stays. Delete it in the
          tab Sales cycle if you have no such step.
        </p>
      )}
      <div class="row">
        {chosen.length > 0 && (
          <ActionButton work={WRITING} onPress={write}>
            Write into Sales cycle
          </ActionButton>
        )}
        <QuickButton onPress={onBack}>Change my answers</QuickButton>
      </div>
    </section>
  );
}

/** One thing to agree to. */
interface Line {
  readonly key: string;
  readonly title: string;
  /** What stands now and what would; without these the title says it all. */
  readonly from: string;
  readonly to: string;
  readonly does: Partial<Input<'applyCycle'>>;
}

function linesOf({ change, add, remove }: Output<'proposeCycle'>): Line[] {
  return [
    ...change.map((cell) => ({
      key: `${cell.column} ${cell.stage}`,
      title: `${cell.stage} \u00b7 ${COLUMNS[cell.column]}`,
      from: cell.from,
      to: cell.to,
      does: { change: [cell] },
    })),
    ...add.map((stage) => ({
      key: `add ${stage.stage}`,
      title: `New stage: ${stage.stage}`,
      from: '',
      to: `${stage.servedBy}. ${stage.role}`,
      does: { add: [stage] },
    })),
    ...remove.map((name) => ({
      key: `remove ${name}`,
      title: `Remove ${name}`,
      from: 'A line of the set-up that nobody has touched',
      to: '',
      does: { remove: [name] },
    })),
  ];
}

function joined(lines: readonly Line[]): Input<'applyCycle'> {
  return {
    change: lines.flatMap(({ does }) => does.change ?? []),
    add: lines.flatMap(({ does }) => does.add ?? []),
    remove: lines.flatMap(({ does }) => does.remove ?? []),
  };
}
