import { SelectField } from '../../components/select-field.tsx';
import { useDesk } from '../../desk.ts';

interface PersonFieldProps {
  readonly label: string;
  readonly people: readonly string[];
}

/** Who sits here. It is remembered for the next time; the add-on does not read accounts. */
export function PersonField({ label, people }: PersonFieldProps) {
  const { kept, keep } = useDesk();
  const names = kept.person === '' ? people : [...new Set([...people, kept.person])];
  return (
    <SelectField
      label={label}
      value={kept.person}
      options={[
        { value: '', label: 'Choose a name' },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChoose={(person) => keep({ person })}
    />
  );
}
