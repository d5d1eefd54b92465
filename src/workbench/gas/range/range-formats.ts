import type { Style } from '../../engine/port.ts';
import { readColor } from '../colors.ts';
import type { Constant } from '../enumeration.ts';
import { BorderStyle, WrapStrategy } from '../enumerations.ts';
import { inner } from '../inner.ts';
import { checkBlock } from './blocks.ts';
import { engineOf, mapZone } from './range-geometry.ts';
import { RangeValues } from './range-values.ts';

const BORDER_STYLES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
} as const;
const WRAPPINGS = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

/** A style property with how scripts write it and read it. */
interface Property {
  readonly write: (value: never) => Style;
  readonly read: (style: Style) => string | number | boolean;
}

const color = (value: string | null): string | undefined =>
  value === null ? undefined : readColor(value);

const PROPERTIES = {
  background: {
    write: (value: string | null) => ({ fillColor: color(value) }),
    read: (style) => style.fillColor?.toLowerCase() ?? '#ffffff',
  },
  fontColor: {
    write: (value: string | null) => ({ textColor: color(value) }),
    read: (style) => style.textColor?.toLowerCase() ?? '#000000',
  },
  fontWeight: {
    write: (value: string | null) => ({ bold: value === 'bold' ? true : undefined }),
    read: (style) => (style.bold === true ? 'bold' : 'normal'),
  },
  fontStyle: {
    write: (value: string | null) => ({ italic: value === 'italic' ? true : undefined }),
    read: (style) => (style.italic === true ? 'italic' : 'normal'),
  },
  fontLine: {
    write: (value: string | null) => ({
      underline: value === 'underline' ? true : undefined,
      strikethrough: value === 'line-through' ? true : undefined,
    }),
    read: (style) => {
      if (style.underline === true) return 'underline';
      return style.strikethrough === true ? 'line-through' : 'none';
    },
  },
  fontSize: {
    write: (value: number | null) => ({ fontSize: value ?? undefined }),
    read: (style) => style.fontSize ?? 10,
  },
  wrap: {
    write: (value: boolean) => ({ wrapping: value ? 'wrap' : 'overflow' }),
    read: (style) => style.wrapping === 'wrap',
  },
  horizontal: {
    write: (value: 'left' | 'center' | 'right' | 'normal' | null) => ({
      align: value === null || value === 'normal' ? undefined : value,
    }),
    read: (style) => style.align ?? 'general',
  },
  vertical: {
    write: (value: 'top' | 'middle' | 'bottom' | null) => ({ verticalAlign: value ?? undefined }),
    read: (style) => style.verticalAlign ?? 'bottom',
  },
} as const satisfies Record<string, Property>;

/** How a range looks: colours, fonts, alignment, borders, number formats. */
export abstract class RangeFormats extends RangeValues {
  getNumberFormats(): string[][] {
    const { sheet, zone } = this[inner];
    return mapZone(zone, (row, column) => shown(engineOf(this).cells.format(sheet, row, column)));
  }

  getNumberFormat(): string {
    const { sheet, zone } = this[inner];
    return shown(engineOf(this).cells.format(sheet, zone.top, zone.left));
  }

  setNumberFormats(formats: unknown): this {
    const block = checkBlock(this, formats, 'setNumberFormats');
    const { sheet, zone } = this[inner];
    const writes = block.map((line) => line.map((format) => ({ format: String(format) })));
    engineOf(this).cells.write(sheet, zone.top, zone.left, writes);
    return this;
  }

  setNumberFormat(format: string): this {
    engineOf(this).cells.fill(this[inner].sheet, this[inner].zone, { format });
    return this;
  }

  getBackgrounds(): string[][] {
    return this.#readAll(PROPERTIES.background.read);
  }

  getBackground(): string {
    return this.#readFirst(PROPERTIES.background.read);
  }

  setBackground(value: string | null): this {
    return this.#fill(PROPERTIES.background.write(value));
  }

  setBackgrounds(values: (string | null)[][]): this {
    return this.#writeAll(values, 'setBackgrounds', PROPERTIES.background.write);
  }

