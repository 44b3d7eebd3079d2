/** Topics of area A4, diverse expertise, innovation and research. */
export const expertiseTopics = [
  {
    id: 'civil-society-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of civil society',
      fr: 'Expertise de la société civile',
      es: 'Conocimientos especializados de la sociedad civil',
      ar: 'خبرات المجتمع المدني',
    },
  },
  {
    id: 'law-firm-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of law firms',
      fr: 'Expertise des cabinets d’avocats',
      es: 'Conocimientos especializados de los bufetes de abogados',
      ar: 'خبرات مكاتب المحاماة',
    },
  },
  {
    id: 'bar-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of bar associations',
      fr: 'Expertise des barreaux',
      es: 'Conocimientos especializados de los colegios de abogados',
      ar: 'خبرات نقابات المحامين',
    },
  },
  {
    id: 'ombuds-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of ombudspersons',
      fr: 'Expertise des médiateurs',
      es: 'Conocimientos especializados de las defensorías del pueblo',
      ar: 'خبرات أمناء المظالم',
    },
  },
  {
    id: 'nhri-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of national human rights institutions',
      fr: 'Expertise des institutions nationales des droits de l’homme',
      es: 'Conocimientos especializados de las instituciones nacionales de derechos humanos',
      ar: 'خبرات المؤسسات الوطنية لحقوق الإنسان',
    },
  },
  {
    id: 'private-sector-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of the private sector',
      fr: 'Expertise du secteur privé',
      es: 'Conocimientos especializados del sector privado',
      ar: 'خبرات القطاع الخاص',
    },
  },
  {
    id: 'refugee-led-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of refugee-led organisations',
      fr: 'Expertise des organisations dirigées par des réfugiés',
      es: 'Conocimientos especializados de las organizaciones dirigidas por personas refugiadas',
      ar: 'خبرات المنظمات التي يقودها اللاجئون',
    },
  },
  {
    id: 'academic-expertise',
    area: 'A4',
    level: 'sub-topic',
    label: {
      en: 'Expertise of academia',
      fr: 'Expertise du monde universitaire',
      es: 'Conocimientos especializados del mundo académico',
      ar: 'خبرات الأوساط الأكاديمية',
    },
  },
  {
    id: 'legal-aid',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Legal aid',
      fr: 'Aide juridique',
      es: 'Asistencia jurídica',
      ar: 'المساعدة القانونية',
    },
  },
  {
    id: 'pro-bono',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Pro bono work',
      fr: 'Travail pro bono',
      es: 'Trabajo pro bono',
      ar: 'العمل القانوني التطوعي',
    },
  },
  {
    id: 'rsd-court-monitoring',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Monitoring of RSD and courts',
      fr: 'Suivi de la DSR et des juridictions',
      es: 'Seguimiento de la DCR y de los tribunales',
      ar: 'رصد إجراءات تحديد صفة اللاجئ والمحاكم',
    },
  },
  {
    id: 'institutional-research',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Research on institutions',
      fr: 'Recherche sur les institutions',
      es: 'Investigación sobre las instituciones',
      ar: 'البحوث المتعلقة بالمؤسسات',
    },
  },
  {
    id: 'information-portals',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Information portals',
      fr: 'Portails d’information',
      es: 'Portales de información',
      ar: 'بوابات المعلومات',
    },
  },
  {
    id: 'non-state-coi',
    area: 'A4',
    level: 'finer',
    label: {
      en: 'Non-State country-of-origin information',
      fr: 'Informations non étatiques sur les pays d’origine',
      es: 'Información no estatal sobre países de origen',
      ar: 'معلومات بلدان المنشأ من مصادر غير حكومية',
    },
  },
] as const;
