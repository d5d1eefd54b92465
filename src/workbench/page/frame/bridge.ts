/**
 * Runs inside the sidebar's frame, before the sidebar: Google's client side, `google.script`, by
 * messages to the page.
 */
import { toServer } from '../../wire.ts';
import { onShortcut } from '../keys.ts';
import type { Answer, Call, Wish } from './letters.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const functions = document.currentScript?.dataset.functions?.split(' ') ?? [];
const waiting = new Map<number, Handlers>();
let calls = 0;

function send(letter: Call | Wish): void {
  window.parent.postMessage(letter, self.origin);
}

/** Each `with…` answers a new runner, so that one call's handlers never reach another. */
function runner(handlers: Handlers): object {
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      const plain = toServer(args);
      calls += 1;
      waiting.set(calls, handlers);
      send({ kind: 'call', id: calls, name, args: plain });
    };
  return {
    ...Object.fromEntries(functions.map((name) => [name, call(name)])),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function receive(answer: Answer): void {
  const handlers = waiting.get(answer.id);
  if (handlers === undefined) return;
  waiting.delete(answer.id);
  if (answer.ok) {
    handlers.success?.(answer.value, handlers.userObject);
    return;
  }
  const failure = new Error(answer.message);
  failure.name = answer.name;
  handlers.failure?.(failure, handlers.userObject);
}

window.addEventListener('message', (event) => {
  // Only the page writes to the frame.
  if (event.source === window.parent) receive(event.data as Answer);
});
onShortcut(window, (kind) => send({ kind }));

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        origin: self.origin,
        close: () => send({ kind: 'close' }),
        editor: { focus: () => send({ kind: 'focus grid' }) },
      },
    },
  },
});
