import { SearchField } from '../../components/search-field.tsx';
import { Segments } from '../../components/segments.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Kept } from '../../kept/kept.ts';
import { codeName } from './code-name.ts';
import { ownersOf, tallied } from './filter.ts';
import type { CheckFinding } from './severity.ts';
import { SeverityFilter } from './severity-filter.tsx';

interface FindingFiltersProps {
  readonly findings: readonly CheckFinding[];
  readonly kept: Kept;
  readonly keep: (choices: Partial<Kept>) => void;
}

/** Fewer than these are seen at a glance. */
const WORTH_FILTERING = 4;

const GROUPS = [
  { value: 'row', label: 'By row' },
  { value: 'rule', label: 'By rule' },
] as const;

/** Narrows the list by severity, kind, owner and words, and says what it is listed under. */
export function FindingFilters({ findings, kept, keep }: FindingFiltersProps) {
  const isFiltered = kept.code !== '' || kept.owner !== '' || kept.words !== '';
  return (
    <>
      <SeverityFilter
        counts={tallied(findings, (finding) => finding.severity)}
        chosen={kept.severities}
        onChoose={(severities) => keep({ severities: [...severities] })}
      />
      {(findings.length >= WORTH_FILTERING || isFiltered) && (
        <>
          <div class="two-fields">
            <SelectField
              label="Kind"
              value={kept.code}
              options={kindOptions(findings, kept.code)}
              onChoose={(code) => keep({ code })}
            />
            <SelectField
              label="Owner"
              value={kept.owner}
              options={ownerOptions(findings, kept.owner)}
              onChoose={(owner) => keep({ owner })}
            />
            <SearchField label="Search" value={kept.words} onType={(words) => keep({ words })} />
          </div>
          <Segments
            label="List the findings"
            value={kept.groupBy}
            options={GROUPS}
            onChoose={(groupBy) => keep({ groupBy })}
          />
        </>
      )}
    </>
  );
}

/** What was chosen stays a choice, though its last finding may have been fixed since. */
function kindOptions(findings: readonly CheckFinding[], chosen: string) {
  const codes = tallied(findings, (finding) => finding.code);
  if (chosen !== '' && !codes.has(chosen)) codes.set(chosen, 0);
  return [
    { value: '', label: 'All kinds' },
    ...[...codes].map(([code, count]) => ({ value: code, label: `${codeName(code)} (${count})` })),
  ];
}

function ownerOptions(findings: readonly CheckFinding[], chosen: string) {
  const owners = new Set(findings.flatMap(ownersOf));
  if (chosen !== '') owners.add(chosen);
  return [
    { value: '', label: 'Everybody' },
    ...[...owners].sort().map((owner) => ({ value: owner, label: owner })),
  ];
}
