import type { ProfileData } from '@/lib/domain/profile-data';

const read = {
  source: 'https://typecount.com/blog/social-media-character-limits',
  checkedAt: '2026-11-27',
};

/**
 * YouTube's channel customization in Studio. Its sources disagree, and none shows the page, so the person shows each field once. The address without an id
 * leads to the channel that is signed in.
 */
const data: ProfileData = {
  platform: 'youtube',
  version: '2026-11-27',
  hands: 'taught',
  labels: {},
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: [] },
    {
      field: 'handle',
      name: 'Handle',
      control: 'line',
      limits: [
        {
          unit: 'utf16',
          max: 30,
          source: 'https://support.google.com/youtube/answer/11585688',
          checkedAt: '2026-11-27',
        },
      ],
    },
    {
      field: 'bio',
      name: 'Description',
      control: 'lines',
      limits: [{ unit: 'utf16', max: 1_000, ...read }],
    },
    { field: 'links', name: 'Links', control: 'list', limits: [] },
    { field: 'email', name: 'Contact info', control: 'line', limits: [] },
    { field: 'avatar', name: 'Picture', control: 'picture', limits: [] },
    { field: 'cover', name: 'Banner image', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Channel customization',
      kind: 'edits',
      path: String.raw`^/channel/[\w-]+/editing(?:[/?#]|$)`,
      address: 'https://studio.youtube.com/channel/UC/editing/profile',
      root: [{ css: 'body', seen: '2026-08' }],
      fields: [
        { field: 'name', read: [] },
        { field: 'handle', read: [] },
        { field: 'bio', read: [] },
        { field: 'links', read: [] },
        { field: 'email', read: [] },
      ],
      save: [{ css: 'ytcp-button#publish-button, ytcp-button#save-button', seen: '2026-08' }],
    },
  ],
};

export default data;
