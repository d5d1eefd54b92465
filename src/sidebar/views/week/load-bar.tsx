import type { Output } from '../../../addon/contract/contract.ts';

/** What somebody owns in the month beside what they said they will do. */
export function LoadBar({ load }: { readonly load: Output<'myWeek'>['load'] }) {
  const { owned, willDo, sentence } = load;
  const most = Math.max(owned, willDo ?? 0, 1);
  return (
    <div class="load">
      <p>{sentence}</p>
      {willDo !== null && (
        <div class={owned > willDo ? 'load-bar over' : 'load-bar'} aria-hidden="true">
          <span class="load-owned" style={{ width: `${(owned / most) * 100}%` }} />
          <span class="load-mark" style={{ left: `${(willDo / most) * 100}%` }} />
        </div>
      )}
      {willDo !== null && owned > willDo && (
        <p class="note">
          {owned - willDo} more than promised. Give some to somebody else, or say so in People.
        </p>
      )}
    </div>
  );
}
