import type { PlanRow } from '../plan-row.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** Topic or copy are too vague to carry out (001-3). */
export const briefVague: RowRule = {
  code: 'brief-vague',
  severity: 'warning',
  why: 'A plan such as “post something” cannot be carried out: the topic says what the post tells, the copy is what people read (article 001).',
  example: 'Topic “Post something about refinancing”, Copy “TBD”',
  source: '001-3',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  check: (row) => {
    const topic = isVague(row, 'topic', VAGUE_TOPIC);
    const copy = isVague(row, 'copy', VAGUE_COPY);
    if (topic && copy) {
      return {
        column: 'topic',
        message: 'Say what the post is about, in a few clear words, and write its copy.',
        toFill: ['topic', 'copy'],
      };
    }
    if (topic) {
      return {
        column: 'topic',
        message: 'Say what the post is about, in a few clear words.',
        toFill: ['topic'],
      };
    }
    if (!copy) return null;
    return {
      column: 'copy',
      message: 'Write the copy that people will read.',
      toFill: ['copy'],
    };
  },
};

function isVague(row: PlanRow, column: 'topic' | 'copy', vague: RegExp): boolean {
  return row.lacks(column) || (row.isReadable(column) && vague.test(row.item[column].trim()));
}

const VAGUE_TOPIC = new RegExp(
  [
    '\\b(?:post|write|share|say|do|put|find|make|add)\\s+(?:something|sth|stuff|whatever)\\b',
    '^post anything\\b',
    '^(?:something|sth|anything|stuff|whatever)(?:\\s+(?:about|on|for|with)\\b.*)?$',
    '^(?:misc|various|general|content|update|post|idea)s?\\W*$',
  ].join('|'),
  'i',
);

/** Real copy may ask people to share something; only an order to ourselves is vague. */
const VAGUE_COPY = /^(?:post|write)\s+(?:something|sth|anything|stuff|whatever)\b/i;
