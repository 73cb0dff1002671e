import { i18n } from '#i18n';
import type { Person } from '@/lib/domain/conversation';
import type { Whose } from '@/lib/domain/page-bridge';
import { nameOf } from './person-name';
import { nodePlace, withNodes } from './with-nodes';

interface SignedInProps {
  readonly whose: Whose;
  readonly shown: Person | null;
}

/** Who the page says is signed in, in a few words. A mismatch has a note of its own. */
export function SignedIn({ whose, shown }: SignedInProps) {
  const { verdict, client } = whose;
  if (verdict.kind === 'mismatch') return <span>{i18n.t('replies.otherAccount')}</span>;
  if (verdict.kind === 'cannot-tell') return <span>{i18n.t('replies.cannotTell')}</span>;
  const name = nameOf(shown) ?? client?.name ?? '';
  return (
    <span>
      {withNodes(i18n.t('replies.signedIn', { name: nodePlace(0) }), [<b key="name">{name}</b>])}{' '}
      <span role="img" aria-label={i18n.t('replies.itsTheirs')}>
        ✓
      </span>
    </span>
  );
}
