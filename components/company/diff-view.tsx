import { i18n } from '#i18n';
import type { DiffPart, DiffParts } from '@/lib/domain/drift';
import styles from './company.module.css';

/** What stands at a place above what the record says; where they part, the one is struck out and the other marked. */
export const DiffView = ({ parts }: { readonly parts: DiffParts }) => (
  <dl className={styles.pairs}>
    <dt>{i18n.t('company.here')}</dt>
    <dd dir="auto">
      {parts.here.map((part, index) => (
        <Part key={index} part={part} as="del" />
      ))}
    </dd>
    <dt>{i18n.t('company.record')}</dt>
    <dd dir="auto">
      {parts.record.map((part, index) => (
        <Part key={index} part={part} as="ins" />
      ))}
    </dd>
  </dl>
);

function Part({ part: { text, same }, as: Tag }: { readonly part: DiffPart; readonly as: 'del' | 'ins' }) {
  return same ? <span>{text}</span> : <Tag className={styles[Tag]}>{text}</Tag>;
}
