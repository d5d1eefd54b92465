import type { HostCase } from './host-case.ts';
import { AUTHORISATION_CASES } from './host-cases/authorisation.ts';
import { CLIENT_CASES } from './host-cases/client.ts';
import { EVENT_CASES } from './host-cases/events.ts';
import { SCOPE_CASES } from './host-cases/scopes.ts';
import { SCRIPT_ZONE_CASES } from './host-cases/script-zone.ts';
import { STRICTNESS_CASES } from './host-cases/strictness.ts';

/** Cases about how a script is run, which no script can try on itself. */
export const HOST_CASES: readonly HostCase[] = [
  ...[...AUTHORISATION_CASES, ...SCOPE_CASES, ...CLIENT_CASES, ...EVENT_CASES],
  ...[...STRICTNESS_CASES, ...SCRIPT_ZONE_CASES],
];
