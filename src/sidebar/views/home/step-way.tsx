import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { OpenTab } from '../../components/open-tab.tsx';
import { useDesk } from '../../desk.ts';
import type { Kept } from '../../kept/kept.ts';
import type { ViewName } from '../../view-name.ts';
import { NO_FILTER } from '../check/filter.ts';

type Step = Output<'home'>['steps'][number];

/** Where a step is done in the sidebar: its view, what is chosen there, and how a button says it. */
interface Place {
  readonly view: ViewName;
  readonly says: string;
  readonly choose: (month: string) => Partial<Kept>;
}

/** What a step of the check is about. */
function severitiesOf(key: string): Kept['severities'] {
  return key === 'errors' ? ['error'] : key === 'warnings' ? ['warning'] : [];
}

const PLACES: Readonly<Record<Exclude<Step['view'], ''>, Place>> = {
  start: { view: 'start', says: 'Open Start', choose: () => ({}) },
  build: {
    view: 'build',
    says: 'Open Build',
    choose: (month) => ({ buildMonth: month, buildMonths: 1, buildPart: 'months' }),
  },
  ideas: {
    view: 'build',
    says: 'See ideas',
    choose: (month) => ({ buildMonth: month, buildPart: 'ideas' }),
  },
  check: { view: 'check', says: 'Check and list them', choose: () => ({}) },
  approve: { view: 'week', says: 'Look and approve', choose: () => ({ weekPart: 'approve' }) },
  week: { view: 'week', says: 'Open My week', choose: () => ({ weekPart: 'week' }) },
  results: { view: 'results', says: 'Open Results', choose: () => ({}) },
  review: { view: 'review', says: 'Open Review', choose: (month) => ({ reviewMonth: month }) },
};

interface StepWayProps {
  readonly step: Step;
  readonly look: 'primary' | 'link';
  readonly onCheck: (month: string) => void;
}

/** The way to where a step is done: a view of the sidebar, a cell, or a tab. */
export function StepWay({ step, look, onCheck }: StepWayProps) {
  const { key, view, month, tab, cell } = step;
  const desk = useDesk();
  if (view !== '') {
    const place = PLACES[view];
    return (
      <ActionButton
        look={look}
        onPress={() => {
          desk.keep(place.choose(month));
          if (view === 'check') {
            desk.keep({ ...NO_FILTER, severities: severitiesOf(key) });
            onCheck(month);
          } else desk.goTo(place.view);
        }}
      >
        {place.says}
      </ActionButton>
    );
  }
  if (tab === '') return null;
  if (cell === '') {
    return (
      <OpenTab to={{ tab }} look={look}>
        {`Open the tab ${tab}`}
      </OpenTab>
    );
  }
  return (
    <ActionButton look={look} work={`Going to ${cell}`} onPress={() => desk.goToCell(step)}>
      {`Go to ${tab} ${cell}`}
    </ActionButton>
  );
}
