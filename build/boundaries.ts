import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { nameProblems } from './boundaries/names.ts';
import { RULES } from './boundaries/rules.ts';
import { Problem, runAsProgram } from './program.ts';
import { projectFolder } from './project.ts';

/** What the boundaries say about a tree of sources. */
export interface Boundaries {
  /** How many modules were looked at, packages included. */
  readonly modules: number;
  /** Rule, import and reason, each in a line. */
  readonly problems: readonly string[];
}

/** Checks every import below the folders against the rules. */
export async function checkBoundaries(
  folder: string,
  rules: readonly IForbiddenRuleType[] = RULES,
): Promise<Boundaries> {
  const { output } = await cruise(['src', 'build', 'test'], {
    baseDir: folder,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  });
  // Without a reporter the answer is the result itself.
  const { modules, summary } = output as ICruiseResult;
  const reasons = new Map(rules.map(({ name, comment }) => [name, comment]));
  const broken = summary.violations.map(({ rule, from, to }) => {
    const edge = from === to ? from : `${from} -> ${to}`;
    return `${rule.name}: ${edge} (${reasons.get(rule.name) ?? ''})`;
  });
  return {
    modules: modules.length,
    problems: [...broken, ...nameProblems(modules.map(({ source }) => source))],
  };
}

await runAsProgram(import.meta.url, async () => {
  const { modules, problems } = await checkBoundaries(projectFolder);
  // dependency-cruiser finds nothing, and says nothing, where it cannot read TypeScript.
  if (modules === 0) throw new Problem('The boundaries were checked on no module at all.');
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  console.log(`Boundaries hold in ${modules} modules.`);
});
