import { type Check, minutesBetween, slip } from './check.ts';

/** Whether the tool can still send it at its time. */
export const inTime: Check = ({ item, moment }, { tool, now }) => {
  if (item.time === '') {
    return slip('time', 'error', 'time', 'Fill in the time of day: the file needs it.');
  }
  const ahead = tool.minutesAhead ?? 0;
  if (minutesBetween(now, moment) > ahead) return null;
  const message =
    ahead === 0
      ? 'Move it: its time has passed.'
      : `Move it: ${tool.name} takes posts that are more than ${ahead} minutes ahead.`;
  return slip('past', 'error', 'date', message);
};

/** Whether it stands on a minute that the tool takes. */
export const onMinute: Check = ({ item }, { tool: { minuteStep = 1, name } }) =>
  item.time === '' || Number(item.time.slice(3)) % minuteStep === 0
    ? null
    : slip(
        'minute',
        'warning',
        'time',
        `Choose a minute that ends in 0 or 5: ${name} is said to take no other.`,
      );

/** Whether it is far enough from the one before it. */
export const apart: Check = ({ item, moment }, { tool: { minutesApart = 0, name }, before }) => {
  const last = before[before.length - 1];
  const isApart = last === undefined || minutesBetween(last.moment, moment) >= minutesApart;
  if (isApart || item.time === '') return null;
  return slip(
    'gap',
    'error',
    'time',
    `Move it ${minutesApart} minutes away from ${last.item.rowId}: ${name} takes them no closer.`,
  );
};
