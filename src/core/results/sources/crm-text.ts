import { makeRowId, parseRowId } from '../../plan/row-id.ts';
import { looksPersonal } from '../import/personal.ts';
import type { ReferredBy } from '../sale.ts';

const LONGEST = 80;
/** What CRMs write where nothing was chosen. */
const NO_NAME = /^(?:[-–—]*|n\/?a|none|null|\(?no value\)?|\(?not set\)?|-?none-?)$/i;

/** A text of a CRM that is a name of a list, such as a stage: blank where it may be about a person. */
export function listName(text: string): string {
  return text.length > LONGEST || NO_NAME.test(text) || looksPersonal(text) ? '' : text;
}

/** The Row ID in a text, such as a tag of a link: `fb-lhl-202610-04`. Blank where there is none. */
export function rowIdIn(text: string): string {
  const found = /[a-z\d]+-\d{6}-\d+/i.exec(text)?.[0] ?? '';
  const rowId = parseRowId(found);
  return rowId === null ? '' : makeRowId(rowId);
}

/** Who sent a lead, where its source says so in so many words; `Referrals` alone are web sites. */
export function referredByIn(source: string): ReferredBy | '' {
  if (
    /(?:customer|client|past client|kunden)[ -]?(?:referral|empfehlung)|^customer$/i.test(source)
  ) {
    return 'customer';
  }
  return /(?:partner|external|employee|non-?customer)[ -]?referral|word of mouth|^non-?customer$/i.test(
    source,
  )
    ? 'non-customer'
    : '';
}
