import { useState } from 'preact/hooks';
import type { Output } from '../../../../addon/contract/contract.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { OpenTab } from '../../../components/open-tab.tsx';
import { useDesk } from '../../../desk.ts';
import { counted } from '../../../wording/numbers.ts';
import { AuditedLinks, MARKING } from './audited-links.tsx';
import type { TickedLink } from './link-ticks.ts';

const LOOKING = 'Looking over the standing links';

/** The links that always stand: what to change where, the order of asks, and when each was checked. */
export function LinkAudit() {
  const desk = useDesk();
  const [audit, setAudit] = useState<Output<'auditLinks'> | null>(null);

  function look(): void {
    desk.run(LOOKING, () => desk.api.auditLinks({}), setAudit);
  }

  function mark(links: readonly TickedLink[]): void {
    desk.run(
      MARKING,
      async () => {
        const answer = await desk.api.markLinksChecked({
          links: [...links],
          by: desk.kept.person,
        });
        setAudit(await desk.api.auditLinks({}));
        return answer;
      },
      ({ checked, changed }) => {
        const stayed =
          changed === 0 ? '' : ` ${counted(changed, 'link')} changed since: look again.`;
        desk.say(`${counted(checked, 'link')} checked today.${stayed}`);
      },
    );
  }

  return (
    <>
      <ActionButton look={audit === null ? 'primary' : 'plain'} work={LOOKING} onPress={look}>
        {audit === null ? 'Look over the links' : 'Look again'}
      </ActionButton>
      {audit === null ? (
        <p class="note">
          Bio, header, sidebar, article end, footer: each link should lead forward, from social to
          the blog, to the site, to the sale.
        </p>
      ) : audit.pages.length === 0 ? (
        <>
          <p class="notice plain">
            No standing link is written down yet. Begin with your bio and your site&apos;s header.
          </p>
          <OpenTab to={{ tab: audit.tab }} look="primary">
            {`Open the tab ${audit.tab}`}
          </OpenTab>
        </>
      ) : (
        <AuditedLinks audit={audit} onMark={mark} />
      )}
    </>
  );
}
