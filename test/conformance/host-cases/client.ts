import { failureOf, type HostCase } from '../host-case.ts';
import { CLIENT_VALUES, GUIDES } from '../sources.ts';

const RUN = `${GUIDES}/html/reference/run`;
const ILLEGAL = 'Failed due to illegal value in property: 0';
const ECHO = 'function echo(value) { return value }\nfunction kind(value) { return String(value) }';

/** What a client sends, and what comes back from a function that returns it. */
const ECHOED: readonly (readonly [what: string, sent: unknown, back: unknown])[] = [
  ['a number', 1.5, 1.5],
  ['a boolean', true, true],
  ['a text', 'Zoë 🎉', 'Zoë 🎉'],
  ['null', null, null],
  ['an array of arrays', [[1, 'x'], [null]], [[1, 'x'], [null]]],
  ['an object', { a: { b: [1] } }, { a: { b: [1] } }],
  ['an array with undefined in it', [undefined, 1], [null, 1]],
];

/** What a client may not send. */
const ILLEGAL_VALUES: readonly (readonly [what: string, sent: unknown])[] = [
  ['a date', new Date(0)],
  ['a function', () => {}],
  ['a map', new Map()],
  ['a set', new Set()],
  ['a typed array', new Uint8Array(1)],
];

/** What a function returns, and what its success handler gets. */
const RETURNED: readonly (readonly [expression: string, got: unknown])[] = [
  ['undefined', null],
  ['new Date()', undefined],
  ['[[new Date()]]', undefined],
  ['new Map([[1, 2]])', {}],
  ['new Set([1])', {}],
  ['[undefined, 1]', [null, 1]],
];

export const CLIENT_CASES: readonly HostCase[] = [
  ...ECHOED.map(
    ([what, sent, back]): HostCase => ({
      name: `${what} crosses there and back`,
      area: 'client',
      source: RUN,
      script: ECHO,
      do: (session) => session.call('echo', sent),
      holds: back,
    }),
  ),
  ...ILLEGAL_VALUES.map(
    ([what, sent]): HostCase => ({
      name: `${what} fails the request`,
      area: 'client',
      source: CLIENT_VALUES,
      script: ECHO,
      do: (session) => failureOf(session, 'echo', sent),
      holds: ILLEGAL,
    }),
  ),
  ...RETURNED.map(
    ([expression, got]): HostCase => ({
      name: `a function that returns ${expression} gives ${JSON.stringify(got) ?? 'nothing'}`,
      area: 'client',
      source: CLIENT_VALUES,
      script: `function give() { return ${expression} }`,
      do: (session) => session.call('give'),
      holds: got,
    }),
  ),
  {
    name: 'undefined arrives as null',
    area: 'client',
    source: CLIENT_VALUES,
    script: ECHO,
    do: (session) => session.call('kind', undefined),
    holds: 'null',
  },
  {
    name: 'a date deep within an argument fails the request',
    area: 'client',
    source: RUN,
    script: ECHO,
    do: async (session) => (await failureOf(session, 'echo', { rows: [new Date(0)] })) !== '',
    holds: true,
  },
  {
    name: 'an argument that holds itself fails the request',
    area: 'client',
    source: RUN,
    script: ECHO,
    do: async (session) => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      return (await failureOf(session, 'echo', circle)) !== '';
    },
    holds: true,
  },
  {
    name: 'the script gets a copy of an object',
    area: 'client',
    source: RUN,
    script: 'function spoil(value) { value.a = 2 }',
    do: async (session) => {
      const value = { a: 1 };
      await session.call('spoil', value);
      return value;
    },
    holds: { a: 1 },
  },
  {
    name: 'functions whose names end in _ are no functions of the client',
    area: 'client',
    source: `${GUIDES}/html/communication#private_functions`,
    script: 'function open() {}\nfunction hidden_() {}',
    do: (session) => session.host.functions,
    holds: ['open'],
  },
  {
    name: 'every call loads the script anew',
    area: 'client',
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
    script: 'var count = 0;\nfunction next() { count += 1; return count }',
    do: async (session) => [await session.call('next'), await session.call('next')],
    holds: [1, 1],
  },
];
