import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { paletteKey } from '@/components/overlay/palette-key';
import { BeforeNote } from '@/components/replies/before-note';
import { ClientSelect } from '@/components/replies/client-select';
import { MismatchNote } from '@/components/replies/mismatch-note';
import { NoReplies } from '@/components/replies/no-replies';
import { nameOf } from '@/components/replies/person-name';
import { ReplyAsks } from '@/components/replies/reply-asks';
import { ReplyList } from '@/components/replies/reply-list';
import { ReplyPreview } from '@/components/replies/reply-preview';
import { SignedIn } from '@/components/replies/signed-in';
import { useSession } from '@/components/replies/use-session';
import { Button } from '@/components/ui/button';
import type { FrontPage } from '@/lib/domain/front-page';
import { AskWho } from './ask-who';
import { PageState } from './page-state';
import styles from './panel.module.css';
import { usePanelPorts } from './panel-ports';
import { PicturesPart } from './pictures/pictures-part';
import { sessionFor } from './session-for';
import { usePanelActs } from './use-panel-acts';

/** The same replies as in the palette, for any page: into the box that has, or last had, the focus, or onto the clipboard. */
export function RepliesPart({ front }: { readonly front: FrontPage }) {
  const { openStudio } = usePanelPorts();
  const [session] = useState(() => sessionFor(front));
  const state = useSession(session);
  const { opened, items, active, rendered, inputs, varies } = state;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const acts = usePanelActs(session, front);
  useEffect(() => {
    void session.open(null, '');
  }, [session]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const act = paletteKey(event.nativeEvent);
    if (act === 'insert' || act === 'insert-and-go') acts.insert();
    else if (act === 'vary' || act === 'vary-back') void session.vary(act === 'vary' ? 1 : -1);
    else if (act === null || act === 'tab' || act === 'tab-back' || act === 'close') return;
    else void session.move(act);
    event.preventDefault();
  };
  const choose = (clientId: string): void => {
    acts.forget();
    void session.open(clientId);
  };
  const { verdict, client } = opened?.whose ?? {};
  const author = front.context?.answers?.author ?? null;
  return (
    <>
      <PageState front={front} />
      {opened && (
        <div className={styles.who}>
          <ClientSelect clients={opened.clients} client={client ?? null} onChoose={choose} />
          <span className={styles.grow} />
          {front.context && (
            <span className={styles.muted}>
              <SignedIn whose={opened.whose} shown={front.context.signedIn} />
            </span>
          )}
        </div>
      )}
      {front.context && verdict?.kind === 'mismatch' && (
        <MismatchNote
          verdict={verdict}
          client={client ?? null}
          clients={opened?.clients ?? []}
          onChoose={choose}
          onCopy={null}
        />
      )}
      <input
        ref={field}
        role="combobox"
        aria-label={i18n.t('replies.search')}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-list-${active}`}
        autoComplete="off"
        dir="auto"
        placeholder={i18n.t('replies.search')}
        className={styles.search}
        onChange={(event) => {
          acts.forget();
          void session.search(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list}>
        {items.length > 0 ? (
          <ReplyList
            id={`${id}-list`}
            items={items}
            active={active}
            onPick={(index) => void session.pick(index)}
            onTake={acts.insert}
          />
        ) : (
          <NoReplies id={`${id}-list`} state={state} onWrite={() => openStudio('templates')} />
        )}
      </div>
      {rendered && (
        <>
          <ReplyPreview
            rendered={rendered}
            limits={opened?.limits ?? []}
            varies={varies === true}
            onVary={() => void session.vary(1)}
          />
          {rendered.asks.length > 0 && (
            <ReplyAsks
              asks={rendered.asks}
              inputs={inputs}
              onFill={(name, value) => void session.fill(name, value)}
            />
          )}
          {acts.asking && client && <AskWho client={client} onYes={acts.insert} />}
          <div className={styles.acts}>
            {acts.canInsert && (
              <Button variant="primary" busy={acts.busy} onClick={acts.insert}>
                {i18n.t('panel.insert')}
              </Button>
            )}
            <Button variant={acts.canInsert ? 'plain' : 'primary'} onClick={acts.copy}>
              {i18n.t('ui.copy')}
            </Button>
          </div>
        </>
      )}
      {client && front.context && acts.canInsert && <PicturesPart clientId={client.id} />}
      <p role="status" className={styles.acts}>
        {acts.said}
      </p>
      {opened?.before && (
        <div className={styles.acts}>
          <BeforeNote before={opened.before} name={nameOf(author)} />
        </div>
      )}
    </>
  );
}
