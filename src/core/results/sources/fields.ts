import { field } from './source.ts';

/** Fields that several sources call by the same headers. */
export const VIEWS = field('Views', 'number', 'Views|Impressions');
export const IMPRESSIONS = field('Views', 'number', 'Impressions');
export const REACH = field('Reach', 'number', 'Reach');
export const LIKES = field('Reactions', 'number', 'Likes');
export const COMMENTS = field('Comments', 'number', 'Comments');
export const SHARES = field('Shares', 'number', 'Shares');
export const REPLIES = field('Comments', 'number', 'Replies');
export const REPOSTS = field('Reposts', 'number', 'Reposts|Retweets');
export const DATE = field('Day', 'date', 'Date');
export const CAMPAIGN = field('Campaign', 'text', 'Campaign name|Campaign');
export const CURRENCY = field(
  'Currency',
  'text',
  'Currency|Currency code|Account currency|Deal currency|Amount Currency|Opportunity Currency',
);
export const CREATED = field(
  'Created',
  'date',
  'Create Date|Created Date|Created Time|Date Created|Created|Creation date',
);
export const FIRST_CONTACT = field(
  'First contact',
  'date',
  'First contact|First contact date|First contacted|First activity date|Date of first contact|Date of first engagement|First outreach date|First response|First call|Contacted on|Date entered "Contact*',
);
