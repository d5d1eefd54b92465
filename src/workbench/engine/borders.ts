import type { BorderSides, Line } from './port.ts';

type Position = 'top' | 'left' | 'bottom' | 'right' | 'v' | 'h' | 'clear';

interface BorderWrite {
  readonly position: Position;
  readonly color?: string;
  readonly style?: Line['style'];
}

const POSITIONS: readonly (readonly [keyof BorderSides, Position])[] = [
  ['vertical', 'v'],
  ['horizontal', 'h'],
  ['top', 'top'],
  ['left', 'left'],
  ['bottom', 'bottom'],
  ['right', 'right'],
];

/** What the engine is told to draw the borders. It clears all of them or none. */
export function borderWrites(sides: BorderSides, line: Line): BorderWrite[] {
  const clears = POSITIONS.some(([side]) => sides[side] === false);
  const drawn = POSITIONS.filter(([side]) => sides[side] === true);
  return [
    ...(clears ? [{ position: 'clear' as const }] : []),
    ...drawn.map(([, position]) => ({ position, color: line.color, style: line.style })),
  ];
}
