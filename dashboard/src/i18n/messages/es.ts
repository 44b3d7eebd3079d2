/** Spanish. */
import type { ScreenCatalogueOf } from './catalogue.ts';

import { spanish as shared } from '#shared/messages/es';

export const spanishScreens: ScreenCatalogueOf<'es'> = {
  ...shared,
  'frame.name': 'Emparejamiento ACSG',
  'frame.skip': 'Ir al contenido principal',
  'frame.noScript': 'Esta página necesita scripts. Lo que puede leerse sin ellos:',
  'nav.label': 'Navegación principal',
  'nav.coverage': 'Cobertura',
  'nav.ask': 'Pedir apoyo',
  'nav.offer': 'Ofrecer apoyo',
  'nav.matches': 'Emparejamientos',
  'nav.reports': 'Informes',
  'nav.today': 'Hoy',
  'nav.inbox': 'Bandeja de entrada',
  'nav.records': 'Fichas',
  'nav.allocation': 'Asignación',
  'nav.people': 'Personas',
  'nav.about': 'Acerca de este servicio',
  'nav.rehearsal': 'Probar el formulario sin iniciar sesión',
  'nav.privacy': 'Protección de datos',
  'nav.accessibility': 'Accesibilidad',
  'nav.packages': 'Paquetes de apoyo',
  'language.label': 'Idioma',
  'language.failed':
    'La página sigue en {language}: los textos de {wanted} no se cargaron. Compruebe su conexión y vuelva a intentarlo.',
  'session.signIn': 'Iniciar sesión',
  'session.signOut': 'Cerrar sesión',
  'session.unsentTitle': '¿Cerrar sesión y eliminar lo que no se envió?',
  'session.unsentHere':
    'Lo que escribió aquí no se ha enviado. Solo se conserva en este dispositivo, y cerrar sesión lo elimina:',
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
  'role.countryReader': 'Lectura de países elegidos',
  'role.administrator': 'Administración',
  'unknown.title': 'Aquí no hay ninguna página',
  'unknown.text': 'Compruebe la dirección o continúe desde la página de cobertura.',

  'device.title': 'Respuestas en este dispositivo',
  'device.text':
    'Hay respuestas guardadas el {time} en este dispositivo que aún no están en el servidor. Son suyas: no se muestran a nadie más que inicie sesión aquí.',
  'device.newer':
    'Si desde entonces se guardó algo más reciente en el servidor, se muestran las dos versiones una junto a otra.',
  'device.goOn': 'Continuar con ellas',
  'device.throw': 'Eliminarlas',
  'device.forget': 'Olvidar lo que se conserva en este dispositivo',
  'device.forgetText':
    'Lo que escribió y no envió se conserva en este dispositivo, solo para usted, durante {days} días como máximo. Cerrar sesión lo elimina, y esto también:',
  'device.forgotten':
    'Ya no se conserva en este dispositivo nada de lo que escribió aquí. Lo que se escriba en otra pestaña se conservará de nuevo.',

  'nothingHere.title': 'No se ha encontrado nada en esta dirección',
  'nothingHere.signIn': 'Si es de su parte, inicie sesión para verlo.',

  'state.loading': 'Cargando…',
  'state.asOf': 'Datos al {time}.',
  'state.notComputed': 'Aún sin calcular.',

  'live.updated': 'Algo ha cambiado y las cifras de aquí ya lo cuentan.',
  'live.news': 'Algo ha cambiado aquí desde que lo abrió.',
  'live.listChanged': {
    one: 'Una entrada de esta lista ha cambiado desde que usted la abrió.',
    many: '{count} entradas de esta lista han cambiado desde que usted la abrió.',
    other: '{count} entradas de esta lista han cambiado desde que usted la abrió.',
  },
  'live.show': 'Mostrarlo',

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
  'problem.enough': 'Es lo máximo para un día. Continúe mañana.',
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
  'send.notLoaded':
    'No se envió nada, porque una parte de la página no se ha cargado. Compruebe su conexión y envíelo de nuevo.',
  'send.noAnswer':
    'No llegó ninguna respuesta, así que no se sabe si el envío llegó. Enviarlo de nuevo no causa daño: cuenta una sola vez.',
  'send.backOnline': 'Vuelve a tener conexión. Puede enviarlo ahora.',
  'send.kept.device':
    'Lo que escribió se conserva en este dispositivo hasta que se envíe o cierre sesión.',
  'send.kept.deviceInPart':
    'Lo que escribió se conserva en este dispositivo hasta que se envíe o cierre sesión, salvo los contactos, las direcciones y los países excluidos, que solo permanecen mientras esta página esté abierta.',
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
  'coverage.placeNotCoded': 'Región indicada, no codificada',
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
    'Las regiones son las seis del ACNUR desde 2025. «Cualquier región», «Región indicada, no codificada» y «Región no indicada» tienen su propia fila, porque una ausencia no es un cero. En la segunda figuran los lugares que una fuente indica con palabras a las que no corresponde ningún código; su ficha las muestra.',
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
  'cell.status.open': { one: 'abierto', many: 'abiertos', other: 'abiertos' },
  'cell.status.not_asked': { one: 'sin solicitud', many: 'sin solicitud', other: 'sin solicitud' },
  'cell.status.asking_not_stated': {
    one: 'sin indicar si se pide',
    many: 'sin indicar si se pide',
    other: 'sin indicar si se pide',
  },
  'cell.status.partly_met': {
    one: 'cubierto en parte',
    many: 'cubiertos en parte',
    other: 'cubiertos en parte',
  },
  'cell.status.met': { one: 'cubierto', many: 'cubiertos', other: 'cubiertos' },
  'cell.status.delivered': { one: 'prestado', many: 'prestados', other: 'prestados' },
  'cell.status.not_stated': {
    one: 'con etapa no indicada',
    many: 'con etapa no indicada',
    other: 'con etapa no indicada',
  },
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
  'forum.unchanged': 'Confirmado sin cambios',
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
  'download.source.madeUp':
    'Fuente: un registro inventado; nada en él es real. Sin respaldo de las Naciones Unidas ni del ACNUR.',
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

  'card.section': 'Las cifras en detalle',
  'card.chart': 'Gráfico',
  'card.table': 'Tabla',
  'card.about': 'Sobre los datos',
  'card.inTable': 'Los mismos números figuran en la tabla.',
  'card.method': 'Cómo se obtiene esta cifra',
  'card.total': 'Total',
  'card.notStated': 'No indicado',
  'card.allRegions': 'Todas las regiones, cada componente una vez',
  'card.initiative': 'Compromiso de múltiples partes interesadas',
  'card.anyInitiative': 'Alguno de ellos, cada componente una vez',
  'card.noInitiative': 'Ninguno',
  'card.pledged': 'Compromisos',
  'card.offered': 'Ofertas',
  'card.open': 'Pedido y abierto',
  'card.year': 'Año que indica la fuente',
  'card.step': 'Paso',
  'card.components': 'Componentes',
  'card.flow.pledged': 'Comprometido',
  'card.flow.asked': 'Pide apoyo, o tiene un emparejamiento',
  'card.flow.agreed': 'Algún apoyo acordado',
  'card.flow.whole': 'Todo el importe acordado, o prestado',
  'card.flow.delivered': 'Prestado',
  'card.csv': 'Números (CSV)',
  'card.svg': 'Gráfico (SVG)',
  'card.png': 'Gráfico (PNG)',
  'card.copyLink': 'Copiar el enlace',
  'card.copyCitation': 'Copiar la cita',
  'card.copied': 'Copiado.',
  'card.copyFailed': 'Su navegador no permitió copiar.',
  'card.noPicture': 'Su navegador no pudo hacer esta imagen. El gráfico en SVG sigue disponible.',
  'card.notDrawn': 'Muestre primero el gráfico y descargue después su imagen.',
  'card.citation': '{name}: «{title}». {subtitle} {address}',
  'card.empty.released': 'Ninguna ficha pública corresponde a estos filtros.',
  'card.empty.all':
    'Ninguna ficha presentada o aceptada, pública o no, corresponde a estos filtros.',
  'card.allStatuses': 'Estas cifras cuentan todas las situaciones.',
  'card.unit.pledges.released': 'Componentes de los compromisos públicos.',
  'card.unit.pledges.all':
    'Confidencial: componentes de todos los compromisos presentados y aceptados, públicos o no.',
  'card.unit.both.released': 'Componentes de los compromisos y las ofertas públicos.',
  'card.unit.both.all':
    'Confidencial: componentes de todos los compromisos y ofertas presentados y aceptados, públicos o no.',
  'card.tile.open': 'Abierto: {count}',
  'card.tile.agreed': 'Apoyo acordado: {count}',
  'card.title.regions':
    'Hay algún apoyo acordado en {served} de {count} celdas de la tabla (un área en una región)',
  'card.title.types':
    'Los Estados asumen {states} de {pledges} componentes de compromiso; los {offers} componentes ofrecidos vienen de {count} tipos de actores',
  'card.title.coveredTypes':
    '{served} de {count} componentes de compromiso tienen algún apoyo acordado',
  'card.title.waiting': '{old} de {count} componentes abiertos son de {year} o anteriores',
  'card.title.flow':
    'De {count} componentes que piden apoyo o tienen un emparejamiento, {agreed} tienen alguno acordado y {delivered} lo han recibido',
  'card.title.concentration':
    'Hay algo abierto en {count} celdas de la tabla (un área en una región); en {without} de ellas nadie ofrece nada',
  'card.title.countries': '{none} de {count} países con peticiones aún no tienen apoyo acordado',
  'card.title.editions':
    '{stated} de {count} componentes de compromiso indican su foro, {forums} en total',
  'card.title.initiatives':
    '{belong} de {count} componentes de compromiso pertenecen a un compromiso de múltiples partes interesadas',
  'card.note.types': 'Cada uno de los dos gráficos tiene su propia escala.',
  'card.note.regions':
    'Un componente de varias regiones figura en cada una de ellas, por lo que las regiones no suman un total.',
  'card.note.waiting':
    'Según el foro en que se asumió o, en su defecto, según el tiempo que indica la propia fuente.',
  'card.note.flow':
    'No se cuentan como peticiones: {notAsked} que no piden ninguno y {unknown} de los que nadie lo indicó. {noStage} tienen un emparejamiento cuya etapa no se indica.',
  'card.note.concentration': '«Cualquier región» vale para todas las regiones; no se suma a ellas.',
  'card.note.countries':
    'Por orden de nombres, sin clasificación. Un componente cuenta en cada país que nombra; el que solo nombra una región no figura aquí.',
  'card.note.editions':
    'Las regiones son las del momento del foro: siete hasta 2025, seis desde entonces. La región actual que procede de varias conserva su nombre.',
  'card.note.initiatives':
    'Un compromiso que pertenece a varios cuenta en cada uno, y una sola vez en el conjunto.',
  'card.about.regions':
    'Cada componente de compromiso tiene una sola situación: pedido y abierto, cubierto en parte, cubierto, prestado, no pedido, sin indicar si se pide, o con un emparejamiento cuya etapa no se indica. Figura en su área y en cada región que nombra.',
  'card.about.types':
    'Cada componente de un compromiso o de una oferta cuenta una vez, con el tipo de su primera parte. Un grupo cuenta como una parte de su propio tipo, nunca por sus miembros. Los tipos siguen el orden de nuestra lista, sin clasificación.',
  'card.about.coveredTypes':
    'Cada componente de compromiso cuenta una vez, con el tipo de la parte que encabeza el compromiso. El apoyo cuenta cuando se acuerda un emparejamiento; las sugerencias y propuestas no cuentan.',
  'card.about.waiting':
    'Componentes cuyo compromiso pide apoyo y que no tienen ninguno acordado, según el año en que su fuente dice que se asumieron. El día de entrada en este registro no dice nada de su antigüedad.',
  'card.about.flow':
    'Cada paso cuenta los componentes que han llegado al menos hasta ahí. Si el compromiso indica un importe, este decide si todo está acordado; si no, el apoyo acordado cuenta como una parte de la necesidad hasta que se cumple.',
  'card.about.concentration':
    'Las necesidades abiertas y las ofertas figuran lado a lado por región, cada una en cada región que nombra. Se cuentan componentes, no importes: una oferta puede servir a muchas necesidades.',
  'card.about.countries':
    'De cada país que nombran componentes de compromiso: cuántos están abiertos y para cuántos hay algún apoyo acordado. Región por región, por orden de nombres.',
  'card.about.editions':
    'Componentes de compromiso según el foro en que se asumieron y su situación actual. Bajo cada foro figuran sus regiones, según la división de su momento.',
  'card.about.initiatives':
    'Componentes de compromiso según los compromisos de múltiples partes interesadas que nombra su ficha. En conjunto, cada uno cuenta una sola vez.',
  'card.name.regions': 'Cobertura por región',
  'card.name.types': 'Compromisos y ofertas por tipo de actor y área',
  'card.name.coveredTypes': 'Cobertura por tipo de actor',
  'card.name.waiting': 'Necesidades abiertas por antigüedad',
  'card.name.flow': 'De la petición al cumplimiento',
  'card.name.concentration': 'Dónde se concentra el apoyo y quién no tiene ninguno',
  'card.name.countries': 'Países que piden apoyo',
  'card.name.editions': 'Cambio entre foros',
  'card.name.initiatives': 'Por compromiso de múltiples partes interesadas',
  'methodPage.title': 'Cómo se obtiene una cifra',
  'methodPage.lead':
    'Qué se cuenta, con qué términos y dónde obtener los mismos números para comprobarlos.',
  'methodPage.show': 'Ver la cifra',
  'methodPage.statuses': 'Qué significa cada situación',
  'methodPage.areas': 'Las cuatro áreas',
  'methodPage.schemes': 'Las regiones y su época',
  'methodPage.forums': 'Foros',
  'methodPage.check': 'Compruébelo',
  'methodPage.checkText':
    'Cada número puede volver a contarse con los archivos de compromisos y ofertas públicos: una fila es un componente y su columna «coverage» es su situación. También está abierta la respuesta de la que salen las tarjetas.',
  'methodPage.answer': 'La respuesta en JSON',
  'methodPage.others': 'Otras cifras',

  'profile.party': 'Parte',
  'profile.country': 'País',
  'profile.scope.released': 'Lo que es público.',
  'profile.scope.all': 'Todo lo que usted puede ver. Lo que no es público se indica.',
  'profile.needs': 'Aún abierto',
  'profile.nothingOpen': 'Aquí nada de lo que pide apoyo carece de él.',
  'profile.openCount': 'Componentes abiertos: {count}.',
  'profile.couldHelp': 'Quién podría ayudar',
  'profile.couldHelpNote':
    '«Quién podría ayudar» enumera las ofertas de la misma área que llegan al lugar. Cuáles convienen se indica a las partes, en la página de cada ficha.',
  'profile.dates': 'Fechas',
  'profile.due': 'por alcanzar:',
  'profile.validUntil': 'la oferta vale hasta entonces:',
  'profile.cut': 'Hay más de los que se leen aquí; sus cifras no están incluidas.',
  'profile.noPledges': 'Ningún compromiso aquí.',
  'profile.noOffers': 'Ninguna oferta aquí.',
  'profile.noMatches': 'Ningún emparejamiento aquí.',
  'profile.noOwnRecords': 'Ningún compromiso ni oferta de una parte de este país aquí.',
  'profile.namedPledges': 'Compromisos que nombran este país',
  'profile.reachingOffers': 'Ofertas que llegan a él',
  'profile.ownRecords': 'Compromisos y ofertas de sus partes',
  'profile.supports': 'Apoya:',
  'profile.receives': 'Recibe:',
  'profile.names':
    'Los nombres de países no implican opinión alguna sobre su condición jurídica ni aprobación de las Naciones Unidas.',
  'list.publicLead': 'Todos los compromisos y ofertas públicos.',
  'list.ofParty': 'Solo se muestran fichas de una parte.',

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
  'record.partnerWithRoles': '{name} ({roles})',
  'record.partners': 'con',
  'record.areaNotCoded': 'Área indicada, no codificada',
  'record.noArea': 'Sin área indicada',
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
  'record.calendar': 'Sus fechas para su calendario (.ics)',
  'record.confirmedOn': 'Su parte lo confirmó sin cambios por última vez el {date}.',
  'record.unconfirmed':
    'Sin confirmar: la fecha de validez de la oferta ha pasado. No se sugiere a nadie hasta que su parte la confirme.',
  'record.version': 'Versión {version}, {time}.',
  'record.returnReason': 'Devuelto por la Secretaría:',
  'fact.qualities': 'Cualidades',
  'fact.support': 'Apoyo',
  'fact.quantity': 'Cuánto',
  'fact.places': 'Dónde',
  'fact.notCoded': 'Indicado, no codificado',
  'fact.asStated.area': 'Área, según la fuente',
  'fact.asStated.topics': 'Temas, según la fuente',
  'fact.asStated.supportTypes': 'Apoyo, según la fuente',
  'fact.placesStated': 'Dónde, según la fuente',
  'fact.placeNotes': 'Sobre el lugar',
  'fact.placeNote': '{place}: {note}',
  'fact.window': 'Cuándo',
  'fact.windowStated': 'Cuándo, según la fuente',
  'fact.condition': 'Condición: {kind}',
  'fact.from': 'desde {start}',
  'fact.ago': '({ago})',
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
  'matches.allStages': 'Todas las etapas',
  'matches.anyPledge': 'En este registro o no',
  'matches.total': {
    one: '{count} emparejamiento',
    many: '{count} emparejamientos',
    other: '{count} emparejamientos',
  },
  'matches.atLeast': {
    one: 'Al menos {count} emparejamiento',
    many: 'Al menos {count} emparejamientos',
    other: 'Al menos {count} emparejamientos',
  },
  'matches.noneFits': 'Ningún emparejamiento corresponde a estos filtros.',
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
  'match.waitsForParts':
    'Cada parte se responde por separado, más abajo. Esperan su respuesta: {givers}.',
  'match.changed': 'Una ficha ha cambiado',
  'match.changedMeans':
    'Lo que este emparejamiento dice o muestra de una ficha ya no es lo mismo que cuando se propuso o acordó. Mire ambas fichas antes de decidir; las respuestas al texto anterior ya no cuentan.',
  'match.declinedBy': 'Rechazado por',
  'legs.title': 'Quién presta este apoyo y con qué',
  'legs.several':
    'Varios responden juntos a esta necesidad. Queda cubierta cuando todos han dado su acuerdo.',
  'legs.others':
    'De su propio aporte ve la etapa y las respuestas; de las demás partes, únicamente quiénes son y qué aportarían.',
  'legs.giver': 'Apoyo de',
  'legs.role': 'Aporta',
  'legs.role.expertise': 'Conocimientos especializados',
  'legs.role.finance': 'Financiación',
  'legs.role.host': 'Acogida',
  'legs.role.channel': 'Canal del apoyo',
  'legs.role.notStated': 'no indicado',
  'legs.show': 'Mostrar este aporte',
  'legs.shownBelow': 'Se muestra abajo: el apoyo de {name}',
  'legs.left.declined': 'ha rechazado',
  'legs.left.closed': 'ha puesto fin a su aporte',
  'legs.left.removed': 'retirada por la Secretaría',
  'legs.reference': 'Referencia de la oferta',
  'legs.reference.hint':
    'Tal como aparece en la página de la oferta, por ejemplo O-3KFQ7Z2MX. Déjela en blanco si una parte presta su apoyo sin oferta.',
  'legs.component': 'Número de su componente',
  'legs.component.hint': '1 para el primer componente de la oferta.',
  'legs.party': 'Parte que presta su apoyo sin oferta',
  'legs.party.none': 'Ninguna: la oferta dice quién presta el apoyo',
  'legs.answers': 'Respuestas',
  'legs.part': 'Aporte',
  'match.answer.pledge': 'Respuesta por el compromiso',
  'match.answer.offer': 'Respuesta por la oferta',
  'match.given': 'afirmativa',
  'match.awaited': 'aún sin respuesta',
  'match.released': 'Publicado por todas las partes cuyo consentimiento hacía falta, {time}.',
  'match.restated': 'Tomado de páginas públicas, leídas el {date}.',
  'match.restatedUndated': 'Tomado de páginas públicas; no consta qué día se leyeron.',
  'match.notPublic': 'No es público.',
  'match.syntheticNotPublic':
    'Ficticio, y este es el registro real: este emparejamiento no aparece en nada público, ni siquiera una vez publicado por todas las partes.',
  'match.releaseAwaited': 'No es público. Falta el consentimiento de:',
  'match.releaseAwaitedOthers':
    'No es público. Falta el consentimiento de otras partes que prestan su apoyo.',
  'match.lateAwaited':
    'Lo que se sumó después, aportado por {givers}, no es público. Para ello falta el consentimiento de:',
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
  'match.standDown.met':
    'Otros han cubierto esta necesidad. Aquí no se le pide nada más, y la Secretaría puede cerrar este emparejamiento.',
  'match.standDown.withdrawn.pledge':
    'El compromiso se retiró. Aquí no se le pide nada más, y la Secretaría puede cerrar este emparejamiento.',
  'match.standDown.withdrawn.offer':
    'La oferta se retiró. Aquí no se le pide nada más, y la Secretaría puede cerrar este emparejamiento.',
  'match.recordedRelease':
    'Registrado. Su parte consiente en figurar en público en este emparejamiento.',
  'match.recordedWithdrawal':
    'Registrado. Su parte no consiente en figurar en público en este emparejamiento.',
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
  'refusal.otherLegBars':
    'Otro aporte de este emparejamiento no puede acordarse ni continuar tal como está. Consulte a la Secretaría, que puede revisar el emparejamiento o retirar ese aporte.',
  'refusal.legNotRemovable':
    'Se puede retirar a una parte mientras su apoyo no esté acordado y quede otra. Cierre el emparejamiento para terminarlo por completo.',
  'refusal.notOfOneComponent':
    'Este emparejamiento no nombra un único componente de un compromiso, así que nadie puede sumarse. Proponga otro emparejamiento.',
  'refusal.tooManyLegs':
    'No se puede proponer a más partes que se sumen a este emparejamiento. Proponga otro.',
  'refusal.notDisclosed':
    'Lo que se propuso no se guardó con este emparejamiento, así que todavía nadie puede dar su consentimiento. La Secretaría puede revisar la propuesta, con lo que ambos componentes se muestran a ambos lados.',
  'refusal.stepNotAllowed':
    'El emparejamiento está ahora en otra etapa, que no lo permite: {state}. Recargue la página para ver qué permite.',
  'refusal.alreadyAnswered':
    'Su respuesta ya se dio y sigue en pie. Recargue la página para ver qué respuesta falta.',
  'refusal.alreadyReleased':
    'Su parte ya publicó este emparejamiento. Recargue la página para ver qué consentimiento falta.',
  'refusal.noContact':
    '{side}: su ficha no guarda ningún contacto, así que no hay nada que dar al otro lado. Añada primero uno a la ficha.',
  'refusal.messagesNotTaken':
    'Aquí no pasan mensajes entre los dos lados. La Secretaría puede transmitir lo que importe: diríjase a ella.',
  'refusal.notNow':
    'No es posible tal como está ahora. Mire cómo está y elija entre lo que puede hacer.',
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
  'refusal.invitedByOthers':
    'No puede invitar esta dirección. Consulte a la Secretaría o a la administración.',
  'refusal.ownRight':
    'Nadie cambia sus propios derechos. Pídaselo a otra persona que los gestione.',
  'refusal.personRemoved':
    'Esta persona fue retirada y no puede iniciar sesión. Restablézcala primero.',
  'refusal.recordAnnounced':
    'Esta ficha está anunciada: su parte consiente que se publique tal como está. Asigne los códigos cuando sea pública, o pida a la parte que retire el anuncio.',
  'refusal.notAnnounced':
    'No hay nada anunciado de esta ficha. Quizá ya sea pública, o alguien de su parte retiró el anuncio.',
  'refusal.noAccount':
    'El servicio de inicio de sesión no conoce a esta persona. Invítela por su dirección: así se crea una cuenta.',
  'refusal.generationShown': 'Este conjunto se muestra ahora. Elija otro.',
  'refusal.generationNotReady':
    'Este conjunto aún no está completo. Continúe construyéndolo hasta que se halle en orden y muéstrelo después.',
  'refusal.generationUnderWay':
    'Otro conjunto está en curso. Muéstrelo o retírelo antes de comenzar uno.',
  'refusal.tooManyGenerations':
    'Ya se escriben tres conjuntos. Retire el que se conserva antes de comenzar otro.',
  'refusal.generationNotBuilding':
    'Este conjunto ya no se está construyendo: entretanto se mostró o se retiró. Mire cómo está ahora.',
  'propose.title': 'Proponer este emparejamiento',
  'propose.means':
    'Se pide el consentimiento de ambos lados: primero para conversarlo, luego para el apoyo mismo. No se publica nada.',
  'propose.discloses':
    'Con esto muestra ambos componentes, los títulos y su idioma, si se pide apoyo o si sigue disponible, los marcos jurídicos, cómo se determina el estatuto, la escala y los nombres de las partes a: {parties}. Se muestra tal como está en la versión {pledge} del compromiso y la versión {offer} de la oferta y, mientras el emparejamiento siga abierto, lo que haya cambiado desde entonces. Queda registrado. No se muestran los contactos, las exclusiones ni los demás componentes.',
  'propose.another': 'Añadir otro apoyo',
  'propose.another.title': 'Apoyo {number}',
  'propose.another.first': 'Lo que aporta: {parties}',
  'propose.another.means':
    'Se pide a cada cual su propio consentimiento. Cada cual ve el componente del compromiso y su propio aporte y, de los demás, quiénes son y qué aportarían; el lado que pide ve todos los aportes. El emparejamiento avanza cuando todos están de acuerdo.',
  'propose.another.asked': 'También se le pide:',
  'propose.standing': 'compromiso versión {pledge}, oferta versión {offer}',
  'propose.noMeasure':
    'Los dos no indican ninguna unidad común, así que el emparejamiento no indica cantidad.',
  'propose.done': 'Propuesto. Ambos lados ya pueden leerlo y se les pide su respuesta.',
  'propose.left.pledge': 'Aún por cubrir del compromiso: {left}.',
  'propose.left.offer': 'A la oferta le quedan {left}.',
  'packages.title': 'Paquetes de apoyo',
  'packages.lead':
    'Tipos de apoyo que los sistemas de asilo piden y reciben a menudo. Cada uno puede ser el comienzo de un compromiso o de una oferta.',
  'packages.noPromise':
    'Los textos y tamaños son de este registro y solo un punto de partida: quien pide u ofrece dice cuánto, dónde y cuándo.',
  'packages.crosswalk':
    'Lista de noviembre de 2026. Donde se conocen, se nombran guías de la Agencia de Asilo de la Unión Europea sobre el mismo trabajo; la Agencia no participa en esta lista.',
  'packages.asData': 'La misma lista como datos (JSON)',
  'packages.agency': 'Trabajos de la Agencia de Asilo de la Unión Europea sobre lo mismo:',
  'packages.agencyFocus': 'Catálogo de apoyo: {focus}',
  'partnership.title': 'Compromisos conjuntos que le nombran',
  'partnership.lead':
    'Quienes los lideran nombran a su parte como socio. Nadie más lo sabe antes de que usted confirme, y todo el mundo solo cuando quien lidera publica después el compromiso.',
  'partnership.by': 'Lo lidera',
  'partnership.roles': 'Su papel',
  'partnership.confirm': 'Confirmar',
  'partnership.decline': 'Rechazar',
  'partnership.answer': '¿Es su parte socio en esto?',
  'partnership.confirmed': 'Confirmado el {date}',
  'partnership.declined': 'Rechazado el {date}',
  'partnership.open': 'Decir si es socio',
  'partnership.change': 'Cambiar lo que dijo',
  'partnership.progress': 'Cómo va, en sus palabras',
  'partnership.progressHint':
    'Para quien lidera, la Secretaría y los lectores registrados aquí. Quien lidera informa por todos.',
  'partnership.save': 'Guardar su respuesta',
  'partnership.saved': 'Guardado. Quien lidera ha sido informado.',
  'partnership.public': 'Todo el mundo lee su nombre como socio.',
  'partnership.notPublic': 'Su nombre no es público.',
  'partnership.declineHint': 'Rechazar retira su nombre de inmediato, dondequiera que sea público.',
  'partnership.former': 'Este compromiso no le nombra ahora. Aún puede retirar su nombre.',
  'partnership.words': 'Respuestas de los socios',
  'partnership.said': 'Cómo va, dicho el {date}',
  'problems.title': 'Problemas con los que responde la API',
  'problems.moved':
    'Esta parte es ahora parte de otra: consulte en la dirección que indica la respuesta.',
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
  'problems.tooMany': 'Se alcanzó el máximo de un día: Retry-After indica cuándo seguir.',
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
  'form.restored': 'Sus respuestas anteriores se conservaron en este dispositivo.',
  'form.restoredInPart':
    'Sus respuestas anteriores se conservaron en este dispositivo, salvo los datos de contacto del punto focal y los países excluidos: indíquelos de nuevo.',
  'form.restoredAsStored':
    'Sus respuestas anteriores se conservaron en este dispositivo, salvo los datos de contacto del punto focal y los países excluidos, que figuran tal como están guardados.',
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
    'Ninguna de las cuatro áreas, o no se sabe cuál (se sugiere según el texto, no se cuenta)',
  'form.party': 'Presenta en nombre de',
  'form.components': 'Componentes',
  'form.componentsHint':
    'Un componente es una sola cosa en una sola área. Un texto con varios puntos numerados se convierte en varios componentes.',
  'form.component': 'Componente {number}',
  'form.addComponent': 'Añadir otro componente',
  'sections.title': 'Partes del formulario',
  'sections.state.answered': 'Respondida',
  'sections.state.wrong': 'Conviene revisarla',
  'sections.view.whole': 'Mostrar todas las preguntas en una página',
  'sections.view.sections': 'Preguntar una cosa a la vez',
  'sections.continue': 'Continuar',
  'sections.saveContinue': 'Guardar y continuar',
  'sections.checking': 'Comprobando…',
  'sections.continueUnchecked': 'Continuar sin comprobar',
  'sections.saving': 'Guardando…',
  'sections.continueUnsaved': 'Continuar sin guardar',
  'sections.back': 'Atrás',
  'sections.change': 'Cambiar',
  'sections.none': 'Sin respuesta',
  'sections.publicCard': 'Lo que podrá leer todo el mundo',
  'sections.publicCardLead':
    'Esta es la página pública tal como se verá cuando la Secretaría haya aceptado la ficha y usted la haya publicado. No figuran en ella el contacto ni lo que leen solo su parte o solo quienes trabajan con la ficha. Al publicarla puede reservarse sus textos, sus cantidades o sus socios.',
  'sections.publicCardUnfinished':
    'Una respuesta no puede enviarse como está, así que la página pública no puede mostrarse todavía. Presente el formulario o guárdelo como borrador para ver cuál es.',
  'sections.sees.contact': 'No está en ninguna página pública, lista ni archivo.',
  'sections.sees.party': 'Solo lo ven su parte y la Secretaría.',
  'sections.sees.registered':
    'Lo ve quien puede leer la ficha antes de que sea pública; no se publica.',
  'section.record.pledge': 'El compromiso',
  'section.record.offer': 'La oferta',
  'section.what': 'Qué y en qué área',
  'section.kinds': 'Temas y tipos de apoyo',
  'section.amount': 'Cuánto',
  'section.where': 'Dónde y en qué idiomas',
  'section.when': 'Cuándo y con qué condiciones',
  'section.more': 'Más detalles, avance y seguimiento',
  'section.components': '¿Otro componente?',
  'section.last': 'La ficha entera',
  'section.contact': 'Punto focal',
  'section.check': 'Revise sus respuestas',
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
  'form.partners': 'Socios de un compromiso conjunto',
  'form.quality': 'Calidad del compromiso',
  'form.setting': 'Marco jurídico y escala (opcional; hace el emparejamiento más exacto)',
  'form.confidential': 'No sugerir nunca para… (opcional, confidencial)',
  'form.rehearse': 'Pruebe antes, sin iniciar sesión',
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
  'reading.title': 'Su texto dice',
  'reading.found': {
    one: '{count} respuesta encontrada. Nada se rellena si usted no la usa.',
    many: '{count} respuestas encontradas. Nada se rellena si usted no las usa.',
    other: '{count} respuestas encontradas. Nada se rellena si usted no las usa.',
  },
  'reading.hint':
    'Marque lo que sea correcto. En esta lista, cada tecla numérica marca o desmarca su respuesta.',
  'reading.use': 'Usar las respuestas marcadas',
  'reading.useNone': 'No usar ninguna',
  'reading.used': {
    one: '{count} respuesta está rellenada. Compruébela antes de presentar.',
    many: '{count} respuestas están rellenadas. Compruébelas antes de presentar.',
    other: '{count} respuestas están rellenadas. Compruébelas antes de presentar.',
  },
  'reading.usedNone': 'No se rellenó nada.',
  'reading.bringBack': {
    one: 'Mostrar {count} respuesta descartada',
    many: 'Mostrar {count} respuestas descartadas',
    other: 'Mostrar {count} respuestas descartadas',
  },
  'reading.failed': 'Su texto no se pudo leer en este momento. El formulario funciona sin ello.',
  'reading.otherLanguage':
    'Solo se pueden leer textos en inglés, francés, español y árabe. El formulario funciona sin ello.',
  'reading.parts': {
    one: 'Su texto tiene {count} parte.',
    many: 'Su texto tiene {count} partes. Cada una puede ser un componente propio:',
    other: 'Su texto tiene {count} partes. Cada una puede ser un componente propio:',
  },
  'reading.divide': {
    one: 'Convertirlo en {count} componente',
    many: 'Convertirlas en {count} componentes',
    other: 'Convertirlas en {count} componentes',
  },
  'reading.leaveWhole': 'Dejarlo como uno solo',
  'reading.helps': 'Lo que más ayudaría a encontrar un emparejamiento: {fields}.',
  'reading.helpsField': '{field} (decide hasta {points} de {most} puntos)',
  'package.open': 'Empezar con un paquete de apoyo',
  'package.title': 'Paquetes de apoyo',
  'package.hint':
    'Un paquete rellena lo que usted aún no ha respondido. Lo que ha escrito se conserva, y cada respuesta puede cambiarse.',
  'package.withSize': 'Rellenar también la cantidad habitual, que yo cambiaré',
  'package.start': 'Empezar con este paquete',
  'package.text': 'el texto',
  'package.filled': 'Se rellenó: {fields}. Compruébelo y adáptelo.',
  'package.nothingFilled': 'No se rellenó nada: estas preguntas ya tienen respuesta.',
  'package.left': 'Se dejó como estaba: {fields}.',
  'package.otherLanguage':
    'Los paquetes están escritos en inglés, francés, español y árabe, así que el texto queda en sus manos.',
  'package.takeBack': 'Deshacer lo que rellenó el paquete',
  'package.takenBack':
    'Lo que había rellenado el paquete se ha quitado. Lo que usted cambió después se conserva.',
  'package.find': 'Buscar un paquete',
  'package.findHint':
    'Con palabras en inglés, francés, español o árabe, como intérpretes o jueces.',
  'package.kinds': 'Tipos de apoyo',
  'package.size': 'Tamaño habitual, no una promesa',
  'package.usualSize': '{amount}, durante {from} a {to} meses',
  'package.givenBy': 'Lo suele dar',
  'package.found': {
    one: '{count} paquete encontrado.',
    many: '{count} paquetes encontrados.',
    other: '{count} paquetes encontrados.',
  },

  'coding.title': 'Codificar lo que dicen las fichas',
  'coding.lead':
    'Una ficha tras otra, primero las importadas. Lo que deje marcado pasa a ser un código de la ficha, asignado por la Secretaría; la parte lo ve y puede retirarlo. Lo que deje sin marcar se rechaza y no se vuelve a proponer. Ninguna palabra de la ficha cambia.',
  'coding.progress': '{done} de {total} codificadas.',
  'coding.saved': 'Guardado.',
  'coding.done': 'Se han revisado todas las fichas.',
  'coding.keys':
    'Teclas: la que está junto a una propuesta la marca o la desmarca; Intro guarda y sigue; J y K llevan a la ficha siguiente y a la anterior.',
  'coding.nothing': 'No se propone nada más para este texto.',
  'coding.unread': 'No se pudieron leer los textos de esta ficha.',
  'coding.otherLanguage':
    'Solo se pueden leer textos en inglés, francés, español y árabe, así que aquí no se propone nada.',
  'coding.save': 'Guardar y seguir',
  'coding.previous': 'Anterior',
  'coding.next': 'Siguiente',
  'coding.open': 'Abrir la ficha, con quién codificó qué',

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
  'error.noSuchOfficer': 'Elija a alguien que actúe hoy por la Secretaría.',
  'error.unknownOffer': 'No hay ninguna oferta con esta referencia y este componente.',
  'error.offerOrParty': 'Indique o bien la referencia de una oferta o bien una parte.',
  'error.dayPassed': 'Indique hoy o una fecha posterior, dentro de los próximos dos años.',
  'error.publicAlready': 'Marque algo distinto de antes: exactamente esto ya es público.',
  'error.notAMoment': 'Indique el día y la hora, o deje ambos vacíos para publicar enseguida.',
  'error.momentTooSoon':
    'Indique un momento dentro de un minuto como mínimo, o deje este campo vacío para publicar enseguida.',
  'error.momentTooLate': 'Indique un momento dentro de los próximos dos años.',
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
  'confirmation.calendar': 'Fechas del Foro para su calendario (.ics)',
  'confirmation.open': 'Abrir la ficha',

  'suggestions.first': 'Primeras sugerencias',
  'suggestions.title': 'Sugerencias',
  'suggestions.peopleDecide':
    'Las sugerencias se calculan y se explican; deciden las personas. Nunca son públicas.',
  'suggestions.basis.released':
    'Calculadas solo con fichas públicas: lo que no es público no está en esta lista.',
  'suggestions.basis.kept':
    'La lista de la Secretaría, sobre todas las fichas presentadas y aceptadas.',
  'suggestions.order':
    'Por turnos: la mejor ficha de cada parte va antes que la segunda de cualquier otra.',
  'suggestions.policy': 'Reglas de emparejamiento, versión {version}.',
  'suggestions.working': 'Calculando…',
  'suggestions.none':
    'Por ahora no encaja nada que usted pueda ver. Las fichas nuevas lo cambian al momento.',
  'suggestions.count': {
    one: '{count} sugerencia',
    many: '{count} sugerencias',
    other: '{count} sugerencias',
  },
  'suggestions.tooLittle': {
    one: '{count} ficha dice demasiado poco para juzgar',
    many: '{count} fichas dicen demasiado poco para juzgar',
    other: '{count} fichas dicen demasiado poco para juzgar',
  },
  'suggestions.whatToAdd':
    'Temas o tipos de apoyo de uno u otro lado, o una frase sobre de qué se trata, dirían si convienen.',
  'suggestions.known': '{known} de {parts} partes conocidas',
  'suggestions.pairTooLittle': 'Se dice demasiado poco para juzgar si los dos encajan.',
  'suggestions.ofMost': 'de {most} puntos, {known} de {parts} partes conocidas',
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
    'Si algo no se indica, el par sigue siendo posible; esa parte cuenta la mitad, o lo que pueda decirse sin ello.',
  'suggestions.recomputed': 'Último recálculo: {time}.',
  'suggestions.recomputing':
    'Se está incorporando un cambio. La lista de abajo puede ser anterior.',
  'suggestions.aside': 'Aparte de la puntuación',
  'suggestions.explain': 'Todos los pares de componentes, y qué ayudaría',
  'handOver.title': 'Lista para aprobar',
  'handOver.means':
    'Su parte quiere que presente quien aprueba. Entréguela en cuanto diga todo lo que debe.',
  'handOver.takeBack': 'Retirar de la aprobación',
  'handOver.done': 'Entregada. Quien aprueba la encuentra en Hoy.',
  'handOver.takenBack': 'Retirada. No espera a nadie.',
  'handOver.since':
    'Lista para aprobar desde {time}. Quien aprueba por la parte la presenta, o antes la cambia.',
  'approval.title': 'Quién presenta por esta parte',
  'approval.lead':
    'Si una parte lo quiere, solo presentan y publican quienes aprueban; las demás personas les entregan lo redactado. Quién es quién forma parte del derecho de cada persona.',
  'approval.choice': 'Quien aprueba presenta y publica',
  'approval.save': 'Guardar',
  'approval.saved': 'Guardado.',
  'form.handOver': 'Guardar, lista para aprobar',
  'history.handOver': 'Lista para aprobar',
  'today.queue.approval': 'Listas para aprobar',
  'today.empty.approval': 'Nada espera aprobación.',
  'today.reason.approval': 'Una persona colega la terminó; la presenta quien aprueba',
  'interest.label': 'Lo que su parte opina',
  'interest.only':
    'Lo leen solo la Secretaría y su parte. Por sí mismo no mueve nada, y el otro lado no lo ve.',
  'interest.interested': 'Nos interesa',
  'interest.notForUs': 'No es para nosotros, porque…',
  'interest.notForUs.means':
    'La Secretaría lee su motivo, y nadie más. La sugerencia sigue en pie, y usted puede retirar lo dicho.',
  'interest.notForUs.field': 'Por qué no es para ustedes',
  'interest.question': 'Preguntar a la Secretaría',
  'interest.question.means':
    'La Secretaría lee su pregunta y responde aquí. Por favor, no nombre a personas.',
  'interest.question.field': 'Su pregunta',
  'interest.couldHelp': 'Podría ayudar',
  'interest.couldHelp.title': '¿Podría ayudar su parte?',
  'interest.couldHelp.means':
    'La Secretaría lo lee y se pone en contacto con usted. No promete nada, y no se publica nada. Por favor, no nombre a personas.',
  'interest.couldHelp.field': 'Cómo podría ayudar',
  'interest.couldHelp.signIn':
    '¿Podría ayudar con esto? Quien esté registrado por una parte puede decírselo a la Secretaría.',
  'interest.says.interested': 'Le interesa',
  'interest.says.notForUs': 'No es para esta parte',
  'interest.says.question': 'Pregunta a la Secretaría',
  'interest.says.couldHelp': 'Podría ayudar, por ahora sin oferta',
  'interest.told': 'Su parte dijo a la Secretaría el {date}: {what}',
  'interest.takeBack': 'Retirar lo dicho',
  'interest.done.said': 'La Secretaría ya puede leerlo.',
  'interest.done.takenBack': 'Retirado.',
  'interest.answered': 'Respuesta de la Secretaría del {date}:',
  'interest.noted': 'La Secretaría tomó nota el {date}.',
  'interest.panel.title': 'Lo que las partes dijeron a la Secretaría',
  'interest.panel.lead': 'Lo leen la Secretaría y la parte que lo dijo. El otro lado no lo ve.',
  'interest.noOffer': 'La parte no ha indicado ninguna oferta, así que aún no hay qué proponer.',
  'interest.propose': 'Ir a la propuesta',
  'interest.pair': 'El par, con sus razones',
  'interest.reply': 'Responder o tomar nota',
  'interest.reply.means':
    'La parte que lo dijo lee su respuesta, y nadie más. Sin respuesta, lee que usted tomó nota.',
  'interest.reply.field': 'Su respuesta',
  'interest.reply.done': 'La parte ya puede leerlo.',
  'none.title': 'Por qué no se sugiere nada',
  'none.help': 'Qué ayudaría',
  'none.noHelp': 'Ningún cambio por sí solo de esta ficha o de otra ayudaría.',
  'none.incomplete': 'Hay más fichas de las que se han mirado. Las cifras son de estas últimas.',
  'pair.title': 'Por qué este par, o por qué no',
  'pair.sides': 'El compromiso y la oferta, lado a lado',
  'pair.text': 'Con sus propias palabras',
  'pair.noMatch': 'Ningún emparejamiento hasta ahora',
  'pair.history.pledge': 'Historial del compromiso',
  'pair.history.offer': 'Historial de la oferta',
  'pair.suggested': 'Los dos se sugieren el uno al otro.',
  'pair.notSuggested': 'Los dos no se sugieren el uno al otro.',
  'pair.noPair': 'Uno de los lados no tiene ningún componente en las cuatro áreas.',
  'pair.best': 'El par de componentes que mejor encaja',
  'pair.others': 'Otros pares de componentes',
  'pair.holds': 'Todas las condiciones se cumplen o no se saben',
  'pair.fails': 'No se cumple: {gates}',
  'pair.nearest': 'El menor cambio que ayudaría',
  'pair.inMatch': 'Estas dos fichas están en un emparejamiento.',
  'pair.hadMatch': 'Hubo un emparejamiento entre estas dos fichas; ha terminado.',
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
  'announce.label': 'Anuncio',
  'announce.when': 'Hacerlo público el',
  'announce.hint':
    'Para publicar enseguida, deje este campo vacío. Para anunciarlo, por ejemplo para la apertura de un foro, indique el día y la hora según su propia zona horaria ({zone}). Hasta entonces nada de ello es público y puede dar marcha atrás.',
  'announce.record':
    'Anunciado: esta ficha se hace pública por sí sola el {time}, tal como está ahora. Hasta entonces nada de ella es público. El anuncio termina si antes la ficha se modifica, se devuelve o se retira.',
  'announce.recordAnew':
    'Anunciado: esta ficha se hace pública por sí sola el {time}, tal como está ahora. Hasta entonces queda la versión que ya es pública. El anuncio termina si antes la ficha se modifica, se devuelve o se retira.',
  'announce.match':
    'Anunciado: todas las partes cuyo consentimiento hace falta consienten, y este emparejamiento se hace público por sí solo el {time}. Hasta entonces nada de él es público, y cada una de ellas puede retirar su consentimiento.',
  'announce.consentsFrom':
    '{party} consiente que este emparejamiento sea público a partir del {time}. Se hace público cuando han consentido todas las partes cuyo consentimiento hace falta, en el último de los momentos que indican.',
  'announce.leg':
    'Anunciado: {party} se sumó más tarde, y lo que aporta se hace público por sí solo el {time}. Hasta entonces no es público, y {party} puede retirar su consentimiento.',
  'announce.legConsentsFrom':
    '{party}, que se sumó más tarde, consiente que se la nombre en este emparejamiento a partir del {time}, una vez que sea público.',
  'announce.askerConsentsFrom':
    '{party} consiente que se nombre en este emparejamiento a {giver}, que se sumó más tarde, a partir del {time}, una vez que sea público.',
  'announce.revoke': 'Retirar el anuncio',
  'announce.done': 'Anunciado. La ficha se hará pública por sí sola el {time}.',
  'announce.revoked': 'El anuncio queda retirado. No se publicó nada.',
  'announce.edit':
    'Esta ficha está anunciada: se hace pública por sí sola el {time}. Si cambia lo que dice, el anuncio termina; podrá anunciarla de nuevo cuando la Secretaría haya aceptado el cambio.',
  'release.groups': 'Público con esta publicación',
  'release.hint':
    'El título, el área, los temas, los tipos de apoyo, los lugares, las fechas y las fuentes son públicos con toda publicación. Lo que no se marca queda para quienes trabajan con la ficha, y todo el mundo lee que usted se lo reserva. Un número escrito en un texto es público con el texto.',
  'release.group.texts':
    'Textos: lo que se pide u ofrece con palabras, condiciones, meta, indicador, avances, a quién se consultó',
  'release.group.amounts': 'Cantidades, y cuántos emparejamientos a la vez',
  'release.group.partners': 'Socios y canales',
  'record.withheld.texts': 'Su autor no publica sus textos.',
  'record.withheld.amounts': 'Su autor no publica sus cantidades.',
  'record.withheld.partners': 'Su autor no publica sus socios.',
  'record.textWithheld': 'Su autor no publica este texto.',
  'step.release.change': 'Cambiar lo que es público',
  'step.release': 'Publicar',
  'step.release.means':
    'Usted consiente, en nombre de su parte, que se publique esta versión con lo que está marcado, pero ni contactos ni exclusiones. Aparece en la página pública en menos de un minuto. Para quitarla, retire la ficha; mientras un emparejamiento suyo esté acordado o en curso, antes hay que suspenderlo o cerrarlo, lo que su parte puede hacer sola.',
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
    'Usted dice, en nombre de su parte, que la ficha sigue siendo válida tal como está. No es una edición: no hay que aceptar ni publicar nada de nuevo. Todos leerán ese día con la próxima publicación de la ficha.',
  'step.confirmation.validUntil': 'Válida hasta (opcional)',
  'step.confirmation.done': 'Anotado: nada ha cambiado.',
  'exchange.title': 'Entre ambos lados y la Secretaría',
  'exchange.lead': 'Lo leen ambos lados, la Secretaría y sus lectores. Nunca es público.',
  'exchange.replyBy.usual': 'Se pide una respuesta a más tardar el {date}.',
  'exchange.replyBy.set': 'La Secretaría pide una respuesta a más tardar el {date}.',
  'exchange.replyBy.passed': 'El plazo de respuesta, el {date}, ha vencido.',
  'exchange.silence': 'El silencio no es ni un sí ni un no.',
  'exchange.introduction': 'Contactos',
  'exchange.introduction.none':
    'Los contactos de ambos lados no se comparten. Cuando los dos hayan aceptado hablar, la Secretaría puede proponer ponerlos en contacto. Una parte que da sin una oferta registrada aquí indica, al aceptar, un contacto solo para este emparejamiento.',
  'exchange.introduction.proposed':
    'La Secretaría propone poner en contacto a ambos lados. Ninguno ha aceptado todavía.',
  'exchange.introduction.acceptedBy':
    'La Secretaría propone poner en contacto a ambos lados. Aceptado hasta ahora por: {parties}.',
  'exchange.introduction.accepted': 'Ambos lados han aceptado y pueden leer el contacto del otro.',
  'exchange.introduction.ended':
    'La puesta en contacto ha terminado: ningún lado lee aquí el contacto del otro.',
  'exchange.contacts.show': 'Mostrar los contactos',
  'exchange.contacts.none': 'No se guarda ningún contacto.',
  'exchange.contacts.recorded':
    'Estos son los contactos de ambos lados. Su lectura ha quedado registrada.',
  'exchange.contacts.read': 'Última lectura por {party}: {time}',
  'exchange.contact.given': 'Contacto para este emparejamiento',
  'exchange.contact.givenHint':
    'Lo lee solo el otro lado, cuando ambos hayan aceptado. Se guarda solo para este emparejamiento, en ninguna página, lista ni archivo, y se borra cuando termina la puesta en contacto o este emparejamiento.',
  'exchange.questions': 'Preguntas',
  'exchange.questions.none': 'No se ha hecho ninguna pregunta.',
  'exchange.questionCount': {
    one: '{count} pregunta',
    many: '{count} preguntas',
    other: '{count} preguntas',
  },
  'exchange.question.asked':
    '{from} pregunta a {to} ({time}). La respuesta es útil hasta el {date}.',
  'exchange.question.answered': '{from} responde ({time}):',
  'exchange.removed': 'La Secretaría retiró este mensaje.',
  'exchange.question.open': 'Sin respuesta todavía.',
  'exchange.done': 'Registrado.',
  'exchange.field.date': 'Responder a más tardar el',
  'exchange.field.by': 'La respuesta es útil hasta el',
  'exchange.field.to': 'A quién',
  'exchange.field.text': 'Texto',
  'exchange.field.question': 'Su pregunta',
  'exchange.field.answer': 'Su respuesta',
  'exchangeStep.set_reply_by': 'Fijar el plazo de respuesta',
  'exchangeStep.set_reply_by.means':
    'Ambos lados leen esta fecha. Déjela en blanco para el plazo habitual. Nada ocurre por sí solo cuando ha vencido.',
  'exchangeStep.propose_introduction': 'Proponer una puesta en contacto',
  'exchangeStep.propose_introduction.means':
    'Se pregunta a cada lado si el otro puede leer su contacto para este emparejamiento. Usted no lee los contactos.',
  'exchangeStep.accept_introduction': 'Aceptar la puesta en contacto',
  'exchangeStep.accept_introduction.means':
    'Cuando ambos lados hayan aceptado, el otro podrá leer el contacto de su ficha, y usted el de ese lado. Cada lectura queda registrada. Puede ponerle fin en cualquier momento.',
  'exchangeStep.accept_introduction.meansGiven':
    'Cuando ambos lados hayan aceptado, el otro podrá leer el contacto que indique aquí, y usted el de ese lado. Cada lectura queda registrada. Puede ponerle fin en cualquier momento; el contacto se borra entonces.',
  'exchangeStep.give_contact': 'Cambiar el contacto que indicó',
  'exchangeStep.give_contact.means':
    'A partir de ahora el otro lado lee este. El anterior se borra; lo que se leyó de él no puede deshacerse.',
  'exchangeStep.end_introduction': 'Poner fin a la puesta en contacto',
  'exchangeStep.end_introduction.means':
    'A partir de ahora ningún lado puede leer aquí el contacto del otro. Un contacto indicado solo para este emparejamiento se borra. Lo que ya se leyó no puede deshacerse.',
  'exchangeStep.ask': 'Hacer una pregunta',
  'exchangeStep.ask.means':
    'Ambos lados y la Secretaría leen la pregunta y su respuesta. Por favor, no nombre a personas.',
  'exchangeStep.answer': 'Responder a la pregunta',
  'exchangeStep.answer.means':
    'Ambos lados y la Secretaría leen su respuesta. No es un consentimiento y no cambia nada del emparejamiento.',
  'case.title': 'Quién lleva este emparejamiento',
  'case.lead': 'Solo lo lee la Secretaría.',
  'case.officer': 'Responsable del expediente',
  'case.standIn': 'Suplente',
  'case.note': 'Nota de traspaso',
  'case.noteHint': 'Lo que debe saber quien asuma el expediente: qué se dijo y qué sigue.',
  'case.nobody': 'Nadie',
  'case.you': '{name} (usted)',
  'case.unnamed': 'Funcionario {id}',
  'case.unowned': 'Nadie que actúe hoy por la Secretaría lleva este emparejamiento.',
  'case.handedOver': 'Traspasado el {time}, aún sin asumir.',
  'case.takeOver': 'Asumir el expediente',
  'case.change': 'Traspasar o cambiar',
  'case.change.means':
    'La persona que usted designe lo lee en su página de hoy hasta que lo asuma. Las partes no leen nada de ello.',
  'matchStep.discussion': 'Abrir conversaciones',
  'matchStep.discussion.means':
    'Su lado está dispuesto a conversarlo. Cuando todos los lados consultados lo estén, pasa a conversaciones. Todavía no se acuerda nada.',
  'matchStep.agreement': 'Aceptar este apoyo',
  'matchStep.agreement.means':
    'Usted consiente, por su lado, en este apoyo y esta cantidad. Cuando todos los lados consultados lo hayan hecho, queda acordado, toma su cantidad en ambos lados y cuenta como cobertura.',
  'matchStep.decline': 'Rechazar',
  'matchStep.decline.means':
    'El emparejamiento termina y sus componentes vuelven a estar libres. Solo la Secretaría y su parte ven su motivo.',
  'matchStep.revise': 'Revisar',
  'matchStep.revise.means':
    'Cambian la cantidad y el texto, y todos los lados consultados responden a ello.',
  'matchStep.plan': 'Empezar a planificar',
  'matchStep.plan.means': 'Los lados planifican cómo se prestará el apoyo.',
  'matchStep.start': 'Comenzar el apoyo',
  'matchStep.start.means': 'El apoyo se presta a partir de ahora.',
  'matchStep.confirm': 'Confirmar que se cumplió',
  'matchStep.confirm.means':
    'Usted confirma, por su lado, que el apoyo se ha prestado. Cuando todos los lados consultados lo hayan hecho, el emparejamiento está cumplido.',
  'matchStep.back': 'Volver una etapa atrás',
  'matchStep.back.means':
    'El emparejamiento vuelve a la etapa anterior. La cantidad sigue asignada.',
  'matchStep.discuss': 'Volver a conversarlo',
  'matchStep.discuss.means':
    'Lo acordado vuelve a estar abierto. Su cantidad queda libre hasta que se acuerde de nuevo.',
  'matchStep.suspend': 'Suspender',
  'matchStep.suspend.means':
    'El emparejamiento queda en pausa. Su cantidad está libre hasta que se converse y acuerde de nuevo.',
  'matchStep.close': 'Cerrar sin resultado',
  'matchStep.close.means':
    'El emparejamiento termina sin apoyo y sus componentes vuelven a estar libres. Su historial se conserva.',
  'matchStep.add_leg': 'Proponer a otra parte que se sume',
  'matchStep.add_leg.means':
    'La nueva parte y el lado que pidió el apoyo ven lo que cada uno propone, y se les pregunta si desean conversar. Quien ya respondió no tiene que hacerlo de nuevo.',
  'matchStep.remove_leg': 'Retirar a esta parte',
  'matchStep.remove_leg.means':
    'A esta parte no se le pide nada más. A quien respondió contando con ella se le pregunta de nuevo. Solo la Secretaría ve su motivo.',
  'matchStep.leave':
    'Este aporte del emparejamiento termina y lo que se ofrecía vuelve a estar libre. A quien respondió contando con él se le pregunta de nuevo. Solo la Secretaría y su parte ven su motivo.',
  'matchStep.release': 'Publicar',
  'matchStep.release.means':
    'Usted consiente, en nombre de su parte, que se publique este emparejamiento: título, resumen, etapa, cantidad y nombres de ambos lados. Se hace público cuando han consentido todas las partes cuyo consentimiento hace falta. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.release.meansHidden':
    'Usted consiente, en nombre de su parte, que se publique este emparejamiento. Es ficticio, y este es el registro real: aun así no aparecerá en nada público. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.releaseLater.means':
    'Usted consiente, en nombre de su parte, en que todos lean también en este emparejamiento lo que se le sumó después. Eso será público una vez que hayan consentido todas las partes a las que concierne; lo que ya es público o está anunciado sigue como está. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.releaseLeg.means':
    'Usted consiente, en nombre de su parte, que se la nombre en este emparejamiento con lo que aporta. Cualquiera lo lee una vez que el emparejamiento sea público; este no espera por ello. Puede retirar su consentimiento en cualquier momento.',
  'matchStep.withdrawConsent': 'Retirar el consentimiento de publicación',
  'matchStep.withdrawConsent.means':
    'Su parte ya no consiente la publicación de este emparejamiento. No es público, y no lo será antes de que lo publiquen todas las partes cuyo consentimiento hace falta.',
  'matchStep.withdrawLeg.means':
    'Su parte no consiente, o ya no consiente, que se la nombre en este emparejamiento. Si lo que aporta es público, sale enseguida de las páginas públicas. Lo que las demás consintieron se mantiene.',
  'matchStep.withdrawRelease': 'Retirar de las páginas públicas',
  'matchStep.withdrawRelease.means':
    'Su parte no consiente, o ya no consiente, la publicación de este emparejamiento, que también puede estar tomado de páginas públicas. Si es público, sale enseguida de las páginas públicas. Vuelve a ser público cuando lo han publicado todas las partes cuyo consentimiento hace falta.',
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
  'history.changed': 'Qué cambió',
  'versions.show': 'Antes y después',
  'versions.question': 'Pregunta',
  'versions.before': 'Antes',
  'versions.after': 'Después',
  'versions.notKept': 'Lo que decía antes no se conserva, o era solo para su parte.',
  'versions.notAsked': 'Ninguna respuesta del formulario difiere.',
  'versions.notAsLogged':
    'El registro no puede confirmar una de estas dos versiones: se lee de otro modo que lo que dice su asiento.',
  'history.component.added': '{component}: añadido',
  'history.component.removed': '{component}: retirado',
  'history.component.changed': '{component}: {fields}',
  'history.because.acceptedChanged': 'Lo aceptado ha cambiado, así que debe aceptarse de nuevo.',
  'history.who': 'Quién',
  'history.why': 'Motivo',
  'history.create': 'Creado',
  'history.edit': 'Modificado',
  'history.submission': 'Presentado',
  'history.acceptance': 'Aceptado',
  'history.code': 'Codificado por la Secretaría',
  'history.return': 'Devuelto',
  'history.release': 'Publicado',
  'history.announcement': 'Anunciado para un momento posterior',
  'history.revocation': 'Anuncio retirado',
  'history.opening': 'Hecho público, según lo anunciado',
  'history.announcementEnded': 'Con ello terminó su anuncio.',
  'history.match.announcement': 'Publicación consentida, a partir de un momento',
  'history.match.opening': 'Hecho público, según lo anunciado',
  'history.withdrawal': 'Retirado',
  'history.confirmation': 'Confirmado sin cambios',
  'history.partnership': 'Un socio respondió',
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
  'history.match.add_leg': 'Se propuso a otra parte sumarse',
  'history.match.remove_leg': 'Se retiró a una parte',
  'history.match.joined': 'Se sumó otra parte',
  'history.match.release': 'Publicación consentida',
  'history.match.withdrawal': 'Consentimiento de publicación retirado',
  'history.party.merge': 'Su parte se integró en otra',
  'history.party.part': 'Su parte vuelve a existir por sí misma',
  'list.title': 'Fichas',
  'list.ownLead': 'Los compromisos y las ofertas de su parte.',
  'list.countriesLead': 'Lo que es público y lo que no, de los países para los que usted lee.',
  'list.scope': 'De quién son las fichas',
  'list.scope.all': 'De mis países',
  'list.scope.released': 'Todo lo que es público',
  'list.staffLead': 'Todos los compromisos y todas las ofertas.',
  'list.kind': 'Tipo',
  'list.wrongReference': 'Revise las letras: no es una de nuestras referencias, como P-3KFQ7Z2MX.',
  'list.find': 'Buscar',
  'list.party': 'Parte',
  'list.release': 'Publicación',
  'list.reach': 'Cómo llega al país',
  'list.updated': 'Cambiado',
  'list.empty': 'Ninguna ficha corresponde a estos filtros.',

  'inbox.title': 'Bandeja de entrada',
  'inbox.lead':
    'Lo que ha ocurrido con sus fichas y emparejamientos y con lo que sigue, y lo que espera su respuesta, de lo más reciente a lo más antiguo.',
  'inbox.leadAll':
    'Lo que espera respuesta de la Secretaría y lo que han hecho las partes, de lo más reciente a lo más antiguo. Lo que usted ha leído se marca solo para usted.',
  'inbox.empty':
    'Nada por ahora. Aquí se le informará cuando ocurra algo con una ficha o un emparejamiento suyo, o con lo que sigue.',
  'inbox.older':
    'Lo que se comunicó hace más de 400 días ya no está aquí; permanece en el historial de cada ficha y cada emparejamiento.',
  'inbox.showOlder': 'Mostrar entradas más antiguas',
  'inbox.unread': 'Sin leer',
  'inbox.asks': 'Pide una respuesta',
  'inbox.markRead': 'Marcar como leído',
  'inbox.markUnread': 'Marcar como no leído',
  'inbox.markAll': 'Marcar todo como leído',
  'inbox.markShown': 'Marcar como leído lo que se muestra',
  'inbox.of': '{action}: {title}',
  'inbox.untitled': 'Una ficha o un emparejamiento que ya no puede leer',
  'inbox.by': 'a más tardar el {date}',
  'inbox.state': 'Estado: {state}',
  'inbox.ofDate': 'El calendario del Foro',
  'inbox.kind.recordSubmitted': 'Esta ficha se ha presentado y espera ser aceptada o devuelta.',
  'inbox.kind.recordWithdrawn': 'Su parte ha retirado esta ficha.',
  'inbox.kind.recordAccepted': 'La Secretaría ha aceptado esta ficha.',
  'inbox.kind.recordReturned':
    'La Secretaría ha devuelto esta ficha; el motivo figura en su página. Corríjala y vuelva a presentarla.',
  'inbox.kind.recordedForParty':
    'La Secretaría ha registrado esto en su nombre. Revíselo y luego confírmelo o modifíquelo.',
  'inbox.kind.recordChangedForParty':
    'La Secretaría ha modificado esta ficha en su nombre. Revísela y luego confírmela o modifíquela.',
  'inbox.kind.recordCoded': 'La Secretaría ha codificado esta ficha. Sus palabras no han cambiado.',
  'inbox.kind.madePublic': 'Ya es público, tal como se anunció.',
  'inbox.kind.partnerAnswered':
    'Un socio de este compromiso conjunto respondió o dijo cómo va. Sus palabras figuran en el compromiso.',
  'inbox.kind.offerLapsed':
    'El último día de esta oferta ha pasado, así que ya no se sugiere a nadie. Si sigue en pie, confírmela o indique otro día.',
  'inbox.kind.matchProposed':
    'La Secretaría propone este emparejamiento. ¿Está dispuesto a conversarlo?',
  'inbox.kind.matchRevised':
    'Lo que aquí se le propone ha cambiado. Revíselo y responda a lo que vale ahora.',
  'inbox.kind.matchAnswered': 'Un lado ha respondido; todavía no lo han hecho todos.',
  'inbox.kind.talksAgreed':
    'Todos los lados consultados están dispuestos a conversar. Ahora se le pregunta si está de acuerdo con este apoyo.',
  'inbox.kind.discussionReopened':
    'Este emparejamiento vuelve a estar en conversaciones. Se le pregunta si está de acuerdo con este apoyo.',
  'inbox.kind.supportAgreed': 'Todos los lados consultados han acordado este apoyo.',
  'inbox.kind.matchMoved': 'Este emparejamiento ha pasado a otra etapa.',
  'inbox.kind.deliveryConfirmed':
    'Un lado ha confirmado que el apoyo se ha prestado. Confírmelo también o diga qué falta.',
  'inbox.kind.matchFulfilled':
    'Todos los lados consultados han confirmado que el apoyo se ha prestado.',
  'inbox.kind.matchSuspended': 'Este emparejamiento está suspendido.',
  'inbox.kind.matchClosed': 'Este emparejamiento ha terminado. Aquí ya no se le pide nada más.',
  'inbox.kind.legProposed':
    'La Secretaría propone a una parte más que preste su apoyo en este emparejamiento. ¿Está dispuesto a conversar sobre lo que aportaría?',
  'inbox.kind.legTalksAgreed':
    'Una parte a la que se propuso sumarse a este emparejamiento está dispuesta a conversar, y también el lado que pidió el apoyo. Ahora se pregunta a ambas si están de acuerdo con lo que aportaría.',
  'inbox.kind.legAgreed':
    'Se ha acordado lo que aporta una parte a la que se propuso sumarse a este emparejamiento: ya presta su apoyo junto con las demás.',
  'inbox.kind.legJoined':
    'Una parte más presta ya su apoyo en este emparejamiento. La página del emparejamiento dice quién es y qué aporta.',
  'inbox.kind.legLeft':
    'Una parte a la que se propuso sumarse a este emparejamiento no se suma. Lo que respondieron las demás sigue en pie.',
  'inbox.kind.legMadePublic':
    'Ya es público lo que aporta una parte que se sumó más tarde a este emparejamiento, tal como se anunció.',
  'inbox.kind.needMet': 'Otros han cubierto esta necesidad. Ya no hay nada que responder.',
  'inbox.kind.endChanged':
    'Lo que este emparejamiento muestra de una de sus fichas ha cambiado. El emparejamiento indica qué dice hoy otra cosa.',
  'inbox.kind.endWithdrawn': 'Una de las dos fichas se ha retirado. Ya no hay nada que responder.',
  'inbox.kind.questionAsked': 'Se le hace una pregunta sobre este emparejamiento.',
  'inbox.kind.questionAnswered': 'Su pregunta sobre este emparejamiento ha recibido respuesta.',
  'inbox.kind.introductionProposed':
    'La Secretaría propone poner en contacto a ambos lados. ¿Acepta?',
  'inbox.kind.introductionAccepted': 'Un lado ha aceptado la puesta en contacto.',
  'inbox.kind.introductionEnded':
    'La puesta en contacto ha terminado: ningún lado lee ya aquí el contacto del otro.',
  'inbox.kind.replyBySet': 'La Secretaría ha fijado el día límite para su respuesta.',
  'inbox.kind.replyNear': 'Su respuesta vence pronto. El silencio no es ni un sí ni un no.',
  'inbox.kind.replyOverdue': 'El plazo de respuesta ha vencido y falta una respuesta.',
  'inbox.kind.interestAnswered': 'La Secretaría ha respondido a lo que su parte le dijo.',
  'inbox.kind.messageReported':
    'Un lado de este emparejamiento denunció un mensaje del otro. Decida qué se hace con él.',
  'inbox.kind.reportDecided': 'La Secretaría ha decidido sobre el mensaje que usted denunció.',
  'inbox.kind.messageJudged': 'La Secretaría ha decidido sobre un mensaje suyo. Vea qué le pide.',
  'inbox.kind.caseHandedOver':
    'Se le ha traspasado este emparejamiento. Asúmalo o páselo a otra persona.',
  'inbox.kind.forumDateNear':
    'Se acerca una fecha del Foro. Compruebe si lo que informa de sus fichas está al día.',
  'inbox.kind.targetNear': 'Fecha prevista de un componente. No se ha informado de él últimamente.',
  'inbox.kind.targetPast':
    'Fecha prevista de un componente. No se ha informado de nada desde entonces.',
  'inbox.kind.nextStepNear': 'Se acerca el día de un próximo paso de su plan de seguimiento.',
  'inbox.kind.nextStepPast': 'Ha pasado el día de un próximo paso de su plan de seguimiento.',
  'inbox.kind.colleagueCommented': 'Un colega comentó esta ficha, entre las personas de su parte.',
  'inbox.kind.staffCommented': 'Alguien comentó esta ficha, entre quienes trabajan con ella.',
  'inbox.kind.followedReleased': 'Lo que usted sigue se hizo público o se publicó de nuevo.',
  'inbox.kind.followedInPublic':
    'Lo que todos leen de lo que usted sigue ha cambiado, por ejemplo por un emparejamiento.',
  'inbox.kind.followedWithdrawn': 'Esta ficha, que usted sigue, ya no es pública.',
  'inbox.kind.followedChanged': 'Lo que usted sigue ha cambiado.',
  'inbox.kind.followedDate': 'Falta menos de una semana para una fecha que usted sigue.',
  'inbox.count': {
    one: '{count} entrada que no ha leído',
    many: '{count} de entradas que no ha leído',
    other: '{count} entradas que no ha leído',
  },
  'inbox.count.newest': {
    one: '{count} entrada que no ha leído, entre las más recientes',
    many: '{count} de entradas que no ha leído, entre las más recientes',
    other: '{count} entradas que no ha leído, entre las más recientes',
  },
  'conduct.title': 'Si un mensaje no es como debería',
  'conduct.lead':
    'Puede denunciar un mensaje a la Secretaría o dejar de recibir mensajes del otro lado. Al otro lado no se le informa de ninguna de las dos cosas. Siempre puede escribir a la Secretaría, y ella a usted.',
  'conduct.leadAll':
    'Mensajes que un lado le ha denunciado. Quien los escribió solo sabe lo que usted decida.',
  'conduct.report': 'Denunciar un mensaje',
  'conduct.report.means':
    'La Secretaría lee el mensaje con lo que lo rodea, y su motivo, y decide. Al otro lado no se le dice que usted lo denunció.',
  'conduct.message': 'Qué mensaje',
  'conduct.reason': 'Qué tiene de inadecuado, hasta 1000 caracteres',
  'conduct.block': 'No recibir mensajes del otro lado',
  'conduct.block.means':
    'Las preguntas y respuestas dejan de pasar entre ustedes, en ambos sentidos. A quien lo intente se le dice que no pasan y que se dirija a la Secretaría, no de quién es el deseo, aunque puede deducirlo. El emparejamiento sigue igual, y ningún plazo de respuesta corre contra el otro lado.',
  'conduct.everywhere': 'En todos los emparejamientos con esta parte, también los futuros',
  'conduct.unblock': 'Volver a recibir mensajes',
  'conduct.unblock.means':
    'Las preguntas y respuestas vuelven a pasar entre ustedes, en todos los emparejamientos con esta parte.',
  'conduct.isBlocked':
    'Usted no recibe mensajes del otro lado. Lo que transmite la Secretaría le llega.',
  'conduct.isClosed':
    'La Secretaría cerró los mensajes entre los dos lados. Ambos pueden seguir escribiéndole.',
  'conduct.isWarned':
    'La Secretaría pide a su lado que redacte sus mensajes de otro modo. Así lo decidió sobre un mensaje que se le denunció.',
  'conduct.reported': '{party} denunció este mensaje, {time}',
  'conduct.why': 'Motivo:',
  'conduct.open': 'Aún sin decidir',
  'conduct.decide': 'Decidir',
  'conduct.decideAnew': 'Decidir otra cosa',
  'conduct.decide.means':
    'A quien lo denunció se le dice que usted decidió. A quien lo escribió también, salvo que lo deje como está. Más tarde puede decidir otra cosa.',
  'conduct.decision': 'Qué se hace con el mensaje',
  'conduct.decide.nothing': 'Dejarlo como está',
  'conduct.decide.remove': 'Retirarlo de la vista, con una nota de que fue retirado',
  'conduct.decide.warn': 'Dejarlo y pedir a su lado que escriba de otro modo',
  'conduct.decide.close': 'Cerrar los mensajes entre los dos lados',
  'conduct.decided.nothing': 'Decidido: queda como está',
  'conduct.decided.remove': 'Decidido: retirado de la vista',
  'conduct.decided.warn': 'Decidido: se pidió a su lado que escriba de otro modo',
  'conduct.decided.close': 'Decidido: los mensajes entre los lados están cerrados',
  'comments.party.title': 'Comentarios entre colegas',
  'comments.party.lead':
    'Los leen solo las personas de su parte, y nadie más una vez que la ficha se presente o sea pública. No forman parte de la ficha.',
  'comments.staff.title':
    'Comentarios de la Secretaría, las oficinas regionales y las oficinas de país',
  'comments.staff.lead':
    'Los leen la Secretaría y los lectores registrados que pueden leer esta ficha. La parte a la que pertenece no los ve, y nunca se hacen públicos.',
  'comments.none': 'Aún no hay comentarios.',
  'comments.you': 'Usted',
  'comments.write': 'Escribir un comentario',
  'comments.party.means':
    'Sus colegas lo encuentran aquí y reciben aviso en su bandeja de entrada. Figuran con él la función de usted, su nombre si consta y la hora. Puede borrarlo.',
  'comments.staff.means':
    'Figura aquí con la función de usted, su nombre si consta y la hora. Quien haya comentado antes recibe aviso en su bandeja de entrada, y también la Secretaría cuando escribe un lector. Puede borrarlo.',
  'comments.field': 'Comentario, hasta 1000 caracteres',
  'comments.written': 'Su comentario está aquí y en la bandeja de entrada de quienes corresponde.',
  'comments.erase': 'Borrar',
  'comments.erase.means':
    'El texto desaparece para todos y no se puede recuperar. En el registro de actos queda que algo se borró.',
  'comments.erased': 'Borrado.',
  'comments.full':
    'Aquí hay tantos comentarios como puede haber. Borre uno suyo que ya no haga falta y escriba después.',
  'following.title': 'Lo que usted sigue',
  'following.lead':
    'Lo que cambie en ello y usted pueda leer llega a su bandeja de entrada y al resumen que haya elegido. A nadie más se le muestra lo que usted sigue.',
  'following.none':
    'Aún no sigue nada. Abra una ficha, la página de un país o una celda de la tabla de cobertura y pulse «Seguir».',
  'following.begin.record': 'Seguir esta ficha',
  'following.begin.country': 'Seguir este país',
  'following.begin.area': 'Seguir esta área, en todas las regiones',
  'following.begin.dates': 'Seguir las fechas del calendario del Foro',
  'following.end': 'Dejar de seguir',
  'following.isFollowed': 'Usted sigue esto: su bandeja de entrada le dice qué cambia.',
  'following.ended': 'Ya no sigue esto.',
  'following.saved': 'Guardado.',
  'following.full':
    'Ya sigue tanto como puede una persona: {count}. Deje antes de seguir uno de ellos.',
  'following.since': 'Desde el {date}',
  'following.dates': 'Fechas del calendario del Foro',
  'following.area': 'Área: {area}',
  'following.unreadable': 'Una ficha que ahora no puede leer',
  'following.of': '{action}: {title}',
  'mailChoices.title': 'Por correo',
  'mailChoices.lead':
    'No recibirá ningún correo hasta que lo elija. Se envía a la dirección con la que inicia sesión y solo dice que algo espera, nunca qué.',
  'mailChoices.notSent':
    'Este servicio aún no envía correos: no se ha definido remitente. Su elección se conserva.',
  'mailChoices.atOnce': 'En cuanto algo pida una respuesta',
  'mailChoices.digest': 'Que hay novedades',
  'mailChoices.digest.none': 'No por correo',
  'mailChoices.digest.daily': 'Una vez al día, si las hay',
  'mailChoices.digest.weekly': 'Los lunes, si las hay',
  'mailChoices.language': 'Idioma de los correos',
  'mailChoices.save': 'Guardar',
  'mailChoices.saved': 'Guardado.',
  'people.title': 'Personas',
  'people.lead':
    'Quién puede hacer algo aquí, y qué. Usted ve a las personas que gestiona. Un cambio surte efecto con el siguiente clic de la persona afectada.',
  'people.leadOwn':
    'Quién actúa aquí por su parte. Usted invita a sus colegas, cambia lo que hacen y retira a quien se va. Un cambio surte efecto con el siguiente clic de la persona afectada.',
  'people.filter': 'Parte',
  'people.filterAll': 'Todas las personas',
  'people.caption': 'Personas que usted gestiona; primero, las invitadas más recientemente',
  'people.empty': 'Aún no hay nadie a quien usted gestione.',
  'people.column.person': 'Persona',
  'people.column.role': 'Función',
  'people.column.actsFor': 'Parte o países',
  'people.column.state': 'Estado',
  'people.column.invited': 'Invitación',
  'people.column.actions': 'Qué puede hacer',
  'people.unnamed': 'Persona {id}',
  'people.you': '{name} (usted)',
  'people.of': '{action}: {name}',
  'people.state.active': 'Con acceso',
  'people.state.removed': 'Sin acceso: retirada',
  'people.notInvited': 'Sin invitación',
  'people.email': 'Dirección de correo',
  'people.emailHint':
    'La guarda el servicio de inicio de sesión. No consta en este registro ni se muestra después aquí.',
  'people.language': 'Idioma de la invitación',
  'people.name': 'Nombre',
  'people.nameHint':
    'Una persona o una oficina. Lo ven quienes gestionan a las personas; en la Secretaría, los colegas se ven por este nombre.',
  'people.role': 'Función',
  'people.roleMeans': '{role}: {means}',
  'people.means.representative': 'redacta las fichas de una parte y responde por ella',
  'people.means.secretariat': 'acepta fichas y propone emparejamientos',
  'people.means.reader':
    'lee lo que lee la Secretaría, salvo las exclusiones y los contactos, y no cambia nada',
  'people.means.countryReader':
    'lee lo que no es público de algunos países y, de los demás, lo que es público',
  'people.means.administrator':
    'gestiona las partes y los derechos de todas las personas, y no lee fichas',
  'people.party': 'Parte',
  'people.partyChoose': 'Elija una parte',
  'people.inParty': 'Dentro de la parte',
  'people.duty': 'Tarea',
  'people.dutyHint': 'Importa cuando la parte quiere que solo quien aprueba presente y publique.',
  'people.duty.none': 'Redacta, presenta y publica',
  'people.duty.submitter': 'Redacta y entrega a quien aprueba',
  'people.duty.approver': 'Aprueba: presenta y publica',
  'people.managesMembers': 'Gestiona a las personas de la parte',
  'people.yes': 'sí',
  'people.countriesHint':
    'De estos países se lee lo que no es público y, de todos los demás, lo que es público.',
  'people.invitation': 'Invitar a alguien',
  'people.invitationMeans':
    'Quien tiene la dirección recibe un correo en el idioma que usted elija, con la dirección de este servicio y una primera contraseña. Esa contraseña caduca a los tres días: invitar de nuevo la misma dirección envía otra a quien aún no ha iniciado sesión. También cambia lo que puede hacer por lo que usted indique entonces, y no crea una segunda cuenta.',
  'people.invitationDone':
    '{name} puede actuar aquí desde ahora. Si aún no ha iniciado sesión, recibe la invitación por correo.',
  'people.change': 'Cambiar',
  'people.changeMeans': 'Lo que {name} puede hacer es, desde ahora, lo que usted indique aquí.',
  'people.changeDone': 'Cambio guardado: {name}.',
  'people.removal': 'Retirar',
  'people.removalMeans':
    'Desde el siguiente clic, {name} no puede hacer nada aquí ni iniciar sesión. Lo que escribió permanece. Podrá restablecer su acceso con los mismos derechos.',
  'people.removalDone': 'Acceso retirado: {name}.',
  'people.restoration': 'Restablecer',
  'people.restorationMeans':
    '{name} puede volver a iniciar sesión, con los derechos de antes de la retirada.',
  'people.restorationDone': 'Acceso restablecido: {name}.',
  'people.secondFactor': 'Nuevo segundo factor',
  'people.secondFactorMeans':
    'Para quien ha perdido el dispositivo o la aplicación con que confirma el inicio de sesión. Se cierra la sesión de {name} en todas partes y, al volver a iniciarla, configura uno nuevo. Los derechos no cambian. Asegúrese antes, por otra vía, de que la petición es realmente de esa persona.',
  'people.secondFactorDone': '{name} configurará un nuevo segundo factor al iniciar sesión.',
  'rights.title': 'Quién puede hacer qué',
  'rights.lead':
    'Lo que no figura aquí se rechaza. Un derecho se lee con cada clic, de modo que un cambio o una retirada surte efecto enseguida.',
  'rights.records':
    'Quién ve una ficha que no es pública depende también de su estado, y cada ficha lo dice. Por una parte, la Secretaría solo escribe con un fundamento y su fecha, que la ficha muestra hasta que la parte la confirma.',
  'rights.caption': 'Derechos por función',
  'rights.what': 'Qué se hace',
  'rights.reach.own': 'Para su propia parte',
  'rights.reach.countries': 'Para sus países',
  'rights.reach.all': 'Para todas',
  'rights.reach.none': 'No',
  'rights.forApprovers': 'Si la parte lo quiere, solo quienes aprueban',
  'rights.forWhoManagesMembers': 'De una parte, solo quienes gestionan a sus personas',
  'rights.deed.createRecord': 'Redactar compromisos y ofertas',
  'rights.deed.editRecord': 'Cambiar compromisos y ofertas',
  'rights.deed.submission': 'Presentar una ficha',
  'rights.deed.release':
    'Hacer pública una ficha, enseguida o a partir de un momento, y retirar ese momento',
  'rights.deed.withdrawal': 'Retirar una ficha',
  'rights.deed.confirmation': 'Indicar que nada ha cambiado',
  'rights.deed.readExclusions': 'Leer a quién excluye una ficha',
  'rights.deed.readContact': 'Leer el contacto de una ficha',
  'rights.deed.previewRecord': 'Ver a qué se sugeriría un borrador',
  'rights.deed.readMatch': 'Leer los emparejamientos',
  'rights.deed.moveMatch': 'Responder a un emparejamiento y hacerlo avanzar',
  'rights.deed.releaseMatch': 'Dar el consentimiento para publicar un emparejamiento',
  'rights.deed.answerPartnership': 'Confirmar o rechazar ser nombrado como socio',
  'rights.deed.sayInterest': 'Decir qué piensa una parte de una sugerencia o de una necesidad',
  'rights.deed.comment': 'Comentar una ficha, entre quienes la leen con el mismo derecho',
  'rights.deed.readInterest': 'Leer lo que las partes dijeron de sugerencias y necesidades',
  'rights.deed.readLog': 'Seguir el registro firmado de actos',
  'rights.deed.readParty': 'Leer los datos de las partes',
  'rights.deed.editParty': 'Cambiar las unidades de una parte, y quién presenta por ella',
  'rights.deed.manageMembers': 'Invitar, cambiar y retirar a las personas de una parte',
  'rights.deed.codeRecord': 'Asignar códigos a la ficha de una parte, sin cambiar una palabra',
  'rights.deed.acceptance': 'Aceptar una ficha',
  'rights.deed.return': 'Devolver una ficha con un motivo',
  'rights.deed.readAll': 'Leer todas las fichas y los totales presentados a la Secretaría',
  'rights.deed.proposeAllocation': 'Calcular quién podría atender a quién',
  'rights.deed.proposeMatch': 'Proponer un emparejamiento',
  'rights.deed.replyToInterest':
    'Responder a lo que una parte dijo de una sugerencia o de una necesidad',
  'rights.deed.createParty': 'Inscribir una parte',
  'rights.deed.nameParty': 'Cambiar el nombre de una parte y anotar sus otros nombres',
  'rights.deed.mergeParties': 'Integrar una parte en otra, cuando ambas son un mismo organismo',
  'rights.deed.partParties': 'Restablecer una parte que se integró en otra',
  'rights.deed.importRecords': 'Importar páginas públicas',
  'rights.deed.freezeReport': 'Fijar un informe',
  'rights.deed.manageReaders': 'Invitar, cambiar y retirar a personas de solo lectura',
  'rights.deed.readOutbox': 'Ver los correos en espera o enviados',
  'rights.deed.readLogEntries': 'Leer las entradas del registro de actos y las fichas que nombran',
  'rights.deed.upkeep': 'Verificar, reconstruir y elegir cómo se hacen las sugerencias',
  'rights.deed.putUser': 'Dar un derecho por el nombre de una cuenta, sin invitación',
  'rights.deed.manageOfficers':
    'Invitar, cambiar y retirar a miembros de la Secretaría y de la administración',
  'outbox.title': 'Bandeja de salida',
  'outbox.lead':
    'Correos de los últimos 90 días, de lo más reciente a lo más antiguo. Ninguno se envía dos veces por sí solo: lo que quizá no se envió, lo envía usted de nuevo.',
  'outbox.notSent':
    'No se ha definido remitente, así que no sale ningún correo. Esto es lo que se enviaría.',
  'outbox.empty': 'Ningún correo espera ni se ha enviado.',
  'outbox.to': 'Para: {party}',
  'outbox.text': 'Qué dice',
  'outbox.repeat': 'Enviar de nuevo',
  'outbox.state.waiting': 'en espera',
  'outbox.state.claimed': 'en camino',
  'outbox.state.sent': 'enviado',
  'outbox.state.refused': 'rechazado por el servicio de correo',
  'outbox.state.dropped': 'no enviado: demasiado antiguo o ya no deseado',
  'outbox.state.perhaps_not_sent': 'quizá no enviado',
  'inbox.outbox': 'Correos en espera o enviados: la bandeja de salida',
  'unsubscribe.title': 'Dejar de recibir correos',
  'unsubscribe.lead':
    'Dejará de recibir correos de este servicio. Su bandeja de entrada se mantiene, y allí podrá volver a elegirlos.',
  'unsubscribe.end': 'Dejar de recibirlos',
  'unsubscribe.ended': 'Hecho: ya no se le enviarán correos.',
  'today.asOf': 'Situación a {time}',
  'today.inbox': 'Lo que se le ha comunicado: su bandeja de entrada',
  'today.sinceToday': 'desde hoy',
  'today.days': {
    one: 'desde hace {count} día',
    many: 'desde hace {count} días',
    other: 'desde hace {count} días',
  },
  'today.undo': 'Deshacer',
  'today.undoLast': 'Deshacer la última',
  'today.undoAll': 'Deshacer todas',
  'today.several': 'Aceptar varias fichas a la vez',
  'today.several.lead':
    'Elija fichas. Cada línea dice qué cambia la aceptación. Durante unos segundos no se envía nada, y puede deshacerlo.',
  'today.several.change':
    '«{before}» pasa a «{after}»: la ficha puede proponerse para un emparejamiento, y nada de ella se hace público por esto.',
  'today.several.none': 'Elija fichas para aceptar',
  'today.several.accept': {
    one: 'Aceptar {count} ficha',
    many: 'Aceptar {count} fichas',
    other: 'Aceptar {count} fichas',
  },
  'today.several.chooseAll': 'Elegir todas',
  'today.several.chooseNone': 'No elegir ninguna',
  'today.told.several': {
    one: '{count} ficha se aceptará en unos segundos.',
    many: '{count} fichas se aceptarán en unos segundos.',
    other: '{count} fichas se aceptarán en unos segundos.',
  },
  'today.acceptance.sending': 'Se está aceptando…',
  'today.acceptance.done': 'Aceptado',
  'today.told.held': '«{title}» se aceptará en unos segundos.',
  'today.told.sending': '«{title}» se está aceptando.',
  'today.told.done': '«{title}» está aceptado.',
  'today.told.failed': '«{title}» no se aceptó.',
  'today.keys': 'Teclas en esta lista:',
  'today.key.next': 'Siguiente',
  'today.key.previous': 'Anterior',
  'today.all': {
    one: 'Mostrar {count} ficha',
    many: 'Mostrar todas ({count})',
    other: 'Mostrar todas ({count})',
  },
  'today.queue.new': 'Fichas nuevas',
  'today.queue.waiting': 'A la espera desde hace más de 14 días',
  'today.queue.changed': 'Modificadas y presentadas de nuevo',
  'today.queue.uncoded': 'Sin todos los códigos',
  'today.queue.returned': 'Devueltas para que las complete',
  'today.queue.due': 'Con plazo antes del próximo Foro',
  'today.queue.open': 'Abiertos desde hace más tiempo',
  'today.empty.new': 'Ninguna ficha nueva espera una decisión.',
  'today.empty.waiting': 'Nada espera desde hace tanto tiempo.',
  'today.empty.changed': 'No se ha presentado nada de nuevo.',
  'today.empty.uncoded': 'Todas las fichas tienen sus códigos.',
  'today.empty.returned': 'No se le ha devuelto nada.',
  'today.empty.due': 'Ninguna de sus fichas indica una fecha anterior al próximo Foro.',
  'today.empty.open': 'Ningún compromiso que pida apoyo está abierto.',
  'today.empty.answers': 'No hay respuestas pendientes.',
  'today.empty.flags':
    'Ninguna ficha ha cambiado desde que su emparejamiento se sometió a ambos lados.',
  'today.empty.suggestions': 'Nada nuevo conviene a sus fichas.',
  'today.empty.since': 'Nada ha cambiado desde entonces.',
  'today.list.handOvers': 'Traspasados a usted',
  'today.list.unowned': 'Emparejamientos sin responsable',
  'today.list.overdue': 'Respuestas con retraso',
  'today.list.introductions': 'Puestas en contacto que se le proponen',
  'today.list.questions': 'Preguntas para usted',
  'today.list.reported': 'Mensajes que le han denunciado',
  'today.list.standDown': 'Ya no hay nada que responder',
  'today.interests': 'Lo que las partes le dijeron',
  'today.interest.with': 'Con:',
  'today.answers.own': 'Se espera su respuesta',
  'today.answers.all': 'Consentimientos pendientes',
  'today.flags': 'Emparejamientos cuyas fichas han cambiado',
  'today.matchesRead': {
    one: 'Se ha examinado {count} emparejamiento de {live}.',
    many: 'Se han examinado {count} emparejamientos de {live}.',
    other: 'Se han examinado {count} emparejamientos de {live}.',
  },
  'today.suggestions': 'Sugerencias nuevas desde el {date}',
  'today.suggestedFor': 'Para:',
  'today.publicSince': 'público desde el {date}',
  'today.announced': 'Anunciado: se hace público por sí solo',
  'today.announced.on': 'Público el {time}',
  'today.announced.leg':
    'Ya es público; lo que aporta quien se sumó más tarde es público el {time}',
  'today.followUps': 'Próximos pasos que ha previsto',
  'today.followUp.by': 'Plazo {date}:',
  'today.followUp.was': 'Estaba previsto para {date}:',
  'today.empty.followUps': 'Sus fichas no prevén ningún próximo paso con fecha.',
  'today.countries':
    'Usted lee lo que no es público de: {countries}. De los demás países ve lo que es público.',
  'today.dates': 'Fechas del Foro',
  'today.dates.source': 'Fuente',
  'today.calendar': 'Todas las fechas como calendario (.ics)',
  'today.forum': 'Próximo Foro: {forum}, a más tardar el {date}.',
  'today.since': 'Qué ha cambiado desde el',
  'today.show': 'Mostrar',
  'today.changed': 'Modificadas desde el {date}',
  'today.noRecords':
    'Usted no ve las fichas: se ocupa de las partes, de sus usuarios y del mantenimiento de este registro.',
  'today.reason.new': 'Presentada por primera vez',
  'today.reason.import': 'Importada; otra persona debe confirmarla',
  'today.reason.afterReturn': 'Presentada de nuevo tras una devolución',
  'today.reason.afterAcceptance': 'Modificada después de aceptarse',
  'today.reason.uncoded': 'Falta un área, un tema o un tipo de apoyo',
  'today.reason.returned': 'Devuelta sin motivo',
  'today.reason.due': 'Plazo: {date}',
  'today.reason.wasDue': 'El plazo venció: {date}',
  'today.reason.open': 'Fecha del compromiso: {date}',
  'today.reason.openUnstated': 'La fuente no indica fecha',
  'today.reason.changed': 'Estado actual: {state}',
  'today.reason.replyBy': 'a más tardar el {date}',
  'today.reason.handOver': 'Traspasado sin nota',
  'today.reason.unowned': 'Nadie lo lleva',
  'today.reason.introduction': 'El otro lado leería su contacto, y usted el de ese lado',
  'today.reason.question': 'Una pregunta espera su respuesta',
  'today.reason.reported': 'Un lado denunció un mensaje del otro',
  'today.reason.standDown.met': 'Otros han cubierto la necesidad',
  'today.reason.standDown.withdrawn': 'Una de las dos fichas se retiró',
  'today.reason.awaited': 'Se espera respuesta de: {parties}',
  'queue.label': 'Esta lista de tareas',
  'queue.place': '{at} de {total}',
  'queue.back': 'Volver a Hoy',
  'list.both': 'Compromisos y ofertas',
  'list.search': 'Palabras o referencia',
  'list.order': 'Orden',
  'list.order.newest': 'Últimas registradas primero',
  'list.order.oldest': 'Primeras registradas primero',
  'list.order.title': 'Por título',
  'list.order.waiting': 'Más tiempo en el mismo estado',
  'list.order.stated': 'Compromisos más antiguos primero',
  'list.total': { one: '{count} ficha', many: '{count} fichas', other: '{count} fichas' },
  'list.total.pledge': {
    one: '{count} compromiso',
    many: '{count} compromisos',
    other: '{count} compromisos',
  },
  'list.total.offer': { one: '{count} oferta', many: '{count} ofertas', other: '{count} ofertas' },
  'list.components': {
    one: '{count} componente responde.',
    many: '{count} componentes responden.',
    other: '{count} componentes responden.',
  },
  'list.narrowedTo': 'Limitado a',
  'list.widen': 'Quitar: {filter}',
  'list.named': 'Nombra el país',
  'list.regionThen': 'Región, según las regiones de la época de su foro',
  'list.anyStated': 'Cualquiera que se indique',
  'list.inForce': 'Presentada o aceptada',
  'list.leftOut': {
    one: '{count} ficha no cabe en el índice y no se cuenta.',
    many: '{count} fichas no caben en el índice y no se cuentan.',
    other: '{count} fichas no caben en el índice y no se cuentan.',
  },
  'list.queue': 'Lista de tareas',
  'list.initiative.all': 'Alguno o ninguno',
  'list.queue.any': 'Todas',
  'list.changedSince': 'Modificadas desde el',
  'list.reset': 'Borrar todos los filtros',
  'list.views': 'Vistas guardadas',
  'list.viewsKept':
    'Una vista conserva los filtros, las palabras y el orden. Permanece en este dispositivo, solo para usted.',
  'list.viewName': 'Nombre de esta vista',
  'list.saveView': 'Guardar esta vista',
  'list.deleteView': 'Eliminar la vista «{name}»',
  'list.viewSaved': 'La vista «{name}» está guardada en este dispositivo.',
  'list.viewNotSaved': 'Este navegador no conserva nada: la vista no se ha guardado.',

  'briefs.brief': 'Ficha',
  'briefs.title': 'Fichas por parte',
  'briefs.lead':
    'Dos páginas sobre cada Estado y organización con compromisos u ofertas públicos, con las cifras de los datos públicos.',
  'briefs.none': 'Aún no hay nada público.',
  'briefs.download': 'Descargar como documento (DOCX)',
  'briefs.print': 'Imprimir',
  'reports.title': 'Informes',
  'reports.lead':
    'Instantáneas numeradas de los datos públicos, cada una cerrada para un foro. Cualquiera puede descargar una, transmitirla y verificarla.',
  'reports.list': 'Informes cerrados',
  'reports.none': 'Aún no se ha cerrado ningún informe.',
  'reports.name': 'Informe {number}: {edition}',
  'reports.frozen': 'Cerrado el {time}.',
  'reports.counts': 'Compromisos: {pledges}. Ofertas: {offers}. Emparejamientos: {matches}.',
  'reports.first': 'Es el primer informe, por lo que no se compara con ninguno.',
  'reports.changes':
    'Filas que difieren del informe anterior: {added} nuevas, {changed} modificadas, {gone} que ya no son públicas.',
  'reports.download': 'Descargar el informe {number} (ZIP, {size} MB)',
  'reports.verify':
    'Los informes están firmados. Con un informe y la clave pública, la orden siguiente detecta cualquier cambio y vuelve a contar cada cifra.',
  'reports.key': 'Clave pública',
  'reports.freezeTitle': 'Cerrar un informe',
  'reports.freezeMeans':
    'Lo que es público ahora se cierra con el número siguiente, a la vista de todos. Permanece en este informe, aunque después se retire.',
  'reports.edition': 'Foro',
  'reports.editionHint': 'Las cifras siguen la división en regiones vigente en su fecha.',
  'reports.note': 'Nota',
  'reports.noteHint': 'Figura en el informe tal como la escriba, a la vista de todos.',
  'reports.freeze': 'Cerrar lo que es público ahora',
  'reports.freezing': 'Se está preparando el informe…',
  'reports.done': 'El informe {number} está cerrado.',
  'sheets.title': 'Importar filas de una hoja de cálculo',
  'sheets.lead':
    'Envíe un libro (XLSX) o un archivo de texto (CSV) con una fila por cada parte de un compromiso o de una oferta. Primero verá qué pasaría con cada fila; no se guarda nada antes de que usted lo diga.',
  'sheets.forOwn': 'Las filas de su parte pasan a ser borradores, que usted termina y presenta.',
  'sheets.forAll':
    'Las filas se registran para las partes que nombran, sobre la base que usted indica, y esperan la aceptación. Las partes que aún no están inscritas se inscriben con ellas.',
  'sheets.template': 'Tomar la plantilla (XLSX)',
  'sheets.form.pledge': 'El formulario de compromiso como documento (DOCX)',
  'sheets.form.offer': 'El formulario de oferta como documento (DOCX)',
  'sheets.file': 'Archivo',
  'sheets.fileHint': 'XLSX, CSV o formulario DOCX, 3 MB como máximo.',
  'sheets.noFile': 'Elija un archivo.',
  'sheets.tooLarge': 'Este archivo supera los 3 MB. Divídalo y envíe sus partes una tras otra.',
  'sheets.noBasis': 'Elija en qué se basa lo registrado.',
  'sheets.noBasisDate': 'Escriba la fecha como AAAA-MM-DD.',
  'sheets.whole': 'No guardar nada si alguna fila no puede guardarse',
  'sheets.look': 'Mostrar qué pasaría con él',
  'sheets.none': 'No se leyó nada de este archivo, y nada ha cambiado',
  'sheets.seen': 'Qué pasaría con las filas',
  'sheets.western':
    'El archivo de texto no dice su codificación y se leyó como el de una oficina occidental (Windows-1252). Compruebe las letras con acento.',
  'sheets.unread':
    'No se leyó nada de estas hojas, en las que no se encontraron filas de registros: {names}.',
  'sheets.is.stored': 'Se guarda como se leyó',
  'sheets.is.look': 'Se guarda, pero compruebe',
  'sheets.is.refused': 'Rechazado',
  'sheets.is.unchanged': 'Ya está aquí',
  'sheets.about.stored': 'No hay nada dudoso en ellas.',
  'sheets.about.look': 'Se guardan como dicen las notas. Compruebe que es lo que se quiere decir.',
  'sheets.about.refused': 'No se guardan. Corríjalas en el archivo y envíelo de nuevo.',
  'sheets.about.unchanged': 'Se guardaron antes y quedan como están.',
  'sheets.where': 'Dónde',
  'sheets.row': 'Fila {row}',
  'sheets.record': 'Registro',
  'sheets.toDo': 'Qué hacer',
  'sheets.kind.pledge': 'Compromiso',
  'sheets.kind.offer': 'Oferta',
  'sheets.more': { one: 'Y una más.', many: 'Y {count} más.', other: 'Y {count} más.' },
  'sheets.parties': {
    one: 'Se inscribiría una parte:',
    many: 'Se inscribirían {count} partes:',
    other: 'Se inscribirían {count} partes:',
  },
  'sheets.unknownHeadings': 'Columnas que no se leyeron',
  'sheets.unknownHint':
    'Indique qué significan estas columnas. Este dispositivo lo recuerda para archivos con los mismos encabezados.',
  'sheets.means': '¿Qué significa «{heading}»?',
  'sheets.leaveOut': 'Dejarla fuera',
  'sheets.lookAgain': 'Mostrarlo de nuevo con estas columnas',
  'sheets.wholeRefused':
    'Hay filas rechazadas, así que no puede guardarse nada. Corríjalas o elija guardar las demás.',
  'sheets.nothingToStore': 'No hay nada que guardar.',
  'sheets.store': {
    one: 'Guardar un registro',
    many: 'Guardar {count} registros',
    other: 'Guardar {count} registros',
  },
  'sheets.storing': 'Guardados {done} de {all} …',
  'sheets.done': {
    one: 'Se guardó un registro',
    many: 'Se guardaron {count} registros',
    other: 'Se guardaron {count} registros',
  },
  'sheets.records': 'Ir a los registros',
  'partyNames.title': 'Otros nombres',
  'partyNames.about':
    'Las importaciones y los archivos de filas encuentran a esta parte también por estos nombres.',
  'partyNames.none': 'No hay otro nombre anotado.',
  'partyNames.name': 'Nombre',
  'partyNames.is': 'Tipo de nombre',
  'partyNames.synonym': 'También se llama así',
  'partyNames.former': 'Antes se llamaba así',
  'partyNames.add': 'Añadir este nombre',
  'partyNames.remove': 'Quitar {name}',
  'partyNames.taken':
    'Otra parte ya se llama así. Los archivos no sabrían a cuál de las dos se refieren.',
  'partyNames.same': 'Es {party}: anotar este nombre',
  'partyNames.noted': 'Anotado. El archivo se lee así a partir de ahora.',
  'partyNames.notNoted': 'No se pudo anotar el nombre. Vea la página de la parte.',
  'merging.title': 'Fusionar partes',
  'merging.into': 'Lo que se integra en {name}',
  'merging.lead':
    'Dos entradas del registro pueden ser de un mismo organismo. Elija la que se integra en esta: sus fichas, sus emparejamientos y sus personas pasan a ser de esta parte, y su dirección conduce aquí.',
  'merging.toParty': 'A la página de la parte',
  'merging.link': 'Integrar otra parte en esta, o volver a separarlas',
  'merging.from': 'La parte que se integra',
  'merging.choose': 'Elegir una parte',
  'merging.preview': '{goes} se integra en {stays}',
  'merging.records': 'Fichas que se transfieren',
  'written.title': 'Archivos que se preparan para usted',
  'written.large':
    'Este archivo es demasiado grande para entregarse de inmediato, por lo que se prepara para usted. Puede seguir trabajando: lo encontrará aquí, en «Descargar».',
  'written.writing': 'En preparación. Filas hasta ahora: {rows} · {size} MB',
  'written.done': 'Filas: {rows} · {size} MB · Se conserva hasta el {time}',
  'written.download': 'Descargar este archivo',
  'written.stopped':
    'Lo que usted puede leer ha cambiado desde que se empezó este archivo, por lo que se abandonó. Pídalo de nuevo.',
  'written.tooLarge':
    'Un libro de cálculo no tiene espacio para tantas filas. Elija CSV o acote la lista.',
  'written.failed':
    'No se pudo preparar este archivo. Pídalo de nuevo; si vuelve a fallar, avise a la Secretaría.',
  'merging.recordCount': 'Compromisos: {pledges} · Ofertas: {offers}',
  'merging.matches': 'Emparejamientos que la nombran',
  'merging.people': 'Personas que actúan por ella',
  'merging.names': 'Nombres que recibe esta parte',
  'merging.noNames': 'Ninguno: ya se llama así',
  'merging.ids': 'Identificadores en otros registros',
  'merging.nameIs': 'Qué es el nombre {name} para {stays} en adelante',
  'merging.means':
    'Las fichas conservan el nombre con el que se escribieron. Donde la parte se nombra de otro modo, como asociada o como excluida, esta ocupa su lugar. No se pierde nada, y la Secretaría puede volver a separarlas.',
  'merging.merge': 'Integrar {goes} en {stays}',
  'merging.otherWay': 'Al revés: {stays} permanece',
  'merging.moving':
    'Transferido hasta ahora: fichas {records}, emparejamientos {matches}, personas {people}.',
  'merging.movingBack':
    'Quedan por revisar: fichas {records}, emparejamientos {matches}, personas {people}.',
  'merging.meanwhile':
    'Puede salir de esta página: lo que falta se hace en el plazo de una hora. Mientras tanto, las personas de ambas partes quizá no encuentren todo lo suyo.',
  'merging.done':
    '{name} se ha integrado en esta parte. Las listas y las cifras se actualizan en un momento.',
  'merging.parted': '{name} vuelve a existir por sí misma.',
  'merging.absorbed': 'Partes integradas en esta',
  'merging.since': 'desde {time}',
  'merging.part': 'Restablecer {name} como parte distinta',
  'merging.partMeans':
    '{name} recupera su identificador, sus nombres y lo que esté marcado. Lo que no esté marcado queda en esta parte.',
  'merging.partBySecretariat':
    'La Secretaría puede volver a separarlas: eso muestra fichas por su título.',
  'merging.goBack': 'Lo que vuelve',
  'merging.matchesFollow':
    'Un emparejamiento sigue a su ficha. Donde la parte es asociada o excluida, vuelve en todo caso.',
  'merging.item.pledge': 'Compromiso:',
  'merging.item.offer': 'Oferta:',
  'merging.item.match': 'Emparejamiento:',
  'merging.item.person': 'Persona:',
  'merging.draft': 'un borrador, que solo lee su parte',
  'merging.bar.sameParty': 'Es la misma parte. Elija otra.',
  'merging.bar.mergedAlready':
    'Una de las dos ya se ha integrado en otra parte. Elija la que subsiste.',
  'merging.bar.underWay':
    'Todavía hay un traslado en curso para una de las dos. Inténtelo de nuevo cuando termine, en el plazo de una hora.',
  'merging.bar.countries':
    'Las dos son de países distintos: son dos organismos, se llamen como se llamen.',
  'merging.bar.worlds': 'Una de las dos es un dato de prueba y la otra no.',
  'merging.bar.matched':
    'Hay un emparejamiento entre las dos: quien lo hizo las tenía por dos organismos. Si es un error, termínelo antes.',
  'merging.bar.tooManyNames':
    'La parte que permanece tendría más nombres, identificadores o unidades de los que se guardan. Elimine algunos antes.',
  'merging.look.types':
    'Son de tipos distintos. Las fichas toman el tipo de la parte que permanece.',
  'merging.look.leads':
    'Habría compromisos de una parte que por su tipo no los encabeza. Siguen como están.',
  'merging.look.approval':
    'Solo una de las dos quiere que su aprobador presente y publique. En adelante vale lo que quiera la parte que permanece.',
  'merging.look.matchEnded':
    'Un emparejamiento entre las dos terminó: quien lo propuso las tenía por dos organismos.',
  'imports.title': 'Importar páginas públicas',
  'imports.readTitle': 'Leer un archivo de páginas públicas',
  'imports.readLead':
    'Una vista previa dice qué sería de cada fila y no guarda nada. Las filas que reproducen páginas de sitios aprobados se hacen públicas de inmediato; las demás esperan a una segunda persona de la Secretaría.',
  'imports.newFileHint': 'Un archivo JSON con una lista de filas en «records».',
  'imports.tooLargeToRead':
    'Este archivo es demasiado largo para la página. Impórtelo con el comando: npm run import -- FILE',
  'imports.store': {
    one: 'Importar una fila',
    many: 'Importar {count} de filas',
    other: 'Importar {count} filas',
  },
  'imports.stored': {
    one: 'Se importó una fila',
    many: 'Se importaron {count} de filas',
    other: 'Se importaron {count} filas',
  },
  'imports.confirmTitle': 'Confirmar una importación',
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

  'rehearsal.mark': 'Ensayo.',
  'rehearsal.lead':
    'Nada de lo que escriba aquí se envía ni se guarda, y todas las demás fichas y partes son inventadas. Lo que encaja se calcula en su propio dispositivo, con las reglas que valen también para todos los demás.',
  'rehearsal.title.pledge': 'Ensayar una petición de apoyo',
  'rehearsal.title.offer': 'Ensayar una oferta de apoyo',
  'rehearsal.end': 'Terminar el ensayo',
  'rehearsal.ended': 'El ensayo ha terminado',
  'rehearsal.next':
    'No se ha enviado nada. En una situación real, la Secretaría leería ahora lo que usted escribió y lo aceptaría o lo devolvería con un motivo, y las primeras sugerencias figurarían aquí, como las de abajo.',
  'rehearsal.again': 'Ensayar de nuevo',

  'policies.title': 'Cómo pondera el emparejamiento',
  'policies.lead':
    'Lo que cada criterio de la puntuación puede aportar con cada política, y qué política produce las sugerencias que se muestran ahora.',
  'policies.served': 'La política {version} produce las sugerencias que se muestran ahora.',
  'policies.weights': 'Lo que puede aportar cada criterio',
  'policies.weightsLead':
    'En puntos, y en porcentaje de todos los puntos de la política, pues los totales pueden diferir.',
  'policies.version': 'Política {version}',
  'policies.percent': '{percent} %',
  'policies.prose': 'Lee lo que las fichas dicen en prosa',
  'policies.unknown': 'Lo que no se indica aporta, de su criterio',
  'policies.compare': 'Antes y después',
  'policies.compareLead':
    'Lo que otra política sugeriría para cada compromiso, calculado ahora a partir de las fichas tal como están. Nada se guarda ni se muestra a otras personas.',
  'policies.compareWith': 'Comparar lo que se muestra ahora con',
  'policies.compareNone': 'nada',
  'policies.now': 'Ahora, según la política {version}',
  'policies.then': 'Según la política {version}',
  'policies.points': 'Puntos: {points}',
  'policies.goes': 'desaparecería',
  'policies.comes': 'aparecería',
  'policies.firstIsAnother': 'Otra primera sugerencia',
  'policies.noSuggestion': 'Ninguna sugerencia',
  'policies.differ': {
    one: 'Compromisos comparados: {all}. De ellos, {count} tendría otra primera sugerencia según la política {version}.',
    many: 'Compromisos comparados: {all}. De ellos, {count} tendrían otra primera sugerencia según la política {version}.',
    other:
      'Compromisos comparados: {all}. De ellos, {count} tendrían otra primera sugerencia según la política {version}.',
  },
  'policies.state.active': 'se muestra ahora',
  'policies.state.building': 'en construcción',
  'policies.state.ready': 'construida, aún no mostrada',
  'policies.state.kept': 'se mantiene al día para volver a ella',
  'policies.state.dropped': 'ya no se escribe',

  'generations.title': 'Conjuntos de sugerencias',
  'generations.lead':
    'Todas las sugerencias de una misma política forman un conjunto. Uno se muestra; otro se construye al lado y puede examinarse antes de mostrarlo; el anterior se mantiene al día, para volver a él. Se escriben tres como máximo.',
  'generations.begin': 'Comenzar otro conjunto',
  'generations.beginMeans':
    'Cada sugerencia y cada cifra se calcula con esa política al lado de las de la política {served}, que quedan como están y se muestran hasta que alguien muestre las otras. Tarda unos minutos y, hasta que se retire, cada cambio se incorpora también en él.',
  'generations.beginDone':
    'Se ha comenzado. Continúe construyéndolo aquí o vuelva más tarde: también se construye por sí solo.',
  'generations.from': 'La política de partida',
  'generations.pointsHint':
    'Con los puntos tal como están se comienza la política {version}. Con otros puntos es una política nueva, número {next}.',
  'generations.pointsWrong': 'Indique un número entero de 0 a 1000.',
  'generations.total': 'En conjunto: {total} de {wanted}',
  'generations.totalWrong': 'Los puntos suman {total}. Cámbielos hasta que sumen {wanted}.',
  'generations.versionTaken':
    'Entretanto alguien ha comenzado una política con este número. Cancele y comience de nuevo a partir de las políticas que hay ahora.',
  'generations.build': 'Continuar construyendo la política {version}',
  'generations.pause': 'Pausar',
  'generations.byItself': 'También se construye por sí solo cada hora.',
  'generations.phase.lists': 'Se calculan las sugerencias. Fichas hasta ahora: {lists}.',
  'generations.phase.cells': 'Se calculan las cifras. Fichas hasta ahora: {lists}.',
  'generations.phase.check':
    'Todo está calculado y se examina una vez más. No en orden hasta ahora en este examen: {differing}.',
  'generations.phase.complete':
    'Construido y hallado en orden. Fichas: {lists}, cifras: {cells}. Compárelo abajo antes de mostrarlo.',
  'generations.activate': 'Mostrar las sugerencias de la política {version}',
  'generations.activateMeans':
    'Todas las personas ven de inmediato las sugerencias y puntuaciones de la política {version} en lugar de las de la política {served}. Las de la política {served} se mantienen al día, de modo que puede volver de la misma manera. Nada de lo que las personas escribieron cambia, ni ningún emparejamiento.',
  'generations.activateDone':
    'La política {version} produce las sugerencias que se muestran ahora.',
  'generations.drop': 'Retirar el conjunto de la política {version}',
  'generations.dropMeans':
    'El conjunto de la política {version} ya no se escribe y se elimina: nadie puede volver a él, habría que construirlo de nuevo. Lo que se muestra, con la política {served}, queda como está.',
  'generations.dropDone': 'Se ha retirado el conjunto de la política {version}.',

  'verification.title': 'Verificación',
  'verification.lead':
    'Todo lo que el producto ha derivado de las fichas se calcula de nuevo y se compara con lo guardado: sugerencias, cifras, páginas públicas, la cadena de actos y los dos registros. Se hace por sí solo cada hora; aquí se hace de inmediato.',
  'verification.beginTitle': 'Verificar ahora',
  'verification.soFar': 'Esta verificación',
  'verification.repair': 'Corregir lo que difiere',
  'verification.repairHint':
    'Las sugerencias, las cifras y lo que es público se escriben de nuevo a partir de las fichas. Lo que las personas dijeron e hicieron nunca se reescribe: solo se señala. Sin la marca, todo se señala solamente.',
  'verification.begin': 'Comenzar la verificación',
  'verification.pause': 'Pausar',
  'verification.goOn': 'Continuar',
  'verification.another': 'Comenzar otra',
  'verification.meanwhile':
    'Puede dejar esta página: nada continúa sin usted, y esta verificación sigue aquí cuando vuelva, en esta pestaña. Entretanto el producto sigue abierto a todas las personas.',
  'verification.walking':
    'En curso. Fichas hasta ahora: {records}. Listas y cifras: {units}. No en orden: {found}.',
  'verification.waiting':
    'Examinados una vez y no en orden: {count}. En {seconds} segundos se examinan de nuevo, pues quizá alguien los esté modificando.',
  'verification.lookingAgain': 'Se examina de nuevo lo que no estaba en orden (examen {look}).',
  'verification.paused': 'En pausa. Continúa donde estaba.',
  'verification.done': 'La verificación ha terminado.',
  'verification.allRight': 'Nada difiere: lo guardado es lo que se deduce de las fichas.',
  'verification.allRepaired': 'Lo que difería se ha corregido. No hay nada que hacer.',
  'verification.left':
    'Algo no se ha corregido. Sugerencias y cifras: verifique de nuevo. Lo que las personas dijeron e hicieron, y los registros: avise a quien mantiene el servicio, con los nombres de abajo, antes de cambiar cualquier otra cosa.',
  'verification.onlySaid':
    'Algo difiere y no se ha cambiado nada. Verifique de nuevo y haga que se corrija.',
  'verification.unsettledMeans':
    'Algunos se estaban modificando en cada examen, así que nada puede decirse de ellos. Verifique de nuevo cuando escriban menos personas.',
  'verification.records': 'Fichas examinadas',
  'verification.units': 'Listas, cifras y páginas del índice examinadas',
  'verification.readAnew':
    'Textos leídos de nuevo con tablas de términos más recientes; estaban en orden',
  'verification.logged': 'Actos que no estaban en ningún registro y ahora lo están',
  'verification.unlogged': 'Actos que aún no están en ningún registro',
  'verification.drift': 'Lo que difería',
  'verification.repairedCount': 'De ello, corregido',
  'verification.found': 'Lo que difería',
  'verification.suspects': 'No en orden al examinarlo; se examina de nuevo antes de contarlo',
  'verification.unsettled': 'Modificado por alguien en cada examen',
  'verification.generation': 'en la generación {name}',
  'verification.repaired': 'corregido',
  'verification.notRepaired': 'no corregido',
  'verification.more': 'Otras diferencias: {count}',
  'verification.unit.list': 'Sugerencias de una ficha',
  'verification.unit.cell': 'Una cifra de cobertura',
  'verification.unit.index': 'Una página del índice de sugerencias',
  'verification.unit.projections':
    'Lo que figura de una ficha, un emparejamiento, una parte o una persona para búsquedas y para el público',
  'verification.unit.truth': 'Lo que las personas dijeron e hicieron',
  'verification.unit.stray': 'Algo en un lugar que no le corresponde',
  'verification.unit.log': 'Un registro de actos',
  'verification.unit.other': 'Otra cosa',
  'verification.differs.absent': 'No existía.',
  'verification.differs.open': 'Se comenzó un cambio y no se terminó.',
  'verification.differs.moving': 'Alguien lo estaba modificando.',
  'verification.differs.missing': 'Faltaba esto:',
  'verification.differs.extra': 'Esto sobraba:',
  'verification.differs.changed': 'Esto era distinto:',
  'verification.differs.fault': 'No se puede leer:',

  'accessibility.lead':
    'Estas páginas aspiran a las WCAG 2.2, nivel AA. Nadie de fuera las ha evaluado, así que no declaran ningún nivel. Aquí figura lo que las pruebas comprueban con cada cambio y lo que sabemos que falta.',
  'accessibility.held': 'Lo que comprueban las pruebas',
  'accessibility.held.axe':
    'Una herramienta (axe) examina las páginas principales, con y sin sesión iniciada, en inglés y en árabe. No se admite una página en la que encuentre algo.',
  'accessibility.held.keyboard':
    'Pedir apoyo y aceptar fichas se recorren solo con el teclado, en inglés y en árabe.',
  'accessibility.held.focus':
    'Después de un paso, el foco queda en lo que resultó de él y no se pierde.',
  'accessibility.held.narrow':
    'Ninguna página se desplaza hacia los lados en una ventana de 320 píxeles.',
  'accessibility.held.charts':
    'Cada gráfico tiene una tabla con exactamente los números dibujados, y un archivo con ellos.',
  'accessibility.held.language':
    'Cada página indica su idioma y su dirección, y los textos recibidos indican los suyos.',
  'accessibility.held.still':
    'Mientras se carga la primera página, en cada idioma, nada se mueve en ella de forma apreciable (un desplazamiento de 0,02 como máximo).',
  'accessibility.gaps': 'Lagunas conocidas',
  'accessibility.gaps.people':
    'No han probado las páginas personas que usan productos de apoyo, ni se han probado con lectores de pantalla.',
  'accessibility.gaps.languages':
    'La herramienta y los recorridos con teclado se ejecutan en inglés y en árabe, no en francés ni en español.',
  'accessibility.gaps.colours':
    'Hay estilos para colores forzados, menos movimiento, texto grande e impresión; los han mirado personas y ninguna prueba lo hace.',
  'accessibility.gaps.files':
    'No se ha comprobado la accesibilidad de los documentos y libros de cálculo que se descargan.',
  'accessibility.gaps.translations':
    'Las traducciones al francés, al español y al árabe no las han revisado traductores profesionales.',
  'accessibility.gaps.signIn': 'La página de inicio de sesión es del proveedor de identidad.',
  'accessibility.tell': 'Si algo le estorba',
  'accessibility.tell.text':
    'Dígaselo a quienes le dieron acceso, o abra una incidencia en el repositorio del código. Indique la página, qué quería hacer y qué usa para leerla.',
  'accessibility.otherForms':
    'Cada lista y cada cifra pueden obtenerse también como archivo, y los compromisos y las ofertas pueden rellenarse sin conexión en un libro de cálculo.',
  'accessibility.date': 'Comparado con las páginas el {date}.',

  'privacy.lead':
    'Qué conserva este servicio de las personas y de las partes, quién lo lee y durante cuánto tiempo. Los plazos son aquellos por los que el propio servicio elimina las cosas.',
  'privacy.people': 'Lo que se conserva de las personas',
  'privacy.parties': 'Lo que se conserva de las partes y sus fichas',
  'privacy.what': 'Qué',
  'privacy.readers': 'Quién lo lee',
  'privacy.kept': 'Cuánto tiempo',
  'privacy.kept.days': '{days} días; después desaparece por sí solo',
  'privacy.kept.logs':
    '{usual} días, o lo que haya elegido quien gestiona el servicio: de {least} a {most}',
  'privacy.kept.account': 'Mientras exista la cuenta',
  'privacy.kept.right': 'Mientras dure el derecho a trabajar aquí',
  'privacy.kept.changed': 'Hasta que su parte lo cambie o lo elimine',
  'privacy.kept.ended':
    'Hasta que termine la puesta en contacto, el emparejamiento o el aporte, o lo retire quien lo dio',
  'privacy.kept.erased': 'Hasta que lo borre quien lo escribió',
  'privacy.kept.tabClosed':
    'Hasta que se cierre la pestaña; los filtros guardados y cómo prefiere ver las páginas quedan hasta que los elimine',
  'privacy.kept.never': 'Mientras exista el registro, como su historial',
  'privacy.what.account':
    'Dirección de correo e idioma de la invitación, en el servicio de inicio de sesión',
  'privacy.readers.account':
    'Nadie aquí: este servicio solo pide la dirección cuando ha de enviarse un correo',
  'privacy.what.right':
    'Nombre u oficina, función, parte o países, tarea, y quién dio, cambió o retiró el derecho y cuándo',
  'privacy.readers.right':
    'Quienes gestionan a las personas; de las personas de una parte, quien las gestiona en ella',
  'privacy.what.contact': 'Punto focal de una ficha: nombre, correo, teléfono',
  'privacy.readers.contact':
    'Su parte y la Secretaría; el otro lado de un emparejamiento cuando ambos lados han aceptado la puesta en contacto, y cada lectura queda registrada',
  'privacy.what.givenContact': 'Contacto que da una parte sin ficha para la puesta en contacto',
  'privacy.readers.givenContact':
    'Su propio lado; el otro lado cuando ambos han aceptado, y cada lectura queda registrada',
  'privacy.what.comments': 'Comentarios junto a una ficha',
  'privacy.readers.comments':
    'Colegas de la misma parte, o la Secretaría y los lectores, cada grupo sin el otro',
  'privacy.what.history':
    'Quién hizo qué y cuándo en cada ficha, emparejamiento, parte y derecho, y una huella de cada entrada en el diario',
  'privacy.readers.history':
    'De una ficha o un emparejamiento, sus partes y la Secretaría; las huellas, quien comprueba el diario',
  'privacy.what.inbox': 'Lo que dice una bandeja de entrada, y lo que alguien ha leído de ella',
  'privacy.readers.inbox':
    'De quien es la bandeja: una persona, las personas de una parte o la Secretaría; las marcas de lectura, solo esa persona',
  'privacy.what.choices': 'Qué correos eligió alguien y qué sigue',
  'privacy.readers.choices': 'Solo esa persona',
  'privacy.what.mails': 'Que va un correo a alguien, de qué tipo y qué fue de él, sin su dirección',
  'privacy.readers.mails': 'La Secretaría',
  'privacy.what.files': 'Archivos preparados para alguien',
  'privacy.readers.files': 'Quien los pidió',
  'privacy.what.answers': 'La respuesta a una solicitud, para quien la envíe de nuevo',
  'privacy.readers.answers': 'Nadie más: solo se da a la misma solicitud de la misma persona',
  'privacy.what.counts': 'Cuántas invitaciones u ofrecimientos de ayuda envió alguien en un día',
  'privacy.readers.counts': 'Nadie',
  'privacy.what.logs':
    'Registros técnicos del servicio: qué solicitud, desde qué dirección de red, de quién como identificador, cómo terminó y cuánto duró; sin textos, nombres ni direcciones de correo',
  'privacy.readers.logs': 'Quienes gestionan el servicio',
  'privacy.what.device':
    'Lo que escribe y no ha enviado, con la versión de la que partió, en su dispositivo; sin contactos ni países excluidos. Desaparece cuando este servicio se abre allí pasado ese plazo',
  'privacy.readers.device':
    'Solo usted, una vez que inicia sesión; no sale de su dispositivo. Quien pueda abrir los archivos de su navegador podría leerlo: cierre sesión en un ordenador que usen otras personas',
  'privacy.what.tab':
    'Los contactos y países excluidos que escribe y no ha enviado, y los filtros que guardó, en su navegador',
  'privacy.readers.tab': 'Nadie: no sale de su dispositivo',
  'privacy.what.party': 'Nombre, otros nombres, tipo, país e identificadores de una parte',
  'privacy.readers.party':
    'Todo el mundo, cuando algo de la parte es público; hasta entonces, quien trabaja aquí',
  'privacy.what.versions':
    'Lo que decían los compromisos y las ofertas antes de cambiarse, desde su envío',
  'privacy.readers.versions': 'Su parte y la Secretaría',
  'privacy.what.records': 'Compromisos y ofertas',
  'privacy.readers.records': 'Campo por campo, como se indica más abajo',
  'privacy.what.matches':
    'Emparejamientos: sus aportes, cantidades, respuestas y motivos; la persona responsable y la nota de traspaso',
  'privacy.readers.matches':
    'Ambos lados, la Secretaría y sus lectores; los motivos de una negativa, la persona responsable y la nota, solo la Secretaría',
  'privacy.what.messages':
    'Preguntas, respuestas y fechas junto a un emparejamiento; avisos y bloqueos',
  'privacy.readers.messages':
    'Ambos lados, la Secretaría y sus lectores; avisos y bloqueos, quien los hizo y la Secretaría',
  'privacy.what.interest': 'Interés por una sugerencia o una necesidad',
  'privacy.readers.interest': 'Esa parte y la Secretaría',
  'privacy.what.released': 'Lo publicado, y los informes con sus archivos',
  'privacy.readers.released': 'Todo el mundo; un informe que no se ha publicado, la Secretaría',
  'privacy.what.backups': 'Copias de toda la tabla',
  'privacy.readers.backups': 'Quienes gestionan el servicio, para restablecerla tras un fallo',
  'privacy.fields': 'Los campos de una ficha, según quién los lee',
  'privacy.fields.text':
    'Quién lee una ficha que no es pública depende de su estado, que la propia ficha indica. Estos son sus campos, tal como el servicio los distingue.',
  'privacy.fields.public': 'Todo el mundo, cuando su parte la ha publicado',
  'privacy.fields.registered':
    'Quien puede leer la ficha antes de que sea pública, y nadie más después',
  'privacy.fields.party': 'Solo su parte y la Secretaría',
  'privacy.fields.bothSides': 'Se muestran a ambos lados cuando se propone un emparejamiento',
  'privacy.field.party': 'La parte',
  'privacy.field.exclusions': 'Partes y países para los que una ficha no está prevista',
  'privacy.field.linked': 'El compromiso al que responde un compromiso de emparejamiento',
  'privacy.field.text': 'Texto del componente',
  'privacy.yours': 'Qué puede hacer usted',
  'privacy.yours.text':
    'Cambiar o eliminar el contacto de su ficha, borrar sus comentarios, elegir sus correos y lo que sigue puede hacerlo usted. Quien gestiona sus derechos puede cambiarlos o retirarlos; pregúntele también qué se conserva de usted. Los historiales permanecen, para que nadie cambie sin ser visto lo que se acordó.',
  'privacy.none.text':
    'No se sigue a nadie: no se pide nada a terceros, ningún correo dice que fue leído y ningún texto suyo sale del servicio para ser leído.',
  'about.what.title': 'Qué es',
  'about.what.text':
    'El Grupo de Apoyo a la Capacidad de Asilo pone en contacto a los Estados que piden apoyo para sus sistemas de asilo con quienes lo ofrecen. Este servicio recibe compromisos y ofertas mediante formularios, sugiere pares que encajan y muestra hasta qué punto están cubiertas las necesidades, por área, región y tipo de actor.\nSugiere y explica; deciden las personas. No clasifica a los Estados.',
  'about.not.title': 'Qué no es',
  'about.not.text':
    'No es un producto de las Naciones Unidas ni del ACNUR, ni cuenta con su respaldo. Es una propuesta que funciona. Una ficha no actualiza ni juzga los avances de un Estado.',
  'about.matching.title': 'Cómo se hacen las sugerencias',
  'about.matching.text':
    'Un par solo se sugiere si cada condición se cumple o no se sabe que falle: el Estado pidió, la oferta está abierta, ambos son reales o ambos ficticios, ambos están en la misma área, la oferta llega al lugar, ninguno de los lados excluye al otro, los plazos coinciden, la necesidad está abierta y a la oferta le queda margen.\nDespués, varios criterios forman la puntuación: ante todo los temas; luego el lugar, las condiciones, lo que sigue abierto, el idioma, el parecido de las palabras, el derecho, el tipo de apoyo, la proporción de la necesidad y la escala. Lo que se indica cuenta primero. Lo que solo se lee en un texto cuenta menos: no descarta nada y no entra en ninguna cifra pública. Lo que nadie sabe vale la mitad de su criterio, o lo que puede decirse sin ello. Cada sugerencia muestra sus criterios y cuántos se conocen.\nLas reglas reales de la Secretaría del Grupo no son públicas. Estas son nuestras, tienen versiones y pueden cambiar; cada sugerencia nombra la versión.',
  'about.publication.title': 'Qué se hace público',
  'about.publication.text':
    'Lo que su autor ha publicado: solo esa versión, sin lo que se reserva (textos, cantidades o socios), que se indica cuando es así; y hechos tomados de páginas públicas, que nadie ha publicado aquí. Cada ficha y cada emparejamiento indica cuál de los dos es; lo tomado de páginas nombra esas páginas y el día en que se leyeron. Las páginas públicas, los archivos y los totales se calculan solo con ello. Las sugerencias, los borradores, las exclusiones y los contactos nunca son públicos.',
  'about.data.title': 'Los datos',
  'about.data.first':
    'Las primeras fichas son hechos de páginas públicas sobre los emparejamientos, ofertas y compromisos del Grupo, encontrados hasta el 23 de noviembre de 2026 y redactados con otras palabras. Las lagunas quedan como lagunas. Cada ficha nombra sus páginas.',
  'about.data.text':
    'Las regiones son las de las estadísticas de población del ACNUR (CC BY 4.0). Los nombres de los países son de la taxonomía de OCHA (licencia MIT). Ningún nombre, código o agrupación dice nada sobre la condición jurídica de un país o territorio ni sobre sus límites.\nLas fichas ficticias llevan códigos que no son de ningún país (XA a XZ) y siempre se señalan.',
  'about.words.title': 'Las palabras de estas páginas',
  'about.words.text':
    'Parte: un Estado o una organización que se compromete u ofrece.\nComponente: una parte de un compromiso o de una oferta, en una sola área. Un compromiso puede tener varios.\nPublicación: el consentimiento registrado de una parte para que su ficha sea pública.\nTomado de páginas públicas: figura en páginas públicas, que se nombran; ninguna parte lo ha publicado aquí.\nEmparejamiento: un compromiso y una oferta que las partes han decidido examinar juntos.\nAbierto: se pide apoyo y no hay ninguno acordado.\nAún por cubrir: lo que el apoyo acordado, y la asignación propuesta si la hay, dejan de lo que se pide.\nRegistro: todos los compromisos y ofertas que contiene este servicio.',

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
