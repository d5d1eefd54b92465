import { linkChecks } from '../../core/channels/link-checks.ts';
import {
  isBusinessAskedOn,
  type PageAsk,
  type PageAsks,
  pagesOf,
} from '../../core/channels/page-asks.ts';
import { tierOf } from '../../core/channels/route.ts';
import type { PlanInput } from '../../core/validation/input.ts';
import { STANDING_LINK_RULES } from '../../core/validation/rules.ts';
import { validate } from '../../core/validation/validate.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { findingTeller } from '../told-finding.ts';

type Audit = Output<'auditLinks'>;
type Page = Audit['pages'][number];

/** Looks over the links that are always there. Changes nothing. */
export function auditLinks(_input: Input<'auditLinks'>): Audit {
  const workbook = Workbook.open();
  const table = workbook.table('standingLinks');
  const channels = workbook.items('channels');
  const input: PlanInput = {
    plan: [],
    cycle: [],
    people: [],
    channels,
    standingLinks: table.rows,
    cadence: [],
    goals: [],
    settings: workbook.settings,
    unreadable: [...table.unreadable, ...workbook.table('channels').unreadable],
    today: workbook.today,
  };
  const findings = validate(input, { rules: STANDING_LINK_RULES });
  const { oldest, never } = linkChecks(table.rows);
  const pages = pagesOf(table.rows, channels);
  const column = letters(columnOf(table, 'to'));
  return {
    tab: table.sheet.getName(),
    findings: findings.map(findingTeller(workbook, null)),
    pages: pages.map((page) => told(page, pages, column)),
    checked: { oldest: oldest ?? '', never },
  };
}

function told(page: PageAsks, pages: readonly PageAsks[], column: string): Page {
  const from = page.asks[0]?.route.from;
  return {
    channel: page.channel,
    page: page.page,
    tier: (from === undefined ? null : tierOf(from)) ?? '',
    inOrder: page.asks.every(({ best }, index) => best === index + 1),
    offersContact: isBusinessAskedOn(page, pages),
    asks: page.asks.map((ask) => toldAsk(ask, column)),
  };
}

function toldAsk({ row, link, route, best }: PageAsk, column: string): Page['asks'][number] {
  return {
    row,
    cell: `${column}${row}`,
    position: link.position,
    best,
    ask: route.ask,
    to: link.to,
    placement: link.placement,
    lastChecked: link.lastChecked ?? '',
    checkedBy: link.checkedBy,
    direction: route.direction,
  };
}
