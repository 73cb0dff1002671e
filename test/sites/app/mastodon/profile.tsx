import type { ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import { fullDate } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { pieces } from '../shared/pieces.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import { acctOf } from './paths.ts';

/** The head of somebody's page, with the fields under the bio. */
export function Header({ person }: { readonly person: Person }): ReactNode {
  const { name, bio, links } = profileOf(useStore(), person);
  const acct = acctOf(person.id);
  return (
    <div className="account-timeline__header">
      <div className="account__header">
        <div className="account__header__bar">
          <div className="account__header__tabs">
            <a className="avatar" href={avatarOf(person.id)} rel="noopener">
              <img src={avatarOf(person.id)} alt="" width="90" height="90" />
            </a>
            <div className="account__header__buttons">
              {person.id === options.account ? (
                <a href={options.older ? '/settings/profile' : '/profile/edit'} className="button">
                  {p('editProfile')}
                </a>
              ) : (
                <button type="button" className="button">
                  {p('follow')}
                </button>
              )}
            </div>
          </div>
          <div className="account__header__tabs__name">
            <h1>
              <span>{name}</span>
              <small>
                <span>
                  @{acct.split('@')[0]}
                  <span className="invisible">@{acct.split('@')[1] ?? location.host}</span>
                </span>
              </small>
            </h1>
          </div>
          <div className="account__header__extra">
            <div className="account__header__bio">
              {bio !== '' && (
                <div className="account__header__content translate">
                  {bio.split('\n\n').map((paragraph) => (
                    <p key={paragraph}>
                      {pieces(paragraph).map(({ kind, text }, n) =>
                        kind === 'link' ? <Address key={n} url={text} /> : <span key={n}>{text}</span>,
                      )}
                    </p>
                  ))}
                </div>
              )}
              <div className="account__header__fields">
                <dl>
                  <dt>{p('joined')}</dt>
                  <dd>{fullDate('2019-05-04T09:00:00Z')}</dd>
                </dl>
                {links.map(({ label, url }) => (
                  <dl key={label}>
                    <dt title={label} className="translate">
                      {label}
                    </dt>
                    <dd className="translate" title={url}>
                      <Address url={url} />
                    </dd>
                  </dl>
                ))}
              </div>
            </div>
            <div className="account__header__extra__links">
              <a href={`/@${acct}/followers`} title="1,862">
                <strong>1.86K</strong> {p('followers')}
              </a>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Scheme and tail are there, and hidden; what isn't an address is text. */
function Address({ url }: { readonly url: string }): ReactNode {
  const [, scheme, rest = ''] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  if (scheme === undefined) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="nofollow noopener noreferrer me" translate="no">
      <span className="invisible">{scheme}</span>
      <span className={rest.length > 30 ? 'ellipsis' : ''}>{rest.slice(0, 30)}</span>
      <span className="invisible">{rest.slice(30)}</span>
    </a>
  );
}
