import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { packer, rowsToPack } from '../../../src/core/handoff/pack.ts';
import { packFiles, packTable } from '../../../src/core/handoff/pack-files.ts';
import { refreshPack } from '../../../src/core/handoff/refresh.ts';
import { schedulerFiles } from '../../../src/core/handoff/scheduler/scheduler-files.ts';
import { TOOLS, type ToolKey } from '../../../src/core/handoff/scheduler/tools.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';
import type { TableRow } from '../../../src/core/workbook.ts';
import { tellFigure } from '../../figures.ts';
import { planRows } from '../plan/plan-rows.ts';

/** What may leave, written down once more: a column that slips into a pack is found. */
const SENT: readonly string[] = [
  ...['rowId', 'date', 'time', 'ends', 'channel', 'kind', 'type', 'topic', 'audience', 'copy'],
  ...['link', 'trackedLink', 'campaign', 'assetBrief', 'assetKind', 'assetOwner', 'assetDue'],
  ...['assetState', 'copyDue', 'owner', 'status', 'publishedOn', 'publishedLink'],
];
const KEYS = Object.keys(larkfield.plan[0] ?? {}) as (keyof PlanItem)[]; // Its own keys.
const INSIDE = KEYS.filter((key) => !SENT.includes(key));
const TOOL_KEYS = Object.keys(TOOLS) as ToolKey[]; // As above.

let places = 0;
let looks = 0;

afterAll(() => tellFigure('Leaks', `${places} secrets looked for in ${looks} packs and files`));

const mark = fc.stringMatching(/^[a-z]{4}[0-9]{4}$/).map((text) => `§${text}§`);

/** Every text that leaves. */
function outgoing(plan: readonly TableRow<PlanItem>[], people: typeof larkfield.people): string[] {
  const rows = rowsToPack(plan, { month: '2026-10', people: [] }, people);
  const pack = packer(people);
  const fresh = rows.map(({ item }) => pack(item));
  const toUtc = (moment: string) => moment;
  const now = '2026-09-30T08:00:00';
  const files = packFiles({
    month: '2026-10',
    rows: fresh,
    planId: 'sheet §planid00§',
    now,
    toUtc,
  });
  const { shown, sent } = refreshPack(fresh, fresh, []);
  const imports = TOOL_KEYS.flatMap((tool) => [
    ...schedulerFiles({
      plan: plan.map((row) => ({ ...row, item: { ...row.item, status: 'Ready', approver: '' } })),
      channels: larkfield.channels.map((channel) => ({ ...channel, inCharge: '§incharge§' })),
      month: '2026-10',
      tool,
      header: tool === 'own' ? 'Date,Text,Link,Media,Notes,Owner,Budget,Stage' : '',
      accounts: { Facebook: 'id-1' },
      now,
      toUtc,
      errorOf: () => '',
    }).files,
  ]);
  return [
    JSON.stringify(packTable([...shown, ...sent])),
    ...files.map(({ name, text }) => name + text),
    ...imports.map(({ name, text }) => name + text),
  ];
}

function expectNone(texts: readonly string[], secrets: readonly string[]): void {
  places += secrets.length;
  looks += texts.length;
  for (const text of texts) {
    // A calendar folds its lines.
    const plain = text.replace(/\r\n /g, '');
    expect(secrets.filter((secret) => plain.includes(secret))).toEqual([]);
  }
}

describe('nothing of the inside leaves', () => {
  test.each(INSIDE)('in whatever stands in the column %s', (key) => {
    fc.assert(
      fc.property(mark, (secret) => {
        const held = larkfield.plan[0]?.[key];
        const value = Array.isArray(held) ? [secret] : key === 'budget' ? 90_210.25 : secret;
        const plan = planRows(larkfield.plan.map((item) => ({ ...item, [key]: value })));
        const texts = outgoing(plan, larkfield.people);
        expect(texts.length).toBeGreaterThan(10);
        expectNone(texts, [secret, '90210.25', '§planid00§', '§incharge§']);
      }),
      { numRuns: 10 },
    );
  });

  test('in what is known of people, even where a name is an address', () => {
    fc.assert(
      fc.property(mark, (secret) => {
        const email = `${secret}@larkfield.example`;
        const people = larkfield.people.map((person) => ({
          ...person,
          email: person.name === 'Dana' ? email : `x${secret}@larkfield.example`,
          doesWell: [secret],
          wouldRatherNot: [secret],
          backup: secret,
          mentor: secret,
          willDo: 90_210.25,
        }));
        const typed = larkfield.plan.map((item) => ({
          ...item,
          owner: [email, `${secret}@elsewhere.example`],
          assetOwner: `<${email}>`,
        }));
        const texts = outgoing(planRows(typed), people);
        expectNone(texts, [secret, '90210.25']);
        expect(texts[0]).toContain('Dana');
      }),
      { numRuns: 10 },
    );
  });

  test('of rows of other months and of rows that were not chosen', () => {
    fc.assert(
      fc.property(mark, (secret) => {
        const other = { date: '2026-11-01', topic: secret, copy: secret, rowId: secret };
        const plan = planRows([...larkfield.plan, other, { ...other, date: null }]);
        expectNone(outgoing(plan, larkfield.people), [secret]);
      }),
      { numRuns: 10 },
    );
  });
});
