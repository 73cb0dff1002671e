import * as v from 'valibot';
import { id } from './row-columns';

export const linkCard = v.nullable(
  v.looseObject({
    url: v.string(),
    title: v.string(),
    description: v.string(),
    thumbId: v.nullable(id),
  }),
);

/** What a delivery will send: `PostContent`. */
export const content = v.looseObject({
  text: v.string(),
  media: v.array(
    v.looseObject({
      assetId: id,
      kind: v.picklist(['image', 'video', 'audio']),
      mime: v.string(),
      bytes: v.number(),
      width: v.number(),
      height: v.number(),
      alt: v.string(),
    }),
  ),
  link: linkCard,
  langs: v.array(v.string()),
  rest: v.optional(v.array(v.looseObject({ role: v.picklist(['thread', 'comment']), text: v.string() }))),
  extras: v.optional(v.looseObject({})),
});
