import { nameKey } from '../named.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sale } from './sale.ts';

/** Where a lead first came from, by the CRM's words for it in Settings. */
export type FirstSource = 'organic social' | 'paid social' | 'elsewhere';

type Sources = Pick<Settings, 'organicSocialSources' | 'paidSocialSources'>;

/** The first source of a lead or deal; capitals and spaces around it do not matter. */
export function firstSource(sale: Sale, sources: Sources): FirstSource {
  if (names(sources.paidSocialSources, sale.source)) return 'paid social';
  return names(sources.organicSocialSources, sale.source) ? 'organic social' : 'elsewhere';
}

/** Whether the lead or deal first came from social, by a post or an ad. */
export function isFromSocial(sale: Sale, sources: Sources): boolean {
  return firstSource(sale, sources) !== 'elsewhere';
}

function names(sources: readonly string[], source: string): boolean {
  return sources.some((name) => nameKey(name) === nameKey(source));
}
