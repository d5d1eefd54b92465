import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { FindingItem } from '../check/finding-item.tsx';
import { agencyMonth } from './agency-month.ts';
import { Downloads } from './downloads.tsx';
import { MonthField } from './month-field.tsx';
import { Sentences } from './sentences.tsx';

type Tool = Input<'schedulerFiles'>['tool'];

/** Tools as they write their names; in lower case they are asked for. */
const NAMES = [
  ...['Buffer', 'Publer', 'Metricool', 'Sprout', 'HighLevel', 'Hootsuite', 'PostFast', 'Own'],
];

const MAKING = 'Looking at the posts';

/** Files that a scheduling tool imports; what keeps a post out of them comes first. */
export function SchedulerFiles() {
  const desk = useDesk();
  const [tool, setTool] = useState<Tool>('buffer');
  const [text, setText] = useState('');
  const [made, setMade] = useState<Output<'schedulerFiles'> | null>(null);
  const isOwn = tool === 'own';
  const asks = isOwn || tool === 'postfast';

  function make(): void {
    desk.run(
      MAKING,
      () =>
        desk.api.schedulerFiles({
          ...{ month: agencyMonth(desk), tool },
          ...(isOwn ? { header: text } : asks ? { accounts: accountsIn(text) } : {}),
        }),
      (answer) => {
        setMade(answer);
        desk.say(`${counted(answer.posts, 'post')} ready.`);
      },
    );
  }

  return (
    <>
      <MonthField onChoose={() => setMade(null)} />
      <SelectField
        label="Tool"
        value={tool}
        options={NAMES.map((name) => ({
          value: name.toLowerCase(),
          label: name === 'Own' ? 'Another, by its header' : name,
        }))}
        onChoose={(value) => {
          setTool(value as Tool); // One of the options.
          setText('');
          setMade(null);
        }}
      />
      {asks && (
        <TextArea
          label={isOwn ? 'First line of its template' : 'Accounts, one a line: Facebook = id'}
          value={text}
          onType={setText}
        />
      )}
      <ActionButton look="primary" work={MAKING} onPress={make}>
        Look at the posts
      </ActionButton>
      {made !== null && (
        <section class="apart">
          <h3>
            {counted(made.posts, 'post')} in {counted(made.files.length, 'file')}
          </h3>
          <ul class="portion">
            {made.findings.map((finding, index) => (
              <FindingItem key={index} finding={finding} under="rule" />
            ))}
          </ul>
          <Downloads files={made.files} />
          <Sentences title="Before you import" sentences={made.advice} />
        </section>
      )}
    </>
  );
}

/** `Facebook = 12` a line, as names and ids. */
function accountsIn(text: string): Record<string, string> {
  const pairs = text.split('\n').map((line) => /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [pair.slice(1)])));
}
