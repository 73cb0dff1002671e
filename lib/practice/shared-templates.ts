import type { PracticeTemplate } from './practice-template';

/** What every client answers. */
export const sharedTemplates: readonly PracticeTemplate[] = [
  {
    id: 'all-thanks',
    title: 'Thank you',
    shortcut: 'thanks',
    body: '{{choice: Thank you|Thanks so much|That is kind of you}}, {{author.firstName|everybody}}! {{choice: You made our day.|It means a lot to us.|We will pass it on.}}',
    tags: ['thanks'],
  },
  {
    id: 'all-soon',
    title: 'We look into it',
    shortcut: 'soon',
    body: 'Thanks for telling us, {{author.firstName|there}}. We look into it and write here again by {{date+1d}}.',
    tags: ['complaints'],
  },
  {
    id: 'all-message',
    title: 'Better in a message',
    shortcut: 'dm',
    body: 'Gladly, {{author.firstName|there}}, but not in front of everybody: would you send us a message? Then {{me.name|one of us}} has a look right away.',
    tags: ['complaints'],
  },
  {
    id: 'all-sorry',
    title: 'Sorry, our mistake',
    shortcut: 'sorry',
    body: '{{choice: You are right|That was our mistake|This should not have happened}}, {{author.firstName|and we are sorry}}. {{cursor}}\n\n{{client.signature}}',
    tags: ['complaints'],
  },
  {
    id: 'all-site',
    title: 'It stands on the website',
    shortcut: 'site',
    body: 'All of it stands at {{client.website}}, {{author.firstName|and}} if something is missing there, ask us again.',
    tags: ['facts'],
  },
  {
    id: 'all-signature',
    title: 'Signature',
    shortcut: 'sig',
    body: '{{client.signature}}',
  },
  {
    id: 'all-wrong',
    title: 'Wrong account',
    shortcut: 'wrong',
    body: 'We think you are looking for somebody else, {{author.firstName|there}}: we are {{client.name}}. Good luck!',
    tags: ['facts'],
  },
  {
    id: 'all-tag',
    title: 'May we share your picture?',
    shortcut: 'share',
    body: 'What a picture, @{{author.handle}}! May we show it on our page, with your name under it? A “yes” here is enough.',
    platforms: ['instagram', 'threads', 'x', 'bluesky', 'mastodon'],
    tags: ['thanks'],
  },
  {
    id: 'all-press',
    title: 'A question of the press',
    shortcut: 'press',
    body: 'Thank you for your interest, {{author.name}}. {{me.name|Our colleague}} answers questions of the press within a day; please write to us through {{client.website}}.',
    platforms: ['linkedin', 'x', 'mastodon'],
  },
  {
    id: 'all-job',
    title: 'Are you hiring?',
    shortcut: 'job',
    body: 'Not this month, {{author.firstName|sadly}}, but we keep good letters: send yours through {{client.website}}.',
  },
  {
    id: 'all-winner',
    title: 'You have won',
    shortcut: 'won',
    body: 'It is you, @{{author.handle}}! Send us a message by {{date+2d}} and {{input: Prize|the prize}} is on its way. We never ask for money or a card.',
    platforms: ['facebook', 'instagram', 'threads'],
    tags: ['offers'],
  },
  {
    id: 'all-scam',
    title: 'That account is not us',
    shortcut: 'fake',
    body: 'Careful, {{author.firstName|everybody}}: that account is not ours. We never ask for money or a password in a message. We have reported it; please do the same.\n\n{{template: sig}}',
    tags: ['complaints'],
  },
];
