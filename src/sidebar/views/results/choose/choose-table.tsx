import { Segments } from '../../../components/segments.tsx';
import { useDesk } from '../../../desk.ts';
import type { ImportWork } from '../use-import.ts';
import { ChooseFile } from './choose-file.tsx';
import { ChooseTab } from './choose-tab.tsx';
import { KnownExports } from './known-exports.tsx';
import { PasteText } from './paste-text.tsx';

const WAYS = [
  { value: 'file', label: 'From a file' },
  { value: 'paste', label: 'Paste' },
  { value: 'tab', label: 'From a tab' },
] as const;

interface ChooseTableProps {
  readonly active: boolean;
  /** Whether a file is held over the sidebar. */
  readonly isOver: boolean;
  readonly onFile: (file: File) => void;
  readonly onRead: ImportWork['read'];
}

/** Where the numbers come from: a file, a paste, or a tab of this spreadsheet. */
export function ChooseTable({ active, isOver, onFile, onRead }: ChooseTableProps) {
  const { kept, keep } = useDesk();
  const way = kept.resultsFrom;
  return (
    <>
      <Segments
        label="Where the results come from"
        value={way}
        options={WAYS}
        onChoose={(resultsFrom) => keep({ resultsFrom })}
      />
      <div class="part" hidden={way !== 'file'}>
        <ChooseFile isOver={isOver} onFile={onFile} />
      </div>
      <div class="part" hidden={way !== 'paste'}>
        <PasteText onRead={onRead} />
      </div>
      <div class="part" hidden={way !== 'tab'}>
        <ChooseTab active={active && way === 'tab'} onRead={onRead} />
      </div>
      <p class="note">
        {way === 'tab' ? 'The tab' : 'It'} is read here in your browser. Names, addresses and phone
        numbers of people never reach Results or Sales. You see what is kept before anything is
        written.
      </p>
      <KnownExports />
    </>
  );
}
