/**
 * The grid's templates lay themselves out with the utility classes of Bootstrap, which the engine
 * does not bring along. These are the ones it uses, kept to the grid.
 */
const SPACES = ['0', '0.25rem', '0.5rem', '1rem', '1.5rem'];
const SIDES = { t: ['top'], b: ['bottom'], s: ['left'], e: ['right'] } as const;
const AXES = { x: ['left', 'right'], y: ['top', 'bottom'] } as const;
const LINE = '1px solid var(--os-border-color)';

const PLAIN: Readonly<Record<string, string>> = {
  'flex-row': 'flex-direction: row',
  'flex-column': 'flex-direction: column',
  'flex-wrap': 'flex-wrap: wrap',
  'flex-fill': 'flex: 1 1 auto',
  'flex-grow-0': 'flex-grow: 0',
  'flex-grow-1': 'flex-grow: 1',
  'flex-shrink-0': 'flex-shrink: 0',
  'justify-content-start': 'justify-content: flex-start',
  'justify-content-end': 'justify-content: flex-end',
  'justify-content-center': 'justify-content: center',
  'justify-content-between': 'justify-content: space-between',
  'justify-content-around': 'justify-content: space-around',
  'align-items-center': 'align-items: center',
  'align-items-end': 'align-items: flex-end',
  'align-items-baseline': 'align-items: baseline',
  'align-middle': 'vertical-align: middle',
  'align-top': 'vertical-align: top',
  'align-bottom': 'vertical-align: bottom',
  'w-auto': 'width: auto',
  'position-relative': 'position: relative',
  'position-absolute': 'position: absolute',
  'sticky-top': 'position: sticky; top: 0',
  'sticky-bottom': 'position: sticky; bottom: 0',
  'translate-middle': 'transform: translate(-50%, -50%)',
  'translate-middle-y': 'transform: translateY(-50%)',
  border: `border: ${LINE}`,
  'border-0': 'border: 0',
  'border-top': `border-top: ${LINE}`,
  'border-bottom': `border-bottom: ${LINE}`,
  'border-start': `border-left: ${LINE}`,
  'border-end': `border-right: ${LINE}`,
  rounded: 'border-radius: 4px',
  'rounded-0': 'border-radius: 0',
  'rounded-circle': 'border-radius: 50%',
  'text-start': 'text-align: left',
  'text-end': 'text-align: right',
  'text-center': 'text-align: center',
  'text-nowrap': 'white-space: nowrap',
  'text-truncate': 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
  'text-muted': 'color: var(--os-text-body-muted)',
  'text-danger': 'color: #b3261e',
  'text-warning': 'color: #8a5300',
  'text-info': 'color: #0b57d0',
  'fw-bold': 'font-weight: 700',
  'fst-italic': 'font-style: italic',
  small: 'font-size: 0.875em',
  'bg-white': 'background-color: var(--os-white-bg)',
  'bg-transparent': 'background-color: transparent',
  'user-select-none': 'user-select: none',
  'pe-none': 'pointer-events: none',
  'pe-auto': 'pointer-events: auto',
  'opacity-50': 'opacity: 0.5',
  'opacity-100': 'opacity: 1',
  invisible: 'visibility: hidden',
  'z-1': 'z-index: 1',
  'float-end': 'float: right',
  shadow: 'box-shadow: 0 4px 12px rgb(0 0 0 / 20%)',
  'shadow-sm': 'box-shadow: 0 1px 3px rgb(0 0 0 / 15%)',
};

/** The classes as one style sheet. They win over the grid's own rules, as Bootstrap's do. */
export function utilityClasses(): string {
  return [...classes()]
    .map(
      ([name, rules]) =>
        `:is(.o-spreadsheet, .o-spreadsheet *).${name} { ${rules.replaceAll(/;|$/g, ' !important;')} }`,
    )
    .join('\n');
}

function* classes(): Generator<readonly [string, string]> {
  yield* Object.entries(PLAIN);
  for (const value of ['none', 'block', 'inline-block', 'flex']) {
    yield [`d-${value}`, `display: ${value}`];
  }
  yield* spaces('m', 'margin', [...SPACES.entries(), ['auto', 'auto']]);
  yield* spaces('p', 'padding', [...SPACES.entries()]);
  for (const [size, length] of SPACES.entries()) yield [`gap-${size}`, `gap: ${length}`];
  for (const share of [0, 25, 50, 75, 100]) {
    yield [`w-${share}`, `width: ${share}%`];
    yield [`h-${share}`, `height: ${share}%`];
    yield [`top-${share}`, `top: ${share}%`];
    yield [`bottom-${share}`, `bottom: ${share}%`];
    yield [`start-${share}`, `left: ${share}%`];
    yield [`end-${share}`, `right: ${share}%`];
  }
  for (const value of ['auto', 'hidden', 'visible']) {
    for (const axis of ['', '-x', '-y'])
      yield [`overflow${axis}-${value}`, `overflow${axis}: ${value}`];
  }
}

function* spaces(
  letter: string,
  property: string,
  sizes: readonly (readonly [number | string, string])[],
): Generator<readonly [string, string]> {
  for (const [size, length] of sizes) {
    yield [`${letter}-${size}`, `${property}: ${length}`];
    for (const [suffix, edges] of Object.entries({ ...AXES, ...SIDES })) {
      yield [
        `${letter}${suffix}-${size}`,
        edges.map((it) => `${property}-${it}: ${length}`).join('; '),
      ];
    }
  }
}
