/** What the sign-in page of a local run says, in each language of the product. */
import type { Language } from '../../../shared/vocabulary/label.ts';
import { type PersonaName, personas } from './personas.ts';

type Person = { readonly name: string; readonly label: string; readonly does: string };
type Said = Readonly<Record<PersonaName, { readonly label: string; readonly does: string }>>;

export type PersonaWords = {
  readonly title: string;
  readonly heading: string;
  readonly note: string;
  /** Of somebody who was invited in this run. */
  readonly invited: string;
  /** That there is the mail, which went nowhere. */
  readonly invitation: string;
  readonly people: readonly Person[];
};

const peopleIn = (said: Said): readonly Person[] =>
  personas.map(({ name }) => ({ name, ...said[name] }));

export const personaWords: Readonly<Record<Language, PersonaWords>> = {
  en: {
    title: 'Sign in (local run)',
    heading: 'Sign in as',
    note: 'This is a local run on made-up parties. There is no password, and nothing leaves this computer.',
    invited: 'was invited here, in this local run',
    invitation: 'The invitation, as it would have gone by mail',
    people: personas,
  },
  fr: {
    title: 'Connexion (exécution locale)',
    heading: 'Se connecter en tant que',
    note: 'Le produit fonctionne ici sur cet ordinateur, avec des parties inventées. Aucun mot de passe n’est demandé, et rien ne quitte cet ordinateur.',
    invited: 'a reçu ici une invitation, dans cette exécution locale',
    invitation: 'L’invitation, telle qu’elle serait partie par courriel',
    people: peopleIn({
      secretariat: {
        label: 'Membre du Secrétariat',
        does: 'voit tous les enregistrements, les accepte, propose des rapprochements',
      },
      'second-officer': {
        label: 'Second membre du Secrétariat',
        does: 'reprend des dossiers et publie ce qu’une personne seule ne peut pas publier',
      },
      'focal-point': {
        label: 'Point focal d’un État (pays fictif XA)',
        does: 'soumet et modifie les engagements et les offres d’un État',
      },
      submitter: {
        label: 'Rédaction pour un État (pays fictif XA)',
        does: 'rédige pour le même État et remet au point focal ce qui est à soumettre',
      },
      'focal-point-xc': {
        label: 'Point focal d’un autre État (pays fictif XC)',
        does: 'soumet, rend public et répond pour cet État, dont l’autre personne ne fait que rédiger',
      },
      'submitter-xc': {
        label: 'Rédaction pour un autre État (pays fictif XC)',
        does: 'rédige pour l’État XC et laisse à son point focal ce qui est à soumettre',
      },
      stakeholder: {
        label: 'Organisation (réseau juridique fictif, XB)',
        does: 'soumet et modifie les offres d’une organisation',
      },
      reader: {
        label: 'Lecture seule',
        does: 'lit ce que lit le Secrétariat, sauf les exclusions et les coordonnées, et ne change rien',
      },
      'bureau-reader': {
        label: 'Lecture pour un bureau (pays fictifs XA et XB)',
        does: 'lit ce qui n’est pas public de deux pays, et sinon ce qui est public',
      },
      'reporting-officer': {
        label: 'Établissement de rapports (pays fictif XA)',
        does: 'lit et exporte ce qui est rapporté d’un pays',
      },
      administrator: {
        label: 'Administration',
        does: 'invite toutes les personnes et modifie leurs droits ; ne lit aucune fiche',
      },
    }),
  },
  es: {
    title: 'Inicio de sesión (ejecución local)',
    heading: 'Iniciar sesión como',
    note: 'El producto funciona aquí en este ordenador, con partes inventadas. No hay contraseña y nada sale de este ordenador.',
    invited: 'recibió aquí una invitación, en esta ejecución local',
    invitation: 'La invitación, tal como habría salido por correo',
    people: peopleIn({
      secretariat: {
        label: 'Oficial de la Secretaría',
        does: 've todas las fichas, las acepta y propone emparejamientos',
      },
      'second-officer': {
        label: 'Segundo oficial de la Secretaría',
        does: 'asume casos y publica lo que una sola persona no puede publicar',
      },
      'focal-point': {
        label: 'Punto focal de un Estado (país ficticio XA)',
        does: 'presenta y modifica los compromisos y las ofertas de un Estado',
      },
      submitter: {
        label: 'Redacción para un Estado (país ficticio XA)',
        does: 'escribe para el mismo Estado y entrega al punto focal lo que se ha de presentar',
      },
      'focal-point-xc': {
        label: 'Punto focal de otro Estado (país ficticio XC)',
        does: 'presenta, hace público y responde por ese Estado, cuya otra persona solo redacta',
      },
      'submitter-xc': {
        label: 'Redacción para otro Estado (país ficticio XC)',
        does: 'escribe para el Estado XC y deja a su punto focal lo que se ha de presentar',
      },
      stakeholder: {
        label: 'Organización (red jurídica ficticia, XB)',
        does: 'presenta y modifica las ofertas de una organización',
      },
      reader: {
        label: 'Solo lectura',
        does: 'lee lo que lee la Secretaría, salvo las exclusiones y los contactos, y no cambia nada',
      },
      'bureau-reader': {
        label: 'Lectura para una oficina (países ficticios XA y XB)',
        does: 'lee lo que no es público de dos países y, de los demás, lo que es público',
      },
      'reporting-officer': {
        label: 'Elaboración de informes (país ficticio XA)',
        does: 'lee y exporta lo que se informa de un país',
      },
      administrator: {
        label: 'Administración',
        does: 'invita a todas las personas y cambia lo que pueden hacer; no lee fichas',
      },
    }),
  },
  ar: {
    title: 'تسجيل الدخول (تشغيل محلي)',
    heading: 'الدخول بصفة',
    note: 'يعمل المنتج هنا على هذا الحاسوب مع جهات مختلقة. لا توجد كلمة مرور، ولا يغادر شيء هذا الحاسوب.',
    invited: 'تلقّى دعوة هنا، في هذا التشغيل المحلي',
    invitation: 'الدعوة كما كانت سترسل بالبريد',
    people: peopleIn({
      secretariat: {
        label: 'موظف في الأمانة',
        does: 'يرى جميع السجلات ويقبلها ويقترح المطابقات',
      },
      'second-officer': {
        label: 'موظف ثانٍ في الأمانة',
        does: 'يتسلّم الحالات وينشر ما لا يجوز لموظف واحد نشره',
      },
      'focal-point': {
        label: 'جهة اتصال لدولة (البلد الاصطناعي XA)',
        does: 'تقدّم تعهدات دولة واحدة وعروضها وتعدّلها',
      },
      submitter: {
        label: 'محرر لدولة (البلد الاصطناعي XA)',
        does: 'يكتب للدولة نفسها ويسلّم جهة الاتصال ما ينبغي تقديمه',
      },
      'focal-point-xc': {
        label: 'جهة اتصال لدولة أخرى (البلد الاصطناعي XC)',
        does: 'تقدّم وتنشر وتجيب عن تلك الدولة التي لا يفعل شخصها الآخر سوى التحرير',
      },
      'submitter-xc': {
        label: 'محرر لدولة أخرى (البلد الاصطناعي XC)',
        does: 'يكتب للدولة XC ويترك لجهة اتصالها ما ينبغي تقديمه',
      },
      stakeholder: {
        label: 'منظمة (شبكة قانونية اصطناعية، XB)',
        does: 'تقدّم عروض منظمة واحدة وتعدّلها',
      },
      reader: {
        label: 'قارئ',
        does: 'يقرأ ما تقرؤه الأمانة ما عدا الاستثناءات وبيانات الاتصال، ولا يغيّر شيئاً',
      },
      'bureau-reader': {
        label: 'قارئ لمكتب (البلدان الاصطناعيان XA وXB)',
        does: 'يقرأ ما ليس معلناً عن بلدين، وما هو معلن عن غيرهما',
      },
      'reporting-officer': {
        label: 'موظف إعداد التقارير (البلد الاصطناعي XA)',
        does: 'يقرأ ما يُبلَّغ عنه بشأن بلد واحد ويصدّره',
      },
      administrator: {
        label: 'مسؤول النظام',
        does: 'يدعو الجميع ويغيّر صلاحياتهم، ولا يقرأ السجلات',
      },
    }),
  },
};
