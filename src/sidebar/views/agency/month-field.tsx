import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';
import { checkMonthOptions } from '../check/month-options.ts';
import { agencyMonth } from './agency-month.ts';

/** A month that has rows in the plan. */
export function MonthField({ onChoose }: { readonly onChoose: () => void }) {
  const desk = useDesk();
  return (
    <SelectField
      label="Month"
      value={agencyMonth(desk)}
      options={checkMonthOptions(desk.start, '').slice(1)}
      onChoose={(chosen) => {
        desk.keep({ agencyMonth: chosen });
        onChoose();
      }}
    />
  );
}
