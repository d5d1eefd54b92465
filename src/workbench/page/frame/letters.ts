/** What the sidebar's frame and the page write to each other. */

/** A call of `google.script.run`, from the frame. */
export interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Anything else the frame asks for. */
export interface Wish {
  readonly kind: 'close' | 'focus grid' | 'menu' | 'switch' | 'note';
}

/** The page's answer to a call. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };
