import type { ReactNode } from 'react';
import { pieces } from '../shared/pieces.ts';
import { emojiOf } from '../shared/pictures.ts';
import s from './x.module.css';

/** A post's text: spans, links, and emoji as pictures. */
export const Text = ({ text }: { readonly text: string }): ReactNode =>
  pieces(text).map(({ kind, text: part }, n) => {
    if (kind === 'emoji')
      return <img key={n} alt={part} draggable={false} src={emojiOf(part)} className={s['emoji']} />;
    if (kind === 'text') return <span key={n}>{part}</span>;
    const href =
      kind === 'mention' ? `/${part.slice(1)}` : kind === 'tag' ? `/hashtag/${part.slice(1)}` : part;
    const link = (
      <a key={n} dir="ltr" role="link" href={href} className={s['inlineLink']}>
        {part}
      </a>
    );
    return kind === 'link' ? link : <span key={n}>{link}</span>;
  });
