import { SearchField } from '../../components/search-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { codeName } from './code-name.ts';
import { type FindingFilter, ownersOf, tallied } from './filter.ts';
import type { CheckFinding } from './severity.ts';
import { SeverityFilter } from './severity-filter.tsx';

interface FindingFiltersProps {
  readonly findings: readonly CheckFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Fewer than these are seen at a glance. */
const WORTH_FILTERING = 4;

/** Narrows the list: by severity, by kind, by words. */
export function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const codes = tallied(findings, (finding) => finding.code);
  // The last finding of the chosen kind may have been fixed since.
  if (filter.code !== '' && !codes.has(filter.code)) codes.set(filter.code, 0);
  const owners = [...new Set(findings.map(ownersOf).reduce((all, some) => all.concat(some), []))];
  return (
    <>
      <SeverityFilter
        counts={tallied(findings, (finding) => finding.severity)}
        chosen={filter.severities}
        onChoose={(severities) => onChange({ ...filter, severities })}
      />
      {findings.length >= WORTH_FILTERING && (
        <div class="two-fields">
          <SelectField
            label="Kind"
            value={filter.code}
            options={[
              { value: '', label: 'All kinds' },
              ...[...codes].map(([code, count]) => ({
                value: code,
                label: `${codeName(code)} (${count})`,
              })),
            ]}
            onChoose={(code) => onChange({ ...filter, code })}
          />
          <SelectField
            label="Owner"
            value={filter.owner}
            options={[
              { value: '', label: 'Everybody' },
              ...owners.sort().map((owner) => ({ value: owner, label: owner })),
            ]}
            onChoose={(owner) => onChange({ ...filter, owner })}
          />
          <SearchField
            label="Search"
            value={filter.text}
            onType={(text) => onChange({ ...filter, text })}
          />
        </div>
      )}
    </>
  );
}
