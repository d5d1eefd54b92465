import { describe, expect, test } from 'vitest';
import { ACTIONS } from './actions.ts';
import { reopen } from './company.ts';
import { contentsOf, stateOf } from './state.ts';

const BUSY =
  'Somebody else is running Row Forward in this spreadsheet right now. Wait a moment and try again: nothing was changed.';

// A trigger takes no lock: it writes what the edit of its own person asks for.
const LOCKED = Object.values(ACTIONS)
  .flat()
  .filter(({ name }) => !name.startsWith('onEdit'));

describe('two people at once', () => {
  test.each(LOCKED)('$name: the second is told that the first is at work', async (action) => {
    const session = await reopen(await action.arrange());
    const before = contentsOf(session);
    const state = stateOf(session);
    const release = session.holdLock();
    const second = { ...session, ...session.as('second@example.com') };
    await expect(action.act(second)).rejects.toMatchObject({ code: 'busy', message: BUSY });
    expect(contentsOf(session)).toEqual(before);
    release();
    await action.act(second);
    expect(stateOf(session)).not.toEqual(state);
    session.close();
  });
});
