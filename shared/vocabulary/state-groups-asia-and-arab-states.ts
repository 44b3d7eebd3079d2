/** Groups of States in Asia, the Pacific and the Arab world. */
import { membersOf, type StateGroupTerm } from './state-group.ts';

export const stateGroupsOfAsia = [
  {
    id: 'arab-league',
    label: {
      en: 'League of Arab States',
      fr: 'Ligue des États arabes',
      es: 'Liga de los Estados Árabes',
      ar: 'جامعة الدول العربية',
    },
    source: 'League of Arab States, members',
    members: membersOf(
      'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM',
    ),
  },
  {
    id: 'gcc',
    label: {
      en: 'Gulf Cooperation Council (GCC)',
      fr: 'Conseil de coopération du Golfe (CCG)',
      es: 'Consejo de Cooperación del Golfo (CCG)',
      ar: 'مجلس التعاون لدول الخليج العربية',
    },
    source: 'Cooperation Council for the Arab States of the Gulf, members',
    members: membersOf('ARE BHR KWT OMN QAT SAU'),
  },
  {
    id: 'maghreb',
    label: { en: 'Maghreb', fr: 'Maghreb', es: 'Magreb', ar: 'المغرب العربي' },
    source: 'Arab Maghreb Union, members',
    members: membersOf('DZA LBY MAR MRT TUN'),
  },
  {
    id: 'mashreq',
    label: { en: 'Mashreq', fr: 'Machrek', es: 'Mashreq', ar: 'المشرق العربي' },
    source: 'Usual meaning in the United Nations',
    members: membersOf('EGY IRQ JOR LBN PSE SYR'),
  },
  {
    id: 'central-asia',
    label: { en: 'Central Asia', fr: 'Asie centrale', es: 'Asia Central', ar: 'آسيا الوسطى' },
    source: 'M49 standard of the United Nations',
    members: membersOf('KAZ KGZ TJK TKM UZB'),
  },
  {
    id: 'asean',
    label: {
      en: 'Association of Southeast Asian Nations (ASEAN)',
      fr: 'Association des nations de l’Asie du Sud-Est (ASEAN)',
      es: 'Asociación de Naciones del Asia Sudoriental (ASEAN)',
      ar: 'رابطة أمم جنوب شرق آسيا (آسيان)',
    },
    source: 'Association of Southeast Asian Nations, member States',
    // With TLS, which joined on 26 October 2025.
    members: membersOf('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'),
  },
  {
    id: 'saarc',
    label: {
      en: 'South Asian Association for Regional Cooperation (SAARC)',
      fr: 'Association de l’Asie du Sud pour la coopération régionale (ASACR)',
      es: 'Asociación de Asia Meridional para la Cooperación Regional (SAARC)',
      ar: 'رابطة جنوب آسيا للتعاون الإقليمي (سارك)',
    },
    source: 'South Asian Association for Regional Cooperation, member States',
    members: membersOf('AFG BGD BTN IND LKA MDV NPL PAK'),
  },
  {
    id: 'pacific-islands',
    label: {
      en: 'Pacific small island developing States',
      fr: 'Petits États insulaires en développement du Pacifique',
      es: 'Pequeños Estados insulares en desarrollo del Pacífico',
      ar: 'الدول الجزرية الصغيرة النامية في المحيط الهادئ',
    },
    source: 'Pacific Small Island Developing States at the United Nations',
    members: membersOf('FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM'),
  },
] as const satisfies readonly StateGroupTerm[];
