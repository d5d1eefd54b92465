/**
 * The piece of Google's client side that the sidebar uses: calls to the add-on and the focus of the
 * grid. It exists only inside a sidebar; Google adds it to the page.
 */
export interface ScriptHost {
  readonly run: ScriptRunner;
  readonly host: { readonly editor: { focus(): void } };
}

/** `google.script.run` with the add-on's one entry point. Only JSON text may cross it. */
export interface ScriptRunner {
  withSuccessHandler(handler: (answer: string) => void): ScriptRunner;
  withFailureHandler(handler: (failure: Error) => void): ScriptRunner;
  rpc(request: string): void;
}

declare const google: { readonly script: ScriptHost };

/** Google's bridge of this page. */
export function scriptHost(): ScriptHost {
  return google.script;
}
