import { parseArgs } from 'node:util';
import { Problem } from '../program.ts';
import { type Place, readScript, readSpreadsheet } from './place.ts';
import { isTargetName } from './targets.ts';

/** What the command line asks of a deploy. */
export interface DeployOptions {
  /** Which of several spreadsheets: the name of its target. */
  readonly target: string;
  /** Where the script goes, or null to ask, or to take what the target remembers. */
  readonly place: Place | null;
  /** Replace what is there without asking. */
  readonly force: boolean;
  /** Which of clasp's logins. */
  readonly user: string;
}

export const DEFAULT_TARGET = 'default';

const HELP = `Puts Row Forward into a Google spreadsheet.

  npm run deploy                                    asks for what it does not know
  npm run deploy -- --new "Social plan"             into a new spreadsheet of that name
  npm run deploy -- --spreadsheet <address>         into a spreadsheet that has no script yet
  npm run deploy -- --script <id or address>        into a script that is there
  npm run deploy -- --standalone "Row Forward"      into a new script of no spreadsheet, to publish
  npm run deploy -- --target client-a               another spreadsheet, remembered under this name
  npm run deploy -- --force                         replace what is there without asking
  npm run deploy -- --user client-a                 another Google account, by a name of your own`;

/** Reads the words after the command. Null asks for the help, which has been told then. */
export function readOptions(
  words: readonly string[],
  say: (text: string) => void,
): DeployOptions | null {
  const { target, script, spreadsheet, standalone, force, user, help, ...values } = parse(words);
  if (help === true) {
    say(HELP);
    return null;
  }
  const places: Place[] = [];
  if (values.new !== undefined) places.push({ kind: 'new', title: values.new });
  if (standalone !== undefined) places.push({ kind: 'standalone', title: standalone });
  if (spreadsheet !== undefined) places.push(readSpreadsheet(spreadsheet));
  if (script !== undefined) places.push(readScript(script));
  if (places.length > 1) {
    throw new Problem(
      'Say one of --new, --spreadsheet, --script and --standalone: the script goes to one place.',
    );
  }
  if (!isTargetName(target)) {
    throw new Problem(
      'The name after --target is made of letters, digits, hyphens and underscores.',
    );
  }
  return { target, place: places[0] ?? null, force, user };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        target: { type: 'string', default: DEFAULT_TARGET },
        new: { type: 'string' },
        standalone: { type: 'string' },
        spreadsheet: { type: 'string' },
        script: { type: 'string' },
        force: { type: 'boolean', default: false },
        user: { type: 'string', default: 'default' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const [what = ''] = cause instanceof Error ? cause.message.split('. ') : [];
    throw new Problem(`${what}.\n\n${HELP}`, { cause });
  }
}
