import type { IForbiddenRuleType } from 'dependency-cruiser';

const CORE_BASE = 'plan|cadence|channels|people|sales-cycle|goals|settings|calendar';
const CORE_UPPER = 'validation|results|review|handoff';

/** What no import may do. Each rule says why, for whoever meets it. */
export const RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'Modules that need each other are one module, or hide a third: take it out.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'only-what-is-there',
    comment: 'The import leads nowhere: mend the path, or add the package to package.json.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'core-is-pure',
    comment: 'Core decides and hosts act: it knows plain data, zod and date-fns, and nobody else.',
    severity: 'error',
    from: { path: '^src/core/' },
    to: { pathNot: '^src/core/|node_modules/(zod|date-fns)/' },
  },
  {
    name: 'dates-in-one-file',
    comment: 'Calendar dates are text; plain-date.ts alone turns them into anything else.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/core/calendar/plain-date\\.ts$' },
    to: { path: 'node_modules/date-fns/' },
  },
  {
    name: 'core-folders-one-way',
    comment:
      'Validation, results, review and handoff stand on plan, cadence and the rest, never the other way.',
    severity: 'error',
    from: { path: `^src/core/(${CORE_BASE})/` },
    to: { path: `^src/core/(${CORE_UPPER})/` },
  },
  {
    name: 'sheets-on-core',
    comment: 'The workbook knows core and nothing above it: not actions, sidebar or workbench.',
    severity: 'error',
    from: { path: '^src/sheets/' },
    to: { pathNot: '^src/(sheets|core)/|node_modules/(zod|@types/google-apps-script)/' },
  },
  {
    name: 'addon-on-sheets',
    comment:
      'Actions use sheets and core. The sidebar and the workbench call them, not they those.',
    severity: 'error',
    from: { path: '^src/addon/' },
    to: { pathNot: '^src/(addon|sheets|core)/|node_modules/(zod|@types/google-apps-script)/' },
  },
  {
    name: 'contract-stands-alone',
    comment: 'Both ends of google.script.run carry the contract, so it brings nothing big along.',
    severity: 'error',
    from: { path: '^src/addon/contract/' },
    to: { pathNot: '^src/addon/contract/|^src/core/failure\\.ts$|node_modules/zod/' },
  },
  {
    name: 'menu-without-packages',
    comment: 'Apps Script loads the menu whenever a spreadsheet opens: it stays a small file.',
    severity: 'error',
    from: { path: '^src/addon/menu\\.ts$' },
    to: { path: 'node_modules/', reachable: true },
  },
  {
    name: 'sidebar-on-the-contract',
    comment: 'The sidebar asks through the contract; it never runs sheets or actions itself.',
    severity: 'error',
    from: { path: '^src/sidebar/' },
    to: { pathNot: '^src/(sidebar|core|import|addon/contract)/|node_modules/(preact|zod)/' },
  },
  {
    name: 'sidebar-takes-types-of-core',
    comment:
      'What core decides comes through the contract; the sidebar may know its types only, and the failure that the contract throws.',
    severity: 'error',
    from: { path: '^src/sidebar/' },
    to: {
      path: '^src/core/',
      pathNot: '^src/core/failure\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'import-on-the-contract',
    comment:
      'Files are read where they were chosen, in a browser or by a program: with core, and over the contract.',
    severity: 'error',
    from: { path: '^src/import/' },
    to: {
      pathNot: '^src/(import|core|addon/contract)/|node_modules/(@types/)?(papaparse|zod)/',
    },
  },
  {
    name: 'import-from-without',
    comment: 'A browser or a program imports files; the script of the spreadsheet does not.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(import|sidebar|workbench)/' },
    to: { path: '^src/import/' },
  },
  {
    name: 'workbench-on-the-contract',
    comment:
      'The workbench runs the built files as Google does: of the sources it knows the contract, and how a file is imported over it.',
    severity: 'error',
    from: { path: '^src/workbench/' },
    to: { path: '^src/(core|sheets|sidebar|addon)/', pathNot: '^src/addon/contract/' },
  },
  {
    name: 'page-on-the-host',
    comment:
      'The host runs without a page, in Node and in tests: the page uses it, not it the page.',
    severity: 'error',
    from: { path: '^src/workbench/', pathNot: '^src/workbench/page/' },
    to: { path: '^src/workbench/page/' },
  },
  {
    name: 'sources-stand-alone',
    comment: 'Sources are built and tested; they know neither the build nor the tests.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(build|test)/' },
  },
];
