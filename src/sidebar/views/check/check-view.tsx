import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { CheckedPlan } from './checked-plan.tsx';
import { checkMonthOptions, monthToCheck } from './month-options.ts';
import { CHECKING, type Check } from './use-check.ts';

/** All findings at once, and the way to each cell. */
export function CheckView({ check }: { readonly check: Check }) {
  const desk = useDesk();
  const month = check.month ?? monthToCheck(desk.start);
  return (
    <>
      <h2>Check the plan</h2>
      <SelectField
        label="Month"
        value={month}
        options={checkMonthOptions(desk.start, month)}
        onChoose={check.choose}
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
        <CheckedPlan checked={check.checked} />
      )}
    </>
  );
}
