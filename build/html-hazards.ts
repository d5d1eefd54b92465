/** One thing that a sidebar file may not contain, and the sentence that the build says then. */
interface Hazard {
  readonly sentence: string;
  readonly found: (page: Page) => boolean;
}

/** A page, its one script, and what stands around the script. */
interface Page {
  readonly html: string;
  readonly scripts: readonly string[];
  readonly markup: string;
}

const SCRIPT = /<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/gi;

/**
 * What HtmlService is reported to damage when it serves a page: it cuts from two slashes to the end
 * of the line inside strings and template literals, garbles what is not ASCII, removes comments,
 * and runs scriptlets in templates. None of it is documented, so the build allows none of it.
 */
const HAZARDS: readonly Hazard[] = [
  { sentence: 'It needs exactly one script.', found: ({ scripts }) => scripts.length !== 1 },
  {
    sentence: 'It contains the characters <? (a scriptlet, to HtmlService).',
    found: ({ html }) => html.includes('<?'),
  },
  { sentence: 'It contains a comment of HTML.', found: ({ html }) => html.includes('<!--') },
  {
    sentence: 'Its script contains a tag of a script.',
    found: ({ scripts }) => scripts.some((script) => /<\/?script/i.test(script)),
  },
  {
    sentence: 'Two slashes follow each other (HtmlService cuts the line there).',
    found: ({ html }) => html.includes('//'),
  },
  {
    sentence: 'Its script contains a template literal or a back-tick.',
    found: ({ scripts }) => scripts.some((script) => script.includes('`')),
  },
  {
    sentence: 'It contains characters that are not ASCII.',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
    found: ({ html }) => /[^\x00-\x7f]/.test(html),
  },
  {
    sentence: 'It refers to a source map.',
    found: ({ html }) => /source(?:Mapping)?URL=/.test(html),
  },
  {
    sentence: 'It refers to something outside itself.',
    found: ({ markup }) =>
      /<link\b|@import|\burl\((?!["']?(?:data:|#))|\b(?:src|href)\s*=\s*(?!["']?(?:data:|#))/i.test(
        markup,
      ),
  },
];

/**
 * The hazards of a sidebar file, each as a sentence; none where HtmlService can serve it whole.
 */
export function htmlHazards(html: string): string[] {
  const page: Page = {
    html,
    scripts: [...html.matchAll(SCRIPT)].map((match) => match[1] ?? ''),
    markup: html.replace(SCRIPT, ''),
  };
  return HAZARDS.filter((hazard) => hazard.found(page)).map((hazard) => hazard.sentence);
}
