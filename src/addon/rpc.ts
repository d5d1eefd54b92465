import * as z from 'zod/mini';
import { actions } from './actions/actions.ts';
import { type ActionName, CONTRACT, type Input, type Output } from './contract/contract.ts';
import { answerOf } from './problem.ts';
import { requireWritable } from './require-writable.ts';

// Google's runtime forbids nothing here, but zod probes for `eval` where it is not told.
z.config({ jitless: true });

const request = z.object({ action: z.string(), input: z.unknown() });

/**
 * Answers a request of the sidebar, `{ action, input }`, both ways as JSON: `google.script.run`
 * drops dates and refuses others (https://developers.google.com/apps-script/guides/html/reference/run).
 */
export function rpc(text: string): string {
  return JSON.stringify(
    answerOf(() => {
      const { action, input } = request.parse(JSON.parse(text));
      if (!isAction(action)) throw new Error(`There is no action ${action}`);
      return run(action, input);
    }),
  );
}

function isAction(name: string): name is ActionName {
  return Object.keys(CONTRACT).includes(name);
}

function run<A extends ActionName>(action: A, input: unknown): Output<A> {
  // The schema is that of this very action; the union over actions hides it.
  const checked = CONTRACT[action]().input.parse(input) as Input<A>;
  requireWritable(action, checked);
  return actions[action](checked);
}
