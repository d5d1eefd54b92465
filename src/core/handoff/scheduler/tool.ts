/** A scheduling tool: the file it takes, and what has to hold for each row of it. */
export interface Tool {
  readonly name: string;
  /** The headers of its file, as documented; what each column holds is told by its header. */
  readonly header: readonly string[];
  /** The file has no line of headers. */
  readonly isHeadless?: true;
  /** How it writes dates and times, in tokens YYYY MM DD HH mm ss and Z (`+01:00`). */
  readonly date?: string;
  readonly time?: string;
  readonly dateTime?: string;
  /** Accounts are chosen when the file is imported: each channel has a file of its own. */
  readonly perChannel?: true;
  /** The most rows of a file; more of them become several files. */
  readonly mostRows?: number;
  /** How far ahead a post has to be at the time of the import, in minutes. */
  readonly minutesAhead?: number;
  /** The least minutes between two posts of a file. */
  readonly minutesApart?: number;
  /** Minutes of the hour that a post may stand on are multiples of this. */
  readonly minuteStep?: number;
  /** The most pictures of a post; one kind of media a post. */
  readonly mostMedia?: number;
  /** A picture is a direct address that ends so. */
  readonly mediaEnding?: RegExp;
  /** It asks for the id that it gave the account of each channel. */
  readonly needsAccount?: true;
  /** What to choose or to know at the import, in sentences. */
  readonly advice: string;
}
