import { looksPersonal } from '../import/personal.ts';
import type { ReasonGroup } from '../sale.ts';

/** Words by which reasons fall into groups, in the languages of the exports; the first group wins. */
const GROUPS: readonly (readonly [ReasonGroup, RegExp])[] = [
  [
    'no reply',
    /no (?:reply|response|answer|contact|show)|not? (?:respond|reach|answer)|unrespons|unreach|ghost|went (?:cold|dark|silent)|voice ?mail|could ?n[o’']t (?:reach|contact)|never (?:called|wrote|replied|answered)|keine (?:antwort|reaktion|rückmeldung)|nicht erreich|pas de réponse|sans réponse|injoignable|sin respuesta|no (?:contesta|responde)|sem resposta|não (?:responde|atende)|nessuna risposta|non risponde|geen (?:reactie|antwoord)/i,
  ],
  [
    'fit',
    /\bfit\b|credit|scor|income|debt|qualif|eligib|wrong|mismatch|out(?:side)? (?:of )?(?:our )?(?:area|region|territory|state|scope)|\barea\b|location|region|too (?:small|big|large)|requirement|feature|not (?:a )?(?:target|buyer|decision)|decision[- ]maker|authority|no need|student|bonität|passt nicht|ungeeignet|einkommen|hors (?:zone|cible)|non éligible|inadapt|no (?:encaja|califica|cumple)|fuera de|perfil|fora d[aeo]|non idone|fuori (?:zona|target)|niet geschikt|past niet/i,
  ],
  [
    'price',
    /price|pricing|\bcosts?\b|expensive|budget|\brates?\b|\bfees?\b|cheap|discount|money|fund|afford|preis|teuer|kosten|\bprix\b|\bcher\b|tarif|precio|\bcaro|preço|prezzo|costoso|prijs|\bduur\b/i,
  ],
  [
    'timing',
    /tim(?:e|ing)|later|not (?:now|ready|yet)|postpon|delay|on hold|next (?:year|month|quarter)|future|too (?:early|late)|zeit|später|verschoben|plus tard|calendrier|más (?:tarde|adelante)|momento|mais tarde|più tardi|tempi|uitgesteld|moment/i,
  ],
];

/** The group of a reason, by its words; blank for no reason. */
export function reasonGroupOf(reason: string): ReasonGroup | '' {
  if (reason.trim() === '') return '';
  return GROUPS.find(([, words]) => words.test(reason))?.[0] ?? 'other';
}

const LONGEST_PICK = 40;
const MOST_WORDS = 6;
const TITLE = /\b(?:mr|mrs|ms|dr|herr|frau|m\.|mme|sr|sra|dhr|mevr)\b\.?/i;

/**
 * Whether a reason was picked from a list, so that it can be kept: short, no mail, number or
 * title of a person, no name in the midst of it, and either a known sort of reason or one that
 * other rows give as well. What somebody typed may name people.
 */
export function isPick(reason: string, isCommon: boolean): boolean {
  const words = reason.trim().split(/\s+/);
  if (reason.length > LONGEST_PICK || words.length > MOST_WORDS) return false;
  if (looksPersonal(reason) || TITLE.test(reason) || /\d{3}|https?:|["“]/.test(reason))
    return false;
  const capitals = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  // `No Reply` is written like a title; `No reply from Anna` names somebody.
  const inTheMidst = capitals > 0 && capitals < words.length - 1;
  return !inTheMidst && (isCommon || (reasonGroupOf(reason) !== 'other' && reason !== ''));
}
