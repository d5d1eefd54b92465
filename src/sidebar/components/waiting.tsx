/** What a view shows until the workbook was read for the first time. */
export function Waiting({ failed }: { readonly failed: boolean }) {
  return (
    <p class="note">
      {failed ? 'This spreadsheet could not be read.' : 'Reading this spreadsheet…'}
    </p>
  );
}
