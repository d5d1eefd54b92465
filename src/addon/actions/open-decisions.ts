import { nameOf } from '../../core/cadence/read-line.ts';
import { changesOf } from '../../core/review/take-up/applied-text.ts';
import { CHANGEABLE } from '../../core/review/take-up/cadence-change.ts';
import {
  type KeyedDecision,
  keyedDecisions,
  openDecisions as openOnes,
} from '../../core/review/take-up/open-decisions.ts';
import { proposeChange } from '../../core/review/take-up/propose-change.ts';
import { layoutOf } from '../../sheets/tabs/tab.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { standingText } from '../cadence-changes.ts';
import type { Input, Output } from '../contract/contract.ts';

/** So many decisions that were taken up are told of, the newest first. */
const TAKEN = 10;

/** The decisions that wait for the next build, and what of the cadence they may change. */
export function openDecisions(_input: Input<'openDecisions'>): Output<'openDecisions'> {
  const workbook = Workbook.open();
  const { rows } = workbook.table('decisions');
  const cadence = workbook.table('cadence');
  const people = workbook.items('people').filter(({ active }) => active);
  const names = people.map(({ name }) => name);
  const lines = cadence.rows.filter(({ item }) => nameOf(item) !== '');
  const items = lines.map(({ item }) => item);
  const header = (key: (typeof CHANGEABLE)[number]) => headerOf(cadence, key);
  const layout = layoutOf(TABS.cadence);
  return {
    open: openOnes(rows).map((keyed) => {
      const change = proposeChange(keyed.row.item.decision, items, names);
      const proposed =
        change === null
          ? { line: '', column: '', to: '' }
          : { line: change.line, column: header(change.column), to: change.to };
      return { ...told(keyed), proposed };
    }),
    taken: keyedDecisions(rows)
      .filter(({ row: { item } }) => item.applied !== '')
      .sort((a, b) => (a.row.item.applied < b.row.item.applied ? 1 : -1))
      .slice(0, TAKEN)
      .map((keyed) => ({
        ...told(keyed),
        applied: keyed.row.item.applied,
        canGoBack: changesOf(keyed.row.item.applied) !== null,
      })),
    lines: lines.map(({ item, row }) => ({
      line: nameOf(item),
      active: item.active,
      cells: CHANGEABLE.map((key) => standingText(cadence, row, key)),
    })),
    columns: CHANGEABLE.map((key) => {
      const dropdown = layout.find((column) => column.key === key)?.dropdown ?? null;
      const isName = dropdown !== null && 'tab' in dropdown && dropdown.tab === 'people';
      const fixed = dropdown !== null && 'choices' in dropdown ? dropdown.choices : [];
      return {
        column: header(key),
        help: TABS.cadence.columns[key].help,
        choices: isName ? names : [...fixed],
      };
    }),
  };
}

function told({ key, row: { item } }: KeyedDecision) {
  return {
    key,
    review: item.review ?? '',
    decision: item.decision,
    owner: item.owner.join(', '),
    due: item.due ?? '',
    metric: item.metric,
    expected: item.expected,
  };
}
