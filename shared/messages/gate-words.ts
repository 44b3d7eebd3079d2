/** Each gate with its verdict as one sentence. */
import type { GateReason } from '../domain/matching/explanation.ts';
import type { Values } from '../domain/matching/reason-values.ts';
import { amountOf, idValues, nameOf, textValue } from './values.ts';
import type { MessageWords } from './words.ts';

const places = (
  countries: Values[string],
  regions: Values[string],
  words: MessageWords,
): string => {
  const named = [
    ...idValues(countries).map((id) => words.name('countries', id)),
    ...idValues(regions).map((id) => words.name('coverageRegions', id)),
  ];
  return named.length > 0 ? words.list(named) : words.say('placeNotStated');
};

const offered = ({ reach, countries, regions }: Values, words: MessageWords): string =>
  reach === 'anywhere' ? words.say('anyPlace') : places(countries, regions, words);

export const period = (
  from: Values[string],
  until: Values[string],
  { say, date }: MessageWords,
): string => {
  const [start, end] = [textValue(from), textValue(until)];
  if (start !== undefined && end !== undefined)
    return say('window.between', { start: date(start), end: date(end) });
  if (start !== undefined) return say('window.from', { start: date(start) });
  return end === undefined ? say('window.notStated') : say('window.until', { end: date(end) });
};

export const gateWords = ({ gate, verdict, values }: GateReason, words: MessageWords): string => {
  const { say } = words;
  switch (gate) {
    case 'area': {
      const asked = nameOf('areas', values['asked'], words);
      const given = nameOf('areas', values['given'], words);
      return verdict === 'unknown'
        ? say('gate.area.unknown')
        : say(`gate.area.${verdict}`, { asked, given });
    }
    case 'place': {
      const asked = places(values['asked'], values['askedRegions'], words);
      const given = offered(values, words);
      return say(`gate.place.${verdict}`, { asked, given });
    }
    case 'window': {
      const asked = period(values['askedStart'], values['askedEnd'], words);
      const given = period(values['givenStart'], values['givenEnd'], words);
      return say(`gate.window.${verdict}`, { asked, given });
    }
    case 'need':
      return verdict === 'unknown'
        ? say('gate.need.unknown')
        : say(`gate.need.${verdict}`, {
            status: nameOf('coverageStatuses', values['status'], words),
          });
    case 'capacity': {
      const { atOnce, room } = values;
      if (typeof room === 'number' && typeof atOnce === 'number') {
        if (room === 0) return say('gate.capacity.full', { atOnce });
        if (values['left'] === undefined) return say('gate.capacity.roomLeft', { room, atOnce });
      }
      const left = amountOf(values['left'], values['measure'], words);
      const amount = amountOf(values['amount'], values['measure'], words);
      return verdict === 'unknown'
        ? say('gate.capacity.unknown')
        : say(`gate.capacity.${verdict}`, { left, amount });
    }
    case 'requested':
    case 'available':
    case 'confirmed':
    case 'parties':
    case 'world':
    case 'exclusion':
    case 'untried':
      return say(`gate.${gate}.${verdict}`);
  }
};
