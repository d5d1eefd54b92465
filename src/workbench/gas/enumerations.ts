/** The enumerations of the Spreadsheet, Base, Charts and HTML services that this host offers. */
import { enumeration } from './enumeration.ts';

export const BooleanCriteria = enumeration('BooleanCriteria', [
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const),
  ...(['DATE_NOT_EQUAL_TO', 'DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE'] as const),
  ...(['DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
  ...(['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_NOT_EQUAL_TO'] as const),
  ...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
]);

export const DataValidationCriteria = enumeration('DataValidationCriteria', [
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO'] as const),
  ...(['DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'] as const),
  ...(['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
  ...(['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL'] as const),
  ...([
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ] as const),
]);

export const BorderStyle = enumeration('BorderStyle', [
  ...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
]);
export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const Dimension = enumeration('Dimension', ['COLUMNS', 'ROWS']);
export const Direction = enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);
export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const GroupControlTogglePosition = enumeration('GroupControlTogglePosition', [
  ...(['BEFORE', 'AFTER'] as const),
]);
export const DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', [
  ...(['DOCUMENT', 'PROJECT'] as const),
]);
export const DeveloperMetadataLocationType = enumeration('DeveloperMetadataLocationType', [
  ...(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const),
]);
export const CopyPasteType = enumeration('CopyPasteType', [
  ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA'] as const),
  ...(['PASTE_DATA_VALIDATION', 'PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING'] as const),
  ...(['PASTE_COLUMN_WIDTHS'] as const),
]);

export const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export const ChartType = enumeration('ChartType', [
  ...([
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
  ] as const),
  ...([
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
  ] as const),
  ...(['TABLE', 'TREEMAP', 'WATERFALL'] as const),
]);
export const ChartHiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', [
  ...(['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'] as const),
]);
export const ChartMergeStrategy = enumeration('ChartMergeStrategy', [
  ...(['MERGE_COLUMNS', 'MERGE_ROWS'] as const),
]);
export const ChartLegendPosition = enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

export const AuthModeConstant = enumeration('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const DigestAlgorithm = enumeration('DigestAlgorithm', [
  ...(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const),
]);
export const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
export const XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
