import { Icon } from '../../components/icon.tsx';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from './severity.ts';

interface SeverityFilterProps {
  readonly counts: ReadonlyMap<Severity, number>;
  readonly chosen: readonly Severity[];
  readonly onChoose: (severities: readonly Severity[]) => void;
}

/** The counts by severity; pressing one shows only the pressed ones. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  function toggle(severity: Severity): void {
    onChoose(
      chosen.includes(severity)
        ? chosen.filter((other) => other !== severity)
        : [...chosen, severity],
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own.
    <div class="severities" role="group" aria-label="Show by severity">
      {SEVERITIES.map((severity) => {
        const count = counts.get(severity) ?? 0;
        return (
          <button
            key={severity}
            type="button"
            class={`severity-toggle ${severity}`}
            aria-pressed={chosen.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <span class="severity-count">
              <Icon shape={severity} /> {count}
            </span>
            {count === 1 ? SEVERITY_WORDS[severity].one : SEVERITY_WORDS[severity].many}
          </button>
        );
      })}
    </div>
  );
}
