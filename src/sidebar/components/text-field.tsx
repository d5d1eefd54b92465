import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onType: (text: string) => void;
}

/** A line of text, with its label above. */
export function TextField({ label, value, placeholder, onType }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
