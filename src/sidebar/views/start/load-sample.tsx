import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';

const LOAD = 'Loading the sample company';

/** Fills the empty workbook with a company to try things on. */
export function LoadSample() {
  const desk = useDesk();

  function load(): void {
    desk.run(
      LOAD,
      () => desk.api.loadSample({ name: 'larkfield' }),
      ({ tabs, rows }) => {
        desk.say(
          `Larkfield Home Loans is here: ${counted(rows, 'row')} in ${counted(tabs, 'tab')}.`,
        );
        desk.refresh();
      },
    );
  }

  return (
    <>
      <p class="note">
        Larkfield Home Loans is a made-up lender with a planned October, its results and sales. Good
        for a look around; use a spreadsheet that you can throw away.
      </p>
      <ActionButton work={LOAD} onPress={load}>
        Load the sample company
      </ActionButton>
    </>
  );
}
