import type { PreparedImport } from '../../../import/prepared-import.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { QuickButton } from '../../components/quick-button.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { counted } from '../../wording/numbers.ts';
import { Matches } from './matches/matches.tsx';
import { Differences } from './preview/differences.tsx';
import { Dropped } from './preview/dropped.tsx';
import { Mapping } from './preview/mapping.tsx';
import { isDateAsked, Outlook } from './preview/outlook.tsx';
import { Questions } from './preview/questions.tsx';
import { Remarks } from './preview/remarks.tsx';
import { SampleRows } from './preview/sample-rows.tsx';
import { SourceField } from './preview/source-field.tsx';
import { IMPORTING, type ImportWork } from './use-import.ts';

interface ImportPreviewProps {
  readonly prepared: PreparedImport;
  readonly work: ImportWork;
}

/** What an import would write, before anything is written. */
export function ImportPreview({ prepared, work }: ImportPreviewProps) {
  const title = useFocusFirst<HTMLHeadingElement>();
  const { read } = prepared;
  return (
    <section aria-label="Preview of the import">
      <h3 tabIndex={-1} ref={title}>
        {prepared.name}
      </h3>
      <SourceField read={read} work={work} />
      <Questions work={work} />
      <Remarks remarks={[...read.remarks, ...prepared.remarks]} isFailure={read.table === ''} />
      {read.table !== '' && <Outlook prepared={prepared} work={work} />}
      <div class="row">
        {canBeSent(prepared, work) && (
          <ActionButton look="primary" work={IMPORTING} onPress={work.send}>
            Import {counted(prepared.added + prepared.updated, 'row')}
          </ActionButton>
        )}
        <QuickButton onPress={work.leave}>Choose something else</QuickButton>
      </div>
      <SampleRows prepared={prepared} />
      <Differences prepared={prepared} />
      <Mapping key={read.source} read={read} work={work} />
      <Dropped dropped={read.dropped} />
      {read.table === 'results' && work.first !== null && (
        <Matches
          key={JSON.stringify(work.answers)}
          prepared={prepared}
          first={work.first}
          onMatch={work.match}
        />
      )}
    </section>
  );
}

function canBeSent({ added, updated }: PreparedImport, work: ImportWork): boolean {
  return added + updated > 0 && !isDateAsked(work);
}
