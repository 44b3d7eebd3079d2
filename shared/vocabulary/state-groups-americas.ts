/** Groups of States in the Americas. */
import { membersOf, type StateGroupTerm } from './state-group.ts';

export const stateGroupsOfAmericas = [
  {
    id: 'andean-community',
    label: {
      en: 'Andean Community',
      fr: 'Communauté andine',
      es: 'Comunidad Andina',
      ar: 'جماعة الأنديز',
    },
    source: 'Comunidad Andina, países miembros',
    members: membersOf('BOL COL ECU PER'),
  },
  {
    id: 'mercosur',
    label: {
      en: 'Southern Common Market (MERCOSUR)',
      fr: 'Marché commun du Sud (MERCOSUR)',
      es: 'Mercado Común del Sur (MERCOSUR)',
      ar: 'السوق المشتركة لبلدان المخروط الجنوبي (ميركوسور)',
    },
    source: 'MERCOSUR, Estados Partes',
    // Without VEN, which is suspended.
    members: membersOf('ARG BOL BRA PRY URY'),
  },
  {
    id: 'southern-cone',
    label: { en: 'Southern Cone', fr: 'Cône Sud', es: 'Cono Sur', ar: 'المخروط الجنوبي' },
    source: 'Usual meaning',
    members: membersOf('ARG CHL PRY URY'),
  },
  {
    id: 'central-america',
    label: {
      en: 'Central American Integration System (SICA)',
      fr: 'Système d’intégration centraméricaine (SICA)',
      es: 'Sistema de la Integración Centroamericana (SICA)',
      ar: 'منظومة التكامل لأمريكا الوسطى',
    },
    source: 'Sistema de la Integración Centroamericana, Estados Miembros',
    members: membersOf('BLZ CRI DOM GTM HND NIC PAN SLV'),
  },
  {
    id: 'caribbean',
    label: {
      en: 'Caribbean Community (CARICOM)',
      fr: 'Communauté des Caraïbes (CARICOM)',
      es: 'Comunidad del Caribe (CARICOM)',
      ar: 'الجماعة الكاريبية',
    },
    source: 'Caribbean Community, member States',
    members: membersOf('ATG BHS BLZ BRB DMA GRD GUY HTI JAM KNA LCA MSR SUR TTO VCT'),
  },
] as const satisfies readonly StateGroupTerm[];
