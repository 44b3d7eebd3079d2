import { expect, it } from 'vitest';

import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { readForm } from '#dashboard/forms/answers/read-submission';

const pledge = (start: string, least: string): Entries => [
  ['title', 'A title'],
  ['language', 'ar'],
  ['supportRequested', 'yes'],
  ['components', 'k1'],
  ['c.k1.area', 'A1'],
  ['c.k1.text', 'نص'],
  ['c.k1.start', start],
  ['c.k1.min', least],
  ['c.k1.unit', 'hours'],
  ['c.k1.per', 'once'],
];

/** Zero to nine as each script writes them. */
const scripts = [
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '߀߁߂߃߄߅߆߇߈߉',
  '०१२३४५६७८९',
  '০১২৩৪৫৬৭৮৯',
  '੦੧੨੩੪੫੬੭੮੯',
  '૦૧૨૩૪૫૬૭૮૯',
  '௦௧௨௩௪௫௬௭௮௯',
  '೦೧೨೩೪೫೬೭೮೯',
  '๐๑๒๓๔๕๖๗๘๙',
  '໐໑໒໓໔໕໖໗໘໙',
  '༠༡༢༣༤༥༦༧༨༩',
  '၀၁၂၃၄၅၆၇၈၉',
  '០១២៣៤៥៦៧៨៩',
  '᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙',
  '꯰꯱꯲꯳꯴꯵꯶꯷꯸꯹',
  '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙',
  '０１２３４５６７８９',
  '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
];

it.each(scripts)('dates and amounts take the digits %s', async (script) => {
  const digits = Array.from(script);
  const written = (western: string): string =>
    western.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '');

  for (const date of ['2027', '2027-03', '2027-03-15', '1998', '2046-07-05']) {
    const read = readForm('pledge', givenBy(pledge(written(date), written('1234567890'))));

    expect(await checkAnswers('pledge', read)).toEqual([]);
    expect(read.content).toMatchObject({
      components: [{ window: { start: date }, quantity: { min: 1_234_567_890 } }],
    });
  }
});

it.each(['٢٠٢٧-١٣', '٢٠٢٧-٠٢-٣٠', 'مارس ٢٠٢٧', '2027/03'])(
  '%s is refused as no date',
  async (date) => {
    const read = readForm('pledge', givenBy(pledge(date, '1')));
    const problems = await checkAnswers('pledge', read);

    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/components/0/window/start notADate',
    ]);
  },
);
