import { library } from './library.ts';

/** Sheets takes `;` between arguments in every locale; the engine only takes its locale's own. */
const WITH_SEMICOLON = { ...library.DEFAULT_LOCALE, formulaArgSeparator: ';' };
const WITH_COMMA = library.DEFAULT_LOCALE;

/** Whether arguments of the formula are separated by `;`. Quoted text does not count. */
export function hasSemicolons(formula: string): boolean {
  if (!formula.startsWith('=') || !formula.includes(';')) return false;
  return library.tokenize(formula, WITH_SEMICOLON).some((token) => token.type === 'ARG_SEPARATOR');
}

/** The formula as the engine takes it. */
export function toEngineFormula(formula: string): string {
  if (!hasSemicolons(formula)) return formula;
  return rewritten(formula, WITH_SEMICOLON, ',');
}

/** The engine's formula with `;` between arguments. */
export function toSemicolons(formula: string): string {
  return rewritten(formula, WITH_COMMA, ';');
}

function rewritten(formula: string, locale: typeof WITH_COMMA, separator: string): string {
  return library
    .tokenize(formula, locale)
    .map((token) => (token.type === 'ARG_SEPARATOR' ? separator : token.value))
    .join('');
}
