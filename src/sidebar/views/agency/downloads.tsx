import { QuickButton } from '../../components/quick-button.tsx';
import { type DownloadFile, saveFile } from './save-file.ts';

/** A button for each file. The files are made in the browser: no server sees them. */
export function Downloads({ files }: { readonly files: readonly DownloadFile[] }) {
  return (
    <ul class="portion">
      {files.map((file) => (
        <li key={file.name}>
          <QuickButton look="plain" onPress={() => saveFile(file)}>
            Download {file.name}
          </QuickButton>
        </li>
      ))}
    </ul>
  );
}
