interface ChangeTextProps {
  readonly from: string;
  readonly to: string;
}

/** What stands now and what would stand there. A blank side is not shown. */
export function ChangeText({ from, to }: ChangeTextProps) {
  return (
    <span class="change">
      {from !== '' && (
        <del>
          <span class="unseen">now: </span>
          {from}
        </del>
      )}
      {to !== '' && (
        <ins>
          <span class="unseen">then: </span>
          {to}
        </ins>
      )}
    </span>
  );
}
