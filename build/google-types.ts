import { createRequire } from 'node:module';
import ts from 'typescript';

/** The namespaces of `GoogleAppsScript` that add-ons for Sheets meet. */
const NAMESPACES = new Set([
  ...['Spreadsheet', 'Base', 'Cache', 'Charts', 'HTML', 'Lock', 'Properties', 'Script'],
  ...['Utilities'],
]);

/** A member of a Google class: its overloads, each the kinds of its parameters; none for a property. */
interface GoogleMember {
  readonly name: string;
  readonly overloads: readonly string[];
}

export interface GoogleClass {
  readonly name: string;
  readonly members: readonly GoogleMember[];
}

/** The classes that `@types/google-apps-script` declares, enumerations left out. */
export function readGoogleClasses(): readonly GoogleClass[] {
  const entry = createRequire(import.meta.url).resolve('@types/google-apps-script/package.json');
  const root = entry.replace(/package\.json$/, 'index.d.ts');
  const program = ts.createProgram([root], {
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('google-apps-script'));
  const classes = new Map<string, GoogleClass>();
  for (const file of files) {
    for (const [name, type] of interfacesOf(file, checker)) {
      const members = checker.getPropertiesOfType(type).map((member) => memberOf(member, checker));
      if (!classes.has(name)) classes.set(name, { name, members });
    }
  }
  return [...classes.values()];
}

function* interfacesOf(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): Generator<[name: string, type: ts.Type]> {
  for (const outer of file.statements) {
    if (!ts.isModuleDeclaration(outer) || outer.body === undefined) continue;
    if (outer.name.text !== 'GoogleAppsScript' || !ts.isModuleBlock(outer.body)) continue;
    for (const space of outer.body.statements) {
      if (!ts.isModuleDeclaration(space) || space.body === undefined) continue;
      if (!NAMESPACES.has(space.name.text) || !ts.isModuleBlock(space.body)) continue;
      for (const declared of space.body.statements) {
        if (!ts.isInterfaceDeclaration(declared)) continue;
        yield [declared.name.text, checker.getTypeAtLocation(declared)];
      }
    }
  }
}

function memberOf(member: ts.Symbol, checker: ts.TypeChecker): GoogleMember {
  const [declaration] = member.declarations ?? [];
  if (declaration === undefined) return { name: member.name, overloads: [] };
  const signatures = checker.getTypeOfSymbolAtLocation(member, declaration).getCallSignatures();
  const overloads = signatures.flatMap((signature) => parametersOf(signature, checker));
  return { name: member.name, overloads: [...new Set(overloads)] };
}

/** The lists of kinds that a signature takes: one more for every parameter that may be left out. */
function parametersOf(signature: ts.Signature, checker: ts.TypeChecker): string[] {
  const lists = [''];
  for (const parameter of signature.parameters) {
    const declared = parameter.valueDeclaration;
    if (declared === undefined || !ts.isParameter(declared)) continue;
    const last = lists[lists.length - 1] ?? '';
    if (declared.dotDotDotToken !== undefined) return [...lists.slice(0, -1), `${last}*`];
    const kind = kindOf(checker.getTypeAtLocation(declared), checker);
    if (declared.questionToken === undefined) lists.pop();
    lists.push(last + kind);
  }
  return lists;
}

/**
 * `s` text, `n` number, `b` boolean, `a` array, `o` object, `f` function, `?` whatever; a capital where
 * `null` is taken, too.
 */
function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  if (type.isUnion()) {
    const empty = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
    const parts = type.types.filter((part) => (part.flags & empty) === 0);
    const [only = '?', ...others] = new Set(parts.map((part) => kindOf(part, checker)));
    if (others.length > 0) return '?';
    return type.types.some((part) => part.flags & ts.TypeFlags.Null) ? only.toUpperCase() : only;
  }
  if (type.flags & ts.TypeFlags.StringLike) return 's';
  if (type.flags & ts.TypeFlags.EnumLike) return 'o';
  if (type.flags & ts.TypeFlags.NumberLike) return 'n';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'b';
  if (checker.isArrayType(type)) return 'a';
  if (type.getCallSignatures().length > 0) return 'f';
  return type.flags & ts.TypeFlags.Object ? 'o' : '?';
}
