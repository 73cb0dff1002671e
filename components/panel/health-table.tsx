import { CircleAlert, CircleCheck, CircleDashed, CircleSlash } from 'lucide-react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import type { HealthLine, PageHealth } from '@/lib/domain/front-page';
import { partText } from './part-text';
import styles from './panel.module.css';

const ICONS = { used: CircleCheck, spare: CircleDashed, disagrees: CircleAlert, nothing: CircleSlash };
const TONES = { used: 'ok', spare: 'neutral', disagrees: 'bad', nothing: 'warn' } as const;

interface HealthTableProps {
  readonly health: PageHealth;
  readonly name: string;
}

/** What each description of a network's page finds in the page in front. */
export function HealthTable({ health, name }: HealthTableProps) {
  const parts = Map.groupBy(health.lines, ({ part }) => part);
  const found = [...parts.values()].filter((lines) => lines.some(({ state }) => state === 'used')).length;
  return (
    <section aria-labelledby="panel-health">
      <h2 id="panel-health">
        {i18n.t('panel.health', { found: String(found), all: String(parts.size), name })}
      </h2>
      <p className={styles.muted}>{i18n.t('panel.version', { version: health.version })}</p>
      <table className={styles.health}>
        <tbody>
          {[...parts].map(([part, lines]) => (
            <tr key={part}>
              <th scope="row">
                {partText(part)}
                <span className={styles.css}>{shownOf(lines).css}</span>
              </th>
              <td>
                <State line={shownOf(lines)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of several descriptions of one part: the one that decides, else the one that says what is wrong. */
const shownOf = (lines: readonly HealthLine[]): HealthLine => {
  const [first] = lines;
  const found =
    lines.find(({ state }) => state === 'disagrees') ?? lines.find(({ state }) => state === 'used') ?? first;
  return found ?? { part: '', css: '', seen: '', found: 0, state: 'nothing' };
};

function State({ line }: { readonly line: HealthLine }) {
  const Icon = ICONS[line.state];
  const count = line.found > 1 ? ` · ${line.found}` : '';
  return (
    <StateBadge icon={<Icon size={14} />} tone={TONES[line.state]}>
      {i18n.t(`panel.found.${line.state}`)}
      {count}
    </StateBadge>
  );
}
