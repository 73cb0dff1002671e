import {
  ArrowDownToLine,
  Check,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  EqualNot,
  Eye,
  ShieldCheck,
} from 'lucide-react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import type { DriftVerdict } from '@/lib/domain/drift';

const ICONS = {
  right: Check,
  differs: EqualNot,
  missing: CircleMinus,
  'too-long': ArrowDownToLine,
  'no-fact': CircleHelp,
  accepted: ShieldCheck,
  'by-eye': Eye,
  'not-seen': CircleDashed,
};
const TONES = {
  right: 'ok',
  differs: 'bad',
  missing: 'bad',
  'too-long': 'warn',
  'no-fact': 'neutral',
  accepted: 'neutral',
  'by-eye': 'warn',
  'not-seen': 'neutral',
} as const;

interface VerdictBadgeProps {
  readonly verdict: DriftVerdict;
  /** The place's limit, for what is too long there; null where none is known. */
  readonly max?: number | null;
  /** The word is only said, and shown on hover: for grids. */
  readonly isShort?: boolean;
}

/** How a field of a place stands: shape and word first, colour second. */
export function VerdictBadge({ verdict, max = null, isShort = false }: VerdictBadgeProps) {
  const Icon = ICONS[verdict.kind];
  return (
    <StateBadge icon={<Icon />} tone={TONES[verdict.kind]}>
      {isShort ? (
        <span className="visually-hidden">{verdictWord(verdict, max)}</span>
      ) : (
        verdictWord(verdict, max)
      )}
    </StateBadge>
  );
}

/** The verdict in words. */
export function verdictWord(verdict: DriftVerdict, max: number | null): string {
  switch (verdict.kind) {
    case 'right':
      return i18n.t(verdict.how === 'cut' ? 'company.verdict.rightCut' : 'company.verdict.right');
    case 'differs':
      return i18n.t('company.verdict.differs');
    case 'missing':
      return i18n.t('company.verdict.missing');
    case 'too-long':
      return max === null
        ? i18n.t('company.verdict.tooLong')
        : i18n.t('company.verdict.tooLongAt', { max: String(max) });
    case 'no-fact':
      return i18n.t('company.verdict.noFact');
    case 'accepted':
      return i18n.t('company.verdict.accepted');
    case 'by-eye':
      return i18n.t('company.verdict.byEye');
    case 'not-seen':
      return i18n.t('company.verdict.notSeen');
  }
}
