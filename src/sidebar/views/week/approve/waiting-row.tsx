import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useDesk } from '../../../desk.ts';
import { dayName } from '../../../wording/months.ts';
import { money } from '../../../wording/numbers.ts';

type Row = Output<'awaitingApproval'>['rows'][number];

interface WaitingRowProps {
  readonly row: Row;
  readonly isOwn: boolean;
  readonly chosen: boolean;
  /** `null` where the row cannot be approved by this person as it stands. */
  readonly onChoose: ((chosen: boolean) => void) | null;
}

/** A row to approve, with what the approval would be bound to. */
export function WaitingRow({ row, isOwn, chosen, onChoose }: WaitingRowProps) {
  const title = (
    <>
      <strong>{row.topic === '' ? row.type : row.topic}</strong>
      <span class="planned-more">
        {[dayName(row.date), row.channel, row.owner].filter((text) => text !== '').join(' \u00b7 ')}
      </span>
    </>
  );
  return (
    <div class="waiting">
      {onChoose === null ? (
        <p class="waiting-title">{title}</p>
      ) : (
        <CheckField checked={chosen} onTick={onChoose}>
          {title}
        </CheckField>
      )}
      {(row.state !== 'ready' || isOwn) && (
        <p class="waiting-state">
          <Icon
            shape={row.state === 'errors' ? 'error' : row.state === 'changed' ? 'warning' : 'hint'}
          />{' '}
          {row.state === 'ready' ? 'Your own row: somebody else approves it.' : row.sentence}
        </p>
      )}
      <Fold title="Look at it">
        <Content row={row} />
      </Fold>
    </div>
  );
}

/** What an approval says yes to. */
function Content({ row }: { readonly row: Row }) {
  const desk = useDesk();
  const lines = [
    { label: 'Copy', text: row.copy },
    { label: 'Link', text: row.link },
    { label: 'Asset', text: row.assetBrief },
    { label: 'Audience', text: row.audience },
    { label: 'Budget', text: row.budget === null ? '' : money(row.budget, '') },
    { label: 'Approver', text: row.approver },
  ].filter(({ text }) => text !== '');
  return (
    <>
      <dl class="content">
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ActionButton look="link" work={`Going to ${row.cell}`} onPress={() => desk.goToCell(row)}>
        {`Go to ${row.rowId}`}
      </ActionButton>
    </>
  );
}
