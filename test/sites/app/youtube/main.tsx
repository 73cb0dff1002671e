import { useEffect, type ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { go, usePath } from '../shared/navigate.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, useStore } from '../shared/store.ts';
import c from '../shared/plain.module.css';
import { Customisation } from './customisation.tsx';
import { element } from './element.ts';

const CHANNELS: Readonly<Record<string, string>> = {
  'casa-luz': 'UCq3casaLuzLisboa000011A',
  'fern-and-co': 'UCq3fernAndCoBrookly022A',
};

/** Studio: whoever is signed in sees the own channel, whatever channel the address asks for. */
function App(): ReactNode {
  const account = me(useStore());
  const path = usePath();
  const channel = CHANNELS[account?.id ?? ''];
  useEffect(() => {
    if (channel === undefined) return;
    const [, first, asked, ...rest] = path.split('/');
    if (first !== 'channel' || asked !== channel) go(`/channel/${channel}/${rest.join('/')}`);
  }, [channel, path]);
  return (
    <div className={c['page']}>
      <header className={c['siteBar']}>
        <a href="/">Studio</a>
        {account &&
          element(
            'ytcp-account-chip-renderer',
            {},
            <img key="face" alt={account.name} src={avatarOf(account.id)} className={c['face']} />,
          )}
      </header>
      <main>
        {account && /^\/channel\/[\w-]+\/editing/.test(path) && <Customisation handle={account.handle} />}
      </main>
    </div>
  );
}

mount({
  root: 'ytcp-root',
  app: <App />,
  waiting: <div role="progressbar" />,
  cells: 'ytcp-video-row',
  counters: '.count',
  pathOf: () => '/',
});
