import type { Input, Output } from '../../../../addon/contract/contract.ts';

export type AuditedPage = Output<'auditLinks'>['pages'][number];
export type AuditedAsk = AuditedPage['asks'][number];

/** A link that somebody has just looked at. */
export type TickedLink = Input<'markLinksChecked'>['links'][number];

/** The link of an ask as `markLinksChecked` knows it. */
export function linkOf({ channel }: AuditedPage, { row, to }: AuditedAsk): TickedLink {
  return { row, from: channel, to };
}
