import type { ReasonGroup } from '../sale.ts';
import { isPick, reasonGroupOf } from './reason-group.ts';

/** What is kept of a reason: its group, and its words where they were picked from a list. */
export function reasonOf(
  text: string,
  isCommon: (reason: string) => boolean,
): { readonly reason: string; readonly reasonGroup: ReasonGroup | '' } {
  return { reason: isPick(text, isCommon(text)) ? text : '', reasonGroup: reasonGroupOf(text) };
}
