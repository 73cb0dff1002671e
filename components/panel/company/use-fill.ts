import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '@/components/company/field-name';
import { failureText } from '@/components/ui/failure-text';
import type { FieldId } from '@/lib/domain/company';
import type { FillReport } from '@/lib/domain/profile-data';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from '../panel-ports';
import { fillText, isWritten } from './fill-text';
import type { PlaceRow } from './place-rows';

/** What was put into a field of the form in front. */
export interface Filled {
  readonly report: FillReport;
  /** Also over what the person had typed: undoing it has to, too. */
  readonly over: boolean;
}

export interface Fill {
  readonly filled: ReadonlyMap<FieldId, Filled>;
  readonly busy: boolean;
  /** Puts what is wanted into these fields; `over`: also over what the person typed. */
  readonly fill: (rows: readonly PlaceRow[], over?: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly focusSave: () => Promise<void>;
  /** These were seen right after the person had saved. */
  readonly forget: (fields: readonly FieldId[]) => void;
}

/** Filling the form in front, and taking it back; saving is the person's. `say` tells what happened. */
export function useFill(accountId: string, say: (text: string) => void): Fill {
  const { windowId, copy } = usePanelPorts();
  const [filled, setFilled] = useState<ReadonlyMap<FieldId, Filled>>(new Map());
  const [busy, setBusy] = useState(false);
  const isBusy = useRef(false);

  const put = async (
    values: readonly { field: FieldId; lines: readonly string[] }[],
    over: boolean,
  ): Promise<readonly FillReport[] | null> => {
    const asked = values.map(({ field, lines }) => ({ field, lines: [...lines] }));
    const done = await ask('front.fill', { windowId, accountId, values: asked, over });
    if (done.ok) return done.value;
    say(failureText(done.failure));
    return null;
  };
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    await work().finally(() => {
      isBusy.current = false;
      setBusy(false);
    });
  };

  const fill = (rows: readonly PlaceRow[], over = false): Promise<void> =>
    once(async () => {
      const wanted = rows.flatMap(({ field, audit }) =>
        audit.want ? [{ field: field.field, lines: audit.want.lines }] : [],
      );
      const reports = wanted.length > 0 ? await put(wanted, over) : null;
      if (!reports) return;
      setFilled((before) => new Map([...before, ...reports.map((report) => entry(report, over, before))]));
      const unproven = reports.find(({ how }) => how === 'unproven');
      if (unproven) await copy(wanted.find(({ field }) => field === unproven.field)?.lines.join('\n') ?? '');
      say(saidOf(reports));
    });

  const undo = (): Promise<void> =>
    once(async () => {
      for (const over of [false, true]) {
        const back = [...filled.values()].filter((one) => one.over === over && isWritten(one.report));
        if (back.length === 0) continue;
        const done = await put(
          back.map(({ report }) => ({ field: report.field, lines: report.before })),
          over,
        );
        if (!done) return;
        const stays = done.filter(({ how }) => how !== 'filled' && how !== 'already');
        if (stays.length > 0) return say(saidOf(stays));
      }
      setFilled(new Map());
      say(i18n.t('companyPanel.undone'));
    });

  const focusSave = async (): Promise<void> => {
    const done = await ask('front.focus-save', { windowId });
    if (!done.ok) say(failureText(done.failure));
    else say(i18n.t(done.value.focused ? 'companyPanel.saveFocused' : 'companyPanel.saveNotFound'));
  };
  const forget = (fields: readonly FieldId[]): void =>
    setFilled((before) => new Map([...before].filter(([field]) => !fields.includes(field))));
  return { filled, busy, fill, undo, focusSave, forget };
}

/** A field that is filled again still goes back to what stood there at first. */
function entry(
  report: FillReport,
  over: boolean,
  before: ReadonlyMap<FieldId, Filled>,
): readonly [FieldId, Filled] {
  const first = before.get(report.field);
  if (!first || !isWritten(first.report)) return [report.field, { report, over }];
  if (!isWritten(report)) return [report.field, first];
  return [report.field, { report: { ...report, before: first.report.before }, over: over || first.over }];
}

function saidOf(reports: readonly FillReport[]): string {
  const [only] = reports;
  const filled = reports.filter(({ how }) => how === 'filled').length;
  if (reports.length > 1 && filled === reports.length) return i18n.t('companyPanel.filled', filled);
  if (only && reports.length === 1) return withName(only);
  return reports.map(withName).join(' ');
}

const withName = (report: FillReport): string =>
  i18n.t('companyPanel.fieldSaid', { field: fieldName(report.field), what: fillText(report) });
