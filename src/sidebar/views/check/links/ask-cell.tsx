import { useDesk } from '../../../desk.ts';
import type { AuditedAsk } from './link-ticks.ts';

const ASKS: Readonly<Record<string, string>> = {
  buy: 'Buy',
  contact: 'Leave contact',
  read: 'Read',
  follow: 'Follow',
};

const DIRECTIONS: Readonly<Record<AuditedAsk['direction'], string>> = {
  forward: '',
  sideways: 'stays where people are',
  backward: 'leads backward',
  foreign: 'leads to others',
  unknown: 'leads nobody knows where',
};

interface AskCellProps {
  /** The name of the tab with the links. */
  readonly tab: string;
  readonly ask: AuditedAsk;
  /** Where it stands on the page, 1 first. */
  readonly place: number;
  /** Whether to say where it should stand. */
  readonly showPlace: boolean;
}

/** One link of a page. Pressing it goes to its cell. */
export function AskCell({ tab, ask, place, showPlace }: AskCellProps) {
  const desk = useDesk();
  const { cell, best, to, placement, direction } = ask;
  const says = [
    placement,
    DIRECTIONS[direction],
    showPlace && best !== place ? `should be number ${best}` : '',
  ].filter((text) => text !== '');
  return (
    <button type="button" class="finding-go" onClick={() => desk.goToCell({ tab, cell })}>
      <span class="ask-place">{place}</span>
      <span class="finding-text">
        <strong>{ASKS[ask.ask] ?? 'Nobody knows what it asks'}</strong>
        <span class="finding-message">{to}</span>
        <span class="finding-head">
          {says.join(' \u00b7 ')}
          <span class="finding-cell"> {cell}</span>
        </span>
      </span>
    </button>
  );
}
