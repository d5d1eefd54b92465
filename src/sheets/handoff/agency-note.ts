/** Which people of the agency the protections are set for, and how. */
export interface AgencyNote {
  readonly people: readonly string[];
  readonly mode: 'protect' | 'warning';
}

const KEY = 'rowForward.agency';

/** What was asked for last; `null` where nothing is protected for an agency. */
export function recallAgency(): AgencyNote | null {
  const stored = PropertiesService.getDocumentProperties().getProperty(KEY);
  // Nobody but `rememberAgency` writes this property.
  return stored === null ? null : (JSON.parse(stored) as AgencyNote);
}

export function rememberAgency(note: AgencyNote): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(note));
}

export function forgetAgency(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
