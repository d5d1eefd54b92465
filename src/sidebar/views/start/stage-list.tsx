import type { StartAnswer } from '../../desk.ts';

/** The stages of the sales cycle, with who serves each. */
export function StageList({ stages }: { readonly stages: StartAnswer['stages'] }) {
  return (
    <ol class="stages">
      {stages.map((stage, index) => (
        // Two stages may bear one name until somebody mends it.
        <li class="stage" key={index}>
          <span class="stage-name">{stage.name}</span>
          <span class="stage-server">{stage.servedBy === '' ? 'Nobody yet' : stage.servedBy}</span>
          {stage.role !== '' && <span class="stage-role">{stage.role}</span>}
        </li>
      ))}
    </ol>
  );
}
