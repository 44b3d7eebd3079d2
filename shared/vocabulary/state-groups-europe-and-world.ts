/** Groups of States in Europe, and across regions. */
import { membersOf, type StateGroupTerm } from './state-group.ts';

export const stateGroupsOfEurope = [
  {
    id: 'ldcs',
    label: {
      en: 'Least developed countries',
      fr: 'Pays les moins avancés',
      es: 'Países menos adelantados',
      ar: 'أقل البلدان نمواً',
    },
    source: 'United Nations Committee for Development Policy, list of least developed countries',
    // BGD, LAO and NPL were to leave the list on 24 November 2026; BGD and NPL asked for more time, and what the General Assembly decided was not found.
    members: membersOf(
      'AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER NPL RWA SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB',
    ),
  },
  {
    id: 'oif',
    label: {
      en: 'International Organisation of La Francophonie (OIF)',
      fr: 'Organisation internationale de la Francophonie (OIF)',
      es: 'Organización Internacional de la Francofonía (OIF)',
      ar: 'المنظمة الدولية للفرنكوفونية',
    },
    source: 'Organisation internationale de la Francophonie, États membres de plein droit',
    // Without BFA, MLI and NER, which announced their withdrawal in March 2025.
    members: membersOf(
      'ALB AND ARM BDI BEL BEN BGR CAF CAN CHE CIV CMR COD COG COM CPV CYP DJI DMA EGY FRA GAB GHA GIN GNB GNQ GRC HTI KHM LAO LBN LCA LUX MAR MCO MDA MDG MKD MRT MUS ROU RWA SEN STP SYC TCD TGO TUN VNM VUT',
    ),
  },
  {
    id: 'cplp',
    label: {
      en: 'Community of Portuguese Language Countries (CPLP)',
      fr: 'Communauté des pays de langue portugaise (CPLP)',
      es: 'Comunidad de Países de Lengua Portuguesa (CPLP)',
      ar: 'مجموعة البلدان الناطقة بالبرتغالية',
    },
    source: 'Comunidade dos Países de Língua Portuguesa, Estados-membros',
    members: membersOf('AGO BRA CPV GNB GNQ MOZ PRT STP TLS'),
  },
  {
    id: 'western-balkans',
    label: {
      en: 'Western Balkans',
      fr: 'Balkans occidentaux',
      es: 'Balcanes Occidentales',
      ar: 'غرب البلقان',
    },
    source: 'Usual meaning in the European Union',
    members: membersOf('ALB BIH MKD MNE SRB XKX'),
  },
  {
    id: 'south-caucasus',
    label: { en: 'South Caucasus', fr: 'Caucase du Sud', es: 'Cáucaso Sur', ar: 'جنوب القوقاز' },
    source: 'Usual meaning',
    members: membersOf('ARM AZE GEO'),
  },
  {
    id: 'eastern-partnership',
    label: {
      en: 'Eastern Partnership',
      fr: 'Partenariat oriental',
      es: 'Asociación Oriental',
      ar: 'الشراكة الشرقية',
    },
    source: 'European Union, Eastern Partnership',
    // Without BLR, which suspended its part in June 2021.
    members: membersOf('ARM AZE GEO MDA UKR'),
  },
  {
    id: 'council-of-europe',
    label: {
      en: 'Council of Europe',
      fr: 'Conseil de l’Europe',
      es: 'Consejo de Europa',
      ar: 'مجلس أوروبا',
    },
    source: 'Council of Europe, member States',
    members: membersOf(
      'ALB AND ARM AUT AZE BEL BGR BIH CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU SMR SRB SVK SVN SWE TUR UKR',
    ),
  },
] as const satisfies readonly StateGroupTerm[];
