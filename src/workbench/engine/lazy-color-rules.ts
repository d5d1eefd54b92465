import { library, type Model } from './library.ts';
import type { Style, Zone } from './port.ts';
import { whenAsked } from './when-asked.ts';

const NAME = 'evaluation_cf';

/** Rules that need every value of their range before they can say anything about one cell. */
const NEEDS_ALL: ReadonlySet<string> = new Set([
  ...['duplicateValues', 'isValueInRange', 'top10', 'uniqueValues'],
]);

type Getters = Model['getters'];
type Format = ReturnType<Getters['getConditionalFormats']>[number];
type CellRule = Extract<Format['rule'], { type: 'CellIsRule' }>;

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Styles by column, then by row. */
type Styles = Readonly<Record<number, Readonly<Record<number, Style | undefined>> | undefined>>;

/** The parts of the engine's plugin that it keeps private. */
interface ColorRuleEvaluation {
  readonly getters: Getters;
  getComputedStyles(sheetId: string): Styles;
  getRuleResultForTarget(target: Position, rule: CellRule): boolean;
}

/** What one rule gives a cell, if anything. */
type Look = (position: Position) => Style | undefined;

/**
 * The engine asks every colour rule about every cell of its ranges after each change of a cell. Here a
 * rule is asked about a cell when somebody draws it.
 */
export function installLazyColorRules(): void {
  const plugin = library.registries.coreViewsPluginRegistry.get(NAME);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as ColorRuleEvaluation;
  const { getComputedStyles } = prototype;
  prototype.getComputedStyles = function stylesWhenAsked(this: ColorRuleEvaluation, sheetId) {
    const lookOf = (format: Format): Look[] => {
      const { rule } = format;
      if (rule.type === 'CellIsRule' && !NEEDS_ALL.has(rule.operator)) {
        return format.ranges.map((address) => cellLook(this, sheetId, rule, address));
      }
      return [wholeLook(() => getComputedStyles.call(withOnly(this, format), sheetId))];
    };
    // The first rule of the tab wins, so it comes last.
    const looks = [...this.getters.getConditionalFormats(sheetId)].reverse().flatMap(lookOf);
    return whenAsked((col) => whenAsked((row) => styleAt(looks, { sheetId, col, row })));
  };
}

function styleAt(looks: readonly Look[], position: Position): Style | undefined {
  const styles = looks.map((look) => look(position)).filter((style) => style !== undefined);
  return styles.length === 0 ? undefined : Object.assign({}, ...styles);
}

function cellLook(
  evaluation: ColorRuleEvaluation,
  sheetId: string,
  rule: CellRule,
  address: string,
): Look {
  const { getters } = evaluation;
  const { zone } = getters.getRangeFromSheetXC(sheetId, address);
  const formulas = rule.values.map((value) =>
    value.startsWith('=') ? library.CompiledFormula.Compile(value, sheetId, getters) : null,
  );
  return (position) => {
    if (!holds(zone, position)) return undefined;
    // A formula is written for the first cell of its range.
    const [right, down] = [position.col - zone.left, position.row - zone.top];
    const values = rule.values.map((value, index) => {
      const formula = formulas[index];
      return formula == null
        ? value
        : getters.getTranslatedCellFormula(sheetId, right, down, formula);
    });
    return evaluation.getRuleResultForTarget(position, { ...rule, values })
      ? rule.style
      : undefined;
  };
}

function holds({ top, left, bottom, right }: Zone, { col, row }: Position): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}

/** A rule that looks at its whole range at once, when the first cell is asked for. */
function wholeLook(compute: () => Styles): Look {
  let styles: Styles | null = null;
  return ({ col, row }) => {
    styles ??= compute();
    return styles[col]?.[row];
  };
}

/** The plugin as if the tab had one rule. */
function withOnly(evaluation: ColorRuleEvaluation, format: Format): ColorRuleEvaluation {
  const getters = { ...evaluation.getters, getConditionalFormats: () => [format] };
  // It has the plugin's own methods.
  return Object.create(evaluation, { getters: { value: getters } }) as ColorRuleEvaluation;
}
