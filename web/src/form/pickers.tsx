/** Pickers of dates and instants by the clocks of the organization. Their values are texts as the API has them. */
import generateConfig from '@rc-component/picker/generate/dayjs';
import { DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import type { KeyboardEvent } from 'react';
import { hostNow } from '../api/host-clock.js';
import { useZone } from '../language/zone.js';
import type { ControlProps } from './control-props.js';
import { instantOf, typedWall, wallNow, wallOf } from './wall-clock.js';

const DAY = 'YYYY-MM-DD';
const MINUTE = 'YYYY-MM-DD HH:mm';
const WIDE = { width: '100%' };

/** Enter takes the date that is typed; it does not send the form that the date stands in. */
const takenAlone = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

const BY_ZONE = new Map<string, ReturnType<typeof pickerOf>>();

function pickerOf(zone: string) {
  return DatePicker.generatePicker<Dayjs>({
    ...generateConfig,
    getNow: () => wallNow(hostNow(), zone),
    getFixedDate: (text) => wallOf(text, zone),
    locale: { ...generateConfig.locale, parse: (_locale, text, formats) => typedWall(text, formats) },
  });
}

/** One for each zone: a picker that changed its type with each drawing would lose what is open. */
function usePicker(): ReturnType<typeof pickerOf> {
  const zone = useZone();
  if (!BY_ZONE.has(zone)) BY_ZONE.set(zone, pickerOf(zone));
  return BY_ZONE.get(zone)!;
}

export interface PickedText extends ControlProps {
  readonly value?: string | undefined;
  readonly onChange?: (text: string | undefined) => void;
}

/** '2026-12-20T08:00:00+08:00'. */
export function InstantPicker({ value, onChange, ...given }: PickedText) {
  const Picker = usePicker();
  const zone = useZone();
  return (
    <Picker {...given} onKeyDown={takenAlone} showTime={{ format: 'HH:mm' }} format={MINUTE} style={WIDE} value={value === undefined ? null : wallOf(value, zone)}
      onChange={(wall) => onChange?.(wall === null ? undefined : instantOf(wall, zone))} />
  );
}

/** '2026-12-20'. */
export function DayPicker({ value, onChange, ...given }: PickedText) {
  const Picker = usePicker();
  const zone = useZone();
  return <Picker {...given} onKeyDown={takenAlone} style={WIDE} value={value === undefined ? null : wallOf(value, zone)} onChange={(wall) => onChange?.(wall?.format(DAY))} />;
}

export interface Span {
  readonly since?: string | undefined;
  readonly before?: string | undefined;
}

/** From an instant until another, each of which may be left open. */
export function SpanPicker({ span: { since, before }, placeholder, onChange }: { span: Span; placeholder: [string, string]; onChange: (span: Span) => void }) {
  const { RangePicker } = usePicker();
  const zone = useZone();
  const wall = (text: string | undefined): Dayjs | null => (text === undefined ? null : wallOf(text, zone));
  const instant = (picked: Dayjs | null | undefined): string | undefined => (picked ? instantOf(picked, zone) : undefined);
  return (
    <RangePicker showTime={{ format: 'HH:mm' }} format={MINUTE} allowEmpty={[true, true]} placeholder={placeholder}
      value={[wall(since), wall(before)]} onChange={(range) => onChange({ since: instant(range?.[0]), before: instant(range?.[1]) })} />
  );
}
