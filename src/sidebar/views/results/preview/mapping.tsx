import { useState } from 'preact/hooks';
import type { MappedColumn, ReadExport } from '../../../../core/results/import/reading.ts';
import { Fold } from '../../../components/fold.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { counted } from '../../../wording/numbers.ts';
import { sureWord } from '../sure-word.ts';
import type { ImportWork } from '../use-import.ts';

interface MappingProps {
  readonly read: ReadExport;
  readonly work: Pick<ImportWork, 'answers' | 'answer' | 'prepared'>;
}

/** Which column each number is read from, to be corrected where it was found wrongly. */
export function Mapping({ read, work }: MappingProps) {
  const { mapping, unused } = read;
  // A field stays where it was listed first, under the hand that corrects it.
  const [places] = useState(
    () => new Map(mapping.map((column) => [column.field, placeOf(column)])),
  );
  const [wasRead] = useState(read.table !== '');
  const isSplit = [...places.values()].includes('doubtful');
  const at = (place: Place) => mapping.filter(({ field }) => places.get(field) === place);
  const [sure, absent] = [at('sure'), at('absent')];
  if (mapping.length === 0) return null;
  const found = mapping.filter(({ header }) => header !== '').length;
  const list = (columns: readonly MappedColumn[]) => (
    <Columns columns={columns} unused={unused} work={work} />
  );
  return (
    <Fold title={`Columns: ${counted(found, 'field')} found`} isOpen={isSplit || !wasRead}>
      {work.prepared?.remembered === true && (
        <p class="note">Read as you said the last time, for a table with the same headers.</p>
      )}
      {list(at('doubtful'))}
      {isSplit && sure.length > 0 ? (
        <Fold title={`${counted(sure.length, 'field')} found for sure`}>{list(sure)}</Fold>
      ) : (
        list(sure)
      )}
      {absent.length > 0 && (
        <Fold
          title={`${counted(absent.length, 'field')} that the table does not have`}
          isOpen={!wasRead}
        >
          {list(absent)}
        </Fold>
      )}
    </Fold>
  );
}

type Place = 'doubtful' | 'sure' | 'absent';

function placeOf({ header, required, sure }: MappedColumn): Place {
  if (header === '') return required ? 'doubtful' : 'absent';
  return sure === 1 ? 'sure' : 'doubtful';
}

interface ColumnsProps {
  readonly columns: readonly MappedColumn[];
  readonly unused: readonly string[];
  readonly work: MappingProps['work'];
}

function Columns({ columns, unused, work: { answers, answer } }: ColumnsProps) {
  return (
    <>
      {columns.map((column) => {
        const { field, label, header } = column;
        const wanted = answers.mapping?.[field] ?? header;
        const headers = [...new Set([wanted, header, ...unused])].filter((name) => name !== '');
        return (
          <SelectField
            key={field}
            label={`${label}${doubt(column)}`}
            value={wanted}
            options={[
              { value: '', label: 'No column' },
              ...headers.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(name) =>
              answer({ ...answers, mapping: { ...answers.mapping, [field]: name } })
            }
          />
        );
      })}
    </>
  );
}

function doubt({ header, required, sure }: MappedColumn): string {
  if (header === '') return required ? ': needed' : '';
  return sure === 1 ? '' : `: ${sureWord(sure)}`;
}