  getFontColors(): string[][] {
    return this.#readAll(PROPERTIES.fontColor.read);
  }

  setFontColor(value: string | null): this {
    return this.#fill(PROPERTIES.fontColor.write(value));
  }

  setFontColors(values: (string | null)[][]): this {
    return this.#writeAll(values, 'setFontColors', PROPERTIES.fontColor.write);
  }

  getFontWeights(): string[][] {
    return this.#readAll(PROPERTIES.fontWeight.read);
  }

  getFontWeight(): string {
    return this.#readFirst(PROPERTIES.fontWeight.read);
  }

  setFontWeight(value: string | null): this {
    return this.#fill(PROPERTIES.fontWeight.write(value));
  }

  setFontWeights(values: (string | null)[][]): this {
    return this.#writeAll(values, 'setFontWeights', PROPERTIES.fontWeight.write);
  }

  getFontStyle(): string {
    return this.#readFirst(PROPERTIES.fontStyle.read);
  }

  setFontStyle(value: string | null): this {
    return this.#fill(PROPERTIES.fontStyle.write(value));
  }

  getFontLine(): string {
    return this.#readFirst(PROPERTIES.fontLine.read);
  }

  setFontLine(value: string | null): this {
    return this.#fill(PROPERTIES.fontLine.write(value));
  }

  getFontSize(): number {
    return this.#readFirst(PROPERTIES.fontSize.read);
  }

  setFontSize(value: number): this {
    return this.#fill(PROPERTIES.fontSize.write(value));
  }

  getWrap(): boolean {
    return this.#readFirst(PROPERTIES.wrap.read);
  }

  setWrap(value: boolean): this {
    return this.#fill(PROPERTIES.wrap.write(value));
  }

  getWrapStrategy(): Constant {
    const wrapping = this.#readFirst((style) => style.wrapping ?? 'overflow');
    if (wrapping === 'wrap') return WrapStrategy.WRAP;
    return wrapping === 'clip' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  }

  setWrapStrategy(strategy: Constant): this {
    // The constants of this enumeration are the keys.
    return this.#fill({ wrapping: WRAPPINGS[strategy.name() as keyof typeof WRAPPINGS] });
  }

  getHorizontalAlignment(): string {
    return this.#readFirst(PROPERTIES.horizontal.read);
  }

  setHorizontalAlignment(value: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this.#fill(PROPERTIES.horizontal.write(value));
  }

  getVerticalAlignment(): string {
    return this.#readFirst(PROPERTIES.vertical.read);
  }

  setVerticalAlignment(value: 'top' | 'middle' | 'bottom' | null): this {
    return this.#fill(PROPERTIES.vertical.write(value));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    lineColor: string | null = null,
    style: Constant | null = null,
  ): this {
    const sides = { top, left, bottom, right, vertical, horizontal };
    // The constants of this enumeration are the keys.
    const name = (style ?? BorderStyle.SOLID).name() as keyof typeof BORDER_STYLES;
    const line = { style: BORDER_STYLES[name], color: readColor(lineColor ?? '#000000') };
    engineOf(this).cells.setBorders(this[inner].sheet, this[inner].zone, sides, line);
    return this;
  }

  #fill(style: Style): this {
    engineOf(this).cells.fill(this[inner].sheet, this[inner].zone, { style });
    return this;
  }

  #writeAll<T>(values: readonly T[][], method: string, write: (value: T) => Style): this {
    checkBlock(this, values, method);
    const { sheet, zone } = this[inner];
    const writes = values.map((line) => line.map((value) => ({ style: write(value) })));
    engineOf(this).cells.write(sheet, zone.top, zone.left, writes);
    return this;
  }

  #readAll<T>(read: (style: Style) => T): T[][] {
    const { sheet, zone } = this[inner];
    return mapZone(zone, (row, column) => read(engineOf(this).cells.style(sheet, row, column)));
  }

  #readFirst<T>(read: (style: Style) => T): T {
    const { sheet, zone } = this[inner];
    return read(engineOf(this).cells.style(sheet, zone.top, zone.left));
  }
}

function shown(format: string): string {
  return format === '' ? 'General' : format;
}
