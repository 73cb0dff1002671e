import { i18n } from '#i18n';
import type { ActivityEntry } from '@/lib/domain/activity';
import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';

/** Everything technical about a delivery as lines of text, to be read or copied into a report. Times in UTC. Holds no secret. */
export function detailText(
  delivery: Delivery,
  attempts: readonly Attempt[],
  story: readonly ActivityEntry[],
): string {
  const { planned, remote } = delivery;
  const head = [
    [i18n.t('delivery.detail.delivery'), delivery.id],
    [
      i18n.t('delivery.detail.state'),
      `${delivery.state}, ${i18n.t('delivery.detail.since')} ${utc(delivery.since)}`,
    ],
    [i18n.t('delivery.detail.planned'), `${planned.wall} ${planned.zone} (${planned.disambiguation})`],
    [i18n.t('delivery.detail.due'), utc(delivery.dueAt)],
    [i18n.t('delivery.detail.revision'), String(delivery.revision)],
    ...(delivery.reason ? [[i18n.t('delivery.detail.reason'), failureLine(delivery.reason)]] : []),
    ...(remote
      ? [[i18n.t('delivery.detail.remote'), `${remote.id} (${remote.proof}, ${utc(remote.at)})`]]
      : []),
    ...(delivery.sent ?? []).map(({ id, proof, at }, index) => [
      i18n.t('delivery.detail.part', { number: index + 1 }),
      `${id} (${proof}, ${utc(at)})`,
    ]),
  ];
  return [
    ...head.map(line),
    '',
    ...(attempts.length === 0 ? [i18n.t('delivery.detail.noAttempts')] : attempts.flatMap(attemptLines)),
    '',
    i18n.t('delivery.detail.story'),
    ...story.map(({ at, kind, by, detail }) => `  ${utc(at)}  ${by}  ${kind}${detail ? `  ${detail}` : ''}`),
  ].join('\n');
}

const attemptLines = (attempt: Attempt): string[] => [
  i18n.t('delivery.detail.attempt', { number: attempt.number }),
  ...[
    [i18n.t('delivery.detail.started'), utc(attempt.startedAt)],
    attempt.endedAt === null
      ? [i18n.t('delivery.detail.deadline'), utc(attempt.deadline)]
      : [i18n.t('delivery.detail.ended'), utc(attempt.endedAt)],
    [i18n.t('delivery.detail.outcome'), attempt.outcome ?? i18n.t('delivery.detail.stillOpen')],
    [i18n.t('delivery.detail.key'), attempt.key],
    [i18n.t('delivery.detail.hash'), attempt.bodyHash],
    ...(attempt.failure ? [[i18n.t('delivery.detail.failure'), failureLine(attempt.failure)]] : []),
  ].map((pair) => `  ${line(pair)}`),
];

const line = ([label, value]: readonly string[]): string => `${label}: ${value}`;

const failureLine = ({ code, detail }: Failure): string => (detail ? `${code}: ${detail}` : code);

const utc = (instant: number): string => new Date(instant).toISOString();
