import { useState } from 'preact/hooks';
import type { ReadExport } from '../../../../core/results/import/reading.ts';
import { SOURCE_NAMES } from '../../../../import/source-names.ts';
import { Fold } from '../../../components/fold.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import type { ImportWork } from '../use-import.ts';

interface SourceFieldProps {
  readonly read: ReadExport;
  readonly work: Pick<ImportWork, 'answers' | 'answer'>;
}

/** Where the table comes from, as it was recognised; any other source can be named. */
export function SourceField({ read, work: { answers, answer } }: SourceFieldProps) {
  const [question] = useState(read.questions.find(({ key }) => key === 'source'));
  const [isSure] = useState(question === undefined && read.source !== '');
  const isChosen = (answers.source ?? '') !== '';
  const current = answers.source ?? read.source;

  // Another source has other fields, so the columns chosen for the one before mean nothing.
  function choose(source: string): void {
    const { mapping: _, ...others } = answers;
    answer({ ...others, source });
  }

  const names = [...new Set([read.source, ...read.candidates, ...SOURCE_NAMES])].filter(Boolean);
  const field = (
    <SelectField
      label={question?.sentence ?? 'Where does it come from?'}
      value={current}
      options={[
        ...(isChosen ? [{ value: '', label: 'Recognise it by its headers' }] : []),
        ...(current === '' && !isChosen ? [{ value: '', label: 'Choose a source' }] : []),
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChoose={choose}
    />
  );
  if (!isSure) return field;
  return (
    <Fold title={isChosen ? `Read as ${current}` : `Recognised as ${read.source}`}>{field}</Fold>
  );
}
