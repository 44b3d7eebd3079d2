/** Topics of area A2, legislative and regulatory frameworks. */
export const lawTopics = [
  {
    id: 'law-reform',
    area: 'A2',
    level: 'sub-topic',
    label: {
      en: 'Adopting or amending law',
      fr: 'Adoption ou modification de la législation',
      es: 'Adopción o modificación de la legislación',
      ar: 'اعتماد التشريعات أو تعديلها',
    },
  },
  {
    id: 'law-reform-support',
    area: 'A2',
    level: 'sub-topic',
    label: {
      en: 'Support for adopting or amending law',
      fr: 'Appui à l’adoption ou à la modification de la législation',
      es: 'Apoyo a la adopción o modificación de la legislación',
      ar: 'دعم اعتماد التشريعات أو تعديلها',
    },
  },
  {
    id: 'standards',
    area: 'A2',
    level: 'sub-topic',
    label: {
      en: 'International and regional standards',
      fr: 'Normes internationales et régionales',
      es: 'Normas internacionales y regionales',
      ar: 'المعايير الدولية والإقليمية',
    },
  },
  {
    id: 'decrees',
    area: 'A2',
    level: 'finer',
    label: { en: 'Decrees', fr: 'Décrets', es: 'Decretos', ar: 'المراسيم' },
  },
  {
    id: 'secondary-regulation',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Secondary regulation',
      fr: 'Textes d’application',
      es: 'Normativa secundaria',
      ar: 'اللوائح التنفيذية',
    },
  },
  {
    id: 'executive-order',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Executive order',
      fr: 'Acte du pouvoir exécutif',
      es: 'Orden ejecutiva',
      ar: 'الأوامر التنفيذية',
    },
  },
  {
    id: 'appeal-independence',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Independence of appeal',
      fr: 'Indépendance des recours',
      es: 'Independencia de la apelación',
      ar: 'استقلالية الاستئناف',
    },
  },
  {
    id: 'complementary-protection',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Complementary protection',
      fr: 'Protection complémentaire',
      es: 'Protección complementaria',
      ar: 'الحماية التكميلية',
    },
  },
  {
    id: 'eu-alignment',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Alignment with European Union law',
      fr: 'Alignement sur le droit de l’Union européenne',
      es: 'Armonización con el derecho de la Unión Europea',
      ar: 'المواءمة مع قانون الاتحاد الأوروبي',
    },
  },
  {
    id: 'act-awareness',
    area: 'A2',
    level: 'finer',
    label: {
      en: 'Awareness of an act',
      fr: 'Sensibilisation à une loi',
      es: 'Sensibilización sobre una ley',
      ar: 'التوعية بأحكام القانون',
    },
  },
] as const;
