import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { CheckedPlan } from './checked-plan.tsx';
import { checkMonthOptions, monthToCheck } from './month-options.ts';
import { OwnRules } from './own-rules.tsx';
import { CHECKING, type Check } from './use-check.ts';

interface PlanCheckProps {
  readonly active: boolean;
  readonly check: Check;
}

/** The rows of the plan: what is wrong with them, and the way to each cell. */
export function PlanCheck({ active, check }: PlanCheckProps) {
  const desk = useDesk();
  const month = monthToCheck(desk.start, desk.kept.checkMonth);
  return (
    <>
      <SelectField
        label="Month"
        value={month}
        options={checkMonthOptions(desk.start, month)}
        onChoose={(next) => desk.keep({ checkMonth: next === '' ? 'all' : next })}
      />
      <ActionButton look="primary" work={CHECKING} onPress={() => check.check(month)}>
        Check the plan
      </ActionButton>
      {check.checked === null ? (
        <p class="note">
          Findings are written to the column Issues as well, for everybody who opens this
          spreadsheet.
        </p>
      ) : (
        <CheckedPlan active={active} checked={check.checked} check={check} />
      )}
      <OwnRules />
    </>
  );
}
