import { type DownloadFile, saveFile } from './save-file.ts';

/** A button for each file. The files are made in the browser: no server sees them. */
export function Downloads({ files }: { readonly files: readonly DownloadFile[] }) {
  return (
    <ul class="portion">
      {files.map((file) => (
        <li key={file.name}>
          <button type="button" class="button plain" onClick={() => saveFile(file)}>
            Download {file.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
