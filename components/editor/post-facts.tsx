import type { PlatformSpec } from '@/lib/domain/platform';
import { CategoryField } from './category-field';
import type { PostDraft } from './content-for';
import { LangsField } from './langs-field';
import styles from './post-facts.module.css';
import { TagsField } from './tags-field';

interface PostFactsProps {
  readonly post: PostDraft;
  readonly specs: readonly PlatformSpec[];
  readonly onChange: (patch: Partial<PostDraft>) => void;
}

/** What a post is found and sorted by: languages, category, tags. */
export const PostFacts = ({ post, specs, onChange }: PostFactsProps) => (
  <div className={styles.facts}>
    <LangsField
      langs={post.langs}
      max={Math.max(...specs.map(({ langs }) => langs.max))}
      onChange={(langs) => onChange({ langs })}
    />
    <CategoryField
      clientId={post.clientId}
      category={post.category}
      onChange={(category) => onChange({ category })}
    />
    <TagsField tags={post.tags} onChange={(tags) => onChange({ tags })} />
  </div>
);
