import { Icon } from '../../../components/icon.tsx';

interface RemarksProps {
  readonly remarks: readonly string[];
  /** Whether nothing could be read: the remarks say why. */
  readonly isFailure: boolean;
}

/** What was understood otherwise than it looks, and what is missing. */
export function Remarks({ remarks, isFailure }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <div class={isFailure ? 'notice error' : 'notice plain'}>
      {isFailure && <Icon shape="error" />}
      {remarks.length === 1 ? (
        <p>{remarks[0]}</p>
      ) : (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
