import type { Check } from './check.ts';

/** All files share one scope in Apps Script, so a function declared twice hides the first. */
export const names: Check = (files) => {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'));
  const declared = scripts.flatMap(([, text]) =>
    [...text.matchAll(/^function ([\w$]+)/gm)].map(([, name]) => name ?? ''),
  );
  const twice = new Set(declared.filter((name, index) => declared.indexOf(name) !== index));
  return [...twice].map((name) => `The function ${name} is declared twice: give one another name.`);
};
