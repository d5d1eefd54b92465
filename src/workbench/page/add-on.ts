/** The built add-on: every file that Apps Script gets, by name. */
export interface AddOn {
  /** Changes with every file. */
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Fetches the files that were built when the server started. */
export async function fetchAddOn(): Promise<AddOn> {
  const answer = await fetch('/add-on.json');
  // The server of this page wrote it.
  return (await answer.json()) as AddOn;
}
