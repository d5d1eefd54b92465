import { library, type Model } from './library.ts';
import { whenAsked } from './when-asked.ts';

const NAME = 'data_validation_ui';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

type Verdict = ReturnType<Model['getters']['getValidationResultForCellValue']>;

/** Verdicts by column, then by row. */
type Verdicts = Readonly<Record<number, Readonly<Record<number, () => Verdict>>>>;

/** The parts of the engine's plugin that it keeps private. */
interface ValidationEvaluation {
  readonly getters: Model['getters'];
  computeSheetValidationResults(sheetId: string): Verdicts;
  getValidationResultForCellValue(value: unknown, position: Position): Verdict;
}

const VALID: Verdict = { isValid: true };

/**
 * The engine prepares a verdict for every cell that has a validation after each change of a cell. Here
 * a cell is looked at when somebody draws it.
 */
export function installLazyValidations(): void {
  const plugin = library.registries.coreViewsPluginRegistry.get(NAME);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as ValidationEvaluation;
  prototype.computeSheetValidationResults = function verdictsWhenAsked(
    this: ValidationEvaluation,
    sheetId,
  ) {
    const verdictAt = (position: Position): Verdict => {
      const cell = this.getters.getEvaluatedCell(position);
      if (cell.type === 'empty') return VALID;
      return this.getValidationResultForCellValue(cell.value, position);
    };
    return whenAsked((col) =>
      whenAsked((row) => {
        const verdict = verdictAt({ sheetId, col, row });
        return () => verdict;
      }),
    );
  };
}
