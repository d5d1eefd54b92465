/** The piece of jsdom that the tests use; the package brings no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
  }

  export class JSDOM {
    constructor(
      html: string,
      options?: {
        readonly runScripts: 'dangerously';
        readonly virtualConsole: VirtualConsole;
        readonly beforeParse: (window: Window & { google?: unknown }) => void;
      },
    );
    readonly window: Window;
  }
}
