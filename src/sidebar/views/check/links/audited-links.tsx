import { useState } from 'preact/hooks';
import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { AllDone } from '../../../components/all-done.tsx';
import { OpenTab } from '../../../components/open-tab.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useDesk } from '../../../desk.ts';
import { dateName } from '../../../wording/months.ts';
import { counted } from '../../../wording/numbers.ts';
import { FindingList } from '../finding-list.tsx';
import { LinkPage } from './link-page.tsx';
import { linkOf, type TickedLink } from './link-ticks.ts';

export const MARKING = 'Dating the links';

interface AuditedLinksProps {
  readonly audit: Output<'auditLinks'>;
  readonly onMark: (links: readonly TickedLink[]) => void;
}

/** What to change of the links, then page by page what each asks for, to be ticked off. */
export function AuditedLinks({ audit, onMark }: AuditedLinksProps) {
  const { kept, keep, start } = useDesk();
  const [rows, setRows] = useState<ReadonlySet<number>>(new Set());
  const { findings, pages, checked, tab } = audit;
  const all = pages.flatMap((page) => page.asks.map((ask) => linkOf(page, ask)));
  const ticked = all.filter(({ row }) => rows.has(row));

  function tick(some: readonly number[], isTicked: boolean): void {
    const next = new Set(rows);
    for (const row of some) isTicked ? next.add(row) : next.delete(row);
    setRows(next);
  }

  return (
    <>
      {findings.length === 0 ? (
        <AllDone>Every link leads the right way.</AllDone>
      ) : (
        <>
          <h3>What to change ({findings.length})</h3>
          <FindingList findings={findings} by="rule" />
        </>
      )}
      <section class="apart">
        <h3>Page by page</h3>
        <p class="note">{whenChecked(checked)} Open each page, look, and tick what is right.</p>
        {pages.map((page) => (
          <LinkPage
            key={`${page.channel} ${page.page}`}
            tab={tab}
            page={page}
            today={start.today}
            ticked={rows}
            onTick={tick}
          />
        ))}
        {ticked.length > 0 && (
          <div class="confirm">
            <TextField
              label="Who checked?"
              value={kept.person}
              placeholder="Your name"
              onType={(person) => keep({ person })}
            />
            {kept.person.trim() === '' ? (
              <p class="note">Write your name to date them.</p>
            ) : (
              <ActionButton
                look="primary"
                work={MARKING}
                onPress={() => {
                  onMark(ticked);
                  setRows(new Set());
                }}
              >
                Mark {counted(ticked.length, 'link')} as checked today
              </ActionButton>
            )}
          </div>
        )}
        <OpenTab to={{ tab }} look="link">
          {`Open the tab ${tab}`}
        </OpenTab>
      </section>
    </>
  );
}

function whenChecked({ oldest, never }: Output<'auditLinks'>['checked']): string {
  const neverChecked = never === 0 ? '' : `${counted(never, 'link')} never checked.`;
  const checked = oldest === '' ? '' : `The oldest check is of ${dateName(oldest)}.`;
  return [neverChecked, checked].filter((text) => text !== '').join(' ');
}
