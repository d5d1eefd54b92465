import { type Check, slip } from './check.ts';
import { mediaKind } from './post.ts';

/** Where a picture is private until somebody shares it. */
const SHARED = /^https?:\/\/(?:[\w-]+\.)*(?:(?:drive|docs)\.google|dropbox)\.com\//i;

const PUBLIC = 'The tool fetches pictures and videos itself, without signing in anywhere.';

/** Whether the tool can fetch its pictures. */
export const publicMedia: Check = ({ media }, { tool: { mediaEnding, name } }) => {
  const shared = media.find((address) => SHARED.test(address));
  const indirect = media.find(
    (address) => mediaEnding?.test(address.replace(/[?#].*$/, '')) === false,
  );
  if (indirect !== undefined) {
    return slip(
      'media',
      'warning',
      'assetBrief',
      `${name} takes pictures by a direct address that ends in .jpg or .png: ${indirect} does not.`,
      PUBLIC,
    );
  }
  return shared === undefined
    ? null
    : slip(
        'media',
        'warning',
        'assetBrief',
        `Share ${shared} with anyone who has the link: else ${name} cannot fetch it.`,
        PUBLIC,
      );
};

/** Whether it has a picture where its network asks for one. */
export const pictured: Check = ({ media, network }, { tool: { name } }) =>
  media.length > 0 || network?.needsMedia !== true
    ? null
    : slip(
        'picture',
        'warning',
        'assetBrief',
        `Put the address of its picture or video into the asset brief, or add it in ${name}: ${network.name} takes no post without one.`,
      );

/** Whether its pictures and videos are no more, and of no more kinds, than the tool takes. */
export const mediaKinds: Check = ({ media }, { tool: { mostMedia, name } }) => {
  if (mostMedia === undefined || media.length === 0) return null;
  const isMixed = new Set(media.map(mediaKind)).size > 1;
  if (!isMixed && media.length <= mostMedia) return null;
  const message = isMixed
    ? 'Leave pictures or videos in the asset brief, not both.'
    : `Leave ${mostMedia === 1 ? 'one address' : `${mostMedia} addresses`} in the asset brief: ${name} takes no more.`;
  return slip('media-many', 'error', 'assetBrief', message);
};
