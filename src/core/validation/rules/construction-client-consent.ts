import type { PlanItem } from '../../plan/item.ts';
import { isPictured, pictureOf } from '../pictured.ts';
import { tradeReminder } from '../trade-reminder.ts';

/** A client's project, home or words are shown, and nothing says that the client agreed. */
export const constructionClientConsent = tradeReminder({
  trade: 'Construction',
  code: 'pack:construction-client-consent',
  why: 'A client’s home, face or words belong to the client: show them once the client agreed in writing.',
  example: 'before-and-after photos of a kitchen, and nothing says that its owner agreed',
  column: 'assetBrief',
  message:
    'Ask the client whether you may show this, and add “consent on file” to the asset brief or the notes.',
  isForgotten: ({ item }) => {
    if (CONSENT.test(`${toldOf(item)}\n${item.notes}`)) return false;
    const shown = isPictured(item) && CLIENTS_OWN.test(pictureOf(item));
    return shown || TESTIMONIAL.test(toldOf(item));
  },
});

/** All that says what the post tells and shows. */
function toldOf({ topic, copy, assetBrief, assetKind }: PlanItem): string {
  return [topic, copy, assetBrief, assetKind].join('\n');
}

const CONSENT =
  /\b(?:consent(?:ed|s)?|permissions?|releases? (?:signed|on file)|(?:signed|model|photo|property|client) releases?|(?:client|customer|owner|homeowner)s? (?:agreed|approved|said yes|gave (?:us )?(?:the )?ok)|(?:agreed|approved) by (?:the )?(?:client|customer|owner|homeowner)s?)\b/i;

const TESTIMONIAL =
  /\b(?:testimonials?|(?:client|customer|google|five[ -]star|5[ -]star) (?:quotes?|reviews?|stor(?:y|ies))|(?:clients?|customers?|owners?|homeowners?) (?:says?|said|told us|wrote))\b|★/i;

/** Their people, and their houses; a family-owned company and a project manager are our own. */
const CLIENTS_OWN =
  /\b(?:clients?|customers?|home ?owners?|famil(?:y|ies)(?![ -](?:owned|run|business|company))|projects?(?! (?:manage|lead|plan))|before[ -](?:and|&)[ -]after|(?:finished|completed) (?:build|home|house|kitchen|bath(?:room)?|basement|deck|addition|roof)|(?:kitchen|bath(?:room)?|basement|home|house) (?:remodel|renovation|makeover|tour)s?|remodels?|renovations?|walk-?throughs?|hand-?overs?)\b/i;
