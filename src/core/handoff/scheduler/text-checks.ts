import { copyLength } from '../../validation/copy-length.ts';
import { type Check, minutesBetween, slip } from './check.ts';

const THREE_DAYS = 4320;

/** Whether it says or shows anything. */
export const something: Check = ({ text, media }) =>
  text === '' && media.length === 0
    ? slip(
        'empty',
        'error',
        'copy',
        'Write the copy, or put the address of the picture into the asset brief.',
      )
    : null;

/** Whether its text is within the limits of channel and network. */
export const shortEnough: Check = ({ text, channel, network }) => {
  if (channel === null) return null;
  const limits = [channel.characterLimit, network?.limit ?? null].filter(
    (limit): limit is number => limit !== null && limit > 0,
  );
  const limit = Math.min(...limits);
  const length = copyLength(text, channel);
  if (length <= limit) return null;
  return slip(
    'long',
    'error',
    'copy',
    `Cut ${length - limit} characters: with its link the copy has ${length}, and ${channel.name} takes ${limit}.`,
  );
};

/** Whether its text is not said twice within three days. */
export const saidOnce: Check = ({ text, network, item, moment }, { before }) => {
  const same = before.find(
    (other) =>
      other.text === text &&
      text !== '' &&
      (other.network === null ? other.item.channel === item.channel : other.network === network) &&
      minutesBetween(other.moment, moment) < THREE_DAYS,
  );
  if (same === undefined) return null;
  return slip(
    'same',
    'warning',
    'copy',
    `Change the copy: ${same.item.rowId} says the same within three days.`,
    'Networks take the same text again for spam, and some tools refuse it.',
  );
};

/** Whether its text survives a spreadsheet program. */
export const noFormula: Check = ({ text }) =>
  /^[=+\-@]/.test(text)
    ? slip(
        'formula',
        'hint',
        'copy',
        'Import the file as it is: a spreadsheet would take this copy for a formula and change it.',
        'The file holds the copy to the letter.',
      )
    : null;
