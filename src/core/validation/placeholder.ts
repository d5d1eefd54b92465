/**
 * Whether a text only holds the place of one that is still to come: blank, `TBD`, `...`, `xxx`.
 * A single emoji is a text: a silly post passes (000-7).
 */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return !SAYS_SOMETHING.test(trimmed) || PLACEHOLDER.test(trimmed);
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

const PLACEHOLDER = new RegExp(
  [
    '^t\\.?b\\.?[dca]\\b',
    '^to[ -]?do\\b\\s*(?:[:.!-]|$)',
    '^(?:to come|to follow|to be (?:defined|decided|determined|done|announced|confirmed|written))\\b',
    '^(?:placeholder|lorem ipsum|x{2,}|n/?a|none|nothing|something|anything|whatever|later|idea|topic|copy|text|post|link|pending)\\W*$',
    '^(?:copy|text|caption|topic|title) (?:here|to come|to follow|goes here)\\b',
  ].join('|'),
  'i',
);
