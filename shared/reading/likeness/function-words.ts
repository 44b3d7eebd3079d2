/**
 * Words that stand in every text and tell nothing of it: articles, pronouns, prepositions, conjunctions, auxiliaries and
 * small numbers. They may count among the rarer words where few texts are held, and are never told as what two speak of.
 */
import type { Language } from '#shared/vocabulary/label';

import { normalise } from '../normalise.ts';
import { formsOf } from '../words.ts';

const written: Readonly<Record<Language, string>> = {
  en: `
    a about above across after again ahead all almost alone along already also although always am among an and another
    any anybody anyone anything are around as at away back be because been before behind being below beside besides
    between beyond both but by can cannot could did do does doing done down during each either else end enough even ever
    every everybody everyone everything few fewer for from further get give given gives giving goes going had half has
    have having he hence her here hers herself him himself his how however if in inside instead into is it its itself
    just keep last least less like made make makes making many may me might mine more most much must my myself need
    needed needs neither never next no nobody none nor not nothing now of off often on once one ones only onto or other
    others otherwise ought our ours ourselves out outside over own per put puts quite rather same say says see self several
    shall she should since so some somebody someone something soon still such take taken takes taking than that the their
    theirs them themselves then there therefore these they thing things this those though through thus to together too
    toward towards under until up upon us very was way we well were what whatever when where whether which while who whole
    whom whose why will wish wishes with within without would year yearly years yet you your yours yourself
    zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred
    thousand first second third day days week weeks month months today`,
  fr: `
    a afin ai ainsi alors apres assez au aucun aucune aujourd aupres aura aurait auront aussi autant autour autre autres
    aux avait avant avec avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui cependant certains
    certaines ces cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de deja depuis derriere des
    desormais deux devant devra devront dire dit dix doit doivent donc donner dont du durant elle elles en encore enfin
    ensuite entre envers es est et etaient etait etant ete etes etre eu eux faire fait faut fera fois font grace hors ici
    il ils j jamais je jour jours jusqu jusque l la laquelle le lequel les lesquels lesquelles leur leurs lors lorsque lui
    m ma mais malgre me meme memes mes mieux mis mise mettre moi moins mois moitie mon n ne ni non nos notre nous nouveau
    on ont or ou outre par parce parmi pas pendant peu peut peuvent plein plupart plus plusieurs plutot pour pourra
    pourquoi pourra pourront pourvu premier premiere pres puis puisque quand quant que quel quelle quelles quelqu quelque
    quelques quels qui quoi rien s sa sans se selon semaine semaines sera serait seront ses seul seule si sinon soi soient
    soit sommes son sont sous souvent suite sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout
    toute toutefois toutes tres trop tu un une vers voici voila vos votre vous y
    annee annees ans zero trois quatre cinq six sept huit neuf onze douze quinze vingt trente quarante cinquante soixante
    cent cents mille`,
  es: `
    a acaso ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli ambos ante antes apenas aquel
    aquella aquellas aquellos aqui asi aun aunque bajo bastante bien cada casi cierta ciertas cierto ciertos como con
    conmigo consigo contigo contra cual cuales cualquier cualquiera cuando cuanta cuanto cuya cuyas cuyo cuyos dar de debe
    deben del demas demasiado dentro desde despues dia dias donde dos durante e el ella ellas ello ellos en encima
    entonces entre era eran eres es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos fin fue
    fuera fueron ha haber habia hace hacen hacer hacia han hasta hay haya he hemos hoy hubo igual incluso jamas junto la
    las le les lo los luego mas me mediante medio mejor menos mes meses mi mia mientras mio mis misma mismas mismo mismos
    mitad mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro
    nuestros nueva nuevo nunca o os otra otras otro otros para pero poca pocas poco pocos poder podra podran podria por
    porque primer primera primero pues puede pueden puesto que quien quienes quiere se sea sean segun seguir semana semanas
    ser sera seran si sido siempre sin sino sobre sola solamente solo somos son su sus tal tales tambien tampoco tan tanta
    tanto te tendra tenemos tener tengo tiene tienen toda todas todavia todo todos tras tu tus u un una unas uno unos
    usted va van varias varios vez veces via y ya yo
    ano anos cero tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta
    cien ciento mil`,
  ar: `
    ا إذا إذ إلا إلى أم أما أمام أن أنا أنت أنتم أنه أنها أو أول أولى أي أية أيضا آخر أخرى أثناء أجل أحد إحدى أكثر أقل
    الآن التي الذي الذين اللتان اللتين اللذان اللذين اللاتي اللواتي إن إنه إنها إياه بأن بعد بعض بل بلا بما به بها بهم
    بهذا بهذه بين تحت تكون تلك تم ثم ثمة جدا جميع حتى حول حيث حين خارج خلال دون ذات ذلك سوى سوف شيء ضد ضمن عبر عدم عدة
    على علينا عليه عليها عليهم عن عند عندما عنه عنها غير غيرها فإن فقط فوق في فيما فيه فيها قبل قد كافة كان كانت كأن كل
    كلا كلتا كله كما كيف كي لا لأن لدى لدينا لديه لديها لذلك لكل لكن لكي لم لما لماذا لن له لها لهم لهذا لو ليس ليست ليكون
    ما ماذا متى مثل مجرد مع معا مما ممن من منا منذ منه منها منهم مهما نحن نحو نفس نفسه نفسها هذا هذه هل هم هما هنا هناك هو
    هي هؤلاء وأن وإن وفق وفقا وقد ولا ولم ولن وما ومن يجب يكون يمكن ينبغي
    سنة سنوات سنويا عام عاما أعوام شهر أشهر شهريا أسبوع أسابيع يوم يوما أيام صفر واحد واحدة اثنان اثنين ثلاث ثلاثة أربع
    أربعة خمس خمسة ست ستة سبع سبعة ثمان ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين مئة
    مائة ألف نصف مرة مرات`,
};

const plainWords = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => normalise(word).plain),
  );

const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: plainWords(written.en),
  fr: plainWords(written.fr),
  es: plainWords(written.es),
  ar: plainWords(written.ar),
};

/** What is left of an Arabic word without what is written onto it; shorter remains are chance. */
const shortestLeft = 3;
const isNumber = /^\p{N}+$/u;

/** Whether a word as it is written says anything of what its text is about. A number without its unit does not. */
export const tellsSomething = (word: string, language: Language): boolean => {
  const { plain } = normalise(word);
  const forms = formsOf(plain).filter((form) => form === plain || form.length >= shortestLeft);
  return !isNumber.test(plain) && !forms.some((form) => functionWords[language].has(form));
};
