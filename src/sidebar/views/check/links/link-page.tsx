import { CheckField } from '../../../components/check-field.tsx';
import { Icon } from '../../../components/icon.tsx';
import { QuickButton } from '../../../components/quick-button.tsx';
import { dayName } from '../../../wording/months.ts';
import { AskCell } from './ask-cell.tsx';
import type { AuditedAsk, AuditedPage } from './link-ticks.ts';

interface LinkPageProps {
  /** The name of the tab with the links. */
  readonly tab: string;
  readonly page: AuditedPage;
  readonly today: string;
  /** Rows of the tab whose links were just looked at. */
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (rows: readonly number[], ticked: boolean) => void;
}

/** A page, and what it asks of visitors, in the order in which the links stand. */
export function LinkPage({ tab, page, today, ticked, onTick }: LinkPageProps) {
  const { channel, inOrder, offersContact, asks } = page;
  const rows = asks.map(({ row }) => row);
  const isAll = rows.every((row) => ticked.has(row));
  return (
    <section class="finding-group">
      <h3>
        {channel}
        <span class="finding-topic">{page.page === '' ? 'Every page' : page.page}</span>
      </h3>
      {!inOrder && (
        <p class="page-state">
          <Icon shape="warning" /> Not in the right order: buy first, else contact, then read, and
          only then follow.
        </p>
      )}
      {!offersContact && (
        <p class="page-state">
          <Icon shape="hint" /> Nobody can buy or get in touch from here.
        </p>
      )}
      <ol class="asks">
        {asks.map((ask, index) => (
          <li key={ask.row}>
            <AskCell tab={tab} ask={ask} place={index + 1} showPlace={!inOrder} />
            <CheckField
              checked={ticked.has(ask.row)}
              onTick={(isTicked) => onTick([ask.row], isTicked)}
            >
              {checkedWords(ask, today)}
            </CheckField>
          </li>
        ))}
      </ol>
      {rows.length > 1 && (
        <QuickButton onPress={() => onTick(rows, !isAll)}>
          {isAll ? 'Tick none of them' : `Tick all ${rows.length}`}
        </QuickButton>
      )}
    </section>
  );
}

function checkedWords({ lastChecked, checkedBy }: AuditedAsk, today: string): string {
  if (lastChecked === '') return 'Looks right (never checked)';
  const by = checkedBy === '' ? '' : ` by ${checkedBy}`;
  const when = lastChecked === today ? 'today' : dayName(lastChecked);
  return `Looks right (checked ${when}${by})`;
}
