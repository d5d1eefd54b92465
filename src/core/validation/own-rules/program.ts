/**
 * A pattern as a machine of steps. All ways through it are followed at once, so that the time it
 * takes grows with the text and never runs away, whatever the pattern.
 */
export type Step =
  /** Takes one character. */
  | { readonly kind: 'take'; readonly takes: (character: string) => boolean; readonly next: Step }
  /** Goes on only where the place between two characters is right. */
  | { readonly kind: 'check'; readonly isRight: PlaceCheck; readonly next: Step }
  | Fork
  | { readonly kind: 'end' };

/** Goes on several ways; a loop is closed after its body is made. */
export interface Fork {
  readonly kind: 'fork';
  readonly ways: Step[];
}

/** Looks at the place before a character of a text; at its end there is none. */
export type PlaceCheck = (before: string | undefined, after: string | undefined) => boolean;

/** Where a pattern begins, and how many steps it has. */
export interface Program {
  readonly start: Step;
}
