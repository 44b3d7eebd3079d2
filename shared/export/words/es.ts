/** Lo que contienen las columnas y cómo se llaman las hojas, en español. */
import type { FileCatalogueOf } from './catalogue.ts';

export const fileSpanish: FileCatalogueOf<'es'> = {
  'entity.pledges': 'Compromisos',
  'entity.offers': 'Ofertas',
  'entity.matches': 'Emparejamientos',
  'entity.coverage': 'Cobertura',
  'entity.amounts': 'Cantidades',
  'sheet.readMe': 'Léame',
  'sheet.dictionary': 'Diccionario',
  'readMe.title': 'Emparejamiento ACSG: {entity}',
  'readMe.world': 'Registro',
  'world.real': 'El registro real',
  'world.made_up': 'Un registro ficticio: nada en él es un compromiso real',
  'readMe.basis': 'Qué fichas',
  'basis.public':
    'Solo las fichas públicas: publicadas por sus autores o tomadas de páginas públicas',
  'basis.all': 'Todas las fichas vigentes, públicas o no: confidencial',
  'basis.countries': 'Las fichas de los países para los que usted lee, públicas o no: confidencial',
  'basis.own': 'Las fichas de su propia parte, públicas o no: confidencial',
  'readMe.asOf': 'A fecha de (UTC)',
  'readMe.filter': 'Filtro',
  'readMe.noFilter': 'Ninguno: todo',
  'readMe.source': 'Fuente',
  'source.public':
    'Páginas públicas indicadas en cada ficha. Las áreas, las clases y los tipos de partes son clasificación nuestra. Sin aval de las Naciones Unidas ni del ACNUR.',
  'source.register':
    'Fichas de este registro, públicas o no; las que se toman de páginas públicas las indican. Las áreas, las clases y los tipos de partes son clasificación nuestra. Sin aval de las Naciones Unidas ni del ACNUR.',
  'readMe.licence': 'Licencia',
  licence:
    'Las regiones contienen estadísticas de población del ACNUR, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); regiones de dos ediciones unidas, códigos M49 añadidos.',
  'readMe.rows': 'Filas',
  'readMe.more': 'Continuación',
  'readMe.moreText':
    'Este archivo contiene una parte de las filas; las demás siguen en archivos propios.',
  'dictionary.column': 'Columna',
  'dictionary.holds': 'Qué contiene',
  'dictionary.type': 'Clase de celda',
  'dictionary.ofThisRegister': 'Propio de este registro',
  yes: 'sí',
  'type.text': 'texto',
  'type.texts': 'varios textos, separados por "; "',
  'type.code': 'código',
  'type.codes': 'varios códigos, separados por "; "',
  'type.date': 'fecha, tan precisa como se indica',
  'type.time': 'fecha y hora (UTC)',
  'type.number': 'número',
  'type.yesNo': 'sí o no',
  'aboutColumn.filter': 'Lo que se pidió, como nombre=valor separados por "; "; none: todo',
  'aboutColumn.basis': 'Qué fichas hay en el archivo',
  'aboutColumn.as_of':
    'Cuándo se leyeron las fichas, o cuándo cambió por última vez una cifra de la cobertura (UTC); vacío mientras no haya ninguna',
  'aboutColumn.source': 'De dónde vienen los datos',
  'aboutColumn.licence': 'Bajo qué licencia se dan los datos de este archivo',
  'anyColumn.title': 'Título tal como se escribió',
  'anyColumn.area_title': 'Título del área',
  'anyColumn.region_title': 'Título de la región o regiones',
  'anyColumn.region_scheme_version': 'Esquema de todas las regiones de esta fila',
  'anyColumn.start': 'Inicio, tan preciso como se indica',
  'anyColumn.end': 'Fin, tan preciso como se indica',
  'anyColumn.time_stated': 'Tiempo en palabras de la fuente',
  'anyColumn.conditions': 'Condiciones',
  'anyColumn.condition_kinds': 'Clases de las condiciones, en su orden',
  'anyColumn.source_url': 'Páginas públicas de las que viene',
  'anyColumn.synthetic': 'true para datos de prueba con códigos de país asignados por el usuario',
  'anyColumn.read_on':
    'Día en que se leyeron las páginas públicas, de lo que se toma de ellas; vacío si no se conoce',
  'anyColumn.names_note':
    'Lo que debe leerse con el nombre de un lugar de esta fila; vacío en la mayoría',
  'anyColumn.version': 'Versión; en los archivos públicos, número de publicaciones',
  'anyColumn.created_on': 'Día de entrada en este registro; vacío en los archivos públicos',
  'anyColumn.updated_on': 'Día de la última versión; vacío en los archivos públicos',
  'coverageColumn.area':
    'Área de compromiso A1 a A4; all: las áreas juntas, cada componente una sola vez',
  'coverageColumn.region':
    'Región del ACNUR según el esquema indicado al lado; anywhere, not_coded (indicada con palabras a las que no corresponde ningún código) y not_stated van aparte; all: las regiones juntas, cada componente una sola vez, así que nunca sume las regiones',
  'coverageColumn.stakeholder_type': 'Tipo de las partes contadas; all: todos los tipos',
  'coverageColumn.stakeholder_type_title': 'Título del tipo de actor',
  'coverageColumn.edition': 'Foro en el que se asumió o se ofreció; all: todos los foros y ninguno',
  'coverageColumn.edition_title': 'Título del foro',
  'coverageColumn.pledge_records':
    'Compromisos con al menos un componente aquí; en ningún total de áreas o regiones',
  'coverageColumn.pledge_components': 'Componentes de compromisos aquí, en cualquier estado',
  'coverageColumn.open': 'Componentes de compromisos que piden apoyo y no tienen ninguno acordado',
  'coverageColumn.not_asked': 'Componentes de compromisos sin apoyo acordado que no lo piden',
  'coverageColumn.asking_not_stated':
    'Componentes de compromisos sin apoyo acordado de los que nadie indicó si lo piden',
  'coverageColumn.partly_met': 'Componentes de compromisos con algún apoyo acordado',
  'coverageColumn.met': 'Componentes de compromisos cuya cantidad indicada está cubierta',
  'coverageColumn.delivered': 'Componentes de compromisos cuyo apoyo se ha prestado',
  'coverageColumn.not_stated': 'Componentes de compromisos cuyos emparejamientos no indican etapa',
  'coverageColumn.shared_pledge_components':
    'De los componentes de compromisos de aquí, los que están también en otras regiones y figuran también en sus filas',
  'coverageColumn.offer_records':
    'Ofertas con al menos un componente aquí; en ningún total de áreas o regiones',
  'coverageColumn.offer_components': 'Componentes de ofertas aquí',
  'coverageColumn.open_offers': 'Componentes de ofertas aún por dar',
  'coverageColumn.committed_offers': 'Componentes de ofertas ya dados a receptores concretos',
  'coverageColumn.shared_offer_components':
    'De los componentes de ofertas de aquí, los que están también en otras regiones y figuran también en sus filas',
  'coverageColumn.oldest_open':
    'Fecha más antigua que indica una fuente de los componentes abiertos; not_stated: ninguna; para todos los tipos y foros juntos',
  'coverageColumn.oldest_not_asked': 'Lo mismo de los componentes que no piden apoyo',
  'coverageColumn.oldest_asking_not_stated':
    'Lo mismo de aquellos de los que nadie indicó si piden',
  'coverageColumn.open_in_register_since':
    'Primer día en que uno de los componentes abiertos entró en este registro, sea cual sea su antigüedad',
  'coverageColumn.not_asked_in_register_since': 'Lo mismo de los componentes que no piden apoyo',
  'coverageColumn.asking_not_stated_in_register_since':
    'Lo mismo de aquellos de los que nadie indicó si piden',
  'coverageColumn.givers':
    'Partes que dan aquí; de un área y una región, para todos los tipos y foros juntos',
  'coverageColumn.largest_giver_percent':
    'Parte de los componentes de ofertas de aquí que da la parte que más tiene, en por ciento enteros; de un área y una región, para todos los tipos y foros juntos',
  'amountColumn.area': 'Área de compromiso A1 a A4',
  'amountColumn.region':
    'Región del ACNUR según el esquema indicado al lado; anywhere, not_coded (indicada con palabras a las que no corresponde ningún código) y not_stated van aparte; varias, separadas por "; ", cuando una cantidad se indica para todas juntas',
  'amountColumn.measure': 'Unidad, moneda si la hay, y período, como hours/year o money:EUR/once',
  'amountColumn.asked': 'Cantidades que indican los componentes de compromisos, como máximo',
  'amountColumn.covered': 'Cuánto de ello cubren los emparejamientos asumidos',
  'amountColumn.offered': 'Cantidades que indican los componentes de ofertas, como máximo',
  'amountColumn.amount_basis':
    'quantity: una cantidad en una unidad, sumada; stated: una cifra tal como la indica una fuente, sin sumarse a nada; counted: una cifra tal como la indica una fuente, que encaja en una unidad y ya está en las sumas',
  'amountColumn.record_id': 'De una cifra indicada: el compromiso o la oferta en que figura',
  'amountColumn.record_kind': 'De una cifra indicada: pledge (compromiso) u offer (oferta)',
  'amountColumn.record_title': 'De una cifra indicada: el título tal como se escribió',
  'amountColumn.stated_value': 'La cifra tal como se indica',
  'amountColumn.stated_min': 'Su límite inferior tal como se indica',
  'amountColumn.stated_max': 'Su límite superior tal como se indica',
  'amountColumn.stated_unit': 'Su unidad en palabras de la fuente',
  'amountColumn.stated_currency': 'Su moneda (ISO 4217)',
  'amountColumn.stated_per': 'Su período en palabras de la fuente',
  'amountColumn.stated_source': 'La página que la indica',
  'recordColumn.record_id': 'Identificador estable del compromiso o la oferta',
  'recordColumn.component_no': 'Identificador del componente dentro de su ficha',
  'recordColumn.kind': 'pledge (compromiso) u offer (oferta)',
  'recordColumn.language': 'Idioma del título y del texto (BCP 47)',
  'recordColumn.entity_name': 'Nombre de la parte cuando se escribió la ficha',
  'recordColumn.entity_type': 'Tipo de actor de la parte, clasificación nuestra',
  'recordColumn.joint_partners': 'Otras partes de la ficha',
  'recordColumn.iso3': 'País de la parte (ISO 3166-1 alfa-3)',
  'recordColumn.unhcr_region':
    'Región del ACNUR del país de la parte, según el esquema indicado al lado',
  'recordColumn.area':
    'Área de compromiso A1 a A4, clasificación nuestra; vacío si no encaja en ninguna',
  'recordColumn.component_regions': 'Regiones en las que cuenta el componente',
  'recordColumn.component_countries': 'Países que nombra el componente (ISO 3166-1 alfa-3)',
  'recordColumn.places_stated': 'Lugares en palabras de la fuente',
  'recordColumn.amount_min': 'Cantidad mínima, en unidades enteras',
  'recordColumn.amount_max': 'Cantidad máxima, en unidades enteras',
  'recordColumn.unit': 'Unidad de las cantidades',
  'recordColumn.currency': 'ISO 4217, para dinero',
  'recordColumn.amount_period': 'Período de las cantidades',
  'recordColumn.coverage':
    'En qué medida los emparejamientos asumidos cubren el componente; para compromisos',
  'recordColumn.availability':
    'Si se pide apoyo (compromiso), o si la oferta está abierta o comprometida',
  'recordColumn.match_ids': 'Emparejamientos que sirven al componente',
  'recordColumn.text': 'Texto del componente',
  'recordColumn.released_on':
    'Día en que su autor publicó esta versión; vacío si ningún autor lo hizo',
  'recordColumn.publication':
    'released (publicada por su autor), restated (tomada de las páginas públicas de source_url; nadie la publicó) o not_public (no pública)',
  'recordColumn.reach':
    'Cómo alcanza el componente el país del filtro: country, region o anywhere; vacío sin él',
  'recordColumn.party_id': 'Identificador estable de la parte',
  'recordColumn.joint_partner_ids':
    'Identificadores estables de las otras partes, en el orden de sus nombres',
  'recordColumn.joint_partner_roles':
    'Qué hace cada socio que confirmó: su nombre y los identificadores de sus papeles',
  'recordColumn.withheld':
    'Lo que su autor se reserva de lo que es público y que se lee como no indicado: texts (textos), amounts (cantidades), partners (socios); vacío si no se reserva nada',
  'recordColumn.stated_on':
    'Cuándo se comprometió u ofreció: el inicio de su foro o, si no, lo que indica su fuente, como año, mes o día',
  'recordColumn.regions': 'Regiones enteras que nombra el componente',
  'recordColumn.anywhere': 'true si el componente vale en cualquier lugar',
  'recordColumn.unconfirmed':
    'true si ya pasó el día hasta el que debía estar en pie la oferta y su parte no la ha confirmado desde entonces; vacío para compromisos',
  'recordColumn.confirmed_on':
    'Día en que su parte dijo por última vez que nada había cambiado; en los archivos públicos, según la versión que publicó',
  'recordColumn.on_behalf_basis':
    'Sobre qué base la registró la Secretaría por la parte (letter, note_verbale, meeting); vacío si no lo hizo',
  'recordColumn.on_behalf_date': 'Fecha de la carta, la nota verbal o la reunión',
  'recordColumn.on_behalf_confirmed':
    'Cuándo la hizo suya la parte; vacío mientras no lo haya hecho',
  'recordColumn.coded_by':
    'Campos codificados que el autor de la ficha no indicó, como campo=origen: secretariat, o import si se toman de una página pública',
  'recordColumn.state':
    'Estado de la ficha: draft, submitted, returned, accepted o withdrawn; vacío en los archivos públicos',
  'matchColumn.match_id': 'Identificador estable del emparejamiento',
  'matchColumn.state':
    'Estado del emparejamiento, como proposed, agreed, in_progress o fulfilled; not_stated: su página no indica ninguno',
  'matchColumn.pledge_id': 'Compromiso en un extremo; vacío si la fuente no nombra ninguno',
  'matchColumn.pledge_component_nos': 'Componentes del compromiso a los que sirve',
  'matchColumn.offer_id':
    'Oferta en el otro extremo, la de la primera parte si dan varias; vacío si la fuente no nombra ninguna',
  'matchColumn.offer_component_nos': 'Componentes de la oferta de offer_id que utiliza',
  'matchColumn.supporters': 'Partes que dan',
  'matchColumn.supporter_ids':
    'Identificadores estables de las partes que dan, en el orden de sus nombres',
  'matchColumn.supporter_types': 'Tipos de actor de las que dan, clasificación nuestra',
  'matchColumn.supporter_countries': 'Países de las que dan (ISO 3166-1 alfa-3)',
  'matchColumn.recipients': 'Partes que reciben',
  'matchColumn.recipient_ids':
    'Identificadores estables de las partes que reciben, en el orden de sus nombres',
  'matchColumn.leg_roles':
    'Qué aporta cada una (expertise, finance, host, channel o not_stated), un valor por aporte',
  'matchColumn.leg_supporters': 'Partes que dan, un valor por aporte en el orden de leg_roles',
  'matchColumn.leg_offer_ids':
    'Oferta de cada aporte en el orden de leg_roles; not_stated si se da sin oferta',
  'matchColumn.leg_amounts':
    'Cuánto da cada una, con su medida, en el orden de leg_roles; not_stated si nadie lo dijo',
  'matchColumn.recipient_types': 'Tipos de actor de las que reciben, clasificación nuestra',
  'matchColumn.recipient_countries': 'Países de las que reciben (ISO 3166-1 alfa-3)',
  'matchColumn.countries': 'Países donde se lleva a cabo (ISO 3166-1 alfa-3)',
  'matchColumn.areas': 'Áreas de compromiso A1 a A4, clasificación nuestra',
  'matchColumn.support_types': 'Tipos de apoyo de todas las que dan',
  'matchColumn.amount':
    'Cuánto utiliza de la oferta de offer_id, en la medida de al lado; vacío si nadie lo dijo',
  'matchColumn.measure': 'Unidad, moneda si la hay, y período, como hours/year',
  'matchColumn.summary': 'Lo que se presentó a ambos lados',
  'matchColumn.released_on':
    'Día en que la última de las partes que nombra lo publicó; vacío si no lo hicieron',
  'matchColumn.publication':
    'released (publicado por todas las partes cuyo consentimiento hacía falta), restated (tomado de las páginas públicas de source_url) o not_public (no público)',
  'entity.register': 'Todo el registro',
  'readMe.left':
    'No está en este archivo: este filtro no se le puede aplicar. Descárguelo sin el filtro.',
  'dictionary.sheet': 'Hoja',
  'entity.forum': 'Actualización al foro',
  'forumColumn.stage':
    'La única etapa que admite el formulario: la de todos los componentes si coinciden; in_progress si algunos han comenzado; vacío: sin actualización',
  'forumColumn.update_text': 'Lo que el formulario pide como texto: lo dicho de cada componente',
  'forumColumn.standing':
    'updated (actualizado), confirmed_unchanged (sin cambios según confirmed_on, después de la última actualización si la hay) o no_update (sin actualización)',
  'forumColumn.changed_since_update':
    'Si la ficha cambió después de forum_updated_on; vacío si no se indica esa fecha',
  'forumColumn.component_stages': 'Etapa de cada componente, como componente=etapa',
  'entity.4w': 'Quién hace qué dónde',
  'whoColumn.iso3': 'País donde se lleva a cabo (ISO 3166-1 alfa-3); vacío si no se indica ninguno',
  'whoColumn.organisation': 'Parte que da',
  'whoColumn.support_types': 'Tipos de apoyo que da esta parte',
  'whoColumn.organisation_type': 'Su tipo de actor, clasificación nuestra',
  'whoColumn.ocha_type': 'Código de su tipo en la lista de la OCAH',
};
