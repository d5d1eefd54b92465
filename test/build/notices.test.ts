import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOTICES_FILE, noticesComment, noticesText } from '../../build/notices.ts';
import { buildParts } from '../../build/parts.ts';
import { projectFolder } from '../../build/project.ts';

test('THIRD_PARTY_NOTICES.md is current (npm run notices writes it)', async () => {
  const file = await readFile(join(projectFolder, NOTICES_FILE), 'utf8');
  const { packages } = await buildParts(projectFolder);
  expect(file).toBe(noticesText(packages));
});

describe('the comment at the top of the script', () => {
  const zod = {
    name: 'zod',
    version: '4.0.0',
    license: 'MIT',
    licenseText: 'MIT License\n\nCopyright (c) 2025 Colin\n\nPermission is hereby granted, free.',
  };

  test('names the package and its owner, with the terms once', () => {
    const comment = noticesComment([zod, { ...zod, name: 'preact' }]);
    expect(comment).toContain('zod 4.0.0: Copyright (c) 2025 Colin\n');
    expect(comment.match(/Permission is hereby granted/g)).toHaveLength(1);
  });

  test('another licence stops the build', () => {
    expect(() => noticesComment([{ ...zod, license: 'LGPL-3.0' }])).toThrow(
      'zod is under LGPL-3.0: its notice must go into Code.js.',
    );
  });
});
