import { useState } from 'preact/hooks';
import { gridOfTab } from '../../../../import/grid-of-tab.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { Unasked } from '../../../components/unasked.tsx';
import { useDesk } from '../../../desk.ts';
import { useAsked } from '../../../use-asked.ts';
import { type ImportWork, READING } from '../use-import.ts';

interface ChooseTabProps {
  readonly active: boolean;
  readonly onRead: ImportWork['read'];
}

/** A tab of this spreadsheet that is not one of ours, such as a file that was imported into it. */
export function ChooseTab({ active, onRead }: ChooseTabProps) {
  const desk = useDesk();
  const [chosen, setChosen] = useState('');
  const { answer, problem } = useAsked(active, '', desk.readings, () => desk.api.importFacts({}));
  if (answer === null) {
    return <Unasked problem={problem} what="the tabs" onStart={() => desk.goTo('start')} />;
  }
  const [first] = answer.tabs;
  if (first === undefined) {
    return (
      <p class="notice plain">
        There is no other tab yet. An Excel file becomes one by File, Import in Google Sheets:
        choose “Insert new sheet(s)”.
      </p>
    );
  }
  const tab = answer.tabs.includes(chosen) ? chosen : first;
  return (
    <>
      <SelectField
        label="Tab with the results"
        value={tab}
        options={answer.tabs.map((name) => ({ value: name, label: name }))}
        onChoose={setChosen}
      />
      <ActionButton
        look="primary"
        work={READING}
        onPress={() => onRead((options) => gridOfTab(desk.api, tab, options))}
      >
        Read this tab
      </ActionButton>
    </>
  );
}
