import type { Fork, PlaceCheck, Program, Step } from './program.ts';

/** A pattern ready to run, or what is to be typed instead. */
export type ParsedPattern = { readonly program: Program } | { readonly problem: string };

/** The longest pattern, in characters. */
const LONGEST = 200;
/** The most steps of a pattern: `(a{50}){50}` has more. */
const MOST_STEPS = 1000;

/** Takes a pattern apart: a regular expression without look-around and back-references. */
export function parsePattern(written: string): ParsedPattern {
  const [, inner] = /^\/(.+)\/[a-z]*$/s.exec(written.trim()) ?? [];
  const source = inner ?? written.trim();
  if (source === '') return { problem: 'Type the pattern that this rule looks for.' };
  if (source.length > LONGEST) {
    return {
      problem: `Shorten this pattern to ${LONGEST} characters, or make two rules of it.`,
    };
  }
  if (!isPattern(source)) {
    return {
      problem:
        'This is no complete pattern: close each bracket, and put a backslash before a sign such as ? that is meant as itself; or choose Word in Match.',
    };
  }
  try {
    return { program: { start: new Parser(source).parse() } };
  } catch (error) {
    if (error instanceof TooMuch) return { problem: error.message };
    throw error;
  }
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** What this pattern asks for is more than rules of one's own can do. */
class TooMuch extends Error {}

/** Makes the steps of a part, with what comes after it. */
type Part = (next: Step) => Step;

/** The place of a pattern while it is read. The pattern is known to be a regular expression. */
class Parser {
  private at = 0;
  private steps = 0;

  constructor(private readonly source: string) {}

  parse(): Step {
    return this.choice()({ kind: 'end' });
  }

  /** `a|b` */
  private choice(): Part {
    const ways = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      ways.push(this.sequence());
    }
    const [only] = ways;
    if (ways.length === 1 && only !== undefined) return only;
    return (next) => this.fork(ways.map((way) => way(next)));
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      parts.push(this.repeated(this.part()));
    }
    return (next) => parts.reduceRight((after, part) => part(after), next);
  }

  private part(): Part {
    const rest = this.source.slice(this.at);
    const [group] = /^\((?:\?:|\?<[^=!>]+>)?/.exec(rest) ?? [];
    if (/^\(\?(?:[=!]|<[=!])/.test(rest)) {
      throw new TooMuch(
        'Leave out the parts that begin with (?= or (?! or (?<: such a pattern cannot be used here. Two rules do instead.',
      );
    }
    if (group !== undefined) {
      this.at += group.length;
      const inner = this.choice();
      this.at++;
      return inner;
    }
    const [atom = ''] = ATOM.exec(rest) ?? [];
    if (/^\\(?:[1-9]|k)/.test(atom)) {
      throw new TooMuch(
        'Leave out \\1, \\2 and the like: a pattern that refers to a part of itself cannot be used here.',
      );
    }
    this.at += atom.length;
    const isRight = CHECKS[atom];
    if (isRight !== undefined) return (next) => this.count({ kind: 'check', isRight, next });
    const one = new RegExp(`^(?:${atom})$`, 'iu');
    const takes = (character: string): boolean => one.test(character);
    return (next) => this.count({ kind: 'take', takes, next });
  }

  /** `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`, lazy or not: that is one for finding or not finding. */
  private repeated(part: Part): Part {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (found === null) return part;
    this.at += found[0].length;
    const [, sign, least = '', comma, most = ''] = found;
    if (sign === '*') return this.loop(part);
    if (sign === '+') return (next) => part(this.loop(part)(next));
    if (sign === '?') return this.times(part, 0, 1);
    if (comma === '') return this.times(part, Number(least), Number(least));
    if (most !== '') return this.times(part, Number(least), Number(most));
    const loop = this.loop(part);
    const before = this.times(part, Number(least), Number(least));
    return (next) => before(loop(next));
  }

  private loop(part: Part): Part {
    return (next) => {
      const fork = this.fork([next]);
      fork.ways.push(part(fork));
      return fork;
    };
  }

  private times(part: Part, least: number, most: number): Part {
    return (next) => {
      let step = next;
      for (let time = most; time > 0; time--) {
        const taken = part(step);
        // Beyond the least number, all that is left may be left out at once.
        step = time > least ? this.fork([taken, next]) : taken;
        if (taken === step && step === next) break;
      }
      return step;
    };
  }

  private fork(ways: Step[]): Fork {
    return this.count({ kind: 'fork', ways });
  }

  private count<S extends Step>(step: S): S {
    if (++this.steps > MOST_STEPS) {
      throw new TooMuch('Make this pattern simpler: it repeats too much, such as {500}.');
    }
    return step;
  }
}

/** One character, class or escape. */
const ATOM =
  /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|\d+|[\s\S])|[\s\S])/u;

const CHECKS: { readonly [atom: string]: PlaceCheck } = {
  '^': (before) => before === undefined,
  $: (_, after) => after === undefined,
  '\\b': (before, after) => isWordCharacter(before) !== isWordCharacter(after),
  '\\B': (before, after) => isWordCharacter(before) === isWordCharacter(after),
};

/** With the flags i and u, ſ and K (Kelvin) are word characters too, as the engine has it. */
function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /^\w$/iu.test(character);
}
