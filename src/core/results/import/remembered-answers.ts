import type { ImportAnswers } from './reading.ts';

/** What a person said about files with the same headers. */
export interface RememberedAnswers {
  readonly signature: string;
  readonly answers: ImportAnswers;
}

/** The answers with those of a signature in front; as many of the oldest go as must. */
export function withAnswers(
  remembered: readonly RememberedAnswers[],
  { signature, answers }: RememberedAnswers,
  fits: (remembered: readonly RememberedAnswers[]) => boolean,
): RememberedAnswers[] {
  const others = remembered.filter((other) => other.signature !== signature);
  const said = Object.keys(answers).length > 0;
  const all = said ? [{ signature, answers }, ...others] : others;
  while (all.length > 0 && !fits(all)) all.pop();
  return all;
}

/** Answers as they come over the contract, without those that were not given. */
export function givenAnswers({ source, mapping, dayFirst }: LooseAnswers): ImportAnswers {
  return {
    ...(source === undefined ? {} : { source }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  };
}

interface LooseAnswers {
  readonly source?: string | undefined;
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  readonly dayFirst?: boolean | undefined;
}
