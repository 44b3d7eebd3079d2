/** Topics of area A1, strong institutional capacities. */
export const institutionTopics = [
  {
    id: 'institutional-capacity',
    area: 'A1',
    level: 'sub-topic',
    label: {
      en: 'Institutional capacity',
      fr: 'Capacités institutionnelles',
      es: 'Capacidad institucional',
      ar: 'القدرات المؤسسية',
    },
  },
  {
    id: 'support-processes',
    area: 'A1',
    level: 'sub-topic',
    label: {
      en: 'Back-office and support processes',
      fr: 'Fonctions administratives et processus d’appui',
      es: 'Procesos administrativos y de apoyo',
      ar: 'العمليات الإدارية وعمليات الدعم',
    },
  },
  {
    id: 'strategic-planning',
    area: 'A1',
    level: 'sub-topic',
    label: {
      en: 'Strategic planning',
      fr: 'Planification stratégique',
      es: 'Planificación estratégica',
      ar: 'التخطيط الاستراتيجي',
    },
  },
  {
    id: 'asylum-financing',
    area: 'A1',
    level: 'sub-topic',
    label: {
      en: 'Financing of asylum systems',
      fr: 'Financement des systèmes d’asile',
      es: 'Financiación de los sistemas de asilo',
      ar: 'تمويل نظم اللجوء',
    },
  },
  {
    id: 'staffing',
    area: 'A1',
    level: 'finer',
    label: { en: 'Staffing', fr: 'Effectifs', es: 'Dotación de personal', ar: 'ملاك الموظفين' },
  },
  {
    id: 'training',
    area: 'A1',
    level: 'finer',
    label: { en: 'Training', fr: 'Formation', es: 'Formación', ar: 'التدريب' },
  },
  {
    id: 'appeal-body',
    area: 'A1',
    level: 'finer',
    label: {
      en: 'Appeal body',
      fr: 'Instance de recours',
      es: 'Órgano de apelación',
      ar: 'هيئة الاستئناف',
    },
  },
  {
    id: 'reception',
    area: 'A1',
    level: 'finer',
    label: { en: 'Reception', fr: 'Accueil', es: 'Acogida', ar: 'الاستقبال' },
  },
  {
    id: 'self-assessment',
    area: 'A1',
    level: 'finer',
    label: {
      en: 'Self-assessment',
      fr: 'Autoévaluation',
      es: 'Autoevaluación',
      ar: 'التقييم الذاتي',
    },
  },
  {
    id: 'mobile-offices',
    area: 'A1',
    level: 'finer',
    label: {
      en: 'Mobile offices',
      fr: 'Bureaux mobiles',
      es: 'Oficinas móviles',
      ar: 'المكاتب المتنقلة',
    },
  },
  {
    id: 'ethics',
    area: 'A1',
    level: 'finer',
    label: { en: 'Ethics', fr: 'Déontologie', es: 'Ética', ar: 'الأخلاقيات المهنية' },
  },
  {
    id: 'statistics',
    area: 'A1',
    level: 'finer',
    label: { en: 'Statistics', fr: 'Statistiques', es: 'Estadísticas', ar: 'الإحصاءات' },
  },
  {
    id: 'monitoring',
    area: 'A1',
    level: 'finer',
    label: { en: 'Monitoring', fr: 'Suivi', es: 'Seguimiento', ar: 'الرصد والمتابعة' },
  },
  {
    id: 'management',
    area: 'A1',
    level: 'finer',
    label: { en: 'Management', fr: 'Gestion', es: 'Gestión', ar: 'الإدارة' },
  },
] as const;
