/** Spanish. */
import type { ScreenCatalogueOf } from './catalogue.ts';

import { spanish as shared } from '#shared/messages/es';

export const spanish: ScreenCatalogueOf<'es'> = {
  ...shared,
  'frame.name': 'Emparejamiento ACSG',
  'frame.skip': 'Ir al contenido principal',
  'frame.noScript': 'Esta página necesita scripts. Lo que puede leerse sin ellos:',
  'nav.label': 'Navegación principal',
  'nav.coverage': 'Cobertura',
  'nav.ask': 'Pedir apoyo',
  'nav.offer': 'Ofrecer apoyo',
  'nav.matches': 'Emparejamientos',
  'nav.records': 'Fichas',
  'nav.allocation': 'Asignación',
  'nav.about': 'Acerca de este servicio',
  'language.label': 'Idioma',
  'language.failed':
    'La página sigue en {language}: los textos de {wanted} no se cargaron. Compruebe su conexión y vuelva a intentarlo.',
  'session.signIn': 'Iniciar sesión',
  'session.signOut': 'Cerrar sesión',
  'session.unsentTitle': '¿Cerrar sesión y eliminar lo que no se envió?',
  'session.unsentHere':
    'Lo que escribió aquí no se ha enviado. Solo se conserva en esta pestaña, y cerrar sesión lo elimina:',
  'session.unsentElsewhere':
    'También en otra pestaña de este navegador se escribió algo que no se envió. Si cierra sesión aquí, se cierra allí y se elimina.',
  'session.stay': 'Seguir con la sesión abierta',
  'session.leave': 'Cerrar sesión y eliminarlo',
  'session.halfOut':
    'Ha cerrado la sesión aquí, pero el servicio de inicio de sesión no respondió. En un equipo compartido, cierre el navegador.',
  'session.signingIn': 'Iniciando sesión…',
  'session.failedTitle': 'No se pudo iniciar la sesión',
  'session.failedText': 'No ha iniciado sesión. No se ha cambiado nada.',
  'session.failedHere':
    'No se pudo llegar al inicio de sesión. Compruebe su conexión y vuelva a intentarlo.',
  'session.tryAgain': 'Volver a intentarlo',
  'session.first':
    'Esta página es para quienes han iniciado sesión. Inicie sesión con la cuenta que le dio la Secretaría.',
  'session.firstToSubmit':
    'Solo las partes presentan fichas. Inicie sesión con la cuenta que le dio la Secretaría.',
  'role.representative': 'Representante',
  'role.secretariat': 'Secretaría',
  'role.reader': 'Solo lectura',
  'role.administrator': 'Administración',
  'unknown.title': 'Aquí no hay ninguna página',
  'unknown.text': 'Compruebe la dirección o continúe desde la página de cobertura.',

  'state.loading': 'Cargando…',
  'state.asOf': 'Datos al {time}.',
  'state.notComputed': 'Aún sin calcular.',

  'problem.noAnswer': 'El servicio no respondió. Compruebe su conexión e inténtelo de nuevo.',
  'problem.signIn': 'Su sesión ha terminado. Iníciela de nuevo para continuar.',
  'problem.forbidden': 'Su cuenta no permite hacer esto.',
  'problem.notFound': 'Aquí no hay nada que usted pueda ver.',
  'problem.conflict': 'La ficha está en un estado que no permite esto. Recargue la página.',
  'problem.changed':
    'Alguien ha cambiado esta ficha desde que usted la abrió. Recargue la página, vea qué cambió y decida después.',
  'problem.content': 'Hay respuestas que revisar.',
  'problem.keyReused':
    'Este formulario ya se recibió antes, con otras respuestas. Abra la ficha en su lista y modifíquela allí.',
  'problem.tooLarge':
    'Es demasiado largo para un solo envío. Acorte los textos o repártalos entre dos fichas.',
  'problem.busy': 'El servicio está muy solicitado. Espere un momento y vuelva a intentarlo.',
  'problem.other': 'Algo falló por nuestra parte. Vuelva a intentarlo en un momento.',
  'problem.request': 'Referencia para la asistencia: {id}',
  'problem.reload': 'Recargar la página',
  'problem.retry': 'Volver a intentarlo',

  'notLoaded.title': 'Esta página no se cargó',
  'notLoaded.page': 'Una parte del programa no llegó. Compruebe su conexión y vuelva a intentarlo.',
  'notLoaded.part':
    'Esta parte de la página no se cargó. Compruebe su conexión y vuelva a intentarlo.',
  'notLoaded.again':
    'Tampoco funcionó esta vez. Recargue la página: puede haber una versión más reciente.',
  'broken.title': 'Esta página falló',
  'broken.text':
    'Falló mientras se mostraba. El error es nuestro y no de su conexión. Vuelva a intentarlo o abra otra página.',
  'broken.again':
    'Volvió a fallar. Recargue la página: puede haber una versión más reciente. Si no basta, indique a la Secretaría la dirección de esta página.',

  'send.offline': 'No tiene conexión. No se envió nada.',
  'send.noAnswer':
    'No llegó ninguna respuesta, así que no se sabe si el envío llegó. Enviarlo de nuevo no causa daño: cuenta una sola vez.',
  'send.backOnline': 'Vuelve a tener conexión. Puede enviarlo ahora.',
  'send.kept.tab': 'Lo que escribió se conserva en esta pestaña hasta que se envíe.',
  'send.kept.tabInPart':
    'Lo que escribió se conserva en esta pestaña hasta que se envíe, salvo los datos de contacto del punto focal y los países excluidos, que solo permanecen mientras esta página esté abierta.',
  'send.kept.page':
    'Lo que escribió está solo en esta página, porque este navegador no conserva nada para nosotros. No cierre ni recargue la página.',
  'send.kept.file':
    'El archivo sigue elegido en esta página. Las filas confirmadas antes del fallo siguen confirmadas y, si vuelve a enviarlo, no se repite ninguna.',
  'send.again': 'Enviar de nuevo',

  'coverage.title': '¿Qué solicitudes de apoyo siguen abiertas?',
  'coverage.lead':
    'Los Estados se comprometen a mejorar sus sistemas de asilo, y algunos piden apoyo para ello. Estados y otros actores ofrecen conocimientos y recursos. Esta tabla muestra dónde se pide apoyo y aún no se ha acordado, dónde no se pide y dónde nadie lo ha indicado.',
  'coverage.caption': 'Componentes de los compromisos por región y área, con su apoyo',
  'coverage.place': 'Región',
  'coverage.placeNotStated': 'Región no indicada',
  'coverage.finding': {
    one: '{count} de {total} componentes de compromiso pide apoyo y no tiene ninguno acordado',
    many: '{count} de {total} componentes de compromiso piden apoyo y no tienen ninguno acordado',
    other: '{count} de {total} componentes de compromiso piden apoyo y no tienen ninguno acordado',
  },
  'coverage.findingNotAsked': {
    one: '{count} sin apoyo acordado no lo pide',
    many: '{count} sin apoyo acordado no lo piden',
    other: '{count} sin apoyo acordado no lo piden',
  },
  'coverage.findingNotStated': {
    one: 'de {count} nadie ha indicado si lo pide',
    many: 'de {count} nadie ha indicado si lo piden',
    other: 'de {count} nadie ha indicado si lo piden',
  },
  'coverage.findingMatched': {
    one: '{count} tiene apoyo acordado, o un emparejamiento cuya etapa no se indica',
    many: '{count} tienen apoyo acordado, o un emparejamiento cuya etapa no se indica',
    other: '{count} tienen apoyo acordado, o un emparejamiento cuya etapa no se indica',
  },
  'coverage.findingNext': '; ',
  'coverage.findingNone.released': 'Ningún compromiso público corresponde a estos filtros',
  'coverage.findingNone.all':
    'Ningún compromiso presentado o aceptado, público o no, corresponde a estos filtros',
  'coverage.unit.released': 'Componentes de compromisos y ofertas públicos, por región y área.',
  'coverage.unit.all':
    'Confidencial: componentes de todos los compromisos y ofertas presentados y aceptados, también de los que no son públicos, por región y área.',
  'coverage.method':
    'Un compromiso puede tener varios componentes. Cada uno figura en su área y en cada región que nombra: el que nombra dos regiones figura en ambas filas, que lo señalan, y cuenta una sola vez en el titular y en todo total. Un componente está abierto cuando su compromiso pide apoyo y no se ha acordado ningún emparejamiento para él; las sugerencias no cuentan. Cuando un compromiso no pide apoyo, o nadie ha indicado si lo pide, sus componentes nunca se llaman abiertos: figuran aparte. Un compromiso de varias partes cuenta una sola vez, con el tipo de la primera que se nombra.',
  'coverage.methodRegions':
    'Las regiones son las seis del ACNUR desde 2025. «Cualquier región» y «Región no indicada» tienen su propia fila, porque una ausencia no es un cero.',
  'coverage.unpledged': {
    one: '{count} emparejamiento no tiene compromiso en este registro, por lo que la tabla no puede mostrarlo.',
    many: '{count} emparejamientos no tienen compromiso en este registro, por lo que la tabla no puede mostrarlos.',
    other:
      '{count} emparejamientos no tienen compromiso en este registro, por lo que la tabla no puede mostrarlos.',
  },
  'coverage.unpledgedAtLeast': {
    one: 'Al menos {count} emparejamiento no tiene compromiso en este registro, por lo que la tabla no puede mostrarlo.',
    many: 'Al menos {count} emparejamientos no tienen compromiso en este registro, por lo que la tabla no puede mostrarlos.',
    other:
      'Al menos {count} emparejamientos no tienen compromiso en este registro, por lo que la tabla no puede mostrarlos.',
  },
  'coverage.unpledgedShow': 'Ver estos emparejamientos',
  'coverage.unpledgedUnknown':
    'No se ha podido saber si hay emparejamientos que la tabla no puede mostrar.',
  'cell.noPledge': 'Sin compromisos',
  'cell.none': 'ninguno',
  'cell.of': {
    one: 'de {count} componente',
    many: 'de {count} componentes',
    other: 'de {count} componentes',
  },
  'cell.ofWhich': '{of}: {others}',
  'cell.offers': {
    one: '{count} componente ofrecido',
    many: '{count} componentes ofrecidos',
    other: '{count} componentes ofrecidos',
  },
  'cell.shared': {
    one: '{count} también en otras regiones',
    many: '{count} también en otras regiones',
    other: '{count} también en otras regiones',
  },
  'cell.open': '{area}, {place}: ver las fichas',
  'cellFacts.oldestOpen': 'Necesidad abierta más antigua',
  'cellFacts.oldestNotAsked': 'Compromiso más antiguo aquí que no pide apoyo',
  'cellFacts.oldestAskingNotStated': 'Compromiso más antiguo aquí, sin indicar si pide apoyo',
  'cellFacts.unfiltered':
    'Lo que sigue, hasta la lista, es de todas las fichas de aquí, sea cual sea la situación o el país elegido.',
  'cellFacts.stated': '{time}, según su fuente',
  'cellFacts.notStated': 'Fecha no indicada',
  'cellFacts.register': 'El primero en este registro desde el {day}',
  'cellFacts.givers': 'El apoyo viene de',
  'cellFacts.noGiver': 'nadie por ahora',
  'cellFacts.spread': {
    one: '{count} parte, con el {percent} % de los componentes ofrecidos',
    many: '{count} partes; la mayor aporta el {percent} % de los componentes ofrecidos',
    other: '{count} partes; la mayor aporta el {percent} % de los componentes ofrecidos',
  },
  'amounts.caption': 'Cantidades indicadas',
  'amounts.none': 'ninguna ficha indica una cantidad que se pueda sumar',
  'amounts.shared': 'Cantidades indicadas para varias regiones en conjunto',
  'amounts.regions': 'Regiones',
  'amounts.asked': 'Solicitado',
  'amounts.covered': 'Cubierto por apoyo acordado',
  'amounts.offered': 'Ofrecido en total',
  'legend.no_pledge': 'Nadie se ha comprometido aquí.',
  'legend.open': 'Se pide apoyo y no se ha acordado ninguno.',
  'legend.not_asked': 'No se pide apoyo y no se ha acordado ninguno.',
  'legend.asking_not_stated': 'Nadie ha indicado si se pide apoyo; no se ha acordado ninguno.',
  'legend.partly_met': 'Se ha acordado parte del apoyo.',
  'legend.met': 'Se ha acordado toda la cantidad indicada.',
  'legend.delivered': 'El apoyo se ha prestado.',
  'legend.not_stated': 'Hay un emparejamiento y su fuente no nombra ninguna etapa.',
  'legend.tint': 'Más oscuro',
  'legend.tintText': 'Hay más componentes abiertos.',
  'method.title': 'Acerca de estas cifras',
  'method.classification':
    'Las áreas, los tipos de fichas y de partes son clasificación nuestra, no de las fuentes.',
  'figure.filter': 'Filtrado por {filters}.',
  'figure.filterItem': '{name}: {value}',
  'figure.statusInCells':
    'La primera cifra de cada celda cuenta solo la situación «{status}»; el título y los archivos cuentan todas las situaciones.',
  'figure.next': '; ',
  'figure.synthetic':
    'De ellos, datos de prueba (ficticios): componentes de compromisos {pledges}, componentes ofrecidos {offers}.',
  'download.title': 'Descargar',
  'download.lead': 'Con los filtros de esta página, que cada archivo indica.',
  'download.confidential':
    'Lo que usted puede leer, con los filtros de esta página, que cada archivo indica. No todo es público: trátelo como confidencial.',
  'download.what.pledges': 'Compromisos',
  'download.what.offers': 'Ofertas',
  'download.what.matches': 'Emparejamientos',
  'download.what.coverage': 'Cobertura',
  'download.what.amounts': 'Cantidades indicadas',
  'download.what.register': 'Todo, una hoja para cada cosa',
  'format.xlsx': 'Libro de cálculo (XLSX)',
  'format.csv': 'CSV (comas)',
  'format.semicolon': 'CSV (punto y coma)',
  'format.json': 'JSON',
  'format.ndjson': 'NDJSON',
  'download.what.forum': 'Actualizaciones al foro',
  'forum.title': 'Para la actualización al Foro Mundial sobre los Refugiados',
  'forum.noUpdate': 'Sin actualización',
  'forum.confirmed': 'Confirmado sin cambios el {date}',
  'forum.changed': 'Cambios desde su última actualización ({date})',
  'forum.changedEver': 'Cambios desde que se registró',
  'forum.nothing': 'Nada',
  'forum.components': 'Lo que dice de sus componentes',
  'forum.other': 'Otros datos',
  'forum.copy': 'Copiar para el formulario',
  'forum.copied': 'Copiado: identificador, etapa y texto.',
  'forum.copyFailed': 'Este navegador no permite que la página copie. Seleccione el texto.',
  'download.what.4w': 'Quién hace qué dónde (4W)',
  'download.what.iati': 'Emparejamientos como actividades IATI',
  'format.xml': 'IATI 2.03 (XML)',
  'format.datapackage': 'Data Package (JSON)',
  'download.csv': 'Descargar estas cifras (CSV)',
  'download.picture': 'Descargar el gráfico (SVG)',
  'download.source.released':
    'Fuente: páginas públicas nombradas con cada ficha; clasificación nuestra. Sin respaldo de las Naciones Unidas ni del ACNUR.',
  'download.source.all':
    'Fuente: todas las fichas presentadas y aceptadas, también las que no son públicas: confidencial. Clasificación nuestra. Sin respaldo de las Naciones Unidas ni del ACNUR.',
  'download.json': 'Ver en JSON',
  'download.pledges': 'Todos los compromisos públicos (CSV)',
  'download.offers': 'Todas las ofertas públicas (CSV)',
  'download.listedPledges': 'Los compromisos de esta lista (CSV)',
  'download.listedOffers': 'Las ofertas de esta lista (CSV)',

  'filter.label': 'Filtros',
  'filter.area': 'Área',
  'filter.area.all': 'Todas las áreas',
  'filter.region': 'Región',
  'filter.region.all': 'Todas las regiones',
  'filter.country': 'Sirve al país',
  'reach.country': 'Nombra: {country}',
  'reach.region': 'A través de la región de este país: {country}',
  'reach.anywhere': 'En cualquier lugar',
  'filter.stakeholderType': 'Tipo de actor',
  'filter.stakeholderType.all': 'Todos los tipos',
  'filter.edition': 'Foro',
  'filter.edition.all': 'Todos los foros',
  'filter.status': 'Situación',
  'filter.status.all': 'Todas las situaciones',
  'filter.scope': 'Fichas contadas',
  'filter.scope.released': 'Fichas públicas',
  'filter.scope.all': 'Todas las fichas presentadas y aceptadas (confidencial)',
  'filter.state': 'Estado de la ficha',
  'filter.state.all': 'Todos los estados',
  'filter.apply': 'Aplicar',
  'filter.reset': 'Quitar los filtros',
  'filter.announce': {
    one: '{count} componente de compromiso. Abiertos: {open}; sin solicitud: {notAsked}; sin indicar si se pide apoyo: {notStated}; con apoyo acordado o un emparejamiento cuya etapa no se indica: {matched}. Componentes ofrecidos: {offers}.',
    many: '{count} componentes de compromiso. Abiertos: {open}; sin solicitud: {notAsked}; sin indicar si se pide apoyo: {notStated}; con apoyo acordado o un emparejamiento cuya etapa no se indica: {matched}. Componentes ofrecidos: {offers}.',
    other:
      '{count} componentes de compromiso. Abiertos: {open}; sin solicitud: {notAsked}; sin indicar si se pide apoyo: {notStated}; con apoyo acordado o un emparejamiento cuya etapa no se indica: {matched}. Componentes ofrecidos: {offers}.',
  },
  'filter.oneAtATime': 'La tabla admite un tipo de actor o un foro, uno a la vez.',

  'stakeholders.caption': 'Componentes de compromisos y ofertas por tipo de actor',
  'stakeholders.finding': {
    one: 'Los Estados asumen {states} de {pledges} componentes de compromiso; {offers} componentes ofrecidos vienen de {count} tipo de actor',
    many: 'Los Estados asumen {states} de {pledges} componentes de compromiso; {offers} componentes ofrecidos vienen de {count} tipos de actores',
    other:
      'Los Estados asumen {states} de {pledges} componentes de compromiso; {offers} componentes ofrecidos vienen de {count} tipos de actores',
  },
  'stakeholders.unit.released':
    'Componentes de las fichas públicas, según el tipo de actor de su parte.',
  'stakeholders.unit.all':
    'Confidencial: componentes de todas las fichas presentadas y aceptadas, también de las que no son públicas, según el tipo de actor de su parte.',
  'stakeholders.method':
    'Los mismos componentes que en la tabla anterior, contados una sola vez cada uno, también cuando abarcan varias regiones. Un grupo cuenta como una parte de su propio tipo, nunca por sus miembros. Los tipos siguen el orden de nuestra lista, sin clasificación.',
  'stakeholders.pledges': 'Componentes de compromiso',
  'stakeholders.openOffers': 'Ofrecido, aún por dar',
  'stakeholders.committedOffers': 'Apoyo ya asignado',
  'stakeholders.allEditions': 'Estas cifras son de todos los foros juntos.',
  'stakeholders.allStatuses': 'Estas cifras cuentan todas las situaciones.',
  'stakeholders.empty.released': 'Ninguna ficha pública corresponde a estos filtros.',
  'stakeholders.empty.all':
    'Ninguna ficha presentada o aceptada, pública o no, corresponde a estos filtros.',

  'records.title': '{area}, {place}',
  'records.close': 'Cerrar',
  'records.pledges': 'Compromisos',
  'records.offers': 'Ofertas',
  'records.noPledge.released': 'Ningún compromiso público aquí.',
  'records.noPledge.all': 'Ningún compromiso presentado o aceptado aquí, público o no.',
  'records.noOffer.released': 'Ninguna oferta pública aquí.',
  'records.noOffer.all': 'Ninguna oferta presentada o aceptada aquí, pública o no.',
  'records.pledgeCount': {
    one: '{count} compromiso mostrado',
    many: '{count} compromisos mostrados',
    other: '{count} compromisos mostrados',
  },
  'records.offerCount': {
    one: '{count} oferta mostrada',
    many: '{count} ofertas mostradas',
    other: '{count} ofertas mostradas',
  },
  'records.more': 'Mostrar más',
  'records.allShown': 'Se muestra todo.',
  'record.pledge': 'Compromiso',
  'record.offer': 'Oferta',
  'record.sources': 'Fuentes',
  'record.noSource': 'No se nombra ninguna fuente pública.',
  'record.synthetic': 'Ficticio: inventado para pruebas, no es un compromiso real',
  'record.syntheticNotPublic':
    'Ficticio, y este es el registro real: no aparece en nada público, ni siquiera una vez publicado por su autor.',
  'record.syntheticShort': '(ficticio)',
  'record.committed': 'Apoyo ya asignado a receptores nombrados',
  'record.partners': 'con',
  'record.noArea': 'Fuera de las cuatro áreas',
  'record.elsewhere': {
    one: '{count} componente más está en otras áreas o regiones.',
    many: '{count} componentes más están en otras áreas o regiones.',
    other: '{count} componentes más están en otras áreas o regiones.',
  },
  'record.summary': 'Resumen',
  'record.notes': 'Notas',
  'record.language': 'Idioma',
  'record.matches': 'Emparejamientos',
  'record.released': 'Publicado por su autor, {time}.',
  'record.restated': 'Tomado de páginas públicas, leídas el {date}.',
  'record.restatedUndated': 'Tomado de páginas públicas; no consta qué día se leyeron.',
  'record.publicVersion': 'La versión {version} es pública.',
  'record.notPublic': 'No es público.',
  'record.confirmedOn': 'Su parte lo confirmó sin cambios por última vez el {date}.',
  'record.unconfirmed':
    'Sin confirmar: la fecha de validez de la oferta ha pasado. No se sugiere a nadie hasta que su parte la confirme.',
  'record.version': 'Versión {version}, {time}.',
  'record.returnReason': 'Devuelto por la Secretaría:',
  'record.signInToSee': 'Si es una ficha de su parte, inicie sesión para verla.',
  'fact.qualities': 'Cualidades',
  'fact.support': 'Apoyo',
  'fact.quantity': 'Cuánto',
  'fact.places': 'Dónde',
  'fact.placesStated': 'Dónde, según la fuente',
  'fact.placeNotes': 'Sobre el lugar',
  'fact.placeNote': '{place}: {note}',
  'fact.window': 'Cuándo',
  'fact.windowStated': 'Cuándo, según la fuente',
  'fact.condition': 'Condición: {kind}',
  'fact.from': 'desde {start}',
  'fact.until': 'hasta {end}',
  'fact.fromTo': 'de {start} a {end}',

  'allocation.title': 'Mejor asignación',
  'allocation.lead':
    'Quién podría apoyar a quién para cubrir lo más posible, dar más a quienes tienen menos apoyo y elegir lo que mejor se ajusta. Es una propuesta: deciden las personas y no se guarda nada.',
  'allocation.staffOnly': 'Solo la Secretaría puede ver esta página.',
  'allocation.count': {
    one: '{count} componente de compromiso aún por cubrir',
    many: '{count} componentes de compromiso aún por cubrir',
    other: '{count} componentes de compromiso aún por cubrir',
  },
  'allocation.empty': 'No queda nada por cubrir en esta selección.',
  'allocation.totals': 'Cobertura por unidad',
  'allocation.asked': 'Solicitado',
  'allocation.before': 'Ya cubierto',
  'allocation.after': 'Con esta propuesta',
  'allocation.open': 'Aún por cubrir',
  'allocation.used': 'Usado de lo que queda de las ofertas',
  'allocation.usedOf': '{used} de {left}',
  'allocation.components': {
    one: '{count} componente',
    many: '{count} componentes',
    other: '{count} componentes',
  },
  'allocation.withoutAmount': {
    one: '{count} componente no indica cantidad. Con una contraparte hoy: {before}. Con una contraparte según esta propuesta: {after}.',
    many: '{count} componentes no indican cantidad. Con una contraparte hoy: {before}. Con una contraparte según esta propuesta: {after}.',
    other:
      '{count} componentes no indican cantidad. Con una contraparte hoy: {before}. Con una contraparte según esta propuesta: {after}.',
  },
  'allocation.partnerRule':
    'El mayor número de componentes recibe una contraparte, primero los que no tienen ninguna. Contrapartes para cada uno: {partners} como máximo. Componentes para una oferta que no indica cuántos emparejamientos puede atender: {components} como máximo.',
  'allocation.partner': 'Contraparte:',
  'allocation.pledges': 'Qué recibiría cada componente de compromiso',
  'allocation.pledge': 'Componente de compromiso',
  'allocation.gets': 'Recibiría',
  'allocation.nothing': 'nada',
  'allocation.score': '{score} de 100 puntos',
  'allocation.notAccepted': 'No puede proponerse antes de que ambas fichas estén aceptadas.',
  'allocation.noOffer':
    'No se encontró ningún componente de oferta aún por dar para esta selección.',
  'allocation.usedUp': {
    one: '{count} componente de oferta adecuado queda agotado con esta propuesta.',
    many: '{count} componentes de oferta adecuados quedan agotados con esta propuesta.',
    other: '{count} componentes de oferta adecuados quedan agotados con esta propuesta.',
  },
  'allocation.notProven':
    'Para algunas unidades puede existir una asignación mejor: tantas fichas tienen todos los emparejamientos que pueden tener a la vez que no se han examinado todas las vías. No se supera ningún límite.',
  'allocation.heldBack': {
    one: '{count} componente de oferta es adecuado, pero uno de los lados tiene todos los emparejamientos que puede tener a la vez, o el Estado no puede absorber nada en ese periodo:',
    many: '{count} componentes de oferta son adecuados, pero uno de los lados tiene todos los emparejamientos que puede tener a la vez, o el Estado no puede absorber nada en ese periodo:',
    other:
      '{count} componentes de oferta son adecuados, pero uno de los lados tiene todos los emparejamientos que puede tener a la vez, o el Estado no puede absorber nada en ese periodo:',
  },
  'allocation.otherMeasure': {
    one: '{count} componente de oferta es adecuado, pero se indica en otra unidad:',
    many: '{count} componentes de oferta son adecuados, pero se indican en otra unidad:',
    other: '{count} componentes de oferta son adecuados, pero se indican en otra unidad:',
  },
  'allocation.amountNotStated': {
    one: '{count} componente de oferta es adecuado, pero falta una cantidad. Conviene examinarlo:',
    many: '{count} componentes de oferta son adecuados, pero falta una cantidad. Conviene examinarlos:',
    other:
      '{count} componentes de oferta son adecuados, pero falta una cantidad. Conviene examinarlos:',
  },
  'allocation.barred': {
    one: '{count} componente de oferta ({alone} solo por este motivo)',
    many: '{count} componentes de oferta ({alone} solo por este motivo)',
    other: '{count} componentes de oferta ({alone} solo por este motivo)',
  },
  'allocation.asIs': 'Con lo que hay',
  'allocation.tooMany':
    'Aquí quedan por cubrir más componentes de los que se pueden asignar a la vez. Elija un área, una región o ambas.',
  'allocation.openAndWhy': 'Aún por cubrir, y por qué',
  'allocation.doNotFit': {
    one: '{count} componente de oferta no es adecuado',
    many: '{count} componentes de oferta no son adecuados',
    other: '{count} componentes de oferta no son adecuados',
  },

  'whatIf.title': '¿Y si…?',
  'whatIf.lead':
    'Vea qué cambiarían unas ofertas que aún no existen, o qué se perdería sin una ficha. Se calcula sobre una copia: no se guarda nada.',
  'whatIf.open': 'Probar un supuesto',
  'whatIf.close': 'Cerrar el supuesto',
  'whatIf.offers': 'Ofertas hipotéticas',
  'whatIf.offersHint':
    'Ofertas que no existen, {most} como máximo. También puede quitarlas todas, para solo dejar fichas fuera.',
  'whatIf.offer': 'Oferta hipotética {number}',
  'whatIf.add': 'Añadir una oferta hipotética',
  'whatIf.more': 'Idiomas y fechas (opcional)',
  'whatIf.leftOut': 'Dejar fuera',
  'whatIf.leftOut.offers': 'Ofertas que se dejan fuera',
  'whatIf.leftOut.pledges': 'Compromisos que se dejan fuera',
  'whatIf.leftOutHint.offers': 'Como si estas ofertas de la selección no existieran.',
  'whatIf.leftOutHint.pledges': 'Como si estos compromisos de la selección no existieran.',
  'whatIf.leaveOut.offer': 'Dejar fuera una oferta',
  'whatIf.leaveOut.pledge': 'Dejar fuera un compromiso',
  'whatIf.leftOutNumber.offer': 'Oferta que se deja fuera {number}',
  'whatIf.leftOutNumber.pledge': 'Compromiso que se deja fuera {number}',
  'whatIf.show': 'Mostrar qué cambiaría',
  'whatIf.result': 'Qué cambiaría',
  'whatIf.onCopy':
    'Un supuesto, calculado sobre una copia. No se guardó nada: las ofertas hipotéticas no están en ninguna lista, cifra ni archivo, y lo que se dejó fuera sigue ahí.',
  'whatIf.stale':
    'Las respuestas de arriba han cambiado desde entonces. Muéstrelo de nuevo para tenerlas en cuenta.',
  'whatIf.compared': 'Cobertura sin y con el supuesto',
  'whatIf.figure': 'Cifra',
  'whatIf.without': 'Sin',
  'whatIf.with': 'Con',
  'whatIf.change': 'Cambio',
  'whatIf.rise': '{amount} más',
  'whatIf.fall': '{amount} menos',
  'whatIf.same': 'ningún cambio',
  'whatIf.covered': 'Cubierto',
  'whatIf.servedWhole': 'Componentes cubiertos por completo',
  'whatIf.noAmount': 'Componentes sin cantidad, que ninguna suma cuenta',
  'whatIf.withPartner': 'Componentes sin cantidad que tienen una contraparte',
  'whatIf.partnerOf': 'Sería la contraparte de:',
  'whatIf.effects': 'Qué haría cada oferta hipotética',
  'whatIf.used': 'Usado',
  'whatIf.goesTo': 'Iría a',
  'whatIf.goesNowhere': 'Nada de lo que queda por cubrir en esta selección la tomaría.',
  'whatIf.fitsUncounted':
    'Entre las que mejor se ajustan, pero no se puede contar ninguna cantidad. Conviene examinarlo:',
  'whatIf.changed': 'Componentes de compromiso para los que algo cambia',
  'whatIf.changedNone': 'No cambiaría nada para ningún componente de compromiso de esta selección.',
  'whatIf.before': 'Sin el supuesto: {amount}',

  'matches.title': 'Emparejamientos',
  'matches.lead':
    'Un emparejamiento es un compromiso y una oferta que las partes han decidido examinar juntos.',
  'matches.count': {
    one: '{count} emparejamiento mostrado',
    many: '{count} emparejamientos mostrados',
    other: '{count} emparejamientos mostrados',
  },
  'matches.unpledged':
    'Solo se muestran los emparejamientos cuyo compromiso no está en este registro.',
  'matches.showAll': 'Ver todos los emparejamientos',
  'matches.noneUnpledged':
    'Ninguno de los emparejamientos leídos hasta ahora carece de compromiso en este registro.',
  'matches.empty': 'Aún no hay ningún emparejamiento público.',
  'matches.stage': 'Etapa: {stage}',
  'matches.supporters': 'Apoyo de',
  'matches.recipients': 'Apoyo para',
  'matches.areas': 'Áreas',
  'matches.pledge': 'El compromiso',
  'matches.offer': 'La oferta',
  'matches.notInRegister': 'no está en este registro',
  'matches.open': 'Abrir la ficha',
  'matches.own': 'Emparejamientos de su parte',
  'matches.all': 'Todos los emparejamientos',
  'matches.public': 'Emparejamientos públicos',
  'matches.publicLead':
    'Un emparejamiento es público si todas las partes que nombra lo han publicado, o si está tomado de páginas públicas. Cada uno indica cuál de los dos casos es.',
  'matches.noneYours': 'Todavía no hay ningún emparejamiento.',
  'matches.waiting': {
    one: '{count} espera su respuesta',
    many: '{count} esperan su respuesta',
    other: '{count} esperan su respuesta',
  },
  'match.title': 'Emparejamiento',
  'match.state': 'Etapa',
  'match.amount': 'Cantidad',
  'match.amountHint': 'Un número entero, en la unidad que indican ambos lados.',
  'match.summaryHint':
    'Lo que se plantea a ambos lados. Se hace público si se publica el emparejamiento.',
  'match.summaryHintHidden': 'Lo que se plantea a ambos lados.',
  'match.open': 'Abrir ese emparejamiento',
  'match.openNumber': 'Abrir el emparejamiento {number} de {count}',
  'match.waits': 'Espera su respuesta',
  'match.changed': 'Una ficha ha cambiado',
  'match.changedMeans':
    'Lo que este emparejamiento dice o muestra de una ficha ya no es lo mismo que cuando se propuso o acordó. Mire ambas fichas antes de decidir; las respuestas al texto anterior ya no cuentan.',
  'match.declinedBy': 'Rechazado por',
  'match.answer.pledge': 'Respuesta por el compromiso',
  'match.answer.offer': 'Respuesta por la oferta',
  'match.given': 'afirmativa',
  'match.awaited': 'aún sin respuesta',
  'match.released': 'Publicado por todas las partes que nombra, {time}.',
  'match.restated': 'Tomado de páginas públicas, leídas el {date}.',
  'match.restatedUndated': 'Tomado de páginas públicas; no consta qué día se leyeron.',
  'match.notPublic': 'No es público.',
  'match.syntheticNotPublic':
    'Ficticio, y este es el registro real: este emparejamiento no aparece en nada público, ni siquiera una vez publicado por todas las partes.',
  'match.releaseAwaited': 'No es público. Falta el consentimiento de:',
  'match.left.pledge': 'Aún por cubrir: {left} de {max}',
  'match.left.offer': 'Aún disponible: {left} de {max}',
  'match.endHidden':
    'Lo que se propuso no se guardó con este emparejamiento. La Secretaría muestra ambos lados cuando revisa la propuesta.',
  'match.end.text': 'Texto',
  'match.end.asDisclosed':
    'Tal como se mostró a ambos lados el {time}, según la versión {version}.',
  'match.end.outOfForce': 'Estado actual de la ficha: {state}.',
  'match.end.changed':
    'Hay elementos que hoy dicen otra cosa. Una respuesta dada ahora vale para lo que dicen hoy.',
  'match.end.then': 'Como se mostró:',
  'match.end.today': 'Hoy:',
  'match.end.wholeRecord': 'La ficha completa:',
  'match.reasons.whole': 'Según ambas fichas tal como están ahora.',
  'match.reasons.disclosed':
    'Solo según los dos lados tal como se muestran aquí. No se cuenta lo que ocupan otros emparejamientos.',
  'match.endsFirst':
    'Antes de que pueda consentir, tiene que cargarse lo que este emparejamiento muestra de ambas fichas.',
  'match.recorded': 'Registrado. El emparejamiento está en esta etapa: {state}.',
  'match.recordedRelease': 'Registrado. Su parte consiente que se publique este emparejamiento.',
  'match.recordedWithdrawal':
    'Registrado. Su parte no consiente que se publique este emparejamiento.',
  'refusal.notAccepted':
    '{side}: su estado es «{state}». Puede proponerse cuando la Secretaría haya aceptado la ficha tal como está.',
  'refusal.noArea':
    '{side}: este componente no está en ninguna de las cuatro áreas. Asígnele un área o elija otro.',
  'refusal.gatesFailed':
    'Los dos no encajan: {gates}. Lea las razones y elija otro par o corrija las fichas.',
  'refusal.alreadyMatched':
    'Estos dos componentes ya están emparejados, en esta etapa: {state}. Continúe con ese emparejamiento.',
  'refusal.noRoom':
    '{side}: quedan {left} y este emparejamiento toma {amount}. La Secretaría puede revisarlo con una cantidad menor.',
  'refusal.amountOutdated':
    'Las cantidades que indican las fichas han cambiado desde la propuesta. Primero la Secretaría debe revisar la cantidad.',
  'refusal.notInForce':
    '{side}: su estado es «{state}», así que este paso no es posible. Espere a que se presente de nuevo o cierre el emparejamiento si sigue abierto.',
  'refusal.componentGone':
    '{side}: el componente que nombra este emparejamiento ya no existe. Ciérrelo y proponga otro.',
  'refusal.notDisclosed':
    'Lo que se propuso no se guardó con este emparejamiento, así que todavía nadie puede dar su consentimiento. La Secretaría puede revisar la propuesta, con lo que ambos lados se muestran a ambas partes.',
  'refusal.stepNotAllowed':
    'El emparejamiento está ahora en otra etapa, que no lo permite: {state}. Recargue la página para ver qué permite.',
  'refusal.alreadyAnswered':
    'Su respuesta ya se dio y sigue en pie. Recargue la página para ver qué respuesta falta.',
  'refusal.alreadyReleased':
    'Su parte ya publicó este emparejamiento. Recargue la página para ver qué consentimiento falta.',
  'refusal.withdrawalHeld': {
    one: '{count} emparejamiento de esta ficha está acordado o en curso. Suspéndalo o ciérrelo primero; después podrá retirar la ficha. Su parte puede hacerlo sola.',
    many: '{count} emparejamientos de esta ficha están acordados o en curso. Suspenda o cierre primero cada uno; después podrá retirar la ficha. Su parte puede hacerlo sola.',
    other:
      '{count} emparejamientos de esta ficha están acordados o en curso. Suspenda o cierre primero cada uno; después podrá retirar la ficha. Su parte puede hacerlo sola.',
  },
  'refusal.returnHeld': {
    one: 'Hay {count} emparejamiento sobre esta ficha. Ciérrelo primero; después podrá devolverse la ficha.',
    many: 'Hay {count} emparejamientos sobre esta ficha. Cierre primero cada uno; después podrá devolverse la ficha.',
    other:
      'Hay {count} emparejamientos sobre esta ficha. Cierre primero cada uno; después podrá devolverse la ficha.',
  },
  'refusal.componentInMatch':
    'Un componente que quitó forma parte de un emparejamiento, así que debe quedarse hasta que este se cierre. Para recuperarlo, abra de nuevo este formulario y elija «Borrarlas y empezar de nuevo».',
  'refusal.amountAgreed':
    '{amount} de este componente están acordados en emparejamientos. Indique al menos esa cantidad en la misma unidad, o devuelva antes un emparejamiento a conversaciones.',
  'refusal.recordStepNotAllowed':
    'El estado de la ficha es ahora «{state}», que no lo permite. Vea cómo está y elija entre lo que puede hacer.',
  'refusal.recordWithdrawn':
    'Esta ficha está retirada y queda como estaba. Ábrala y cópiela en un borrador nuevo.',
  'propose.title': 'Proponer este emparejamiento',
  'propose.means':
    'Se pide el consentimiento de ambos lados: primero para conversarlo, luego para el apoyo mismo. No se publica nada.',
  'propose.discloses':
    'Con esto muestra ambos componentes, los títulos y su idioma, si se pide apoyo o si sigue disponible, los marcos jurídicos, cómo se determina el estatuto, la escala y los nombres de las partes a: {parties}. Se muestra tal como está en la versión {pledge} del compromiso y la versión {offer} de la oferta y, mientras el emparejamiento siga abierto, lo que haya cambiado desde entonces. Queda registrado. No se muestran los contactos, las exclusiones ni los demás componentes.',
  'propose.standing': 'compromiso versión {pledge}, oferta versión {offer}',
  'propose.noMeasure':
    'Los dos no indican ninguna unidad común, así que el emparejamiento no indica cantidad.',
  'propose.done': 'Propuesto. Ambos lados ya pueden leerlo y se les pide su respuesta.',
  'propose.left.pledge': 'Aún por cubrir del compromiso: {left}.',
  'propose.left.offer': 'A la oferta le quedan {left}.',
  'problems.title': 'Problemas con los que responde la API',
  'problems.lead':
    'Toda respuesta que no es un éxito es problem+json (RFC 9457). Su tipo es una dirección de esta página.',
  'problems.malformed': 'No se puede leer la petición: corrija lo que nombran los errores.',
  'problems.invalid':
    'Hay respuestas que corregir: los errores nombran los campos. No se guardó nada.',
  'problems.unsupportedMediaType': 'Solo se acepta JSON en UTF-8, sin comprimir.',
  'problems.tooLarge': 'La petición es demasiado grande: acorte los textos o divídala.',
  'problems.unauthorized':
    'Inicie sesión, o hágalo de nuevo: el token falta, es erróneo o es demasiado antiguo.',
  'problems.forbidden': 'Su cuenta no permite hacer esto.',
  'problems.notALead':
    'Solo un Estado o una organización regional encabeza un compromiso. Los demás presentan ofertas.',
  'problems.notFound': 'Aquí no hay nada que usted pueda ver.',
  'problems.conflict': 'La ficha está en un estado que no permite este paso.',
  'problems.stale': 'Alguien cambió la ficha entretanto: léala de nuevo y repita su cambio.',
  'problems.preconditionRequired': 'Diga en If-Match qué versión cambia.',
  'problems.keyReused': 'Esta Idempotency-Key ya se usó para otra petición.',
  'problems.busy': 'Muchas personas cambian esto ahora mismo: inténtelo de nuevo en un momento.',
  'problems.unavailable':
    'El servicio no pudo responder a tiempo: inténtelo de nuevo en un momento con la misma Idempotency-Key. Nada se guarda dos veces.',

  'form.errorTitle': 'Error: {title}',
  'form.title.pledge': 'Pedir apoyo: nuevo compromiso',
  'form.title.offer': 'Ofrecer apoyo: nueva oferta',
  'form.lead.pledge':
    'Diga qué mejorará su Estado en su sistema de asilo y qué apoyo necesita para ello. Las primeras sugerencias aparecen en cuanto lo presente.',
  'form.lead.offer':
    'Diga qué conocimientos o recursos puede dar, dónde y cuándo. Las primeras sugerencias aparecen en cuanto la presenta.',
  'form.need':
    'Unos diez minutos por componente. Tenga a mano: el texto, los países, cuánto y para cuándo. Lo que aún no sepa puede quedar abierto.',
  'form.restored': 'Sus respuestas anteriores se conservaron en esta pestaña.',
  'form.restoredInPart':
    'Sus respuestas anteriores se conservaron en esta pestaña, salvo los datos de contacto del punto focal y los países excluidos: indíquelos de nuevo.',
  'form.restoredAsStored':
    'Sus respuestas anteriores se conservaron en esta pestaña, salvo los datos de contacto del punto focal y los países excluidos, que figuran tal como están guardados.',
  'form.copied':
    'Este formulario parte de las respuestas de «{title}», sin sus datos de contacto. Será una ficha aparte; la otra queda como está.',
  'form.startAnew': 'Borrarlas y empezar de nuevo',
  'form.representativesOnly':
    'Los compromisos y las ofertas los presentan las personas que representan a una parte. Su cuenta no representa a ninguna.',
  'form.statesOnly':
    'Piden apoyo los Estados y las organizaciones regionales. Su parte puede ofrecer apoyo y sumarse a un compromiso como asociada del Estado que lo encabeza.',
  'form.optional': '(opcional)',
  'form.choose': 'Elegir…',
  'form.notKnown': 'Aún no se sabe',
  'form.noArea':
    'Ninguna de las cuatro áreas (se conserva y se muestra, pero no se empareja ni se cuenta)',
  'form.party': 'Presenta en nombre de',
  'form.components': 'Componentes',
  'form.componentsHint':
    'Un componente es una sola cosa en una sola área. Un texto con varios puntos numerados se convierte en varios componentes.',
  'form.component': 'Componente {number}',
  'form.addComponent': 'Añadir otro componente',
  'form.remove': 'Quitar',
  'contact.change': 'Cambiar o eliminar',
  'contact.delete': 'Eliminar este contacto',
  'contact.deleteMeans':
    'El nombre, el correo electrónico y el teléfono se eliminan definitivamente. La ficha en sí queda como está.',
  'contact.deleted': 'El contacto se ha eliminado.',
  'country.add': 'Añadir un país',
  'country.type': 'Escriba un nombre',
  'country.none': 'Ningún país tiene este nombre. Pruebe otra grafía u otro nombre.',
  'country.already': 'Este país ya está elegido.',
  'country.found': {
    one: '{count} país encontrado',
    many: '{count} países encontrados',
    other: '{count} países encontrados',
  },
  'country.remove': 'Quitar: {country}',
  'country.addOwn': 'Añadir: {country}',
  'country.removed': 'Se quitó: {country}',
  'country.notChosen': 'Elija un país de la lista o vacíe este campo.',
  'form.addCondition': 'Añadir una condición',
  'form.conditionKind': 'Condición {number}: tipo',
  'form.conditionText': 'Condición {number}: en sus palabras',
  'form.moreLanguages': 'Más idiomas',
  'form.more': 'Más sobre este componente (opcional)',
  'form.last': 'La ficha entera',
  'form.progress': 'Progreso (opcional)',
  'form.followUp': 'Plan de seguimiento',
  'form.capacity': 'Cuánto a la vez',
  'form.registers': 'Otros registros e iniciativas',
  'form.quality': 'Calidad del compromiso',
  'form.setting': 'Marco jurídico y escala (opcional; hace el emparejamiento más exacto)',
  'form.confidential': 'No sugerir nunca para… (opcional, confidencial)',
  'form.whoSees': 'Quién ve esto',
  'form.whoSees.draft': 'Mientras es un borrador: {audience}.',
  'form.whoSees.submitted': 'Una vez presentada: {audience}.',
  'form.whoSees.returned': 'Si la Secretaría la devuelve: {audience}.',
  'form.whoSees.proposed':
    'Si la Secretaría propone emparejar uno de sus componentes: las partes del otro lado ven ese componente, el título y su idioma, si se pide apoyo o si sigue disponible, el marco jurídico, cómo se determina el estatuto, la escala y el nombre de su parte, tal como están al proponerse y, mientras el emparejamiento siga abierto, lo que haya cambiado desde entonces. No se les muestran los contactos, las exclusiones ni los demás componentes.',
  'form.whoSees.public':
    'Todo el mundo: solo lo que su parte publique. Los contactos y las exclusiones no se publican nunca.',
  'form.whoSees.hidden':
    'Todo el mundo: nada. Lo que su parte indica aquí es ficticio, y este es el registro real: no aparece en nada público, ni siquiera una vez publicado por su parte.',
  'form.whoSees.restated':
    'Todo el mundo: ya es pública, tomada de páginas públicas. Lo que cambie aquí solo se publica si su parte lo publica. Los contactos y las exclusiones no se publican nunca.',
  'audience.owner': 'solo su propia parte',
  'audience.owner.secretariat': 'su propia parte y la Secretaría',
  'audience.owner.secretariat.reader':
    'su propia parte, la Secretaría y las personas lectoras registradas aquí',
  'audience.seenBy': 'La ven: {audience}.',
  'form.submit.pledge': 'Presentar el compromiso',
  'form.submit.offer': 'Presentar la oferta',
  'form.saveDraft': 'Guardar como borrador',
  'form.sending': 'Enviando…',
  'form.summary': {
    one: '{count} respuesta necesita revisión',
    many: '{count} respuestas necesitan revisión',
    other: '{count} respuestas necesitan revisión',
  },
  'edit.pledge': 'Modificar el compromiso',
  'edit.offer': 'Modificar la oferta',
  'edit.lead':
    'Su cambio se convierte en una nueva versión. Una ficha aceptada vuelve a la Secretaría; lo publicado queda como está hasta que usted publique la nueva versión.',
  'edit.save': 'Guardar como nueva versión',
  'edit.saveAndSubmit': 'Guardar y presentar',
  'edit.submitAgain': 'Guardar y presentar de nuevo',
  'edit.saveAlone': 'Guardar sin presentar',
  'edit.saved': 'Guardado. La ficha está ahora en la versión {version}.',
  'conflict.title': 'Alguien cambió esta ficha mientras usted la modificaba',
  'conflict.lead':
    'Lo que escribió sigue aquí y no se sobrescribió nada. Elija para cada respuesta con qué versión continúa el formulario; no se guarda nada hasta que guarde el formulario.',
  'conflict.by.both': 'Usted y otra persona cambiaron esta respuesta.',
  'conflict.by.others': 'Otra persona cambió esta respuesta; usted no.',
  'conflict.mine': 'La suya:',
  'conflict.theirs': 'Guardada ahora:',
  'conflict.blank': 'nada',
  'conflict.goOn': 'Continuar con estas respuestas',

  'where.places': 'En determinados países o regiones',
  'where.anywhere': 'En cualquier lugar',
  'where.notKnown': 'Aún no se sabe',
  'answer.yes': 'Sí',
  'answer.no': 'No',
  'answer.notStated': 'No indicado',
  'supportRequested.yes': 'Sí, pedimos apoyo',
  'supportRequested.no': 'No, asumimos este compromiso sin pedirlo',
  'supportRequested.notStated': 'Aún no lo indicamos',

  'error.inField': '«{field}»: {advice}',
  'error.inComponent': 'Componente {number}: {advice}',
  'error.inImagined': 'Oferta hipotética {number}: {advice}',
  'error.required': 'Rellene este campo.',
  'missing.title': 'Escriba un título.',
  'missing.language': 'Elija el idioma de sus textos.',
  'missing.supportRequested': 'Indique si su Estado pide apoyo.',
  'missing.availability': 'Indique si el apoyo sigue disponible.',
  'missing.area': 'Elija un área.',
  'missing.text.pledge': 'Indique qué se mejorará.',
  'missing.text.offer': 'Indique qué aporta.',
  'missing.amount': 'Indique cuánto, como mínimo o como máximo.',
  'missing.unit': 'Elija una unidad para la cantidad.',
  'missing.per': 'Elija con qué frecuencia: una sola vez, por mes o por año.',
  'missing.currency': 'Elija una moneda.',
  'missing.conditions': 'Elija un tipo para cada condición y descríbala, o quítela.',
  'missing.contactName': 'Escriba el nombre del punto focal.',
  'missing.contactEmail': 'Escriba el correo electrónico del punto focal.',
  'error.wrongType': 'Escríbalo de otra manera.',
  'error.unknownId': 'Elija una de las opciones.',
  'error.tooLong': 'Acorte esto.',
  'error.tooMany': 'Indique menos.',
  'error.tooFew': 'Indique al menos uno.',
  'error.tooLarge': 'Indique un número menor.',
  'error.tooSmall': 'Indique un número mayor.',
  'error.wrongFormat': 'No se puede leer. Escríbalo de otra manera.',
  'error.notAnEmail': 'Escriba una dirección de correo como nombre@example.org.',
  'error.wrongNumber': 'Escriba un número entero en cifras.',
  'error.forbiddenCharacters':
    'Quite el carácter {character} de la posición {position}: no se ve. Si no lo encuentra, borre las palabras que lo rodean y vuelva a escribirlas.',
  'error.nothingVisible':
    'Escriba al menos una letra, un número o un símbolo: nada de esto se puede ver.',
  'error.tooManyMarks':
    'Quite los signos o caracteres invisibles que se acumulan a partir de la posición {position}: como máximo pueden seguirse 8, y 3 por cada letra.',
  'error.linkWithBlank':
    'Quite los espacios de esta dirección o escriba cada dirección en su propia línea.',
  'error.twoLinks':
    'Escriba cada dirección en su propia línea: dentro de esta empieza un segundo http:// o https://.',
  'error.notALink': 'Indique direcciones completas que empiecen por https://',
  'error.notADate': 'Escriba una fecha real: 2027, 2027-03 o 2027-03-15.',
  'error.endBeforeStart': 'Indique un final que no sea anterior al comienzo.',
  'error.maxBelowMin': 'Indique un número que no sea menor que «Al menos».',
  'error.unknownCurrency': 'Indique una moneda por su código ISO, por ejemplo EUR.',
  'error.currencyForMoneyOnly': 'Elija una moneda para un importe, y ninguna en otro caso.',
  'error.anywhereAndPlaces': 'Elija o cualquier lugar, o países y regiones.',
  'error.repeated': 'Indique cada valor una sola vez.',
  'error.outsideArea': 'Elija temas del área elegida.',
  'error.madeUpInReal':
    'Elija un país que exista: los códigos XA a XZ son ficticios, y este es el registro real.',
  'error.amountRequired': 'Diga cuánto: ambos lados indican cantidades en la misma unidad.',
  'error.amountNotComparable':
    'Deje esto en blanco: los dos lados no indican ninguna unidad común.',
  'error.notSelected': 'Esta ficha ya no forma parte de esta selección. Elija otra.',
  'error.nothingToTry': 'Añada una oferta hipotética, o deje fuera una ficha.',
  'error.other': 'Revise esto.',

  'confirmation.pledge': 'Se ha recibido su compromiso',
  'confirmation.offer': 'Se ha recibido su oferta',
  'confirmation.draftTitle': 'Se ha guardado su borrador',
  'confirmation.reference': 'Referencia',
  'confirmation.next':
    'La Secretaría comprueba que la ficha esté completa y sea concreta, y la acepta o la devuelve con un motivo. No se publica nada antes de que su parte lo publique.',
  'confirmation.draftNext':
    'Lo ven: {audience}. Entra en el emparejamiento cuando usted lo presente.',
  'confirmation.open': 'Abrir la ficha',

  'suggestions.first': 'Primeras sugerencias',
  'suggestions.title': 'Sugerencias',
  'suggestions.peopleDecide':
    'Las sugerencias se calculan y se explican; deciden las personas. Nunca son públicas.',
  'suggestions.basis.released':
    'Calculadas solo con fichas públicas: lo que no es público no está en esta lista.',
  'suggestions.basis.kept':
    'La lista de la Secretaría, sobre todas las fichas presentadas y aceptadas.',
  'suggestions.policy': 'Reglas de emparejamiento, versión {version}.',
  'suggestions.working': 'Calculando…',
  'suggestions.none':
    'Por ahora no encaja nada que usted pueda ver. Las fichas nuevas lo cambian al momento.',
  'suggestions.count': {
    one: '{count} sugerencia',
    many: '{count} sugerencias',
    other: '{count} sugerencias',
  },
  'suggestions.of100': 'de 100 puntos',
  'suggestions.pair': 'Componente {pledge} del compromiso con el componente {offer} de la oferta',
  'suggestions.reasons': 'Por qué {score} puntos',
  'suggestions.gates': 'Condiciones que debían cumplirse',
  'suggestions.parts': 'Criterios de la puntuación',
  'suggestions.part': 'Criterio',
  'suggestions.points': 'Puntos',
  'suggestions.pointsOf': '{points} de {of}',
  'suggestions.why': 'Por qué',
  'suggestions.score': 'Puntuación',
  'suggestions.neutral':
    'Si algo no se indica, el par sigue siendo posible; ese criterio cuenta la mitad.',
  'suggestions.recomputed': 'Último recálculo: {time}.',
  'suggestions.recomputing':
    'Se está incorporando un cambio. La lista de abajo puede ser anterior.',
  'suggestions.aside': 'Aparte de la puntuación',
  'suggestions.explain': 'Todos los pares de componentes, y qué ayudaría',
  'none.title': 'Por qué no se sugiere nada',
  'none.help': 'Qué ayudaría',
  'none.noHelp': 'Ningún cambio por sí solo de esta ficha o de otra ayudaría.',
  'none.incomplete': 'Hay más fichas de las que se han mirado. Las cifras son de estas últimas.',
  'pair.title': 'Por qué este par, o por qué no',
  'pair.suggested': 'Los dos se sugieren el uno al otro.',
  'pair.notSuggested': 'Los dos no se sugieren el uno al otro.',
  'pair.noPair': 'Uno de los lados no tiene ningún componente en las cuatro áreas.',
  'pair.best': 'El par de componentes que mejor encaja',
  'pair.others': 'Otros pares de componentes',
  'pair.holds': 'Todas las condiciones se cumplen o no se saben',
  'pair.fails': 'No se cumple: {gates}',
  'pair.nearest': 'El menor cambio que ayudaría',
  'pair.noChange': 'Ningún cambio por sí solo ayudaría.',
  'pair.ask.pledge': '¿Por qué no otro compromiso?',
  'pair.ask.offer': '¿Por qué no otra oferta?',
  'pair.label.pledge': 'Referencia o dirección de un compromiso',
  'pair.label.offer': 'Referencia o dirección de una oferta',
  'pair.hint': 'Elija una, o pegue la referencia o la dirección de su página.',
  'pair.wrong':
    'Dé una referencia de 16 letras y cifras, o la dirección de una página que acabe en ella.',
  'pair.show': 'Mostrar las razones',
  'preview.show': 'Mostrar qué encajaría',
  'preview.title': 'Qué encajaría',
  'preview.unsaved':
    'No se guarda ni se envía nada. Presentar ahora estas respuestas mostraría lo mismo.',
  'pair.more': {
    one: 'No se muestra {count} par más.',
    many: 'No se muestran {count} pares más.',
    other: 'No se muestran {count} pares más.',
  },

  'step.label': 'Lo que puede hacer',
  'step.editReturned': 'Modificar y presentar de nuevo',
  'step.copy': 'Copiar en un borrador nuevo',
  'step.edit': 'Modificar',
  'step.cancel': 'Cancelar',
  'step.reason': 'Motivo',
  'step.changed':
    'Alguien ha cambiado esto desde que usted lo abrió. Vea qué cambió y envíelo de nuevo si aún lo desea.',
  'step.conflict': 'Su estado no permite esto ahora. Vea cómo está.',
  'step.kept': 'Lo que escribió sigue aquí.',
  'step.keptOlder':
    'Esto ha cambiado desde que escribió lo siguiente, que no se envió. Elija qué hacer con ello.',
  'step.keptUse': 'Usar lo que escribí',
  'step.keptLeave': 'Borrarlo y partir de cómo está ahora',
  'step.stood': 'Cuando abrió esto',
  'step.stands': 'Ahora',
  'step.submission': 'Presentar',
  'step.submission.means':
    'La ficha pasa a la Secretaría y entra en el emparejamiento. La ven: {audience}. No se publica nada.',
  'step.unfinished': 'Antes de poder presentarse, la ficha necesita todavía esto:',
  'step.finish': 'Completarla en el formulario',
  'step.submission.done': 'Presentado.',
  'step.acceptance': 'Aceptar',
  'step.acceptance.means': 'Usted confirma que la ficha está completa y es concreta.',
  'step.acceptance.done': 'Aceptado.',
  'step.return': 'Devolver',
  'step.return.means': 'La ficha vuelve a su autor con su motivo y sale del emparejamiento.',
  'step.return.meansPublic':
    'La ficha vuelve a su autor con su motivo y sale del emparejamiento. Su versión {version} sigue siendo pública: una devolución no retira nada de las páginas públicas.',
  'step.return.done': 'Devuelto a su autor.',
  'step.release': 'Publicar',
  'step.release.means':
    'Usted consiente, en nombre de su parte, que se publique esta versión: título, textos, lugares, cantidades y fuentes, pero ni contactos ni exclusiones. Aparece en la página pública en menos de un minuto. Para quitarla, retire la ficha; mientras un emparejamiento suyo esté acordado o en curso, antes hay que suspenderlo o cerrarlo, lo que su parte puede hacer sola.',
  'step.release.meansHidden':
    'Usted consiente, en nombre de su parte, que se publique esta versión. Es ficticia, y este es el registro real: aun así no aparecerá en nada público.',
  'step.release.done':
    'Publicado. Esta versión aparecerá en la página pública en menos de un minuto.',
  'step.release.doneHidden': 'Publicado. La ficha es ficticia: aun así no aparece en nada público.',
  'step.withdrawal': 'Retirar',
  'step.withdrawal.means':
    'La ficha sale enseguida del emparejamiento. Se conserva con su historial. La ven: {audience}.',
  'step.withdrawal.meansPublic':
    'La ficha sale enseguida del emparejamiento y de la página pública. Se conserva con su historial. La ven: {audience}.',
  'step.withdrawal.done': 'Retirado.',
  'step.confirmation': 'Nada ha cambiado',
  'step.confirmation.means':
    'Usted dice, en nombre de su parte, que la ficha sigue siendo válida tal como está. No es una edición: no hay que aceptar ni publicar nada de nuevo.',
  'step.confirmation.validUntil': 'Válida hasta (opcional)',
  'step.confirmation.done': 'Anotado: nada ha cambiado.',
  'matchStep.discussion': 'Abrir conversaciones',
  'matchStep.discussion.means':
    'Su lado está dispuesto a conversarlo. Cuando ambos lados lo estén, pasa a conversaciones. Todavía no se acuerda nada.',
  'matchStep.agreement': 'Aceptar este apoyo',
  'matchStep.agreement.means':
    'Usted consiente, por su lado, en este apoyo y esta cantidad. Cuando ambos lados lo hayan hecho, queda acordado, toma su cantidad en ambos lados y cuenta como cobertura.',
  'matchStep.decline': 'Rechazar',
  'matchStep.decline.means':
    'El emparejamiento termina y ambos componentes vuelven a estar libres. Solo la Secretaría y su parte ven su motivo.',
  'matchStep.revise': 'Revisar',
  'matchStep.revise.means': 'Cambian la cantidad y el texto, y ambos lados responden de nuevo.',
  'matchStep.plan': 'Empezar a planificar',
  'matchStep.plan.means': 'Los lados planifican cómo se prestará el apoyo.',
  'matchStep.start': 'Comenzar el apoyo',
  'matchStep.start.means': 'El apoyo se presta a partir de ahora.',
  'matchStep.confirm': 'Confirmar que se cumplió',
  'matchStep.confirm.means':
    'Usted confirma, por su lado, que el apoyo se ha prestado. Cuando ambos lados lo hayan hecho, el emparejamiento está cumplido.',
  'matchStep.back': 'Volver una etapa atrás',
  'matchStep.back.means':
    'El emparejamiento vuelve a la etapa anterior. La cantidad sigue asignada.',
  'matchStep.discuss': 'Volver a conversarlo',
  'matchStep.discuss.means':
    'Lo acordado vuelve a estar abierto. Su cantidad queda libre hasta que ambos lados consientan de nuevo.',
  'matchStep.suspend': 'Suspender',
  'matchStep.suspend.means':
    'El emparejamiento queda en pausa. Su cantidad está libre hasta que se converse y acuerde de nuevo.',
  'matchStep.close': 'Cerrar sin resultado',
  'matchStep.close.means':
    'El emparejamiento termina sin apoyo y ambos componentes vuelven a estar libres. Su historial se conserva.',
  'matchStep.release': 'Publicar',
  'matchStep.release.means':
    'Usted consiente, en nombre de su parte, que se publique este emparejamiento: título, resumen, etapa, cantidad y nombres de ambos lados. Se hace público cuando todas las partes nombradas han consentido. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.release.meansHidden':
    'Usted consiente, en nombre de su parte, que se publique este emparejamiento. Es ficticio, y este es el registro real: aun así no aparecerá en nada público. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.withdrawRelease': 'Retirar de las páginas públicas',
  'matchStep.withdrawRelease.means':
    'Su parte no consiente, o ya no consiente, la publicación de este emparejamiento, que también puede estar tomado de páginas públicas. Si es público, sale enseguida de las páginas públicas. Vuelve a ser público cuando todas las partes nombradas lo han publicado.',
  'matchStep.withdrawRelease.meansHidden':
    'Su parte no consiente, o ya no consiente, la publicación de este emparejamiento. Es ficticio, y este es el registro real: en ningún caso aparece en nada público.',
  'onBehalf.title.pledge': 'Registrar un compromiso en nombre de una parte',
  'onBehalf.title.offer': 'Registrar una oferta en nombre de una parte',
  'onBehalf.choose': 'Elija la parte cuya carta, nota verbal o palabras en una reunión registra.',
  'onBehalf.party': 'Usted registra en nombre de',
  'onBehalf.lead':
    'Usted registra esto en nombre de la parte. La ficha queda marcada como registrada por la Secretaría hasta que la parte la confirme, la modifique o la publique, y nada de ella se hace público antes.',
  'onBehalf.legend': 'En qué se basa',
  'onBehalf.hint':
    'Lo ve quien puede leer la ficha antes de que sea pública, y también los dos lados de un emparejamiento.',
  'onBehalf.submit': 'Registrar en nombre de la parte',
  'onBehalf.edit': 'Editar en nombre de la parte',
  'onBehalf.unconfirmed':
    'Registrado por la Secretaría en nombre de la parte ({basis}, {date}). La parte no lo ha confirmado.',
  'onBehalf.confirmed':
    'Registrado por la Secretaría en nombre de la parte ({basis}, {date}). La parte lo hizo suyo el {confirmed}.',
  'onBehalf.mark': 'Registrado por la Secretaría, sin confirmar',
  'onBehalf.confirm': 'Confirmar como nuestro',
  'onBehalf.confirm.means':
    'La Secretaría registró esto en nombre de su parte. Confírmelo si dice lo que su parte quiere decir. Para corregirlo, edítelo: eso también lo confirma.',
  'onBehalf.confirm.done': 'Confirmado como propio de su parte.',
  'onBehalf.history.recorded': 'Registrado en nombre de la parte',
  'onBehalf.history.confirmed': 'La parte lo hizo suyo',
  'field.basis': 'Base',
  'field.basisDate': 'Su fecha',
  'hint.basisDate': 'Año-mes-día, por ejemplo 2026-11-03.',
  'codes.title': 'Códigos asignados por la Secretaría',
  'codes.lead':
    'Las palabras son de la parte; estos códigos los asignó la Secretaría. La parte puede cambiar cada uno, o volver a lo anterior, con una edición como cualquier otra.',
  'codes.set': '{field}, el {date}.',
  'codes.before': 'Antes: {value}.',
  'codes.nothingBefore': 'Antes no constaba nada.',
  'codes.takeBack': 'Volver a lo anterior',
  'history.title': 'Historial',
  'history.when': 'Cuándo',
  'history.what': 'Qué',
  'history.who': 'Quién',
  'history.why': 'Motivo',
  'history.create': 'Creado',
  'history.edit': 'Modificado',
  'history.submission': 'Presentado',
  'history.acceptance': 'Aceptado',
  'history.code': 'Codificado por la Secretaría',
  'history.return': 'Devuelto',
  'history.release': 'Publicado',
  'history.withdrawal': 'Retirado',
  'history.confirmation': 'Confirmado sin cambios',
  'history.lapse': 'Sin confirmar, al haber pasado la fecha',
  'history.register': 'El registro',
  'history.import': 'Importado',
  'history.import.confirmation':
    'Confirmado por un segundo funcionario y público como tomado de páginas públicas',
  'history.match.propose': 'Propuesto',
  'history.match.consent': 'Consentimiento dado',
  'history.match.decline': 'Rechazado',
  'history.match.revise': 'Revisado',
  'history.match.plan': 'Planificación iniciada',
  'history.match.start': 'Apoyo iniciado',
  'history.match.confirm': 'Confirmado como cumplido',
  'history.match.back': 'Devuelto una etapa',
  'history.match.discuss': 'Devuelto a conversaciones',
  'history.match.suspend': 'Suspendido',
  'history.match.close': 'Cerrado sin resultado',
  'history.match.release': 'Publicación consentida',
  'history.match.withdrawal': 'Consentimiento de publicación retirado',
  'list.title': 'Fichas',
  'list.ownLead': 'Los compromisos y las ofertas de su parte.',
  'list.staffLead': 'Todos los compromisos y todas las ofertas.',
  'list.kind': 'Tipo',
  'list.wrongReference': 'Revise las letras: no es una de nuestras referencias, como P-3KFQ7Z2MX.',
  'list.find': 'Buscar',
  'list.party': 'Parte',
  'list.release': 'Publicación',
  'list.reach': 'Cómo llega al país',
  'list.updated': 'Cambiado',
  'list.empty': 'Ninguna ficha corresponde a estos filtros.',

  'imports.title': 'Confirmar una importación',
  'imports.lead':
    'Algunas filas de un archivo importado reproducen páginas de sitios web que este registro no ha aprobado. Esperan aquí hasta que una segunda persona de la Secretaría, que no sea quien las importó, haya comprobado esas páginas.',
  'imports.means':
    'Lea primero las páginas que nombran las filas. Lo que confirme se hace público palabra por palabra, como tomado de esas páginas, y el historial la nombra a usted y a quien importó.',
  'imports.file': 'El archivo importado',
  'imports.fileHint': 'El mismo archivo JSON que importó la otra persona.',
  'imports.noFile': 'Elija el archivo que se importó.',
  'imports.notAFile':
    'Esto no es un archivo de importación. Elija un archivo JSON con una lista de filas en «records».',
  'imports.tooLarge':
    'Este archivo es demasiado largo para la página. Confírmelo con el comando: npm run import -- FILE --confirm',
  'imports.confirm': 'Confirmar y publicar',
  'imports.done': 'Todas las filas son públicas ahora',
  'imports.doneBefore': 'Todas las filas eran públicas antes y no quedaba ninguna por confirmar',
  'imports.doneInPart': 'Algunas filas se confirmaron y otras no',
  'imports.doneNone': 'No se confirmó ninguna fila',
  'imports.rows': 'Filas del archivo',
  'imports.imported': 'Confirmadas ahora',
  'imports.unchanged': 'Públicas antes',
  'imports.refused': 'Sin confirmar',
  'imports.row': 'Fila',
  'imports.why': 'Por qué, en inglés',
  'imports.waits': 'Esta ficha se importó y no es pública.',
  'imports.open': 'Confirmar la importación',

  'about.what.title': 'Qué es',
  'about.what.text':
    'El Grupo de Apoyo a la Capacidad de Asilo pone en contacto a los Estados que piden apoyo para sus sistemas de asilo con quienes lo ofrecen. Este servicio recibe compromisos y ofertas mediante formularios, sugiere pares que encajan y muestra hasta qué punto están cubiertas las necesidades, por área, región y tipo de actor.\nSugiere y explica; deciden las personas. No clasifica a los Estados.',
  'about.not.title': 'Qué no es',
  'about.not.text':
    'No es un producto de las Naciones Unidas ni del ACNUR, ni cuenta con su respaldo. Es una propuesta que funciona, mostrada con hechos de páginas públicas. Una ficha no actualiza ni juzga los avances de un Estado.',
  'about.matching.title': 'Cómo se hacen las sugerencias',
  'about.matching.text':
    'Un par solo se sugiere si cada condición se cumple o no se sabe que falle: el Estado pidió, la oferta está abierta, ambos son reales o ambos ficticios, ambos están en la misma área, la oferta llega al lugar, ninguno de los lados excluye al otro, los plazos coinciden, la necesidad está abierta y a la oferta le queda margen.\nDespués, siete criterios forman una puntuación de 100 como máximo: temas 30, tipo de apoyo 20, proporción de la necesidad 15, lugar 10, idioma 10, derecho 10, escala 5. Lo que uno de los lados no indica vale la mitad de su criterio.\nLas reglas reales de la Secretaría del Grupo no son públicas. Estas son nuestras, tienen versiones y pueden cambiar; cada sugerencia nombra la versión.',
  'about.publication.title': 'Qué se hace público',
  'about.publication.text':
    'Lo que su autor ha publicado, y solo esa versión; y hechos tomados de páginas públicas, que nadie ha publicado aquí. Cada ficha y cada emparejamiento indica cuál de los dos es; lo tomado de páginas nombra esas páginas y el día en que se leyeron. Las páginas públicas, los archivos y los totales se calculan solo con ello. Las sugerencias, los borradores, las exclusiones y los contactos nunca son públicos.',
  'about.data.title': 'Los datos',
  'about.data.text':
    'Las primeras fichas son hechos de páginas públicas sobre los emparejamientos, ofertas y compromisos del Grupo, encontrados hasta el 23 de noviembre de 2026 y redactados con otras palabras. Las lagunas quedan como lagunas. Cada ficha nombra sus páginas.\nLas regiones son las de las estadísticas de población del ACNUR (CC BY 4.0). Los nombres de los países son de la taxonomía de OCHA (licencia MIT). Ningún nombre, código o agrupación dice nada sobre la condición jurídica de un país o territorio ni sobre sus límites.\nLas fichas ficticias llevan códigos que no son de ningún país (XA a XZ) y siempre se señalan.',
  'about.words.title': 'Las palabras de estas páginas',
  'about.words.text':
    'Parte: un Estado o una organización que se compromete u ofrece.\nComponente: una parte de un compromiso o de una oferta, en una sola área. Un compromiso puede tener varios.\nPublicación: el consentimiento registrado de una parte para que su ficha sea pública.\nTomado de páginas públicas: figura en páginas públicas, que se nombran; ninguna parte lo ha publicado aquí.\nEmparejamiento: un compromiso y una oferta que las partes han decidido examinar juntos.\nAbierto: se pide apoyo y no hay ninguno acordado.\nAún por cubrir: lo que el apoyo acordado, y la asignación propuesta si la hay, dejan de lo que se pide.\nRegistro: todos los compromisos y ofertas que contiene este servicio.',
  'about.accessibility.title': 'Accesibilidad',
  'about.accessibility.text':
    'Estas páginas aspiran a las WCAG 2.2, nivel AA. Se comprueban automáticamente con axe, con el teclado y a 320 píxeles de ancho, en inglés y en árabe.\nLagunas conocidas: no las han probado personas que usan productos de apoyo; las traducciones al francés, español y árabe no las han revisado traductores profesionales; la página de inicio de sesión es del proveedor de identidad.',

  'world.label': 'Acerca de este registro',
  'world.madeUp': 'Registro ficticio.',
  'world.madeUpMore':
    'Los Estados, las organizaciones, las fichas y los emparejamientos que contiene son inventados, para probar el producto. Nada de lo que aquí figura se refiere a un Estado real.',

  'footer.notEndorsed':
    'No es un producto de las Naciones Unidas ni del ACNUR, ni cuenta con su respaldo. Una propuesta de cómo podría funcionar el emparejamiento.',
  'footer.records':
    'Las fichas exponen con otras palabras hechos de las páginas públicas nombradas en cada una; esas páginas pueden haber cambiado. Una ficha no actualiza ni juzga los avances de un Estado. Las fichas inventadas se señalan como ficticias.',
  'footer.names':
    'Los nombres, códigos y regiones no implican opinión alguna sobre la condición jurídica de ningún país o territorio, de sus autoridades o de sus límites, ni respaldo alguno de las Naciones Unidas. Toda referencia a Kosovo* debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.',
  'footer.attribution':
    'Contiene estadísticas de población del ACNUR; regiones de dos ediciones reunidas, códigos M49 añadidos, filas sin código ISO omitidas, espacios eliminados.',
  'footer.api': 'Descripción de la API (OpenAPI)',
};
