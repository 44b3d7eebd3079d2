/** Groups of States in Africa. */
import { membersOf, type StateGroupTerm } from './state-group.ts';

export const stateGroupsOfAfrica = [
  {
    id: 'sadc',
    label: {
      en: 'Southern African Development Community (SADC)',
      fr: 'Communauté de développement de l’Afrique australe (SADC)',
      es: 'Comunidad de África Meridional para el Desarrollo (SADC)',
      ar: 'الجماعة الإنمائية للجنوب الأفريقي (سادك)',
    },
    source: 'Southern African Development Community, member States',
    members: membersOf('AGO BWA COD COM LSO MDG MOZ MUS MWI NAM SWZ SYC TZA ZAF ZMB ZWE'),
  },
  {
    id: 'eccas',
    label: {
      en: 'Economic Community of Central African States (ECCAS)',
      fr: 'Communauté économique des États de l’Afrique centrale (CEEAC)',
      es: 'Comunidad Económica de los Estados de África Central (CEEAC)',
      ar: 'الجماعة الاقتصادية لدول وسط أفريقيا',
    },
    source: 'Economic Community of Central African States, member States',
    // Without RWA, which announced its withdrawal in June 2025.
    members: membersOf('AGO BDI CAF CMR COD COG GAB GNQ STP TCD'),
  },
  {
    id: 'uemoa',
    label: {
      en: 'West African Economic and Monetary Union (UEMOA)',
      fr: 'Union économique et monétaire ouest-africaine (UEMOA)',
      es: 'Unión Económica y Monetaria del África Occidental (UEMOA)',
      ar: 'الاتحاد الاقتصادي والنقدي لغرب أفريقيا',
    },
    source: 'Union économique et monétaire ouest-africaine, États membres',
    members: membersOf('BEN BFA CIV GNB MLI NER SEN TGO'),
  },
  {
    id: 'francophone-west-africa',
    label: {
      en: 'Francophone West Africa',
      fr: 'Afrique de l’Ouest francophone',
      es: 'África Occidental francófona',
      ar: 'غرب أفريقيا الناطق بالفرنسية',
    },
    source: 'States of West Africa in which French is an official or a working language',
    members: membersOf('BEN BFA CIV GIN MLI NER SEN TGO'),
  },
  {
    id: 'francophone-africa',
    label: {
      en: 'Francophone Africa',
      fr: 'Afrique francophone',
      es: 'África francófona',
      ar: 'أفريقيا الناطقة بالفرنسية',
    },
    source: 'States of Africa in which French is an official or a working language',
    members: membersOf(
      'BDI BEN BFA CAF CIV CMR COD COG COM DJI GAB GIN GNQ MDG MLI NER RWA SEN SYC TCD TGO',
    ),
  },
  {
    id: 'lusophone-africa',
    label: {
      en: 'Lusophone Africa',
      fr: 'Afrique lusophone',
      es: 'África lusófona',
      ar: 'أفريقيا الناطقة بالبرتغالية',
    },
    source: 'Países Africanos de Língua Oficial Portuguesa',
    members: membersOf('AGO CPV GNB GNQ MOZ STP'),
  },
  {
    id: 'great-lakes',
    label: {
      en: 'International Conference on the Great Lakes Region (ICGLR)',
      fr: 'Conférence internationale sur la région des Grands Lacs (CIRGL)',
      es: 'Conferencia Internacional sobre la Región de los Grandes Lagos (CIRGL)',
      ar: 'المؤتمر الدولي المعني بمنطقة البحيرات الكبرى',
    },
    source: 'International Conference on the Great Lakes Region, member States',
    members: membersOf('AGO BDI CAF COD COG KEN RWA SDN SSD TZA UGA ZMB'),
  },
  {
    id: 'horn-of-africa',
    label: {
      en: 'Horn of Africa',
      fr: 'Corne de l’Afrique',
      es: 'Cuerno de África',
      ar: 'القرن الأفريقي',
    },
    source: 'Usual meaning; bodies of the United Nations also count neighbours',
    members: membersOf('DJI ERI ETH SOM'),
  },
  {
    id: 'sahel',
    label: { en: 'Sahel', fr: 'Sahel', es: 'Sahel', ar: 'الساحل' },
    source:
      'Former Group of Five for the Sahel, which MLI, BFA and NER left and which was dissolved',
    members: membersOf('BFA MLI MRT NER TCD'),
  },
  {
    id: 'central-sahel',
    label: { en: 'Central Sahel', fr: 'Sahel central', es: 'Sahel central', ar: 'الساحل الأوسط' },
    source: 'Alliance of Sahel States, members',
    members: membersOf('BFA MLI NER'),
  },
  {
    id: 'lake-chad-basin',
    label: {
      en: 'Lake Chad basin',
      fr: 'Bassin du lac Tchad',
      es: 'Cuenca del lago Chad',
      ar: 'حوض بحيرة تشاد',
    },
    source: 'States on the shores of Lake Chad',
    members: membersOf('CMR NER NGA TCD'),
  },
  {
    id: 'sub-saharan-africa',
    label: {
      en: 'Sub-Saharan Africa',
      fr: 'Afrique subsaharienne',
      es: 'África subsahariana',
      ar: 'أفريقيا جنوب الصحراء',
    },
    source: 'UNHCR regions in Africa south of the Sahara',
    members: membersOf(
      'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI MOZ MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE',
    ),
  },
  {
    id: 'ohada',
    label: {
      en: 'Organisation for the Harmonisation of Business Law in Africa (OHADA)',
      fr: 'Organisation pour l’harmonisation en Afrique du droit des affaires (OHADA)',
      es: 'Organización para la Armonización en África del Derecho Mercantil (OHADA)',
      ar: 'منظمة مواءمة قانون الأعمال في أفريقيا (أوهادا)',
    },
    source: 'OHADA, États parties',
    members: membersOf('BEN BFA CAF CIV CMR COD COG COM GAB GIN GNB GNQ MLI NER SEN TCD TGO'),
  },
  {
    id: 'african-union',
    label: {
      en: 'African Union',
      fr: 'Union africaine',
      es: 'Unión Africana',
      ar: 'الاتحاد الأفريقي',
    },
    source: 'African Union, member States',
    members: membersOf(
      'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
    ),
  },
] as const satisfies readonly StateGroupTerm[];
