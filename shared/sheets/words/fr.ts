/** Headings of a file of rows, and what is said of its lines, in French. */
import type { SheetCatalogueOf } from './catalogue.ts';

export const sheetFrench: SheetCatalogueOf<'fr'> = {
  'heading.example': 'Exemple (non importé)',
  'heading.record_id': 'Numéro de l’enregistrement',
  'heading.component_no': 'Numéro de la composante',
  'heading.kind': 'Engagement ou offre',
  'heading.title': 'Titre',
  'heading.language': 'Langue des textes',
  'heading.entity_name': 'Partie',
  'heading.entity_type': 'Type de partie',
  'heading.joint_partners': 'Autres parties',
  'heading.iso3': 'Pays de la partie',
  'heading.party_id': 'Identifiant de la partie',
  'heading.area': 'Domaine',
  'heading.text': 'Ce qui est nécessaire ou donné',
  'heading.part': 'Point',
  'heading.support_types': 'Types de soutien',
  'heading.next_step_by': 'Prochaine étape, pour quand',
  'heading.component_countries': 'Pays où cela s’applique',
  'heading.regions': 'Régions entières où cela s’applique',
  'heading.anywhere': 'S’applique partout',
  'heading.area_stated': 'Domaine en toutes lettres',
  'heading.topics_stated': 'Thèmes en toutes lettres',
  'heading.support_types_stated': 'Types de soutien en toutes lettres',
  'heading.places_stated': 'Lieux en toutes lettres',
  'heading.amount_min': 'Quantité, au moins',
  'heading.amount_max': 'Quantité, au plus',
  'heading.unit': 'Unité',
  'heading.currency': 'Monnaie',
  'heading.amount_period': 'À quelle fréquence',
  'heading.start': 'À partir de',
  'heading.end': 'Jusqu’à',
  'heading.time_stated': 'Période en toutes lettres',
  'heading.conditions': 'Conditions posées',
  'heading.condition_kinds': 'Types des conditions',
  'heading.availability': 'Demandé, ou encore disponible',
  'heading.source_url': 'Pages publiques',
  'kind.pledge': 'Engagement',
  'kind.offer': 'Offre',
  'availability.requested': 'Un soutien est demandé',
  'availability.not_requested': 'Aucun soutien n’est demandé',
  'availability.not_stated': 'Non précisé',
  'availability.open': 'Encore disponible',
  'availability.committed': 'Affecté à des bénéficiaires nommés',
  'template.title': 'Lignes pour le registre du soutien aux capacités d’asile',
  'template.version': 'Version de ce modèle',
  'template.rows': 'Lignes',
  'template.readMe': 'À lire',
  'template.yes': 'oui',
  'template.no': 'non',
  'template.how.rows':
    'Une ligne est une composante d’un engagement ou d’une offre. Les lignes qui se suivent avec la même partie et le même titre forment un enregistrement ; des lignes séparées en forment un si elles ont le même numéro.',
  'template.how.who':
    'Une partie envoie ses propres lignes : elles deviennent des brouillons, auxquels un titre suffit. Le Secrétariat envoie les lignes de toute partie ; il y faut aussi la partie, la langue et un texte.',
  'template.how.cells':
    'Plusieurs valeurs dans une cellule se séparent par des points-virgules. Les pays et régions s’écrivent par leur nom, en anglais, français, espagnol ou arabe, ou par leur code.',
  'template.how.dates':
    'Une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ. Une quantité est un nombre entier.',
  'template.how.examples':
    'Une ligne dont la première colonne est remplie est un exemple et n’est jamais importée.',
  'template.how.columns':
    'Les colonnes peuvent être déplacées ou retirées ; toutes celles des fichiers du registre sont lues aussi, par leur nom ou leur en-tête dans l’une des quatre langues.',
  'template.how.preview':
    'Rien n’est enregistré avant que la page ait montré ce que deviendrait chaque ligne.',
  'document.title.pledge': 'Un engagement, à remplir hors ligne',
  'document.title.offer': 'Une offre, à remplir hors ligne',
  'document.how.fill':
    'N’écrivez vos réponses que dans la colonne des réponses, la dernière. Ce qui n’est pas encore connu peut rester ouvert ; un titre suffit pour un brouillon.',
  'document.how.several':
    'Plusieurs valeurs s’écrivent l’une sous l’autre ou se séparent par des points-virgules.',
  'document.how.components':
    'Chaque composante a son tableau. Copiez-en un s’il en faut davantage ; les tableaux sans réponse sont ignorés.',
  'document.how.send':
    'Envoyez le fichier sur la page des fichiers de lignes. Vous voyez ce qui a été lu avant tout enregistrement, et il devient un brouillon.',
  'document.question': 'Question',
  'document.how': 'Comment',
  'document.answer': 'Votre réponse',
  'document.record': 'La fiche entière',
  'document.component': 'Composante {number}',
  'document.oneOf': 'Une valeur parmi :',
  'document.someOf': 'Une ou plusieurs valeurs parmi :',
  'document.date': 'AAAA, AAAA-MM ou AAAA-MM-JJ',
  'document.currency': 'Code ISO 4217, par exemple EUR',
  'document.places': 'Par nom ou par code',
  'document.leaveKind': 'Laissez ceci tel quel.',
  'example.marker': 'Exemple',
  'example.pledge.party': 'Un ministère de XA (fictif)',
  'example.pledge.title': 'Enregistrement des demandes d’asile',
  'example.pledge.text': 'Former le personnel d’enregistrement et équiper deux bureaux.',
  'example.offer.party': 'Un réseau juridique de XB (fictif)',
  'example.offer.title': 'Conseils en droit de l’asile',
  'example.offer.text': 'Deux juristes relisent des projets de règles, en ligne ou sur place.',
  'note.dayRead': 'Lu comme {day}. Écrivez-le ainsi si c’est exact.',
  'note.formulaValue':
    'Cette cellule contient une formule. Sa dernière valeur a été lue ; vérifiez qu’elle est toujours exacte.',
  'note.mergedCell':
    'La cellule est fusionnée. Son texte a été lu pour chacune des lignes qu’elle couvre : à partir de {cell}.',
  'note.quoteTaken': 'Une apostrophe placée devant un signe de formule a été retirée.',
  'note.damagedText':
    'Des lettres semblent altérées, comme lorsqu’un fichier a été ouvert dans un autre encodage. Comparez avec la source et enregistrez le fichier en UTF-8.',
  'note.severalStates': 'La cellule nomme plusieurs États, lus un par un : {codes}.',
  'note.codeAsWords':
    'Aucune valeur de cette colonne ; c’est gardé en toutes lettres et compte comme précisé, non codé : « {words} ». Choisissez une valeur dans la liste du modèle pour que cela soit compté.',
  'note.placeAsWords':
    'Ce lieu n’est pas connu ; il est gardé en toutes lettres et compte comme non codé : « {words} ». Écrivez le nom d’un pays ou d’une région pour qu’il soit compté.',
  'note.stateGroup':
    '« {words} » est un groupe d’États. Il est gardé en toutes lettres ; nommez les États ou régions visés pour qu’ils soient comptés.',
  'note.formerRegion': '« {words} » est une ancienne région. Lu comme la région actuelle : {code}.',
  'note.placeElsewhere':
    '« {words} » n’est pas un pays. Lu comme une région, ou comme partout : {code}.',
  'note.languageAssumed': 'La langue des textes n’est pas précisée. Supposée : {language}.',
  'note.conditionKindAssumed': 'Le type de condition n’est pas précisé. Supposé : autre.',
  'note.saysOtherwise':
    'La ligne {row} du même enregistrement dit autre chose ici, et c’est elle qui a été lue. Accordez les deux, ou donnez aux lignes des numéros différents.',
  'note.leftOut':
    'Les enregistrements de ce genre n’ont pas cette rubrique. Elle a été laissée de côté.',
  'note.partnersAsNamed':
    'Les autres parties rejoignent elles-mêmes un enregistrement. Ce qui figure ici a été laissé de côté.',
  'note.newParty':
    'Aucune partie de ce nom n’est enregistrée ; elle le serait : {name}. Vérifiez qu’elle n’a pas un autre nom ici.',
  'note.partyLooksLike':
    'Lu comme la partie enregistrée {name}, dont l’orthographe diffère. Vérifiez que c’est la même.',
  'note.partyOtherType':
    'Cette partie est enregistrée avec un autre type, qui est conservé : {type}. Vérifiez que c’est la même partie.',
  'note.partyOtherCountry':
    'Cette partie est enregistrée avec un autre pays, qui est conservé : {country}. Vérifiez que c’est la même partie.',
  'note.sameNameElsewhere':
    'Une partie du même nom est enregistrée avec un autre pays, {country}. Celle-ci est considérée comme une autre partie.',
  'note.nameAgainstCode':
    'Le nom est celui de {named}, le code celui de {coded}. Le code a été lu ; corrigez celui qui est faux.',
  'note.looksLikeRecord':
    'Un enregistrement de cette partie avec ce titre existe déjà : {reference}. Si c’est le même, retirez cette ligne et modifiez cet enregistrement.',
  'note.sameTitleInFile':
    'La ligne {row} a la même partie et le même titre mais dit autre chose. S’il s’agit d’un seul enregistrement, donnez à leurs lignes un même numéro.',
  'note.goneFromFile':
    'La ligne {row} d’une édition antérieure n’est plus dans ce fichier : « {title} » ({reference}). Sa fiche reste telle quelle jusqu’à ce que quelqu’un en décide.',
  'note.required': 'Remplissez : {column}.',
  'note.unknownCode':
    'Cette valeur n’est pas admise dans cette colonne. Choisissez-en une dans la liste du modèle.',
  'note.notADate': 'Ce n’est pas une date. Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.',
  'note.ambiguousDay':
    'Le jour et le mois peuvent être intervertis. Écrivez la date sous la forme AAAA-MM-JJ.',
  'note.serialDay':
    'Un nombre figure là où une date est demandée. Donnez à la cellule le format date, ou écrivez AAAA-MM-JJ.',
  'note.notANumber': 'Ce n’est pas un nombre entier. N’écrivez que des chiffres, par exemple 1200.',
  'note.notYesOrNo': 'Écrivez oui ou non, ou laissez vide.',
  'note.lostFormula':
    'Cette cellule contient une formule dont le fichier ne garde aucune valeur. Collez la valeur à sa place.',
  'note.kindMissing':
    'Indiquez s’il s’agit d’un engagement ou d’une offre : dans sa colonne ou par le nom de la feuille.',
  'note.kindDiffers':
    'Les lignes d’un même enregistrement sont de genres différents. Donnez-leur des numéros différents.',
  'note.otherParty':
    'Vous agissez pour une autre partie. Retirez les lignes d’autres parties ; le Secrétariat les enregistre.',
  'note.partyMissing': 'Nommez la partie.',
  'note.partyChoice':
    'Plusieurs parties enregistrées portent ce nom. Indiquez le pays ou l’identifiant de la partie.',
  'note.typeMissing': 'Cette partie serait nouvelle ici. Indiquez son type.',
  'note.stateNeedsCountry': 'Indiquez le pays de cet État.',
  'note.notALead':
    'Un engagement est porté par un État ou une organisation régionale. Écrivez-le comme une offre, ou nommez l’État.',
  'note.repeatedInFile': 'La ligne {row} dit la même chose, mot pour mot. Retirez l’une des deux.',
  'note.recordIsHere':
    'Cette ligne porte l’identifiant d’un enregistrement qui existe ici et dit autre chose : {reference}. Modifiez-le sur sa page, ou videz le numéro pour en créer un nouveau.',
  'note.tooLong': 'Trop long. Abrégez le texte.',
  'note.tooMany': 'Trop de valeurs dans une cellule. Retirez-en.',
  'note.tooManyParts':
    'Trop de lignes pour un seul enregistrement. Répartissez-les en plusieurs enregistrements.',
  'note.recordTooLarge':
    'Plus que ce qu’un enregistrement peut contenir. Abrégez ses textes ou répartissez ses lignes en plusieurs enregistrements.',
  'note.hiddenCharacters':
    'Des caractères invisibles figurent ici. Récrivez le texte ou collez-le sans mise en forme.',
  'note.notALink':
    'Ce n’est pas l’adresse d’une page. Écrivez des adresses commençant par https://, séparées par des espaces.',
  'note.endBeforeStart': 'La fin précède le début. Corrigez l’une des deux.',
  'note.maxBelowMin': 'La quantité maximale est inférieure à la minimale. Corrigez l’une des deux.',
  'note.currencyForMoney': 'Une monnaie va avec l’unité « montant », et avec aucune autre.',
  'note.unknownCurrency': 'Monnaie inconnue. Écrivez son code ISO 4217, par exemple EUR.',
  'note.anywhereAndPlaces': 'Choisissez soit partout, soit des pays et des régions.',
  'note.outsideArea': 'Un thème relève d’un autre domaine. Corrigez le thème ou le domaine.',
  'note.madeUpPlace': 'Ce lieu est fictif, et ce registre est le registre réel.',
  'note.realPlace':
    'Ce registre est fictif : il n’admet que les pays fictifs XA à XZ, et rien d’un pays réel.',
  'note.repeatedValue': 'La même valeur figure deux fois. Retirez-en une.',
  'note.wrong': 'Corrigez cette cellule : {column}.',
  'note.contended':
    'D’autres personnes modifiaient la même chose à cet instant. Enregistrez de nouveau le fichier : ce qui est enregistré reste tel quel.',
  'fault.notASheet':
    'Ce n’est ni un classeur ni un fichier texte de lignes. Envoyez un fichier XLSX ou CSV.',
  'fault.oldWorkbook':
    'C’est un classeur d’un ancien format (XLS). Enregistrez-le en XLSX et envoyez celui-ci.',
  'fault.encrypted':
    'Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez celui-ci.',
  'fault.damaged':
    'Ce classeur est endommagé ou incomplet. Ouvrez-le, enregistrez-le de nouveau en XLSX et envoyez celui-ci.',
  'fault.unpacksTooLarge':
    'Ce classeur est trop volumineux une fois décompressé. N’envoyez que la feuille qui contient les lignes, sans images.',
  'fault.tooManyRows':
    'Plus de {most} lignes. Divisez le fichier et envoyez ses parties l’une après l’autre.',
  'fault.tooManyColumns': 'Plus de {most} colonnes. N’envoyez que les colonnes nécessaires.',
  'fault.unknownEncoding':
    'On ne peut déterminer l’encodage de ce fichier texte. Enregistrez-le en « CSV UTF-8 », ou en XLSX, et envoyez celui-ci.',
  'fault.noHeadings':
    'Aucune ligne d’en-têtes connus n’a été trouvée dans les {most} premières lignes. Utilisez les en-têtes du modèle, ou indiquez le sens de chaque colonne.',
  'fault.headingTwice':
    'Deux colonnes ont le même en-tête ou le même sens : {cells} de la feuille « {sheet} ». Gardez-en une, ou renommez-en une.',
  'fault.missingColumns':
    'Il manque à la feuille « {sheet} » des colonnes nécessaires à chaque ligne : {columns}. Ajoutez-les, ou retirez cette feuille du fichier.',
  'fault.tooManyRecords':
    'Plus de {most} enregistrements. Divisez le fichier et envoyez ses parties l’une après l’autre.',
  'fault.noRows': 'Il y a des en-têtes, mais aucune ligne au-dessous qui ne soit un exemple.',
  'fault.textOutside':
    'Ceci se trouve là où aucune réponse n’est lue : « {text} ». Déplacez-le dans la colonne des réponses, ou supprimez-le, et renvoyez le fichier.',
  'fault.otherTemplate':
    'Ce fichier provient d’un modèle plus récent que ceux que ce registre connaît. Prenez le modèle d’ici et copiez-y les lignes.',
};
