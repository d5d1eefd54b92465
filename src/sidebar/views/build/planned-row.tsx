import type { ComponentChildren } from 'preact';
import { dayName } from '../../wording/months.ts';

interface PlannedRowProps {
  readonly date: string;
  readonly what: string;
  readonly children: ComponentChildren;
}

/** A row of the plan in a line or two: its day, what it is, and what there is to say of it. */
export function PlannedRow({ date, what, children }: PlannedRowProps) {
  return (
    <div class="planned-row">
      <span class="planned-day">{dayName(date)}</span>
      <span class="planned-what">
        {what}
        <span class="planned-more">{children}</span>
      </span>
    </div>
  );
}
