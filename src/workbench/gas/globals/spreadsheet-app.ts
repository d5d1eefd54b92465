import { className, ScriptObject } from '../../realm/script-object.ts';
import * as enumerations from '../enumerations.ts';
import { FilterCriteriaBuilder } from '../filter/filter-criteria.ts';
import type { Handles, RangeHandle, SheetHandle } from '../handles.ts';
import { ConditionalFormatRuleBuilder } from '../rules/color-rule-builder.ts';
import { DataValidationBuilder } from '../rules/validation-builder.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';
import { Ui } from './ui.ts';

/** The way in. */
export class SpreadsheetApp extends ScriptObject {
  readonly [className] = 'SpreadsheetApp';
  readonly #handles: Handles;

  readonly BooleanCriteria = enumerations.BooleanCriteria;
  readonly BorderStyle = enumerations.BorderStyle;
  readonly CopyPasteType = enumerations.CopyPasteType;
  readonly DataValidationCriteria = enumerations.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enumerations.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enumerations.DeveloperMetadataVisibility;
  readonly Dimension = enumerations.Dimension;
  readonly Direction = enumerations.Direction;
  readonly GroupControlTogglePosition = enumerations.GroupControlTogglePosition;
  readonly ProtectionType = enumerations.ProtectionType;
  readonly SheetType = enumerations.SheetType;
  readonly WrapStrategy = enumerations.WrapStrategy;

  constructor(handles: Handles) {
    super();
    this.#handles = handles;
  }

  getActive(): ScriptObject {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    // The factory of this execution makes one of ours.
    return this.#handles.spreadsheet() as Spreadsheet;
  }

  getActiveSheet(): SheetHandle {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveRange(): RangeHandle {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  getCurrentCell(): RangeHandle {
    return this.getActiveSpreadsheet().getCurrentCell();
  }

  setActiveSheet(sheet: SheetHandle): SheetHandle {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  setCurrentCell(cell: RangeHandle): RangeHandle {
    return this.getActiveSpreadsheet().setCurrentCell(cell);
  }

  getUi(): Ui {
    return new Ui(this.#handles.context);
  }

  /** Writes are in the workbook at once here; the call is counted all the same. */
  flush(): void {
    this.#handles.context.workbook.engine.selection.sheet();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.#handles);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#handles);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#handles);
  }
}
