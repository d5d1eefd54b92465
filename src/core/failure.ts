/**
 * A failure that a person can do something about: a code for programs and a sentence for people.
 * Everything else that goes wrong is a bug or a broken host and is told as `unexpected`.
 */
export class Failure extends Error {
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.name = 'Failure';
    this.code = code;
  }
}
