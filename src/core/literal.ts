/** Text as a part of a regular expression: signs that mean something there stand for themselves. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
