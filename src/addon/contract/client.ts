import * as z from 'zod/mini';
import { Failure } from '../../core/failure.ts';
import { type ActionName, type Api, CONTRACT, type Input, type Output } from './contract.ts';

/** Carries a request to the entry point `rpc` and brings its answer back, both JSON. */
export type Transport = (request: string) => Promise<string>;

/** One shape for both kinds of answer: a union of two would weigh more than all of this file. */
const answer = z.object({
  ok: z.boolean(),
  value: z.optional(z.unknown()),
  code: z.optional(z.string()),
  message: z.optional(z.string()),
});

/** A client of the contract: one method for each action. Failures are thrown as `Failure`. */
export function createClient(transport: Transport): Api {
  const call = async <A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> => {
    const reply = answer.parse(JSON.parse(await transport(JSON.stringify({ action, input }))));
    if (!reply.ok) throw new Failure(reply.code ?? '', reply.message ?? '');
    // The schema of this very action has parsed the value; the union over actions hides it.
    return CONTRACT[action]().output.parse(reply.value) as Output<A>;
  };
  const methods = Object.keys(CONTRACT).map((action) => [
    action,
    (input: never) => call(action as ActionName, input),
  ]);
  // One method per key of CONTRACT, which is what Api says.
  return Object.fromEntries(methods) as Api;
}
