import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../build/deploy/digest.ts';
import { standingOf } from '../../../build/deploy/standing.ts';
import { NEW_SCRIPT } from './google-stub.ts';
import { BUILT } from './trial.ts';

const built = new Map(Object.entries(BUILT));
const manifest = JSON.parse(BUILT['appsscript.json']);
const OLD = `${BUILT['Code.js']}// Older.\n`;
const fresh = { 'appsscript.json': NEW_SCRIPT[0]?.source ?? '' };

function standing(files: Readonly<Record<string, string>>, deployed?: string) {
  return standingOf(new Map(Object.entries(files)), built, deployed);
}

const ours = { kind: 'ours', manifestChanges: [], changedElsewhere: false };

describe('nobody made anything', () => {
  test.each([
    ['nothing at all', {}],
    ['a manifest alone', fresh],
    ["Google's empty function", { ...fresh, 'Code.js': NEW_SCRIPT[1]?.source ?? '' }],
    ['an emptied file', { ...fresh, 'Code.js': '\n' }],
  ])('with %s', (_name, files) => {
    expect(standing(files)).toEqual({ kind: 'blank' });
  });
});

describe('Row Forward', () => {
  test('may lack a file, and the manifest may be written otherwise', () => {
    const { 'Sidebar.html': _, ...files } = BUILT;
    const scopes = [...manifest.oauthScopes].reverse();
    const text = JSON.stringify({ ...manifest, oauthScopes: scopes });
    expect(standing({ ...files, 'appsscript.json': text })).toEqual(ours);
  });

  test.each([
    [
      'a field',
      { ...manifest, timeZone: 'Europe/Rome' },
      'timeZone: "Europe/Rome" becomes "Etc/UTC"',
    ],
    ['a field more', { ...manifest, webapp: {} }, 'webapp: {} becomes nothing'],
    [
      'a field less',
      { ...manifest, runtimeVersion: undefined },
      'runtimeVersion: nothing becomes "V8"',
    ],
  ])('with %s in its manifest tells it', (_name, other, change) => {
    expect(standing({ ...BUILT, 'appsscript.json': JSON.stringify(other) })).toEqual({
      ...ours,
      manifestChanges: [change],
    });
  });

  test.each([
    ['as it was deployed last', BUILT, BUILT, false],
    ['but for line ends', BUILT, { ...BUILT, 'Code.js': `${BUILT['Code.js']}\r\n` }, false],
    [
      'an older version, deployed from here',
      { ...BUILT, 'Code.js': OLD },
      { ...BUILT, 'Code.js': OLD },
      false,
    ],
    ['what would be pushed now, by somebody else', { ...BUILT, 'Code.js': OLD }, BUILT, false],
    ['another version, by somebody else', BUILT, { ...BUILT, 'Code.js': OLD }, true],
  ])('%s', (_name, deployed, found, changedElsewhere) => {
    const digest = digestOf(new Map(Object.entries(deployed)));
    expect(standing(found, digest)).toEqual({ ...ours, changedElsewhere });
  });
});

describe("a stranger's files", () => {
  test.each([
    ['beside ours', { ...BUILT, 'Invoices.js': 'function send() {}' }, ['Invoices.js']],
    ['under a name of ours', { ...BUILT, 'Code.js': 'function send() {}' }, ['Code.js']],
    ['in a folder', { ...BUILT, 'lib/Menu.js': BUILT['Menu.js'] }, ['lib/Menu.js']],
    ['that are pages', { ...fresh, 'Page.html': '<p>Hello</p>' }, ['Page.html']],
  ])('%s', (_name, files, strange) => {
    expect(standing(files)).toEqual({ kind: 'strange', files: strange });
  });

  test('a manifest that asks for more than a new one does is somebody’s', () => {
    const text = JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: ['x'] });
    expect(standing({ 'appsscript.json': text })).toMatchObject({ kind: 'ours' });
  });
});
