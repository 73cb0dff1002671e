export const avatarOf = (id: string): string => `/__practice/avatar/${id}.svg`;
export const pictureOf = (name: string): string => `/__practice/picture/${name}.svg`;
export const emojiOf = (emoji: string): string => `/__practice/emoji/${encodeURIComponent(emoji)}.svg`;
