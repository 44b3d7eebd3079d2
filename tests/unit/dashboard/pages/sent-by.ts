/** What a browser would send of a form. */
import type { Entries } from '#dashboard/kept/answers-given';

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const optionOf = (inner: string): string => {
  const options = inner.match(/<option[^>]*>/g) ?? [];
  return attribute(options.find((each) => / selected\b/.test(each)) ?? options[0] ?? '', 'value');
};

/** The successful controls. */
export const sentBy = (html: string): Entries =>
  [
    ...html.matchAll(
      /<(?<tag>textarea|select)(?<rest>[^>]*)>(?<inner>[\s\S]*?)<\/\k<tag>>|<input(?<input>[^>]*)>/g,
    ),
  ].flatMap(({ groups: { tag = '', rest = '', inner = '', input = '' } = {} }): Entries => {
    const name = attribute(rest + input, 'name');
    if (name === '') return [];
    if (tag === 'textarea') return [[name, plain(inner).replace(/^\n/, '')]];
    if (tag === 'select') return [[name, optionOf(inner)]];
    const isUnchecked = / type="(checkbox|radio)"/.test(input) && !/ checked\b/.test(input);
    return isUnchecked ? [] : [[name, attribute(input, 'value')]];
  });
