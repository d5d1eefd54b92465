import { NotReady } from '../../components/not-ready.tsx';
import { useDesk } from '../../desk.ts';
import { AtWork } from './at-work.tsx';
import { ChooseTable } from './choose/choose-table.tsx';
import { readFile } from './choose/read-file.ts';
import { useFileDrop } from './choose/use-file-drop.ts';
import { ImportPreview } from './import-preview.tsx';
import { Imported } from './imported.tsx';
import { useImport } from './use-import.ts';

/** What platforms and the CRM measured, on its way into the spreadsheet: choose, look, import. */
export function ResultsView({ active }: { readonly active: boolean }) {
  const desk = useDesk();
  const work = useImport(desk);
  const { progress, prepared, report } = work;
  const open = (file: File) => work.read((options) => readFile(file, options));
  const isOver = useFileDrop(active && desk.start.ready && desk.working === '', open, desk.say);
  if (!desk.start.ready) return <NotReady />;
  return (
    <>
      <h2>Import results</h2>
      {progress !== null && <AtWork progress={progress} onCancel={work.cancel} />}
      <div class="part" hidden={progress !== null}>
        {prepared === null ? (
          <ChooseTable active={active} isOver={isOver} onFile={open} onRead={work.read} />
        ) : report === null ? (
          <ImportPreview key={work.tables} prepared={prepared} work={work} />
        ) : (
          <Imported prepared={prepared} report={report} onNext={work.leave} />
        )}
      </div>
    </>
  );
}
