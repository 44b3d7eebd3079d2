/** Headings of a file of rows, and what is said of its lines, in Spanish. */
import type { SheetCatalogueOf } from './catalogue.ts';

export const sheetSpanish: SheetCatalogueOf<'es'> = {
  'heading.example': 'Ejemplo (no se importa)',
  'heading.record_id': 'Número del registro',
  'heading.component_no': 'Número del componente',
  'heading.kind': 'Compromiso u oferta',
  'heading.title': 'Título',
  'heading.language': 'Idioma de los textos',
  'heading.entity_name': 'Parte',
  'heading.entity_type': 'Tipo de parte',
  'heading.joint_partners': 'Otras partes',
  'heading.iso3': 'País de la parte',
  'heading.party_id': 'Identificador de la parte',
  'heading.area': 'Ámbito',
  'heading.text': 'Qué se necesita o se da',
  'heading.part': 'Punto',
  'heading.support_types': 'Tipos de apoyo',
  'heading.next_step_by': 'Próximo paso, para cuándo',
  'heading.component_countries': 'Países donde se aplica',
  'heading.regions': 'Regiones enteras donde se aplica',
  'heading.anywhere': 'Se aplica en cualquier lugar',
  'heading.area_stated': 'Ámbito en palabras',
  'heading.topics_stated': 'Temas en palabras',
  'heading.support_types_stated': 'Tipos de apoyo en palabras',
  'heading.places_stated': 'Lugares en palabras',
  'heading.amount_min': 'Cantidad, como mínimo',
  'heading.amount_max': 'Cantidad, como máximo',
  'heading.unit': 'Unidad',
  'heading.currency': 'Moneda',
  'heading.amount_period': 'Con qué frecuencia',
  'heading.start': 'Desde',
  'heading.end': 'Hasta',
  'heading.time_stated': 'Plazo en palabras',
  'heading.conditions': 'Condiciones',
  'heading.condition_kinds': 'Tipos de las condiciones',
  'heading.availability': 'Solicitado, o aún disponible',
  'heading.source_url': 'Páginas públicas',
  'kind.pledge': 'Compromiso',
  'kind.offer': 'Oferta',
  'availability.requested': 'Se solicita apoyo',
  'availability.not_requested': 'No se solicita apoyo',
  'availability.not_stated': 'No indicado',
  'availability.open': 'Aún disponible',
  'availability.committed': 'Asignado a receptores nombrados',
  'template.title': 'Filas para el registro del apoyo a la capacidad de asilo',
  'template.version': 'Versión de esta plantilla',
  'template.rows': 'Filas',
  'template.readMe': 'Léame',
  'template.yes': 'sí',
  'template.no': 'no',
  'template.how.rows':
    'Una fila es un componente de un compromiso o de una oferta. Las filas seguidas con la misma parte y el mismo título son un registro; las filas separadas lo son si tienen el mismo número de registro.',
  'template.how.who':
    'Una parte envía sus propias filas: pasan a ser borradores, a los que basta un título. La Secretaría envía filas de cualquier parte, que necesitan además la parte, el idioma y un texto.',
  'template.how.cells':
    'Varios valores en una celda se separan con punto y coma. Los países y regiones se escriben por su nombre, en inglés, francés, español o árabe, o por su código.',
  'template.how.dates':
    'Una fecha es AAAA, AAAA-MM o AAAA-MM-DD. Una cantidad es un número entero.',
  'template.how.examples':
    'Una fila con algo en la primera columna es un ejemplo y nunca se importa.',
  'template.how.columns':
    'Las columnas pueden moverse o quitarse, y se leen también todas las de los archivos del registro, por su nombre o su encabezado en cualquiera de los cuatro idiomas.',
  'template.how.preview':
    'No se guarda nada antes de que la página haya mostrado qué pasaría con cada fila.',
  'document.title.pledge': 'Un compromiso, para rellenar sin conexión',
  'document.title.offer': 'Una oferta, para rellenar sin conexión',
  'document.how.fill':
    'Escriba sus respuestas solo en la última columna. Lo que aún no se sabe puede quedar abierto; para un borrador basta un título.',
  'document.how.several':
    'Varios valores se escriben uno debajo de otro o se separan con punto y coma.',
  'document.how.components':
    'Cada componente tiene su tabla. Copie una si necesita más; las tablas sin respuestas se pasan por alto.',
  'document.how.send':
    'Envíe el archivo en la página de archivos de filas. Verá lo que se leyó antes de que se guarde nada, y pasa a ser un borrador.',
  'document.question': 'Pregunta',
  'document.how': 'Cómo',
  'document.answer': 'Su respuesta',
  'document.record': 'La ficha entera',
  'document.component': 'Componente {number}',
  'document.oneOf': 'Uno de estos:',
  'document.someOf': 'Uno o varios de estos:',
  'document.date': 'AAAA, AAAA-MM o AAAA-MM-DD',
  'document.currency': 'Código ISO 4217, como EUR',
  'document.places': 'Por nombre o por código',
  'document.leaveKind': 'Deje esto como está.',
  'example.marker': 'Ejemplo',
  'example.pledge.party': 'Un ministerio de XA (ficticio)',
  'example.pledge.title': 'Registro de solicitudes de asilo',
  'example.pledge.text': 'Formar al personal de registro y equipar dos oficinas.',
  'example.offer.party': 'Una red jurídica de XB (ficticia)',
  'example.offer.title': 'Asesoramiento en derecho de asilo',
  'example.offer.text': 'Dos juristas revisan proyectos de normas, en línea o en el lugar.',
  'note.dayRead': 'Se leyó como {day}. Escríbalo así si es correcto.',
  'note.formulaValue':
    'Aquí hay una fórmula. Se leyó el último valor que tuvo; compruebe que sigue siendo válido.',
  'note.mergedCell':
    'La celda está combinada. Su texto se leyó para cada una de las filas que abarca: desde {cell}.',
  'note.quoteTaken': 'Se quitó un apóstrofo delante de un signo de fórmula.',
  'note.damagedText':
    'Hay letras que parecen dañadas, como cuando un archivo se abre con otra codificación. Compare con la fuente y guarde el archivo en UTF-8.',
  'note.severalStates': 'En una celda hay varios Estados y se leyeron uno por uno: {codes}.',
  'note.codeAsWords':
    'No es ningún valor de esta columna, así que se guarda en palabras y cuenta como indicado, no codificado: «{words}». Elija un valor de la lista de la plantilla para que se cuente.',
  'note.placeAsWords':
    'No se conoce como lugar, así que se guarda en palabras y cuenta como no codificado: «{words}». Escriba el nombre de un país o una región para que se cuente.',
  'note.stateGroup':
    '«{words}» es un grupo de Estados. Se guarda en palabras; nombre los Estados o regiones de que se trata para que se cuenten.',
  'note.formerRegion': '«{words}» es una región anterior. Se leyó como la región actual: {code}.',
  'note.placeElsewhere':
    '«{words}» no es un país. Se leyó como región, o como cualquier lugar: {code}.',
  'note.languageAssumed': 'No se indica el idioma de los textos. Se supone: {language}.',
  'note.conditionKindAssumed': 'No se indica el tipo de condición. Se supone: otra.',
  'note.saysOtherwise':
    'La fila {row} del mismo registro dice otra cosa aquí, y es la que se leyó. Haga que coincidan o dé a las filas números distintos.',
  'note.leftOut': 'Los registros de esta clase no tienen este dato. Se dejó fuera.',
  'note.partnersAsNamed':
    'Las otras partes se suman por sí mismas a un registro. Lo que figura aquí se dejó fuera.',
  'note.newParty':
    'No hay inscrita ninguna parte con este nombre; se inscribiría: {name}. Compruebe que no tiene aquí otro nombre.',
  'note.partyLooksLike':
    'Se leyó como la parte inscrita {name}, que se escribe de otro modo. Compruebe que es la misma.',
  'note.partyOtherType':
    'Esta parte está inscrita con otro tipo, que se mantiene: {type}. Compruebe que es la misma parte.',
  'note.partyOtherCountry':
    'Esta parte está inscrita con otro país, que se mantiene: {country}. Compruebe que es la misma parte.',
  'note.sameNameElsewhere':
    'Hay inscrita una parte con este nombre y otro país, {country}. Esta se considera otra parte.',
  'note.nameAgainstCode':
    'El nombre es el de {named}; el código, el de {coded}. Se leyó el código; corrija lo que esté mal.',
  'note.looksLikeRecord':
    'Ya hay un registro de esta parte con este título: {reference}. Si es el mismo, quite esta fila y modifique ese registro.',
  'note.sameTitleInFile':
    'La fila {row} tiene la misma parte y el mismo título y dice otra cosa. Si son un solo registro, dé a sus filas un mismo número.',
  'note.goneFromFile':
    'La fila {row} de una edición anterior ya no está en este archivo: «{title}» ({reference}). Su ficha queda como está hasta que alguien decida.',
  'note.required': 'Rellene: {column}.',
  'note.unknownCode':
    'No es uno de los valores de esta columna. Elija uno de la lista de la plantilla.',
  'note.notADate': 'No es una fecha. Escriba AAAA, AAAA-MM o AAAA-MM-DD.',
  'note.ambiguousDay': 'El día y el mes podrían estar al revés. Escriba la fecha como AAAA-MM-DD.',
  'note.serialDay':
    'Hay un número donde se pide una fecha. Dé a la celda formato de fecha o escriba AAAA-MM-DD.',
  'note.notANumber': 'No es un número entero. Escriba solo cifras, como 1200.',
  'note.notYesOrNo': 'Escriba sí o no, o déjelo vacío.',
  'note.lostFormula':
    'Aquí hay una fórmula de la que el archivo no guarda ningún valor. Pegue el valor en su lugar.',
  'note.kindMissing':
    'Indique si es un compromiso o una oferta: en su columna o con el nombre de la hoja.',
  'note.kindDiffers':
    'Las filas de un mismo registro son de clases distintas. Deles números distintos.',
  'note.otherParty':
    'Usted actúa por otra parte. Quite las filas de otras partes; las registra la Secretaría.',
  'note.partyMissing': 'Nombre la parte.',
  'note.partyChoice':
    'Varias partes inscritas tienen este nombre. Indique el país o el identificador de la parte.',
  'note.typeMissing': 'Esta parte sería nueva aquí. Indique su tipo.',
  'note.stateNeedsCountry': 'Indique el país de este Estado.',
  'note.notALead':
    'Un compromiso lo encabeza un Estado o una organización regional. Escríbalo como oferta o nombre el Estado.',
  'note.repeatedInFile': 'La fila {row} dice lo mismo, palabra por palabra. Quite una de las dos.',
  'note.recordIsHere':
    'Esta fila lleva el identificador de un registro que existe aquí y dice otra cosa: {reference}. Modifíquelo en su página o vacíe el número para guardar uno nuevo.',
  'note.tooLong': 'Demasiado largo. Abrevie el texto.',
  'note.tooMany': 'Demasiados valores en una celda. Quite algunos.',
  'note.tooManyParts': 'Demasiadas filas para un registro. Repártalas en varios registros.',
  'note.recordTooLarge':
    'Más de lo que cabe en un registro. Abrevie sus textos o reparta sus filas en varios registros.',
  'note.hiddenCharacters':
    'Aquí hay caracteres que nadie puede ver. Escriba el texto de nuevo o péguelo sin formato.',
  'note.notALink':
    'No es la dirección de una página. Escriba direcciones que empiecen por https://, separadas por espacios.',
  'note.endBeforeStart': 'El final es anterior al comienzo. Corrija uno de los dos.',
  'note.maxBelowMin': 'La cantidad máxima es menor que la mínima. Corrija una de las dos.',
  'note.currencyForMoney': 'Una moneda acompaña a la unidad «importe» y a ninguna otra.',
  'note.unknownCurrency': 'Moneda desconocida. Escriba su código ISO 4217, como EUR.',
  'note.anywhereAndPlaces': 'Elija o bien cualquier lugar, o bien países y regiones.',
  'note.outsideArea': 'Un tema pertenece a otro ámbito. Corrija el tema o el ámbito.',
  'note.madeUpPlace': 'Este lugar es ficticio, y este registro es el real.',
  'note.realPlace':
    'Este registro es ficticio: solo admite los países ficticios XA a XZ, y nada de un país real.',
  'note.repeatedValue': 'El mismo valor figura dos veces. Quite uno.',
  'note.wrong': 'Corrija esta celda: {column}.',
  'note.contended':
    'Otras personas cambiaban lo mismo en ese momento. Guarde el archivo de nuevo: lo guardado queda como está.',
  'fault.notASheet':
    'No es un libro de cálculo ni un archivo de texto con filas. Envíe un archivo XLSX o CSV.',
  'fault.oldWorkbook':
    'Es un libro de un formato antiguo (XLS). Guárdelo como XLSX y envíe ese archivo.',
  'fault.encrypted':
    'Este libro está protegido con contraseña. Guárdelo sin ella y envíe ese archivo.',
  'fault.damaged':
    'Este libro está dañado o incompleto. Ábralo, guárdelo de nuevo como XLSX y envíe ese archivo.',
  'fault.unpacksTooLarge':
    'Este libro es demasiado grande una vez descomprimido. Envíe solo la hoja con las filas, sin imágenes.',
  'fault.tooManyRows': 'Más de {most} filas. Divida el archivo y envíe sus partes una tras otra.',
  'fault.tooManyColumns': 'Más de {most} columnas. Envíe solo las columnas necesarias.',
  'fault.unknownEncoding':
    'No se puede saber en qué codificación está este archivo de texto. Guárdelo como «CSV UTF-8», o como XLSX, y envíe ese archivo.',
  'fault.noHeadings':
    'No se encontró ninguna fila con encabezados conocidos en las primeras {most} filas. Use los encabezados de la plantilla o indique qué significa cada columna.',
  'fault.headingTwice':
    'Dos columnas tienen el mismo encabezado o significado: {cells} de la hoja «{sheet}». Conserve una o cambie el nombre de una.',
  'fault.missingColumns':
    'A la hoja «{sheet}» le faltan columnas que toda fila necesita: {columns}. Añádalas o quite la hoja del archivo.',
  'fault.tooManyRecords':
    'Más de {most} registros. Divida el archivo y envíe sus partes una tras otra.',
  'fault.noRows': 'Hay encabezados, pero debajo ninguna fila que no sea un ejemplo.',
  'fault.textOutside':
    'Esto se encuentra donde no se lee ninguna respuesta: «{text}». Páselo a la columna de respuestas, o bórrelo, y envíe de nuevo el archivo.',
  'fault.otherTemplate':
    'Este archivo se hizo con una plantilla posterior a las que conoce este registro. Tome la plantilla de aquí y copie las filas.',
};
