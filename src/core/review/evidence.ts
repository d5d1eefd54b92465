import { listed } from '../listed.ts';
import { nameKey } from '../named.ts';
import { isFromSocial } from '../results/first-source.ts';
import type { ReasonGroup } from '../results/sale.ts';
import { countOf, leadsOfMonth } from '../results/sales-of-month.ts';
import {
  audiencesOfMonth,
  backwardRows,
  missedForAsset,
  unservedStages,
} from './evidence-of-plan.ts';
import { LEAST_CASES } from './few.ts';
import { didItsJob } from './judge-posts.ts';
import { type Source, sourceOf } from './measure.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { tally } from './tally.ts';
import { counted, countedOf, number, sentences, tallied } from './wording.ts';

/** Something that the diagnosis rests on, in words. */
export interface Evidence {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly from: Source | null;
}

/** How many names a sentence bears. */
const MOST_NAMES = 8;

/** What went well, why leads came to nothing, who was aimed at, what was not served and not done. */
export function evidence(review: ReviewedMonth): Evidence[] {
  const { input, reasons } = review;
  const audiences = audiencesOfMonth(input);
  const backward = backwardRows(input);
  const assets = missedForAsset(input);
  const topics = (rows: typeof assets) => {
    const names = rows.map(({ item, row }) => item.topic || item.rowId || `row ${row}`);
    const rest = names.length - MOST_NAMES;
    const shown = rest > 1 ? [...names.slice(0, MOST_NAMES), `${rest} more`] : names;
    return names.length === 0 ? 'None.' : `${listed(shown)}.`;
  };
  return [
    { key: 'well', name: 'Posts and ads that did their job', ...didWell(review) },
    {
      key: 'reasons',
      name: 'Why leads came to nothing',
      text: reasonsText(review),
      from: reasons.leads.from,
    },
    {
      key: 'audiences',
      name: 'Who the posts and ads were for',
      text: audiencesText(audiences),
      from: audiences.from,
    },
    { key: 'lead-audiences', name: 'Who the leads were', ...leadAudiences(review) },
    { key: 'unserved', name: 'Stages no post served', text: unservedText(review), from: null },
    {
      key: 'backward',
      name: 'Posts and ads that led people backward',
      text: topics(backward),
      from: sourceOf('plan', backward),
    },
    {
      key: 'assets',
      name: 'Posts and ads missed for want of an asset',
      text: topics(assets),
      from: sourceOf('plan', assets),
    },
  ];
}

function didWell({ posts }: ReviewedMonth): Pick<Evidence, 'text' | 'from'> {
  const judged = posts.filter(({ verdict }) => didItsJob(verdict) !== null);
  const well = judged.filter(({ verdict }) => didItsJob(verdict) === true);
  if (posts.length === 0) return { text: 'Nothing was published.', from: null };
  return {
    text: sentences(
      judged.length === 0
        ? `None of ${counted(posts.length, 'row')} can be judged: it takes results that belong to rows of the plan, and a target or five of a kind.`
        : `${countedOf(well.length, judged.length, 'that can be judged', 'that can be judged')}.`,
      judged.length > 0 && judged.length < LEAST_CASES && 'Too few to judge.',
    ),
    from: sourceOf(
      'plan',
      well.map(({ row }) => row),
    ),
  };
}

const GROUPS: { readonly [G in ReasonGroup]: string } = {
  fit: 'did not fit',
  'no reply': 'never replied',
  price: 'left over the price',
  timing: 'were not ready',
  other: 'for another reason',
};

function reasonsText({ reasons, measures: { leadsInCrm } }: ReviewedMonth): string {
  if (leadsInCrm.value === null) {
    return 'No data: with the leads of the CRM and a reason for each that was turned down, this line says whether the audience was right.';
  }
  if (reasons.leads.value === 0) return 'No lead of the month was turned down or lost so far.';
  const groups = reasons.groups.map(({ group, count }) => `${number(count)} ${GROUPS[group]}`);
  const words = reasons.words.length === 0 ? '' : ` (${listed(reasons.words.slice(0, 5))})`;
  const few = reasons.explained < LEAST_CASES ? ' Too few to judge.' : '';
  return `${countedOf(reasons.leads.value ?? 0, leadsInCrm.value, 'lead')}: ${
    groups.length === 0 ? 'no reason written down' : listed(groups)
  }${words}.${few}`;
}

function audiencesText({ counts, offPlan }: ReturnType<typeof audiencesOfMonth>): string {
  if (counts.length === 0) return 'No published row names an audience.';
  return sentences(
    `${tallied(counts, MOST_NAMES)}.`,
    offPlan.length > 0 && `No goal of the month is for ${listed(offPlan)}.`,
  );
}

/** Whom sales met: turned-down leads beside all, by the audience that the CRM wrote down. */
function leadAudiences({ input }: ReviewedMonth): Pick<Evidence, 'text' | 'from'> {
  const leads = leadsOfMonth(input.sales, input.month).filter(
    ({ item }) => isFromSocial(item, input.settings) && item.audience.trim() !== '',
  );
  if (leads.length === 0) {
    return {
      text: 'Not written down: with an Audience in Sales, this line shows whether the leads are the people aimed at.',
      from: null,
    };
  }
  const turnedDown = leads.filter(({ item }) => item.qualified === 'No' || item.outcome === 'Lost');
  const count = (rows: typeof leads) =>
    tally(rows.map((lead) => [lead.item.audience.trim(), countOf([lead])] as const));
  const lost = new Map(count(turnedDown).map(([name, times]) => [nameKey(name), times]));
  const words = count(leads)
    .slice(0, MOST_NAMES)
    .map(([name, times]) => {
      const down = lost.get(nameKey(name)) ?? 0;
      return `${name} (${number(times)}${down === 0 ? '' : `, ${number(down)} turned down`})`;
    });
  return { text: `${listed(words)}.`, from: sourceOf('sales', leads) };
}

function unservedText({ input, progress }: ReviewedMonth): string {
  if (input.cycle.length === 0) return 'There is no sales cycle yet.';
  if (!input.plan.some(({ item }) => item.date?.startsWith(input.month) === true)) {
    return 'The month has no plan.';
  }
  const unserved = unservedStages(input);
  return unserved.length === 0
    ? 'None.'
    : `${listed(unserved)}${progress.isOver ? '' : ', so far'}.`;
}
