/** A spreadsheet keeps 15 digits of a number; longer IDs come out as 1.22158E+17. */
const BROKEN = /^\d[.,]?\d*E\+?\d+$/i;

/** Whether an ID was turned into a number, so that it can be that of several posts. */
export function isBrokenId(id: string): boolean {
  return BROKEN.test(id);
}

/**
 * The ID of a post, else what is left of it in its link: the long number, where the link has one,
 * is the ID itself. Else the link without its query.
 */
export function postId(id: string, link: string): string {
  if (id !== '' && !isBrokenId(id)) return id.replace(/^["'=]+|["']+$/g, '');
  const [address = ''] = link.split(/[?#]/);
  const [number] = address.match(/\d{15,20}(?!.*\d{15})/) ?? [];
  return number ?? address.replace(/\/$/, '');
}
