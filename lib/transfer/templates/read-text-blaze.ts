import type { TemplatePart } from '@/lib/templates/template-part';

/** Its commands stand in single braces: https://blaze.today/commands (read 2026-11-27). */
export const TEXT_BLAZE_COMMAND = /\{([^{}]+)\}/g;

/** What a command of Text Blaze means here; null where it means nothing here. */
export function readTextBlaze(inside: string): TemplatePart | null {
  const [, name = '', rest = ''] = /^([a-z]+)\s*(?::\s*(.*))?$/is.exec(inside) ?? [];
  const settings = rest.split(';').map((setting) => setting.trim());
  const named = (key: string): string =>
    settings.find((setting) => setting.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  const loose = settings.filter((setting) => setting !== '' && !/^[a-z]+=/.test(setting));
  switch (name.toLowerCase()) {
    case 'cursor':
      return { kind: 'cursor' };
    case 'time':
      return readTime(named('shift'));
    case 'formtext':
    case 'formparagraph':
      return { kind: 'input', name: named('name') || 'Text', value: named('default') };
    case 'formdate':
      return { kind: 'input', name: named('name') || 'Date', value: '' };
    case 'formmenu': {
      const first = named('default');
      const options = [...new Set([...(first === '' ? [] : [first]), ...loose])];
      return options.length > 1 ? { kind: 'choice', options } : null;
    }
    case 'import': {
      const shortcut = (loose[0] ?? '').replace(/^\/+/, '').toLowerCase();
      return /^[^\s|{}]+$/.test(shortcut) ? { kind: 'template', shortcut } : null;
    }
    default:
      return null;
  }
}

/** `+3D`, `-2W`, `+1M`; hours and minutes mean nothing on a day. */
function readTime(shift: string): TemplatePart | null {
  if (shift === '') return { kind: 'date', amount: 0, unit: 'd' };
  const [, sign, count, unit] = /^([+-])(\d{1,4})([DWM])$/.exec(shift) ?? [];
  if (!sign || !count || !unit) return null;
  const amount = sign === '-' ? -Number(count) : Number(count);
  return { kind: 'date', amount, unit: unit === 'D' ? 'd' : unit === 'W' ? 'w' : 'm' };
}
