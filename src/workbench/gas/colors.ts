/** Colours by the CSS names that spreadsheets use; any other is written `#rrggbb`. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', green: '#008000', blue: '#0000ff' },
  ...{ yellow: '#ffff00', orange: '#ffa500', purple: '#800080', gray: '#808080', grey: '#808080' },
  ...{ lightgray: '#d3d3d3', darkgray: '#a9a9a9', silver: '#c0c0c0', pink: '#ffc0cb' },
};
const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A colour as the engine takes it. Google accepts any text in silence; this host does not. */
export function readColor(color: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  const match = HEX.exec(color);
  if (match === null) throw new TypeError(`${color} is not a colour that this host knows.`);
  const [, digits = ''] = match;
  return `#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`.toLowerCase();
}
