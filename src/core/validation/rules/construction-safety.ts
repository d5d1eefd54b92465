import { isPictured, pictureOf } from '../pictured.ts';
import { tradeReminder } from '../trade-reminder.ts';

/** Pictures from a site, and nothing says that somebody looked at them for safety. */
export const constructionSafety = tradeReminder({
  trade: 'Construction',
  code: 'pack:construction-safety',
  why: 'A picture from a site shows how you work: a missing helmet or guard rail in it costs trust, and may cost a fine.',
  example: 'a video of the crew on a roof, and nothing says that it was checked for safety',
  column: 'assetBrief',
  message:
    'Look at the picture or video for helmets, harnesses and guard rails, and add “safety checked” to the asset brief or the notes.',
  isForgotten: ({ item }) => {
    const noted = [item.copy, item.assetBrief, item.notes].join('\n');
    return isPictured(item) && SITE.test(pictureOf(item)) && !CHECKED.test(noted);
  },
});

const SITE =
  /\b(?:(?:job|building|work|construction)[ -]?sites?|on[ -]?site|sites?|crews?|scaffold(?:s|ing)?|roof(?:s|ing|ers?)?|ladders?|trench(?:es)?|excavat(?:or|ors|ion|ing)|cranes?|fram(?:ing|ers?)|foundations?|demolition|concrete pour|pour(?:ing)? concrete|welding|heavy (?:equipment|machinery))\b/i;

const CHECKED =
  /\b(?:safety(?:[ -]?(?:check(?:ed)?|review(?:ed)?|approved|ok|okay|cleared|officer))|(?:checked|reviewed|approved|cleared) (?:for|by) safety|PPE|hard ?hats?|helmets?|harness(?:es)?)\b/i;
