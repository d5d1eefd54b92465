import type { Check } from './check.ts';

/** All that the add-on may see and do: this spreadsheet, and its own menus and sidebar. */
const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/** The manifest asks for exactly two scopes and names the V8 runtime. */
export const manifest: Check = (files) => {
  const { oauthScopes, runtimeVersion } = readManifest(files.get('appsscript.json') ?? '{}');
  const problems: string[] = [];
  if (JSON.stringify([...oauthScopes].sort()) !== JSON.stringify(SCOPES)) {
    problems.push(`appsscript.json must ask for these scopes and no other: ${SCOPES.join(', ')}`);
  }
  if (runtimeVersion !== 'V8') problems.push('appsscript.json must say "runtimeVersion": "V8".');
  return problems;
};

function readManifest(text: string): { oauthScopes: string[]; runtimeVersion: unknown } {
  // JSON.parse answers any; the two fields are looked at one by one.
  const { oauthScopes, runtimeVersion } = JSON.parse(text) as Record<string, unknown>;
  return { oauthScopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : [], runtimeVersion };
}
