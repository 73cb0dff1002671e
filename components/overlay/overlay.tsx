import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { BeforeNote } from '@/components/replies/before-note';
import { ClientSelect } from '@/components/replies/client-select';
import { MismatchNote } from '@/components/replies/mismatch-note';
import { nameOf } from '@/components/replies/person-name';
import { ReplyAsks } from '@/components/replies/reply-asks';
import { ReplyList } from '@/components/replies/reply-list';
import { ReplyPreview } from '@/components/replies/reply-preview';
import type { ReplySession } from '@/components/replies/reply-session';
import { SignedIn } from '@/components/replies/signed-in';
import { SuggestionNote } from '@/components/replies/suggestion-note';
import { useSession } from '@/components/replies/use-session';
import { clientStyle } from '@/components/ui/client-style';
import { AskWhoNote } from './ask-who-note';
import { Foot } from './foot';
import { NoReplies } from '@/components/replies/no-replies';
import { useOverlayPorts } from './overlay-ports';
import { useActs } from './use-acts';
import { firstBlank, usePaletteKeys } from './use-palette-keys';

/** Replies beside a reply box of somebody else's page: search, look, insert, all by keys. */
export function Overlay({ session }: { readonly session: ReplySession }) {
  const { target, onText, openTemplates, close } = useOverlayPorts();
  const state = useSession(session);
  const { opened, items, active, rendered, inputs, query } = state;
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const id = useId();

  const focusAsk = (): boolean => {
    const blank = firstBlank(frame.current, session.state().rendered);
    blank?.focus();
    return blank !== null;
  };
  const acts = useActs(session, focusAsk);
  const { say, forget } = acts;
  usePaletteKeys({ session, acts, frame, search });

  useEffect(() => {
    search.current?.focus();
    search.current?.select();
  }, []);
  const typed = useEffectEvent((field: HTMLInputElement): void => {
    const ask = field.dataset['ask'];
    if (field === search.current) {
      forget();
      void session.search(field.value);
    } else if (ask !== undefined) void session.fill(ask, field.value);
  });
  useEffect(() => onText((field) => typed(field)), [onText]);
  useEffect(() => say(i18n.t('replies.found', items.length)), [items, say]);

  const choose = (clientId: string): void => {
    forget();
    void session.open(clientId);
    search.current?.focus();
  };
  const { verdict, client } = opened?.whose ?? {};
  const author = target.context.answers?.author ?? null;
  return (
    <div
      ref={frame}
      role={acts.isAway ? undefined : 'dialog'}
      aria-label={acts.isAway ? undefined : i18n.t('overlay.label')}
      lang={i18n.t('@@ui_locale').replace('_', '-')}
      dir={i18n.t('@@bidi_dir')}
      className={acts.notice?.isLast ? 'palette palette-notice' : 'palette'}
      style={client ? clientStyle(client.color) : undefined}
    >
      <p role="status" className="visually-hidden">
        {acts.said}
      </p>
      {acts.notice && (
        <div className="note note-warn note-row">
          <p>{acts.notice.text}</p>
          <button type="button" className="button" onClick={acts.notice.isLast ? close : forget}>
            {i18n.t('overlay.dismiss')}
          </button>
        </div>
      )}
      {!acts.notice?.isLast && !acts.isAway && (
        <>
          <div className="palette-head">
            {opened && <ClientSelect clients={opened.clients} client={client ?? null} onChoose={choose} />}
            <input
              ref={search}
              role="combobox"
              aria-label={i18n.t('replies.search')}
              aria-autocomplete="list"
              aria-expanded={items.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={active < 0 ? undefined : `${id}-list-${active}`}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              placeholder={i18n.t('replies.search')}
              defaultValue={query}
              className="palette-search"
            />
            <kbd aria-hidden="true" className="kbd">
              {i18n.t('ui.escape')}
            </kbd>
          </div>
          {verdict?.kind === 'mismatch' && (
            <MismatchNote
              verdict={verdict}
              client={client ?? null}
              clients={opened?.clients ?? []}
              onChoose={choose}
              onCopy={rendered ? acts.copy : null}
            />
          )}
          {items.length > 0 ? (
            <ReplyList
              id={`${id}-list`}
              items={items}
              active={active}
              onPick={(index) => {
                forget();
                void session.pick(index);
              }}
              onTake={() => acts.insert(false)}
            />
          ) : (
            <NoReplies id={`${id}-list`} state={state} onWrite={openTemplates} />
          )}
          {rendered && (
            <ReplyPreview
              rendered={rendered}
              limits={opened?.limits ?? []}
              varies={state.varies === true}
              onVary={() => void session.vary(1)}
            />
          )}
          {rendered && rendered.asks.length > 0 && (
            <ReplyAsks
              asks={rendered.asks}
              inputs={inputs}
              onFill={(name, value) => void session.fill(name, value)}
            />
          )}
          {acts.asking && verdict?.kind === 'cannot-tell' && client && (
            <AskWhoNote client={client} why={verdict.why} />
          )}
          {opened?.suggestion && (
            <SuggestionNote
              suggestion={opened.suggestion}
              onKeep={(title) => session.keep(opened.suggestion?.text ?? '', title)}
            />
          )}
          {opened && (
            <Foot
              canInsert={rendered !== null && verdict?.kind !== 'mismatch'}
              onInsert={() => acts.insert(false)}
            >
              <SignedIn whose={opened.whose} shown={target.context.signedIn} />
              {opened.before && <BeforeNote before={opened.before} name={author && nameOf(author)} />}
            </Foot>
          )}
        </>
      )}
    </div>
  );
}
