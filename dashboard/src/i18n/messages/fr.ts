/** French. */
import type { ScreenCatalogueOf } from './catalogue.ts';

import { french as shared } from '#shared/messages/fr';

export const frenchScreens: ScreenCatalogueOf<'fr'> = {
  ...shared,
  'frame.name': 'Appariement – Groupe d’appui à la capacité d’asile (ACSG)',
  'frame.skip': 'Aller au contenu principal',
  'frame.noScript': 'Cette page a besoin de scripts. Ce qui se lit sans eux :',
  'nav.label': 'Navigation principale',
  'nav.coverage': 'Couverture',
  'nav.ask': 'Demander un appui',
  'nav.offer': 'Offrir un appui',
  'nav.matches': 'Appariements',
  'nav.reports': 'Rapports',
  'nav.today': 'Aujourd’hui',
  'nav.inbox': 'Boîte de réception',
  'nav.records': 'Fiches',
  'nav.allocation': 'Répartition',
  'nav.people': 'Personnes',
  'nav.about': 'À propos de ce service',
  'nav.rehearsal': 'Essayer le formulaire sans se connecter',
  'nav.privacy': 'Protection des données',
  'nav.accessibility': 'Accessibilité',
  'nav.packages': 'Modules d’appui',
  'language.label': 'Langue',
  'language.failed':
    'La page reste en {language} : les textes de la langue {wanted} ne se sont pas chargés. Vérifiez votre connexion et réessayez.',
  'session.signIn': 'Se connecter',
  'session.signOut': 'Se déconnecter',
  'session.unsentTitle': 'Se déconnecter et supprimer ce qui n’a pas été envoyé ?',
  'session.unsentHere':
    'Ce que vous avez saisi ici n’a pas été envoyé. Cela n’est conservé que sur cet appareil, et la déconnexion le supprime :',
  'session.unsentElsewhere':
    'Dans un autre onglet de ce navigateur aussi, quelque chose a été saisi sans être envoyé. Se déconnecter ici vous déconnecte là-bas et le supprime.',
  'session.stay': 'Rester connecté',
  'session.leave': 'Se déconnecter et supprimer',
  'session.halfOut':
    'Vous n’avez plus de session ici, mais le service de connexion n’a pas répondu. Sur un ordinateur partagé, fermez le navigateur.',
  'session.signingIn': 'Connexion en cours…',
  'session.failedTitle': 'La connexion n’a pas abouti',
  'session.failedText': 'La connexion n’est pas établie. Rien n’a été modifié.',
  'session.failedHere':
    'Le service de connexion n’a pas pu être atteint. Vérifiez votre connexion à Internet et réessayez.',
  'session.tryAgain': 'Réessayer de se connecter',
  'session.first':
    'Cette page est réservée aux personnes connectées. Connectez-vous avec le compte que le Secrétariat vous a donné.',
  'session.firstToSubmit':
    'Seules les parties soumettent des fiches. Connectez-vous avec le compte que le Secrétariat vous a donné.',
  'role.representative': 'Représentation d’une partie',
  'role.secretariat': 'Secrétariat',
  'role.reader': 'Lecture seule',
  'role.countryReader': 'Lecture de pays choisis',
  'role.administrator': 'Administration',
  'unknown.title': 'Il n’y a pas de page ici',
  'unknown.text': 'Vérifiez l’adresse ou repartez de la page de couverture.',

  'device.title': 'Réponses sur cet appareil',
  'device.text':
    'Des réponses enregistrées le {time} sur cet appareil ne sont pas encore sur le serveur. Elles sont à vous : aucune autre personne qui se connecte ici ne les voit.',
  'device.newer':
    'Si une version plus récente a été enregistrée sur le serveur depuis, les deux versions sont montrées côte à côte.',
  'device.goOn': 'Continuer avec ces réponses',
  'device.throw': 'Les supprimer',
  'device.forget': 'Oublier ce qui est conservé sur cet appareil',
  'device.forgetText':
    'Ce que vous avez saisi sans l’envoyer est conservé sur cet appareil, pour vous seulement, pendant {days} jours au plus. La déconnexion le supprime, et ceci aussi :',
  'device.forgotten':
    'Plus rien de ce que vous avez saisi ici n’est conservé sur cet appareil. Ce qui est saisi dans un autre onglet y sera conservé de nouveau.',

  'nothingHere.title': 'Rien n’a été trouvé à cette adresse',
  'nothingHere.signIn': 'Si cela concerne votre partie, connectez-vous pour le voir.',

  'state.loading': 'Chargement…',
  'state.asOf': 'État au {time}.',
  'state.notComputed': 'Pas encore calculé.',

  'live.updated': 'Il y a eu un changement ; les chiffres d’ici en tiennent compte.',
  'live.news': 'Quelque chose a changé ici depuis que vous l’avez ouvert.',
  'live.listChanged': {
    one: 'Une entrée de cette liste a changé depuis que vous l’avez ouverte.',
    many: '{count} entrées de cette liste ont changé depuis que vous l’avez ouverte.',
    other: '{count} entrées de cette liste ont changé depuis que vous l’avez ouverte.',
  },
  'live.show': 'Afficher',

  'problem.noAnswer': 'Le service n’a pas répondu. Vérifiez votre connexion et réessayez.',
  'problem.signIn': 'Votre session a pris fin. Reconnectez-vous pour continuer.',
  'problem.forbidden': 'Votre compte n’autorise pas cette action.',
  'problem.notFound': 'Il n’y a rien ici que vous puissiez voir.',
  'problem.conflict':
    'La fiche est dans un état qui ne permet pas cette action. Rechargez la page.',
  'problem.changed':
    'Quelqu’un a modifié cette fiche depuis que vous l’avez ouverte. Rechargez la page, regardez ce qui a changé, puis décidez.',
  'problem.content': 'Certaines réponses sont à revoir.',
  'problem.keyReused':
    'Ce formulaire a déjà été reçu, avec d’autres réponses. Ouvrez la fiche dans votre liste et modifiez-la là.',
  'problem.tooLarge':
    'C’est trop long pour un seul envoi. Raccourcissez les textes ou répartissez-les sur deux fiches.',
  'problem.busy': 'Le service est très sollicité. Attendez un instant et réessayez.',
  'problem.enough': 'C’est le maximum pour une journée. Reprenez demain.',
  'problem.other': 'Une erreur s’est produite de notre côté. Réessayez dans un instant.',
  'problem.request': 'Référence pour l’assistance : {id}',
  'problem.reload': 'Recharger la page',
  'problem.retry': 'Réessayer',

  'notLoaded.title': 'Cette page ne s’est pas chargée',
  'notLoaded.page':
    'Une partie du programme n’est pas arrivée. Vérifiez votre connexion et réessayez.',
  'notLoaded.part':
    'Cette partie de la page ne s’est pas chargée. Vérifiez votre connexion et réessayez.',
  'notLoaded.again':
    'Ce nouvel essai n’a pas abouti non plus. Rechargez la page : il en existe peut-être une version plus récente.',
  'broken.title': 'Cette page a rencontré une erreur',
  'broken.text':
    'Elle a échoué pendant son affichage. La faute est de notre côté et non du côté de votre connexion. Réessayez, ou ouvrez une autre page.',
  'broken.again':
    'Elle a échoué de nouveau. Rechargez la page : il en existe peut-être une version plus récente. Si cela ne suffit pas, indiquez au Secrétariat l’adresse de cette page.',

  'send.offline': 'Vous êtes hors ligne. Rien n’a été envoyé.',
  'send.notLoaded':
    'Rien n’a été envoyé, car une partie de la page n’est pas chargée. Vérifiez votre connexion, puis envoyez de nouveau.',
  'send.noAnswer':
    'Aucune réponse n’est arrivée : on ne sait pas si l’envoi est parvenu. Vous pouvez envoyer de nouveau sans risque : cela ne compte qu’une fois.',
  'send.backOnline': 'Vous êtes de nouveau en ligne. Vous pouvez envoyer maintenant.',
  'send.kept.device':
    'Ce que vous avez écrit est conservé sur cet appareil jusqu’à l’envoi ou la déconnexion.',
  'send.kept.deviceInPart':
    'Ce que vous avez écrit est conservé sur cet appareil jusqu’à l’envoi ou la déconnexion, sauf les coordonnées, les adresses et les pays exclus : ils ne restent que tant que cette page est ouverte.',
  'send.kept.page':
    'Ce que vous avez écrit n’est que sur cette page, car ce navigateur ne conserve rien pour nous. Ne fermez pas la page et ne la rechargez pas.',
  'send.kept.file':
    'Le fichier est toujours choisi sur cette page. Les lignes confirmées avant l’échec le restent, et un nouvel envoi n’en répète aucune.',
  'send.again': 'Envoyer de nouveau',

  'coverage.title': 'Quelles demandes d’appui restent ouvertes ?',
  'coverage.lead':
    'Des États s’engagent à améliorer leur système d’asile, et certains demandent un appui pour cela. Des États et d’autres acteurs offrent expertise et ressources. Ce tableau montre où un appui est demandé et n’a pas encore été convenu, où aucun n’est demandé, et où personne ne l’a précisé.',
  'coverage.caption': 'Composantes des engagements par région et par domaine, avec leur appui',
  'coverage.place': 'Région',
  'coverage.placeNotStated': 'Région non précisée',
  'coverage.placeNotCoded': 'Région précisée, non codée',
  'coverage.finding': {
    one: '{count} composante d’engagement sur {total} demande un appui et n’en a aucun de convenu',
    many: '{count} composantes d’engagement sur {total} demandent un appui et n’en ont aucun de convenu',
    other:
      '{count} composantes d’engagement sur {total} demandent un appui et n’en ont aucun de convenu',
  },
  'coverage.findingNotAsked': {
    one: '{count} sans appui convenu n’en demande aucun',
    many: '{count} sans appui convenu n’en demandent aucun',
    other: '{count} sans appui convenu n’en demandent aucun',
  },
  'coverage.findingNotStated': {
    one: 'pour {count}, personne n’a précisé si un appui est demandé',
    many: 'pour {count}, personne n’a précisé si un appui est demandé',
    other: 'pour {count}, personne n’a précisé si un appui est demandé',
  },
  'coverage.findingMatched': {
    one: '{count} a un appui convenu, ou un appariement dont l’étape n’est pas précisée',
    many: '{count} ont un appui convenu, ou un appariement dont l’étape n’est pas précisée',
    other: '{count} ont un appui convenu, ou un appariement dont l’étape n’est pas précisée',
  },
  'coverage.findingNext': ' ; ',
  'coverage.findingNone.released': 'Aucun engagement public ne correspond à ces filtres',
  'coverage.findingNone.all':
    'Aucun engagement soumis ou accepté, public ou non, ne correspond à ces filtres',
  'coverage.unit.released':
    'Composantes des engagements publics et des offres publiques, par région et par domaine.',
  'coverage.unit.all':
    'Confidentiel : composantes de tous les engagements et de toutes les offres soumis et acceptés, y compris non publics, par région et par domaine.',
  'coverage.method':
    'Un engagement peut avoir plusieurs composantes. Chacune figure dans son domaine et dans chaque région qu’elle nomme : celle qui nomme deux régions figure sur les deux lignes, qui le signalent, et compte une seule fois dans le titre et dans tout total. Une composante est ouverte lorsque son engagement demande un appui et qu’aucun appariement n’a été convenu pour elle ; les suggestions ne comptent pas. Lorsqu’un engagement ne demande aucun appui, ou que personne n’a précisé s’il en demande, ses composantes ne sont jamais dites ouvertes : elles sont comptées à part. Un engagement de plusieurs parties compte une seule fois, sous le type de la première nommée.',
  'coverage.methodRegions':
    'Les régions sont les six régions du HCR depuis 2025. « Toute région », « Région précisée, non codée » et « Région non précisée » ont leur propre ligne, car une absence n’est pas un zéro. La deuxième compte les lieux qu’une source indique par des mots auxquels aucun code ne correspond ; la fiche les montre.',
  'coverage.unpledged': {
    one: '{count} appariement n’a pas d’engagement dans ce registre ; le tableau ne peut donc pas le montrer.',
    many: '{count} appariements n’ont pas d’engagement dans ce registre ; le tableau ne peut donc pas les montrer.',
    other:
      '{count} appariements n’ont pas d’engagement dans ce registre ; le tableau ne peut donc pas les montrer.',
  },
  'coverage.unpledgedAtLeast': {
    one: 'Au moins {count} appariement n’a pas d’engagement dans ce registre ; le tableau ne peut donc pas le montrer.',
    many: 'Au moins {count} appariements n’ont pas d’engagement dans ce registre ; le tableau ne peut donc pas les montrer.',
    other:
      'Au moins {count} appariements n’ont pas d’engagement dans ce registre ; le tableau ne peut donc pas les montrer.',
  },
  'coverage.unpledgedShow': 'Voir ces appariements',
  'coverage.unpledgedUnknown':
    'Il n’a pas été possible de savoir s’il existe des appariements que le tableau ne peut pas montrer.',
  'cell.noPledge': 'Aucun engagement',
  'cell.none': 'aucune',
  'cell.of': {
    one: 'sur {count} composante',
    many: 'sur {count} composantes',
    other: 'sur {count} composantes',
  },
  'cell.ofWhich': '{of} : {others}',
  'cell.status.open': { one: 'ouverte', many: 'ouvertes', other: 'ouvertes' },
  'cell.status.not_asked': { one: 'sans demande', many: 'sans demande', other: 'sans demande' },
  'cell.status.asking_not_stated': {
    one: 'sans précision de demande',
    many: 'sans précision de demande',
    other: 'sans précision de demande',
  },
  'cell.status.partly_met': {
    one: 'partiellement couverte',
    many: 'partiellement couvertes',
    other: 'partiellement couvertes',
  },
  'cell.status.met': { one: 'couverte', many: 'couvertes', other: 'couvertes' },
  'cell.status.delivered': { one: 'réalisée', many: 'réalisées', other: 'réalisées' },
  'cell.status.not_stated': {
    one: 'à l’étape non précisée',
    many: 'à l’étape non précisée',
    other: 'à l’étape non précisée',
  },
  'cell.offers': {
    one: '{count} composante offerte',
    many: '{count} composantes offertes',
    other: '{count} composantes offertes',
  },
  'cell.shared': {
    one: 'dont {count} aussi dans d’autres régions',
    many: 'dont {count} aussi dans d’autres régions',
    other: 'dont {count} aussi dans d’autres régions',
  },
  'cell.open': '{area}, {place} : voir les fiches',
  'cellFacts.oldestOpen': 'Besoin ouvert le plus ancien',
  'cellFacts.oldestNotAsked': 'Engagement le plus ancien ici qui ne demande aucun appui',
  'cellFacts.oldestAskingNotStated': 'Engagement le plus ancien ici, demande non précisée',
  'cellFacts.unfiltered':
    'Ce qui suit, jusqu’à la liste, porte sur toutes les fiches d’ici, quel que soit le statut ou le pays choisi.',
  'cellFacts.stated': '{time}, selon sa source',
  'cellFacts.notStated': 'Date non précisée',
  'cellFacts.register': 'Le premier dans ce registre depuis le {day}',
  'cellFacts.givers': 'L’appui vient de',
  'cellFacts.noGiver': 'personne pour l’instant',
  'cellFacts.spread': {
    one: '{count} partie, avec {percent} % des composantes offertes',
    many: '{count} parties ; la plus importante fournit {percent} % des composantes offertes',
    other: '{count} parties ; la plus importante fournit {percent} % des composantes offertes',
  },
  'amounts.caption': 'Quantités indiquées',
  'amounts.none': 'aucune fiche n’indique de quantité que l’on puisse additionner',
  'amounts.shared': 'Quantités indiquées pour plusieurs régions ensemble',
  'amounts.regions': 'Régions',
  'amounts.asked': 'Demandé',
  'amounts.covered': 'Couvert par un appui convenu',
  'amounts.offered': 'Offert en tout',
  'legend.no_pledge': 'Personne ne s’est engagé ici.',
  'legend.open': 'Un appui est demandé, et aucun n’a été convenu.',
  'legend.not_asked': 'Aucun appui n’est demandé, et aucun n’a été convenu.',
  'legend.asking_not_stated':
    'Personne n’a précisé si un appui est demandé ; aucun n’a été convenu.',
  'legend.partly_met': 'Une partie de l’appui a été convenue.',
  'legend.met': 'Toute la quantité indiquée a été convenue.',
  'legend.delivered': 'L’appui a été fourni.',
  'legend.not_stated': 'Il y a un appariement, et sa source ne nomme aucune étape.',
  'legend.tint': 'Plus foncé',
  'legend.tintText': 'Davantage de composantes sont ouvertes.',
  'method.title': 'À propos de ces chiffres',
  'method.classification':
    'Les domaines, les types de fiches et de parties sont notre classement, pas celui des sources.',
  'figure.filter': 'Filtré par {filters}.',
  'figure.filterItem': '{name} : {value}',
  'figure.statusInCells':
    'Le premier chiffre de chaque case ne compte que le statut « {status} » ; le titre et les fichiers comptent tous les statuts.',
  'figure.next': ' ; ',
  'figure.synthetic':
    'Dont données d’essai (fictives) : composantes d’engagements {pledges}, composantes offertes {offers}.',
  'download.title': 'Télécharger',
  'download.lead': 'Avec les filtres de cette page, que chaque fichier indique.',
  'download.confidential':
    'Ce que vous pouvez lire, avec les filtres de cette page, que chaque fichier indique. Tout n’y est pas public : à traiter comme confidentiel.',
  'download.what.pledges': 'Engagements',
  'download.what.offers': 'Offres',
  'download.what.matches': 'Appariements',
  'download.what.coverage': 'Couverture',
  'download.what.amounts': 'Quantités indiquées',
  'download.what.register': 'Le tout, une feuille chacun',
  'format.xlsx': 'Classeur (XLSX)',
  'format.csv': 'CSV (virgules)',
  'format.semicolon': 'CSV (points-virgules)',
  'format.json': 'JSON',
  'format.ndjson': 'NDJSON',
  'download.what.forum': 'Mises à jour pour le forum',
  'forum.title': 'Pour la mise à jour au Forum mondial sur les réfugiés',
  'forum.noUpdate': 'Aucune mise à jour',
  'forum.unchanged': 'Confirmé sans changement',
  'forum.changed': 'Changé depuis votre dernière mise à jour ({date})',
  'forum.changedEver': 'Changé depuis la saisie',
  'forum.nothing': 'Rien',
  'forum.components': 'Ce qu’elle dit de ses composantes',
  'forum.other': 'Autres indications',
  'forum.copy': 'Copier pour le formulaire',
  'forum.copied': 'Copié : identifiant, étape et texte.',
  'forum.copyFailed': 'Ce navigateur ne permet pas à la page de copier. Sélectionnez le texte.',
  'download.what.4w': 'Qui fait quoi où (4W)',
  'download.what.iati': 'Appariements sous forme d’activités IITA',
  'format.xml': 'IITA 2.03 (XML)',
  'format.datapackage': 'Data Package (JSON)',
  'download.csv': 'Télécharger ces chiffres (CSV)',
  'download.picture': 'Télécharger le graphique (SVG)',
  'download.source.released':
    'Source : pages publiques nommées avec chaque fiche ; classement de notre fait. Sans approbation des Nations Unies ni du HCR.',
  'download.source.madeUp':
    'Source : un registre inventé ; rien n’y est réel. Sans approbation des Nations Unies ni du HCR.',
  'download.source.all':
    'Source : toutes les fiches soumises et acceptées, y compris non publiques : confidentiel. Classement de notre fait. Sans approbation des Nations Unies ni du HCR.',
  'download.json': 'Voir en JSON',
  'download.pledges': 'Tous les engagements publics (CSV)',
  'download.offers': 'Toutes les offres publiques (CSV)',
  'download.listedPledges': 'Les engagements de cette liste (CSV)',
  'download.listedOffers': 'Les offres de cette liste (CSV)',

  'filter.label': 'Filtres',
  'filter.area': 'Domaine',
  'filter.area.all': 'Tous les domaines',
  'filter.region': 'Région',
  'filter.region.all': 'Toutes les régions',
  'filter.country': 'Concerne le pays',
  'reach.country': 'Nomme : {country}',
  'reach.region': 'Par la région de ce pays : {country}',
  'reach.anywhere': 'Sans limite de lieu',
  'filter.stakeholderType': 'Type d’acteur',
  'filter.stakeholderType.all': 'Tous les types',
  'filter.edition': 'Forum',
  'filter.edition.all': 'Tous les forums',
  'filter.status': 'Statut',
  'filter.status.all': 'Tous les statuts',
  'filter.scope': 'Fiches comptées',
  'filter.scope.released': 'Fiches publiques',
  'filter.scope.all': 'Toutes les fiches soumises et acceptées (confidentiel)',
  'filter.state': 'État de la fiche',
  'filter.state.all': 'Tous les états',
  'filter.apply': 'Appliquer',
  'filter.reset': 'Effacer les filtres',
  'filter.announce': {
    one: '{count} composante d’engagement. Ouvertes : {open} ; sans demande : {notAsked} ; demande non précisée : {notStated} ; avec un appui convenu ou un appariement dont l’étape n’est pas précisée : {matched}. Composantes offertes : {offers}.',
    many: '{count} composantes d’engagement. Ouvertes : {open} ; sans demande : {notAsked} ; demande non précisée : {notStated} ; avec un appui convenu ou un appariement dont l’étape n’est pas précisée : {matched}. Composantes offertes : {offers}.',
    other:
      '{count} composantes d’engagement. Ouvertes : {open} ; sans demande : {notAsked} ; demande non précisée : {notStated} ; avec un appui convenu ou un appariement dont l’étape n’est pas précisée : {matched}. Composantes offertes : {offers}.',
  },
  'filter.oneAtATime': 'Le tableau prend un type d’acteur ou un forum, un seul à la fois.',

  'card.section': 'Les chiffres en détail',
  'card.chart': 'Graphique',
  'card.table': 'Tableau',
  'card.about': 'À propos des données',
  'card.inTable': 'Les mêmes nombres figurent dans le tableau.',
  'card.method': 'Comment ce chiffre est établi',
  'card.total': 'Total',
  'card.notStated': 'Non précisé',
  'card.allRegions': 'Toutes les régions, chaque composante une fois',
  'card.initiative': 'Engagement multipartite',
  'card.anyInitiative': 'L’un d’eux au moins, chaque composante une fois',
  'card.noInitiative': 'Aucun',
  'card.pledged': 'Engagements',
  'card.offered': 'Offres',
  'card.open': 'Demandé et ouvert',
  'card.year': 'Année indiquée par la source',
  'card.step': 'Étape',
  'card.components': 'Composantes',
  'card.flow.pledged': 'Engagé',
  'card.flow.asked': 'Demande un appui, ou a un appariement',
  'card.flow.agreed': 'Un appui convenu',
  'card.flow.whole': 'Tout le montant convenu, ou réalisé',
  'card.flow.delivered': 'Réalisé',
  'card.csv': 'Nombres (CSV)',
  'card.svg': 'Graphique (SVG)',
  'card.png': 'Graphique (PNG)',
  'card.copyLink': 'Copier le lien',
  'card.copyCitation': 'Copier la référence',
  'card.copied': 'Copié.',
  'card.copyFailed': 'Votre navigateur n’a pas permis la copie.',
  'card.noPicture':
    'Votre navigateur n’a pas pu produire cette image. Le graphique en SVG reste disponible.',
  'card.notDrawn': 'Affichez d’abord le graphique, puis téléchargez son image.',
  'card.citation': '{name} : « {title} ». {subtitle} {address}',
  'card.empty.released': 'Aucune fiche publique ne correspond à ces filtres.',
  'card.empty.all':
    'Aucune fiche soumise ou acceptée, publique ou non, ne correspond à ces filtres.',
  'card.allStatuses': 'Ces chiffres comptent tous les statuts.',
  'card.unit.pledges.released': 'Composantes des engagements publics.',
  'card.unit.pledges.all':
    'Confidentiel : composantes de tous les engagements soumis et acceptés, publics ou non.',
  'card.unit.both.released': 'Composantes des engagements publics et des offres publiques.',
  'card.unit.both.all':
    'Confidentiel : composantes de tous les engagements et de toutes les offres soumis et acceptés, publics ou non.',
  'card.tile.open': 'Ouvert : {count}',
  'card.tile.agreed': 'Appui convenu : {count}',
  'card.title.regions':
    'Un appui est convenu dans {served} cases du tableau sur {count} (un domaine dans une région)',
  'card.title.types':
    'Les États portent {states} des {pledges} composantes d’engagement ; les {offers} composantes offertes viennent de {count} types d’acteurs',
  'card.title.coveredTypes': '{served} composantes d’engagement sur {count} ont un appui convenu',
  'card.title.waiting': '{old} composantes ouvertes sur {count} datent de {year} ou d’avant',
  'card.title.flow':
    'Sur {count} composantes qui demandent un appui ou ont un appariement, {agreed} en ont un de convenu et {delivered} l’ont reçu',
  'card.title.concentration':
    'Quelque chose est ouvert dans {count} cases du tableau (un domaine dans une région) ; dans {without} d’entre elles, personne n’offre rien',
  'card.title.countries':
    '{none} pays sur {count} ayant des demandes n’ont encore aucun appui convenu',
  'card.title.editions':
    '{stated} composantes d’engagement sur {count} indiquent leur forum, {forums} en tout',
  'card.title.initiatives':
    '{belong} composantes d’engagement sur {count} relèvent d’un engagement multipartite',
  'card.note.types': 'Chacun des deux graphiques a sa propre échelle.',
  'card.note.regions':
    'Une composante de plusieurs régions figure dans chacune d’elles ; les régions ne s’additionnent donc pas.',
  'card.note.waiting':
    'Selon le forum de l’engagement ou, à défaut, selon la date indiquée par la source.',
  'card.note.flow':
    'Non comptées comme demandant un appui : {notAsked} qui n’en demandent aucun, {unknown} pour lesquelles personne ne l’a précisé. {noStage} ont un appariement dont l’étape n’est pas précisée.',
  'card.note.concentration':
    '« Toute région » vaut pour chaque région ; elle ne leur est pas ajoutée.',
  'card.note.countries':
    'Dans l’ordre des noms, sans classement. Une composante compte dans chaque pays qu’elle nomme ; celle qui ne nomme qu’une région ne figure pas ici.',
  'card.note.editions':
    'Les régions sont celles de l’époque du forum : sept jusqu’en 2025, six depuis. Une région actuelle issue de plusieurs garde son nom.',
  'card.note.initiatives':
    'Un engagement qui relève de plusieurs compte sous chacun, et une seule fois pour l’ensemble.',
  'card.about.regions':
    'Chaque composante d’engagement a un seul statut : demandée et ouverte, partiellement couverte, couverte, réalisée, sans demande, demande non précisée, ou avec un appariement dont l’étape n’est pas précisée. Elle figure dans son domaine et dans chaque région qu’elle nomme.',
  'card.about.types':
    'Chaque composante d’un engagement ou d’une offre compte une fois, sous le type de sa première partie. Un groupe compte comme une partie de son propre type, jamais par ses membres. Les types suivent l’ordre de notre liste, sans classement.',
  'card.about.coveredTypes':
    'Chaque composante d’engagement compte une fois, sous le type de la partie qui porte l’engagement. Un appui compte dès qu’un appariement est convenu ; les suggestions et les propositions ne comptent pas.',
  'card.about.waiting':
    'Composantes dont l’engagement demande un appui et pour lesquelles aucun n’est convenu, selon l’année d’engagement indiquée par leur source. Le jour d’entrée dans ce registre ne dit rien de leur âge.',
  'card.about.flow':
    'Chaque étape compte les composantes qui en sont au moins là. Lorsque l’engagement indique un montant, c’est lui qui décide si tout est convenu ; sinon, l’appui convenu compte comme une partie du besoin jusqu’à sa réalisation.',
  'card.about.concentration':
    'Besoins ouverts et offres figurent côte à côte par région, chacun dans chaque région qu’il nomme. On compte des composantes, non des montants : une offre peut servir plusieurs besoins.',
  'card.about.countries':
    'Pour chaque pays que nomment des composantes d’engagement : combien sont ouvertes, et pour combien un appui est convenu. Région par région, dans l’ordre des noms.',
  'card.about.editions':
    'Composantes d’engagement selon leur forum et leur statut d’aujourd’hui. Sous chaque forum suivent ses régions, selon le découpage de l’époque.',
  'card.about.initiatives':
    'Composantes d’engagement selon les engagements multipartites que nomme leur fiche. Prises ensemble, chacune compte une seule fois.',
  'card.name.regions': 'Couverture par région',
  'card.name.types': 'Engagements et offres par type d’acteur et par domaine',
  'card.name.coveredTypes': 'Couverture par type d’acteur',
  'card.name.waiting': 'Besoins ouverts par ancienneté',
  'card.name.flow': 'De la demande à la réalisation',
  'card.name.concentration': 'Où l’appui se concentre, et qui n’en a aucun',
  'card.name.countries': 'Pays qui demandent un appui',
  'card.name.editions': 'Évolution d’un forum à l’autre',
  'card.name.initiatives': 'Par engagement multipartite',
  'methodPage.title': 'Comment un chiffre est établi',
  'methodPage.lead':
    'Ce qui est compté, selon quels termes, et où trouver les mêmes nombres pour les vérifier.',
  'methodPage.show': 'Voir le chiffre',
  'methodPage.statuses': 'Ce que signifie chaque statut',
  'methodPage.areas': 'Les quatre domaines',
  'methodPage.schemes': 'Les régions et leur époque',
  'methodPage.forums': 'Forums',
  'methodPage.check': 'Vérifier',
  'methodPage.checkText':
    'Chaque nombre peut être recompté à partir des fichiers des engagements et des offres publics : une ligne est une composante, et sa colonne « coverage » en donne le statut. La réponse dont les cartes sont tirées est ouverte elle aussi.',
  'methodPage.answer': 'La réponse en JSON',
  'methodPage.others': 'Autres chiffres',

  'profile.party': 'Partie',
  'profile.country': 'Pays',
  'profile.scope.released': 'Ce qui est public.',
  'profile.scope.all': 'Tout ce que vous pouvez voir. Ce qui n’est pas public est signalé.',
  'profile.needs': 'Encore ouvert',
  'profile.nothingOpen': 'Rien de ce qui demande un appui n’en est dépourvu ici.',
  'profile.openCount': 'Composantes ouvertes : {count}.',
  'profile.couldHelp': 'Qui pourrait aider',
  'profile.couldHelpNote':
    '« Qui pourrait aider » énumère les offres du même domaine qui atteignent ce lieu. Lesquelles conviennent est indiqué aux parties, sur la page de chaque fiche.',
  'profile.dates': 'Dates',
  'profile.due': 'à atteindre :',
  'profile.validUntil': 'l’offre vaut jusque-là :',
  'profile.cut': 'Il y en a plus que ce qui est lu ici ; leurs chiffres ne sont pas compris.',
  'profile.noPledges': 'Aucun engagement ici.',
  'profile.noOffers': 'Aucune offre ici.',
  'profile.noMatches': 'Aucun appariement ici.',
  'profile.noOwnRecords': 'Aucun engagement ni aucune offre d’une partie de ce pays ici.',
  'profile.namedPledges': 'Engagements qui nomment ce pays',
  'profile.reachingOffers': 'Offres qui l’atteignent',
  'profile.ownRecords': 'Engagements et offres de ses parties',
  'profile.supports': 'Appuie :',
  'profile.receives': 'Reçoit :',
  'profile.names':
    'Les noms de pays n’impliquent aucune prise de position sur leur statut, ni aucune approbation des Nations Unies.',
  'list.publicLead': 'Tous les engagements et offres publics.',
  'list.ofParty': 'Seules les fiches d’une partie sont affichées.',

  'records.title': '{area}, {place}',
  'records.close': 'Fermer',
  'records.pledges': 'Engagements',
  'records.offers': 'Offres',
  'records.noPledge.released': 'Aucun engagement public ici.',
  'records.noPledge.all': 'Aucun engagement soumis ou accepté ici, public ou non.',
  'records.noOffer.released': 'Aucune offre publique ici.',
  'records.noOffer.all': 'Aucune offre soumise ou acceptée ici, publique ou non.',
  'records.pledgeCount': {
    one: '{count} engagement affiché',
    many: '{count} engagements affichés',
    other: '{count} engagements affichés',
  },
  'records.offerCount': {
    one: '{count} offre affichée',
    many: '{count} offres affichées',
    other: '{count} offres affichées',
  },
  'records.more': 'Afficher la suite',
  'records.allShown': 'Tout est affiché.',
  'record.pledge': 'Engagement',
  'record.offer': 'Offre',
  'record.sources': 'Sources',
  'record.noSource': 'Aucune source publique n’est nommée.',
  'record.synthetic': 'Fictif : inventé pour des essais, aucun engagement réel',
  'record.syntheticNotPublic':
    'Fictif, alors que ce registre est le registre réel : ceci n’apparaît dans rien de public, même une fois publié par son auteur.',
  'record.syntheticShort': '(fictif)',
  'record.committed': 'Appui déjà affecté à des bénéficiaires nommés',
  'record.partnerWithRoles': '{name} ({roles})',
  'record.partners': 'avec',
  'record.areaNotCoded': 'Domaine précisé, non codé',
  'record.noArea': 'Aucun domaine indiqué',
  'record.elsewhere': {
    one: '{count} autre composante relève d’autres domaines ou régions.',
    many: '{count} autres composantes relèvent d’autres domaines ou régions.',
    other: '{count} autres composantes relèvent d’autres domaines ou régions.',
  },
  'record.summary': 'Résumé',
  'record.notes': 'Notes',
  'record.language': 'Langue',
  'record.matches': 'Appariements',
  'record.released': 'Publié par son auteur, {time}.',
  'record.restated': 'Repris de pages publiques, lues le {date}.',
  'record.restatedUndated': 'Repris de pages publiques ; le jour de la lecture n’est pas connu.',
  'record.publicVersion': 'La version {version} est publique.',
  'record.notPublic': 'Non public.',
  'record.calendar': 'Ses dates pour votre calendrier (.ics)',
  'record.confirmedOn': 'Sa partie l’a confirmé sans changement pour la dernière fois le {date}.',
  'record.unconfirmed':
    'Non confirmée : la date de validité de l’offre est passée. Elle n’est suggérée à personne tant que sa partie ne l’a pas confirmée.',
  'record.version': 'Version {version}, {time}.',
  'record.returnReason': 'Renvoyé par le Secrétariat :',
  'fact.qualities': 'Qualités',
  'fact.support': 'Appui',
  'fact.quantity': 'Quantité',
  'fact.places': 'Lieu',
  'fact.notCoded': 'Précisé, non codé',
  'fact.asStated.area': 'Domaine, selon la source',
  'fact.asStated.topics': 'Thèmes, selon la source',
  'fact.asStated.supportTypes': 'Appui, selon la source',
  'fact.placesStated': 'Lieu, selon la source',
  'fact.placeNotes': 'À propos du lieu',
  'fact.placeNote': '{place} : {note}',
  'fact.window': 'Période',
  'fact.windowStated': 'Période, selon la source',
  'fact.condition': 'Condition : {kind}',
  'fact.from': 'à partir de {start}',
  'fact.ago': '({ago})',
  'fact.until': 'jusqu’à {end}',
  'fact.fromTo': 'de {start} à {end}',

  'allocation.title': 'Meilleure répartition',
  'allocation.lead':
    'Qui pourrait appuyer qui, pour couvrir le plus possible, donner davantage à ceux qui ont le moins d’appui, puis choisir ce qui convient le mieux. C’est une proposition : les personnes décident, et rien n’est enregistré.',
  'allocation.staffOnly': 'Seul le Secrétariat peut voir cette page.',
  'allocation.count': {
    one: '{count} composante d’engagement reste à couvrir',
    many: '{count} composantes d’engagement restent à couvrir',
    other: '{count} composantes d’engagement restent à couvrir',
  },
  'allocation.empty': 'Il ne reste rien à couvrir dans cette sélection.',
  'allocation.totals': 'Couverture par unité',
  'allocation.asked': 'Demandé',
  'allocation.before': 'Déjà couvert',
  'allocation.after': 'Avec cette proposition',
  'allocation.open': 'Reste à couvrir',
  'allocation.used': 'Utilisé de ce qui reste des offres',
  'allocation.usedOf': '{used} sur {left}',
  'allocation.components': {
    one: '{count} composante',
    many: '{count} composantes',
    other: '{count} composantes',
  },
  'allocation.withoutAmount': {
    one: '{count} composante n’indique pas de quantité. Avec un partenaire aujourd’hui : {before}. Avec un partenaire selon cette proposition : {after}.',
    many: '{count} composantes n’indiquent pas de quantité. Avec un partenaire aujourd’hui : {before}. Avec un partenaire selon cette proposition : {after}.',
    other:
      '{count} composantes n’indiquent pas de quantité. Avec un partenaire aujourd’hui : {before}. Avec un partenaire selon cette proposition : {after}.',
  },
  'allocation.partnerRule':
    'Le plus grand nombre de composantes reçoit un partenaire, d’abord celles qui n’en ont pas. Partenaires pour chacune : {partners} au plus. Composantes pour une offre qui n’indique pas combien d’appariements elle peut assurer : {components} au plus.',
  'allocation.partner': 'Partenaire :',
  'allocation.pledges': 'Ce que recevrait chaque composante d’engagement',
  'allocation.pledge': 'Composante d’engagement',
  'allocation.gets': 'Recevrait',
  'allocation.nothing': 'rien',
  'allocation.notAccepted': 'Ne peut être proposé avant que les deux fiches soient acceptées.',
  'allocation.noOffer':
    'Aucune composante d’offre encore à donner n’a été trouvée pour cette sélection.',
  'allocation.usedUp': {
    one: '{count} composante d’offre qui convient est épuisée par cette proposition.',
    many: '{count} composantes d’offre qui conviennent sont épuisées par cette proposition.',
    other: '{count} composantes d’offre qui conviennent sont épuisées par cette proposition.',
  },
  'allocation.notProven':
    'Pour certaines unités, une meilleure répartition peut exister : tant de fiches ont autant d’appariements qu’elles peuvent en avoir à la fois que toutes les voies n’ont pas été examinées. Aucune limite n’est dépassée.',
  'allocation.heldBack': {
    one: '{count} composante d’offre convient, mais l’un des côtés a tous les appariements qu’il peut avoir à la fois, ou l’État ne peut rien absorber à cette période :',
    many: '{count} composantes d’offre conviennent, mais l’un des côtés a tous les appariements qu’il peut avoir à la fois, ou l’État ne peut rien absorber à cette période :',
    other:
      '{count} composantes d’offre conviennent, mais l’un des côtés a tous les appariements qu’il peut avoir à la fois, ou l’État ne peut rien absorber à cette période :',
  },
  'allocation.otherMeasure': {
    one: '{count} composante d’offre convient mais est indiquée dans une autre unité :',
    many: '{count} composantes d’offre conviennent mais sont indiquées dans une autre unité :',
    other: '{count} composantes d’offre conviennent mais sont indiquées dans une autre unité :',
  },
  'allocation.amountNotStated': {
    one: '{count} composante d’offre convient, mais une quantité n’est pas indiquée. À examiner :',
    many: '{count} composantes d’offre conviennent, mais une quantité n’est pas indiquée. À examiner :',
    other:
      '{count} composantes d’offre conviennent, mais une quantité n’est pas indiquée. À examiner :',
  },
  'allocation.barred': {
    one: '{count} composante d’offre (dont {alone} pour cette seule raison)',
    many: '{count} composantes d’offre (dont {alone} pour cette seule raison)',
    other: '{count} composantes d’offre (dont {alone} pour cette seule raison)',
  },
  'allocation.asIs': 'Avec ce qui existe',
  'allocation.tooMany':
    'Il reste ici plus de composantes à couvrir qu’on ne peut en répartir à la fois. Choisissez un domaine, une région, ou les deux.',
  'allocation.openAndWhy': 'Reste à couvrir, et pourquoi',
  'allocation.doNotFit': {
    one: '{count} composante d’offre ne convient pas',
    many: '{count} composantes d’offre ne conviennent pas',
    other: '{count} composantes d’offre ne conviennent pas',
  },

  'whatIf.title': 'Et si… ?',
  'whatIf.lead':
    'Voyez ce que changeraient des offres qui n’existent pas encore, ou ce que l’on perdrait sans une fiche. Le calcul se fait sur une copie : rien n’est enregistré.',
  'whatIf.open': 'Essayer une hypothèse',
  'whatIf.close': 'Fermer l’hypothèse',
  'whatIf.offers': 'Offres hypothétiques',
  'whatIf.offersHint':
    'Des offres qui n’existent pas, {most} au plus. Vous pouvez aussi les retirer toutes, pour seulement laisser de côté des fiches.',
  'whatIf.offer': 'Offre hypothétique {number}',
  'whatIf.add': 'Ajouter une offre hypothétique',
  'whatIf.more': 'Langues et période (facultatif)',
  'whatIf.leftOut': 'Laisser de côté',
  'whatIf.leftOut.offers': 'Offres laissées de côté',
  'whatIf.leftOut.pledges': 'Engagements laissés de côté',
  'whatIf.leftOutHint.offers': 'Comme si ces offres de la sélection n’existaient pas.',
  'whatIf.leftOutHint.pledges': 'Comme si ces engagements de la sélection n’existaient pas.',
  'whatIf.leaveOut.offer': 'Laisser une offre de côté',
  'whatIf.leaveOut.pledge': 'Laisser un engagement de côté',
  'whatIf.leftOutNumber.offer': 'Offre laissée de côté {number}',
  'whatIf.leftOutNumber.pledge': 'Engagement laissé de côté {number}',
  'whatIf.show': 'Montrer ce qui changerait',
  'whatIf.result': 'Ce qui changerait',
  'whatIf.onCopy':
    'Une hypothèse, calculée sur une copie. Rien n’a été enregistré : les offres hypothétiques ne sont dans aucune liste, aucun chiffre, aucun fichier, et ce qui a été laissé de côté est toujours là.',
  'whatIf.stale':
    'Les réponses ci-dessus ont changé depuis. Relancez le calcul pour en tenir compte.',
  'whatIf.compared': 'Couverture sans et avec l’hypothèse',
  'whatIf.figure': 'Chiffre',
  'whatIf.without': 'Sans',
  'whatIf.with': 'Avec',
  'whatIf.change': 'Écart',
  'whatIf.rise': '{amount} de plus',
  'whatIf.fall': '{amount} de moins',
  'whatIf.same': 'aucun écart',
  'whatIf.covered': 'Couvert',
  'whatIf.servedWhole': 'Composantes couvertes en entier',
  'whatIf.noAmount': 'Composantes sans quantité, qu’aucune somme ne compte',
  'whatIf.withPartner': 'Composantes sans quantité qui ont un partenaire',
  'whatIf.partnerOf': 'Serait partenaire pour :',
  'whatIf.effects': 'Ce que ferait chaque offre hypothétique',
  'whatIf.used': 'Utilisé',
  'whatIf.goesTo': 'Serait affectée à',
  'whatIf.goesNowhere': 'Rien de ce qui reste à couvrir dans cette sélection ne la prendrait.',
  'whatIf.fitsUncounted':
    'Parmi celles qui conviennent le mieux, mais aucune quantité ne peut être comptée. À examiner :',
  'whatIf.changed': 'Composantes d’engagement pour lesquelles quelque chose change',
  'whatIf.changedNone':
    'Rien ne changerait pour aucune composante d’engagement de cette sélection.',
  'whatIf.before': 'Sans l’hypothèse : {amount}',

  'matches.title': 'Appariements',
  'matches.lead':
    'Un appariement est une paire formée d’un engagement et d’une offre dont des personnes se sont saisies.',
  'matches.allStages': 'Toutes les étapes',
  'matches.anyPledge': 'Dans ce registre ou non',
  'matches.total': {
    one: '{count} appariement',
    many: '{count} appariements',
    other: '{count} appariements',
  },
  'matches.atLeast': {
    one: 'Au moins {count} appariement',
    many: 'Au moins {count} appariements',
    other: 'Au moins {count} appariements',
  },
  'matches.noneFits': 'Aucun appariement ne correspond à ces filtres.',
  'matches.empty': 'Aucun appariement n’est encore public.',
  'matches.stage': 'Étape : {stage}',
  'matches.supporters': 'Appui de',
  'matches.recipients': 'Appui à',
  'matches.areas': 'Domaines',
  'matches.pledge': 'L’engagement',
  'matches.offer': 'L’offre',
  'matches.notInRegister': 'absent de ce registre',
  'matches.open': 'Ouvrir la fiche',
  'matches.own': 'Appariements de votre partie',
  'matches.all': 'Tous les appariements',
  'matches.public': 'Appariements publics',
  'matches.publicLead':
    'Un appariement est public si toutes les parties qu’il nomme l’ont publié, ou s’il est repris de pages publiques. Chacun indique lequel des deux.',
  'matches.noneYours': 'Il n’y a pas encore d’appariement.',
  'matches.waiting': {
    one: '{count} attend votre réponse',
    many: '{count} attendent votre réponse',
    other: '{count} attendent votre réponse',
  },
  'match.title': 'Appariement',
  'match.state': 'Étape',
  'match.amount': 'Quantité',
  'match.amountHint': 'Un nombre entier, dans l’unité que les deux parties indiquent.',
  'match.summaryHint':
    'Ce qui est soumis aux deux parties. Devient public si l’appariement est publié.',
  'match.summaryHintHidden': 'Ce qui est soumis aux deux parties.',
  'match.open': 'Ouvrir cet appariement',
  'match.openNumber': 'Ouvrir l’appariement {number} sur {count}',
  'match.waits': 'Attend votre réponse',
  'match.waitsForParts':
    'Chaque part appelle sa propre réponse, plus bas. Attend votre réponse l’appui de : {givers}.',
  'match.changed': 'Une fiche a changé',
  'match.changedMeans':
    'Ce que cet appariement dit ou montre d’une fiche ne se lit plus comme au moment où il a été proposé ou convenu. Regardez les deux fiches avant de décider ; les réponses données à l’ancien texte ne comptent plus.',
  'match.declinedBy': 'Décliné par',
  'legs.title': 'Qui apporte cet appui, et quoi',
  'legs.several':
    'Plusieurs répondent ensemble à ce besoin. Il est couvert une fois l’accord de tous acquis.',
  'legs.others':
    'Vous ne voyez que l’étape et les réponses de votre propre part ; des autres parties, vous voyez qui elles sont et ce qu’elles apporteraient.',
  'legs.giver': 'Appui de',
  'legs.role': 'Apporte',
  'legs.role.expertise': 'Expertise',
  'legs.role.finance': 'Financement',
  'legs.role.host': 'Accueil',
  'legs.role.channel': 'Canal de l’appui',
  'legs.role.notStated': 'non précisé',
  'legs.show': 'Afficher cette part',
  'legs.shownBelow': 'Affiché ci-dessous : l’appui de {name}',
  'legs.left.declined': 'a décliné',
  'legs.left.closed': 'a mis fin à sa part',
  'legs.left.removed': 'retirée par le Secrétariat',
  'legs.reference': 'Référence de l’offre',
  'legs.reference.hint':
    'Telle que la page de l’offre la montre, par exemple O-3KFQ7Z2MX. Laissez vide pour une partie qui apporte son appui sans offre.',
  'legs.component': 'Numéro de sa composante',
  'legs.component.hint': '1 pour la première composante de l’offre.',
  'legs.party': 'Partie qui apporte son appui sans offre',
  'legs.party.none': 'Aucune : l’offre dit qui apporte l’appui',
  'legs.answers': 'Réponses',
  'legs.part': 'Part',
  'match.answer.pledge': 'Réponse pour l’engagement',
  'match.answer.offer': 'Réponse pour l’offre',
  'match.given': 'réponse positive',
  'match.awaited': 'pas encore de réponse',
  'match.released': 'Publié par toutes les parties dont l’accord était nécessaire, {time}.',
  'match.restated': 'Repris de pages publiques, lues le {date}.',
  'match.restatedUndated': 'Repris de pages publiques ; le jour de la lecture n’est pas connu.',
  'match.notPublic': 'Non public.',
  'match.syntheticNotPublic':
    'Fictif, alors que ce registre est le registre réel : cet appariement n’apparaît dans rien de public, même une fois publié par toutes les parties.',
  'match.releaseAwaited': 'Non public. Accord attendu de :',
  'match.releaseAwaitedOthers':
    'Non public. L’accord d’autres parties qui apportent leur appui est attendu.',
  'match.lateAwaited':
    'Ce qui s’est ajouté ensuite, apporté par {givers}, n’est pas public. Accord attendu pour cela de :',
  'match.left.pledge': 'Reste à couvrir : {left} sur {max}',
  'match.left.offer': 'Encore disponible : {left} sur {max}',
  'match.endHidden':
    'Ce qui a été proposé n’a pas été conservé avec cet appariement. Le Secrétariat montre les deux composantes quand il révise la proposition.',
  'match.end.text': 'Texte',
  'match.end.asDisclosed':
    'Tel que montré aux deux parties le {time}, d’après la version {version}.',
  'match.end.outOfForce': 'État actuel de la fiche : {state}.',
  'match.end.changed':
    'Certains points se lisent autrement aujourd’hui. Une réponse donnée maintenant vaut pour le texte d’aujourd’hui.',
  'match.end.then': 'Tel que montré :',
  'match.end.today': 'Aujourd’hui :',
  'match.end.wholeRecord': 'La fiche entière :',
  'match.reasons.whole': 'D’après les deux fiches telles qu’elles sont maintenant.',
  'match.reasons.disclosed':
    'D’après les deux composantes telles qu’elles sont montrées ici seulement. Ce que d’autres appariements utilisent n’est pas compté.',
  'match.endsFirst':
    'Avant que vous puissiez consentir, ce que cet appariement montre des deux fiches doit être chargé.',
  'match.recorded': 'Enregistré. L’appariement est à cette étape : {state}.',
  'match.standDown.met':
    'D’autres ont couvert ce besoin. Rien de plus ne vous est demandé ici, et le Secrétariat peut clore cet appariement.',
  'match.standDown.withdrawn.pledge':
    'L’engagement a été retiré. Rien de plus ne vous est demandé ici, et le Secrétariat peut clore cet appariement.',
  'match.standDown.withdrawn.offer':
    'L’offre a été retirée. Rien de plus ne vous est demandé ici, et le Secrétariat peut clore cet appariement.',
  'match.recordedRelease':
    'Enregistré. Votre partie consent à figurer en public dans cet appariement.',
  'match.recordedWithdrawal':
    'Enregistré. Votre partie ne consent pas à figurer en public dans cet appariement.',
  'refusal.notAccepted':
    '{side} : son état est « {state} ». La proposition est possible une fois que le Secrétariat a accepté la fiche telle qu’elle est.',
  'refusal.noArea':
    '{side} : cette composante n’est dans aucun des quatre domaines. Donnez-lui un domaine, ou choisissez-en une autre.',
  'refusal.gatesFailed':
    'Les deux ne vont pas ensemble : {gates}. Lisez les raisons, puis choisissez une autre paire ou corrigez les fiches.',
  'refusal.alreadyMatched':
    'Ces deux composantes sont déjà appariées, à cette étape : {state}. Poursuivez avec cet appariement.',
  'refusal.noRoom':
    '{side} : il reste {left}, et cet appariement prend {amount}. Le Secrétariat peut le réviser à une quantité plus petite.',
  'refusal.amountOutdated':
    'Les quantités indiquées dans les fiches ont changé depuis la proposition. Le Secrétariat doit d’abord réviser la quantité.',
  'refusal.notInForce':
    '{side} : son état est « {state} », cette étape n’est donc pas possible. Attendez une nouvelle soumission, ou fermez l’appariement s’il est encore ouvert.',
  'refusal.componentGone':
    '{side} : la composante que cet appariement nomme n’existe plus. Fermez-le et proposez-en un autre.',
  'refusal.otherLegBars':
    'Une autre part de cet appariement ne peut être convenue ni se poursuivre en l’état. Adressez-vous au Secrétariat, qui peut réviser l’appariement ou retirer cette part.',
  'refusal.legNotRemovable':
    'Une partie peut être retirée tant que son appui n’est pas convenu et qu’une autre reste. Pour mettre fin à l’ensemble, il faut clore l’appariement.',
  'refusal.notOfOneComponent':
    'Cet appariement ne nomme pas une seule composante d’un engagement : personne ne peut s’y joindre. Proposez un autre appariement.',
  'refusal.tooManyLegs':
    'Aucune autre partie ne peut être invitée à se joindre à cet appariement. Proposez-en un autre.',
  'refusal.notDisclosed':
    'Ce qui a été proposé n’a pas été conservé avec cet appariement ; personne ne peut donc encore y consentir. Le Secrétariat peut réviser la proposition, ce qui montre les deux composantes aux deux parties.',
  'refusal.stepNotAllowed':
    'L’appariement est maintenant à une autre étape, qui ne le permet pas : {state}. Rechargez la page pour voir ce qui est possible.',
  'refusal.alreadyAnswered':
    'Votre réponse a déjà été donnée et reste valable. Rechargez la page pour voir quelle réponse est attendue.',
  'refusal.alreadyReleased':
    'Votre partie a déjà publié cet appariement. Rechargez la page pour voir quel accord est attendu.',
  'refusal.noContact':
    '{side} : la fiche ne conserve aucun contact, il n’y a donc rien à donner à l’autre partie. Ajoutez-en d’abord un à la fiche.',
  'refusal.messagesNotTaken':
    'Les messages ne passent pas ici entre les deux parties. Le Secrétariat peut transmettre ce qui importe : adressez-vous à lui.',
  'refusal.notNow':
    'Ce n’est pas possible dans l’état actuel. Regardez où en sont les choses et choisissez parmi ce que vous pouvez faire.',
  'refusal.withdrawalHeld': {
    one: '{count} appariement de cette fiche est convenu ou en cours. Suspendez-le ou fermez-le d’abord ; la fiche pourra ensuite être retirée. Votre partie peut le faire seule.',
    many: '{count} appariements de cette fiche sont convenus ou en cours. Suspendez ou fermez d’abord chacun d’eux ; la fiche pourra ensuite être retirée. Votre partie peut le faire seule.',
    other:
      '{count} appariements de cette fiche sont convenus ou en cours. Suspendez ou fermez d’abord chacun d’eux ; la fiche pourra ensuite être retirée. Votre partie peut le faire seule.',
  },
  'refusal.returnHeld': {
    one: '{count} appariement porte sur cette fiche. Fermez-le d’abord ; la fiche pourra ensuite être renvoyée.',
    many: '{count} appariements portent sur cette fiche. Fermez d’abord chacun d’eux ; la fiche pourra ensuite être renvoyée.',
    other:
      '{count} appariements portent sur cette fiche. Fermez d’abord chacun d’eux ; la fiche pourra ensuite être renvoyée.',
  },
  'refusal.componentInMatch':
    'Une composante que vous avez retirée fait partie d’un appariement ; elle doit donc rester tant que celui-ci n’est pas fermé. Pour la retrouver, rouvrez ce formulaire et choisissez « Les supprimer et recommencer ».',
  'refusal.amountAgreed':
    '{amount} de cette composante sont convenus dans des appariements. Indiquez au moins autant, dans la même unité, ou ramenez d’abord un appariement à la discussion.',
  'refusal.recordStepNotAllowed':
    'L’état de la fiche est maintenant « {state} », qui ne le permet pas. Regardez où elle en est et choisissez parmi ce que vous pouvez faire.',
  'refusal.recordWithdrawn':
    'Cette fiche est retirée et reste telle qu’elle était. Ouvrez-la et copiez-la plutôt dans un nouveau brouillon.',
  'refusal.invitedByOthers':
    'Vous ne pouvez pas inviter cette adresse. Adressez-vous au Secrétariat ou à l’administration.',
  'refusal.ownRight':
    'Personne ne modifie ses propres droits. Demandez-le à une autre personne chargée de les gérer.',
  'refusal.personRemoved':
    'Cette personne a été retirée et ne peut plus se connecter. Rétablissez-la d’abord.',
  'refusal.recordAnnounced':
    'Cette fiche est annoncée : sa partie consent à la publier telle qu’elle est. Attribuez les codes une fois qu’elle est publique, ou demandez à la partie de renoncer à l’annonce.',
  'refusal.notAnnounced':
    'Rien n’est annoncé pour cette fiche. Elle est peut-être déjà publique, ou quelqu’un de votre partie a renoncé à l’annonce.',
  'refusal.noAccount':
    'Le service de connexion ne connaît pas cette personne. Invitez-la par son adresse : un compte sera créé.',
  'refusal.generationShown': 'Cet ensemble est montré actuellement. Choisissez-en un autre.',
  'refusal.generationNotReady':
    'Cet ensemble n’est pas encore complet. Poursuivez sa construction jusqu’à ce qu’il soit trouvé en ordre, puis montrez-le.',
  'refusal.generationUnderWay':
    'Un autre ensemble est en cours. Montrez-le ou retirez-le avant d’en commencer un.',
  'refusal.tooManyGenerations':
    'Trois ensembles sont déjà écrits. Retirez celui qui est conservé avant d’en commencer un autre.',
  'refusal.generationNotBuilding':
    'Cet ensemble n’est plus en construction : il a été montré ou retiré entre-temps. Voyez où il en est.',
  'propose.title': 'Proposer cet appariement',
  'propose.means':
    'Le consentement des deux parties est demandé : d’abord à la discussion, puis à l’appui lui-même. Rien n’est publié.',
  'propose.discloses':
    'Vous montrez ainsi les deux composantes, les titres et leur langue, si un appui est demandé ou encore disponible, les cadres juridiques, le mode de détermination du statut, l’échelle et les noms des parties à : {parties}. Tout est montré tel qu’il figure dans la version {pledge} de l’engagement et la version {offer} de l’offre et, tant que l’appariement est ouvert, là où il a changé depuis. Ceci est consigné. Ni les contacts, ni les exclusions, ni les autres composantes ne sont montrés.',
  'propose.another': 'Ajouter un autre appui',
  'propose.another.title': 'Appui {number}',
  'propose.another.first': 'Ce qui est apporté par : {parties}',
  'propose.another.means':
    'Le consentement de chacun est demandé. Chacun voit la composante de l’engagement et sa propre part et, des autres, qui ils sont et ce qu’ils apporteraient ; le côté qui demande voit toutes les parts. L’appariement avance une fois que tous ont donné leur accord.',
  'propose.another.asked': 'Sollicité également :',
  'propose.standing': 'engagement version {pledge}, offre version {offer}',
  'propose.noMeasure':
    'Les deux n’indiquent aucune unité commune ; l’appariement n’indique donc pas de quantité.',
  'propose.done':
    'Proposé. Les deux parties peuvent maintenant le lire et sont invitées à répondre.',
  'propose.left.pledge': 'Reste à couvrir de l’engagement : {left}.',
  'propose.left.offer': 'L’offre a encore {left}.',
  'packages.title': 'Modules d’appui',
  'packages.lead':
    'Types d’appui que les systèmes d’asile demandent et reçoivent souvent. Chacun peut être le point de départ d’un engagement ou d’une offre.',
  'packages.noPromise':
    'Les textes et les ampleurs sont propres à ce registre et ne sont qu’un point de départ : qui demande ou offre dit combien, où et quand.',
  'packages.crosswalk':
    'Liste de novembre 2026. Les guides de l’Agence de l’Union européenne pour l’asile sur le même travail sont nommés lorsqu’ils sont connus ; l’Agence n’a pas part à cette liste.',
  'packages.asData': 'La même liste sous forme de données (JSON)',
  'packages.agency': 'Travaux de l’Agence de l’Union européenne pour l’asile sur le même sujet :',
  'packages.agencyFocus': 'Catalogue d’appui : {focus}',
  'partnership.title': 'Engagements communs qui vous nomment',
  'partnership.lead':
    'Leurs chefs de file nomment votre partie comme partenaire. Personne d’autre n’en est informé avant votre confirmation, et tout le monde seulement lorsque le chef de file publie ensuite l’engagement.',
  'partnership.by': 'Chef de file',
  'partnership.roles': 'Votre rôle',
  'partnership.confirm': 'Confirmer',
  'partnership.decline': 'Refuser',
  'partnership.answer': 'Votre partie est-elle partenaire ?',
  'partnership.confirmed': 'Confirmé le {date}',
  'partnership.declined': 'Refusé le {date}',
  'partnership.open': 'Dire si vous êtes partenaire',
  'partnership.change': 'Modifier votre réponse',
  'partnership.progress': 'Où vous en êtes, selon vous',
  'partnership.progressHint':
    'Pour le chef de file, le Secrétariat et les lecteurs inscrits ici. Le chef de file rend compte pour tous.',
  'partnership.save': 'Enregistrer votre réponse',
  'partnership.saved': 'Enregistré. Le chef de file en est informé.',
  'partnership.public': 'Tout le monde lit votre nom comme partenaire.',
  'partnership.notPublic': 'Votre nom n’est pas public.',
  'partnership.declineHint': 'Un refus retire votre nom aussitôt, partout où il est public.',
  'partnership.former':
    'Cet engagement ne vous nomme pas actuellement. Vous pouvez toujours retirer votre nom.',
  'partnership.words': 'Réponses des partenaires',
  'partnership.said': 'Où il en est, dit le {date}',
  'problems.title': 'Problèmes que l’API signale',
  'problems.moved':
    'Cette partie fait désormais partie d’une autre : demandez à l’adresse que la réponse indique.',
  'problems.lead':
    'Toute réponse qui n’est pas un succès est en problem+json (RFC 9457). Son type est une adresse sur cette page.',
  'problems.malformed': 'La requête est illisible : corrigez ce que les erreurs nomment.',
  'problems.invalid':
    'Certaines réponses sont à corriger : les erreurs nomment les champs. Rien n’a été enregistré.',
  'problems.unsupportedMediaType': 'Seul le JSON en UTF-8, non compressé, est accepté.',
  'problems.tooLarge': 'La requête est trop grande : raccourcissez les textes ou divisez-la.',
  'problems.unauthorized':
    'Connectez-vous, ou reconnectez-vous : le jeton manque, est erroné ou trop ancien.',
  'problems.forbidden': 'Votre compte n’autorise pas cette action.',
  'problems.notALead':
    'Seul un État ou une organisation régionale porte un engagement. Les autres soumettent des offres.',
  'problems.notFound': 'Il n’y a rien ici que vous puissiez voir.',
  'problems.conflict': 'La fiche est dans un état qui ne permet pas cette étape.',
  'problems.stale':
    'Quelqu’un a modifié la fiche entre-temps : relisez-la et refaites votre modification.',
  'problems.preconditionRequired': 'Indiquez dans If-Match la version que vous modifiez.',
  'problems.keyReused': 'Cette Idempotency-Key a déjà servi à une autre requête.',
  'problems.tooMany': 'Le maximum d’une journée est atteint : Retry-After indique quand reprendre.',
  'problems.busy': 'Beaucoup de personnes modifient ceci en ce moment : réessayez dans un instant.',
  'problems.unavailable':
    'Le service n’a pas pu répondre à temps : réessayez dans un instant avec la même Idempotency-Key. Rien n’est enregistré deux fois.',

  'form.errorTitle': 'Erreur : {title}',
  'form.title.pledge': 'Demander un appui : nouvel engagement',
  'form.title.offer': 'Offrir un appui : nouvelle offre',
  'form.lead.pledge':
    'Dites ce que votre État améliorera dans son système d’asile et de quel appui il a besoin pour cela. Les premières suggestions s’affichent dès l’envoi.',
  'form.lead.offer':
    'Dites quelle expertise ou quelles ressources vous pouvez donner, où et quand. Les premières suggestions s’affichent dès l’envoi.',
  'form.need':
    'Une dizaine de minutes pour une composante. Préparez : le texte, les pays, la quantité et l’échéance. Ce que vous ne savez pas encore peut rester ouvert.',
  'form.restored': 'Vos réponses précédentes ont été conservées sur cet appareil.',
  'form.restoredInPart':
    'Vos réponses précédentes ont été conservées sur cet appareil, sauf les coordonnées du point focal et les pays exclus : saisissez-les de nouveau.',
  'form.restoredAsStored':
    'Vos réponses précédentes ont été conservées sur cet appareil, sauf les coordonnées du point focal et les pays exclus : ils sont tels qu’enregistrés.',
  'form.copied':
    'Ce formulaire reprend les réponses de « {title} », sans ses coordonnées. Il devient une fiche à part ; l’autre reste telle quelle.',
  'form.startAnew': 'Les supprimer et recommencer',
  'form.representativesOnly':
    'Les engagements et les offres sont soumis par les personnes qui représentent une partie. Votre compte n’en représente aucune.',
  'form.statesOnly':
    'Ce sont les États et les organisations régionales qui demandent un appui. Votre partie peut offrir un appui et s’associer à un engagement comme partenaire de l’État qui le porte.',
  'form.optional': '(facultatif)',
  'form.choose': 'Choisir…',
  'form.notKnown': 'Pas encore connu',
  'form.noArea':
    'Aucun des quatre domaines, ou domaine incertain (suggéré d’après le texte, non compté)',
  'form.party': 'Vous soumettez pour',
  'form.components': 'Composantes',
  'form.componentsHint':
    'Une composante est une seule chose dans un seul domaine. Un texte en plusieurs points numérotés devient plusieurs composantes.',
  'form.component': 'Composante {number}',
  'form.addComponent': 'Ajouter une composante',
  'sections.title': 'Parties du formulaire',
  'sections.state.answered': 'Répondu',
  'sections.state.wrong': 'À revoir',
  'sections.view.whole': 'Afficher toutes les questions sur une page',
  'sections.view.sections': 'Poser les questions une à une',
  'sections.continue': 'Continuer',
  'sections.saveContinue': 'Enregistrer et continuer',
  'sections.checking': 'Vérification…',
  'sections.continueUnchecked': 'Continuer sans vérifier',
  'sections.saving': 'Enregistrement…',
  'sections.continueUnsaved': 'Continuer sans enregistrer',
  'sections.back': 'Retour',
  'sections.change': 'Modifier',
  'sections.none': 'Aucune réponse',
  'sections.publicCard': 'Ce que tout le monde pourra lire',
  'sections.publicCardLead':
    'Voici la page publique telle qu’elle sera une fois la fiche acceptée par le Secrétariat et publiée par vous. Le contact et ce que lisent seulement votre partie ou les personnes qui travaillent avec la fiche n’y figurent pas. En la publiant, vous pouvez en garder pour vous les textes, les montants ou les partenaires.',
  'sections.publicCardUnfinished':
    'Une réponse ne peut pas être envoyée telle quelle : la page publique ne peut donc pas encore être montrée. Présentez le formulaire ou enregistrez-le comme brouillon pour voir laquelle.',
  'sections.sees.contact': 'Il n’est sur aucune page publique, dans aucune liste ni aucun fichier.',
  'sections.sees.party': 'Seuls votre partie et le Secrétariat le voient.',
  'sections.sees.registered':
    'Qui peut lire la fiche avant sa publication le voit ; ce n’est pas publié.',
  'section.record.pledge': 'L’engagement',
  'section.record.offer': 'L’offre',
  'section.what': 'Quoi, et dans quel domaine',
  'section.kinds': 'Thèmes et types d’appui',
  'section.amount': 'Combien',
  'section.where': 'Où, et dans quelles langues',
  'section.when': 'Quand, et à quelles conditions',
  'section.more': 'Précisions, progrès et suivi',
  'section.components': 'Une autre composante ?',
  'section.last': 'La fiche entière',
  'section.contact': 'Point focal',
  'section.check': 'Vérifiez vos réponses',
  'form.remove': 'Retirer',
  'contact.change': 'Modifier ou supprimer',
  'contact.delete': 'Supprimer ce contact',
  'contact.deleteMeans':
    'Le nom, l’adresse électronique et le numéro de téléphone sont supprimés définitivement. La fiche elle-même reste telle quelle.',
  'contact.deleted': 'Le contact a été supprimé.',
  'country.add': 'Ajouter un pays',
  'country.type': 'Saisissez un nom',
  'country.none': 'Aucun pays ne porte ce nom. Essayez une autre orthographe ou un autre nom.',
  'country.already': 'Ce pays est déjà choisi.',
  'country.found': {
    one: '{count} pays trouvé',
    many: '{count} pays trouvés',
    other: '{count} pays trouvés',
  },
  'country.remove': 'Retirer : {country}',
  'country.addOwn': 'Ajouter : {country}',
  'country.removed': 'Retiré : {country}',
  'country.notChosen': 'Choisissez un pays dans la liste ou videz ce champ.',
  'form.addCondition': 'Ajouter une condition',
  'form.conditionKind': 'Condition {number} : type',
  'form.conditionText': 'Condition {number} : avec vos propres mots',
  'form.moreLanguages': 'Plus de langues',
  'form.more': 'Plus de détails sur cette composante (facultatif)',
  'form.last': 'La fiche entière',
  'form.progress': 'Progrès (facultatif)',
  'form.followUp': 'Plan de suivi',
  'form.capacity': 'Combien à la fois',
  'form.registers': 'Autres registres et initiatives',
  'form.partners': 'Partenaires d’un engagement commun',
  'form.quality': 'Qualité de l’engagement',
  'form.setting': 'Cadre juridique et échelle (facultatif ; rend l’appariement plus exact)',
  'form.confidential': 'Ne jamais suggérer pour… (facultatif, confidentiel)',
  'form.rehearse': 'Essayez d’abord, sans vous connecter',
  'form.whoSees': 'Qui voit ceci',
  'form.whoSees.draft': 'Tant que c’est un brouillon : {audience}.',
  'form.whoSees.submitted': 'Une fois soumis : {audience}.',
  'form.whoSees.returned': 'Si le Secrétariat le renvoie : {audience}.',
  'form.whoSees.proposed':
    'Si le Secrétariat propose un appariement pour l’une de ses composantes : les parties de l’autre côté voient cette composante, le titre et sa langue, si un appui est demandé ou encore disponible, le cadre juridique, le mode de détermination du statut, l’échelle et le nom de votre partie, tels qu’ils sont au moment de la proposition et, tant que l’appariement est ouvert, là où ils ont changé depuis. Ni les contacts, ni les exclusions, ni les autres composantes ne leur sont montrés.',
  'form.whoSees.public':
    'Tout le monde : seulement ce que votre partie publie. Les contacts et les exclusions ne sont jamais publiés.',
  'form.whoSees.hidden':
    'Tout le monde : rien. Ce que votre partie indique ici est fictif, alors que ce registre est le registre réel : cela n’apparaît dans rien de public, même une fois publié par votre partie.',
  'form.whoSees.restated':
    'Tout le monde : elle est déjà publique, reprise de pages publiques. Ce que vous modifiez ici n’est publié que si votre partie le publie. Les contacts et les exclusions ne sont jamais publiés.',
  'audience.owner': 'sa propre partie seulement',
  'audience.owner.secretariat': 'sa propre partie et le Secrétariat',
  'audience.owner.secretariat.reader':
    'sa propre partie, le Secrétariat et les lecteurs enregistrés ici',
  'audience.seenBy': 'Visible pour : {audience}.',
  'form.submit.pledge': 'Soumettre l’engagement',
  'form.submit.offer': 'Soumettre l’offre',
  'form.saveDraft': 'Enregistrer comme brouillon',
  'form.sending': 'Envoi en cours…',
  'form.summary': {
    one: '{count} réponse est à revoir',
    many: '{count} réponses sont à revoir',
    other: '{count} réponses sont à revoir',
  },
  'reading.title': 'Votre texte dit',
  'reading.found': {
    one: '{count} réponse trouvée. Rien n’est rempli tant que vous ne l’utilisez pas.',
    many: '{count} réponses trouvées. Rien n’est rempli tant que vous ne les utilisez pas.',
    other: '{count} réponses trouvées. Rien n’est rempli tant que vous ne les utilisez pas.',
  },
  'reading.hint':
    'Cochez ce qui est juste. Dans cette liste, chaque touche de chiffre coche ou décoche sa réponse.',
  'reading.use': 'Utiliser les réponses cochées',
  'reading.useNone': 'N’en utiliser aucune',
  'reading.used': {
    one: '{count} réponse est remplie. Vérifiez-la avant de soumettre.',
    many: '{count} réponses sont remplies. Vérifiez-les avant de soumettre.',
    other: '{count} réponses sont remplies. Vérifiez-les avant de soumettre.',
  },
  'reading.usedNone': 'Rien n’a été rempli.',
  'reading.bringBack': {
    one: 'Afficher {count} réponse écartée',
    many: 'Afficher {count} réponses écartées',
    other: 'Afficher {count} réponses écartées',
  },
  'reading.failed':
    'Votre texte n’a pas pu être lu pour le moment. Le formulaire fonctionne sans cela.',
  'reading.otherLanguage':
    'Seuls les textes en anglais, français, espagnol et arabe peuvent être lus. Le formulaire fonctionne sans cela.',
  'reading.parts': {
    one: 'Votre texte a {count} partie.',
    many: 'Votre texte a {count} parties. Chacune peut être une composante à part :',
    other: 'Votre texte a {count} parties. Chacune peut être une composante à part :',
  },
  'reading.divide': {
    one: 'En faire {count} composante',
    many: 'En faire {count} composantes',
    other: 'En faire {count} composantes',
  },
  'reading.leaveWhole': 'Laisser le texte en un seul morceau',
  'reading.helps': 'Ce qui aiderait le plus à trouver un appariement : {fields}.',
  'reading.helpsField': '{field} (décide de {points} des {most} points au plus)',
  'package.open': 'Commencer par un module d’appui',
  'package.title': 'Modules d’appui',
  'package.hint':
    'Un module remplit ce à quoi vous n’avez pas encore répondu. Ce que vous avez écrit reste, et chaque réponse peut être modifiée.',
  'package.withSize': 'Remplir aussi la quantité habituelle, que je modifierai',
  'package.start': 'Commencer par ce module',
  'package.text': 'le texte',
  'package.filled': 'Rempli : {fields}. Vérifiez ces réponses et adaptez-les.',
  'package.nothingFilled': 'Rien n’a été rempli : ces questions ont déjà une réponse.',
  'package.left': 'Laissé tel quel : {fields}.',
  'package.otherLanguage':
    'Les modules sont rédigés en anglais, français, espagnol et arabe ; le texte vous est donc laissé.',
  'package.takeBack': 'Annuler ce que le module a rempli',
  'package.takenBack':
    'Ce que le module avait rempli est retiré. Ce que vous avez modifié depuis reste.',
  'package.find': 'Trouver un module',
  'package.findHint':
    'Par des mots en anglais, français, espagnol ou arabe, par exemple interprètes ou juges.',
  'package.kinds': 'Types d’appui',
  'package.size': 'Ampleur habituelle, sans promesse',
  'package.usualSize': '{amount}, sur {from} à {to} mois',
  'package.givenBy': 'Donné d’ordinaire par',
  'package.found': {
    one: '{count} module trouvé.',
    many: '{count} modules trouvés.',
    other: '{count} modules trouvés.',
  },

  'coding.title': 'Coder ce que disent les fiches',
  'coding.lead':
    'Une fiche après l’autre, les fiches importées d’abord. Ce que vous laissez coché devient un code de la fiche, attribué par le Secrétariat ; la partie le voit et peut revenir à ce qui précédait. Ce que vous laissez décoché est refusé et n’est plus proposé. Aucun mot de la fiche ne change.',
  'coding.progress': '{done} sur {total} codées.',
  'coding.saved': 'Enregistré.',
  'coding.done': 'Toutes les fiches ont été passées en revue.',
  'coding.keys':
    'Touches : celle qui figure à côté d’une proposition la coche ou la décoche ; Entrée enregistre et passe à la suite ; J et K mènent à la fiche suivante et à la précédente.',
  'coding.nothing': 'Rien de plus n’est proposé pour ce texte.',
  'coding.unread': 'Les textes de cette fiche n’ont pas pu être lus.',
  'coding.otherLanguage':
    'Seuls les textes en anglais, français, espagnol et arabe peuvent être lus ; rien n’est donc proposé ici.',
  'coding.save': 'Enregistrer et continuer',
  'coding.previous': 'Précédente',
  'coding.next': 'Suivante',
  'coding.open': 'Ouvrir la fiche, avec qui a codé quoi',

  'edit.pledge': 'Modifier l’engagement',
  'edit.offer': 'Modifier l’offre',
  'edit.lead':
    'Votre modification devient une nouvelle version. Une fiche acceptée retourne au Secrétariat ; ce qui est publié reste tel quel jusqu’à ce que vous publiiez la nouvelle version.',
  'edit.save': 'Enregistrer comme nouvelle version',
  'edit.saveAndSubmit': 'Enregistrer et soumettre',
  'edit.submitAgain': 'Enregistrer et soumettre de nouveau',
  'edit.saveAlone': 'Enregistrer sans soumettre',
  'edit.saved': 'Enregistré. La fiche en est maintenant à la version {version}.',
  'conflict.title': 'Quelqu’un a modifié cette fiche pendant que vous la modifiiez',
  'conflict.lead':
    'Ce que vous avez saisi est toujours là et rien n’a été écrasé. Choisissez pour chaque réponse la version avec laquelle le formulaire continue ; rien n’est enregistré avant que vous n’enregistriez le formulaire.',
  'conflict.by.both': 'Cette réponse a été modifiée par vous et par quelqu’un d’autre.',
  'conflict.by.others': 'Quelqu’un d’autre a modifié cette réponse ; vous, non.',
  'conflict.mine': 'La vôtre :',
  'conflict.theirs': 'Enregistrée maintenant :',
  'conflict.blank': 'rien',
  'conflict.goOn': 'Continuer avec ces réponses',

  'where.places': 'Dans certains pays ou régions',
  'where.anywhere': 'Partout',
  'where.notKnown': 'Pas encore connu',
  'answer.yes': 'Oui',
  'answer.no': 'Non',
  'answer.notStated': 'Non précisé',
  'supportRequested.yes': 'Oui, nous demandons un appui',
  'supportRequested.no': 'Non, nous prenons cet engagement sans rien demander',
  'supportRequested.notStated': 'Nous ne le précisons pas encore',

  'error.inField': '« {field} » : {advice}',
  'error.inComponent': 'Composante {number} : {advice}',
  'error.inImagined': 'Offre hypothétique {number} : {advice}',
  'error.required': 'Remplissez ce champ.',
  'missing.title': 'Saisissez un titre.',
  'missing.language': 'Choisissez la langue de vos textes.',
  'missing.supportRequested': 'Indiquez si votre État demande un appui.',
  'missing.availability': 'Indiquez si l’appui est encore disponible.',
  'missing.area': 'Choisissez un domaine.',
  'missing.text.pledge': 'Indiquez ce qui sera amélioré.',
  'missing.text.offer': 'Indiquez ce que vous apportez.',
  'missing.amount': 'Indiquez la quantité, au minimum ou au maximum.',
  'missing.unit': 'Choisissez une unité pour la quantité.',
  'missing.per': 'Choisissez la fréquence : une seule fois, par mois ou par an.',
  'missing.currency': 'Choisissez une monnaie.',
  'missing.conditions': 'Choisissez un type pour chaque condition et décrivez-la, ou retirez-la.',
  'missing.contactName': 'Saisissez le nom du point focal.',
  'missing.contactEmail': 'Saisissez l’adresse électronique du point focal.',
  'error.wrongType': 'Écrivez ceci autrement.',
  'error.unknownId': 'Choisissez l’une des options.',
  'error.tooLong': 'Raccourcissez ceci.',
  'error.tooMany': 'Donnez-en moins.',
  'error.tooFew': 'Donnez-en au moins un.',
  'error.tooLarge': 'Donnez un nombre plus petit.',
  'error.tooSmall': 'Donnez un nombre plus grand.',
  'error.wrongFormat': 'Ceci ne peut pas être lu. Écrivez-le autrement.',
  'error.notAnEmail': 'Saisissez une adresse électronique comme nom@example.org.',
  'error.wrongNumber': 'Écrivez un nombre entier en chiffres.',
  'error.forbiddenCharacters':
    'Retirez le caractère {character}, en position {position} : il est invisible. Si vous ne le trouvez pas, effacez les mots qui l’entourent et tapez-les de nouveau.',
  'error.nothingVisible':
    'Écrivez au moins une lettre, un chiffre ou un symbole : rien de ceci n’est visible.',
  'error.tooManyMarks':
    'Retirez les signes ou caractères invisibles qui s’accumulent à partir de la position {position} : 8 au plus peuvent se suivre, et 3 par lettre.',
  'error.linkWithBlank':
    'Retirez les espaces de cette adresse, ou écrivez chaque adresse sur sa propre ligne.',
  'error.twoLinks':
    'Écrivez chaque adresse sur sa propre ligne : un second http:// ou https:// commence à l’intérieur de celle-ci.',
  'error.notALink': 'Donnez des adresses entières qui commencent par https://',
  'error.notADate': 'Écrivez une date réelle : 2027, 2027-03 ou 2027-03-15.',
  'error.endBeforeStart': 'Donnez une fin qui ne précède pas le début.',
  'error.maxBelowMin': 'Donnez un nombre qui n’est pas inférieur à « Au moins ».',
  'error.unknownCurrency': 'Indiquez une monnaie par son code ISO, par exemple EUR.',
  'error.currencyForMoneyOnly': 'Choisissez une monnaie pour un montant d’argent, et aucune sinon.',
  'error.anywhereAndPlaces': 'Choisissez soit partout, soit des pays et des régions.',
  'error.repeated': 'Ne donnez chaque valeur qu’une fois.',
  'error.outsideArea': 'Choisissez des thèmes du domaine choisi.',
  'error.madeUpInReal':
    'Choisissez un pays qui existe : les codes XA à XZ sont fictifs, et ce registre est le registre réel.',
  'error.amountRequired':
    'Dites combien : les deux parties indiquent des quantités dans la même unité.',
  'error.amountNotComparable':
    'Laissez ce champ vide : les deux parties n’indiquent aucune unité commune.',
  'error.noSuchOfficer': 'Choisissez une personne qui agit aujourd’hui pour le Secrétariat.',
  'error.unknownOffer': 'Aucune offre n’a cette référence et cette composante.',
  'error.offerOrParty': 'Indiquez soit la référence d’une offre, soit une partie.',
  'error.dayPassed': 'Indiquez aujourd’hui ou une date ultérieure, dans les deux ans.',
  'error.publicAlready':
    'Cochez autre chose qu’auparavant : c’est exactement ce qui est déjà public.',
  'error.notAMoment':
    'Indiquez le jour et l’heure, ou laissez les deux vides pour publier tout de suite.',
  'error.momentTooSoon':
    'Indiquez un moment situé dans une minute au moins, ou laissez ce champ vide pour publier tout de suite.',
  'error.momentTooLate': 'Indiquez un moment situé dans les deux ans.',
  'error.notSelected':
    'Cette fiche ne fait plus partie de cette sélection. Choisissez-en une autre.',
  'error.nothingToTry': 'Ajoutez une offre hypothétique, ou laissez une fiche de côté.',
  'error.other': 'Revoyez ceci.',

  'confirmation.pledge': 'Votre engagement a été reçu',
  'confirmation.offer': 'Votre offre a été reçue',
  'confirmation.draftTitle': 'Votre brouillon a été enregistré',
  'confirmation.reference': 'Référence',
  'confirmation.next':
    'Le Secrétariat vérifie que la fiche est complète et concrète, puis l’accepte ou la renvoie avec un motif. Rien n’est publié avant que votre partie ne le publie.',
  'confirmation.draftNext':
    'Visible pour : {audience}. Il entre dans l’appariement quand vous le soumettez.',
  'confirmation.calendar': 'Dates du Forum pour votre calendrier (.ics)',
  'confirmation.open': 'Ouvrir la fiche',

  'suggestions.first': 'Premières suggestions',
  'suggestions.title': 'Suggestions',
  'suggestions.peopleDecide':
    'Les suggestions sont calculées et expliquées ; ce sont des personnes qui décident. Elles ne sont jamais publiques.',
  'suggestions.basis.released':
    'Calculées à partir des seules fiches publiques : ce qui n’est pas public n’est pas dans cette liste.',
  'suggestions.basis.kept': 'La liste du Secrétariat, sur toutes les fiches soumises et acceptées.',
  'suggestions.order':
    'Chaque partie à son tour : la meilleure fiche de chacune vient avant la deuxième de n’importe laquelle.',
  'suggestions.policy': 'Règles d’appariement, version {version}.',
  'suggestions.working': 'Calcul en cours…',
  'suggestions.none':
    'Rien de ce que vous pouvez voir ne convient pour l’instant. De nouvelles fiches y changeront aussitôt quelque chose.',
  'suggestions.count': {
    one: '{count} suggestion',
    many: '{count} suggestions',
    other: '{count} suggestions',
  },
  'suggestions.tooLittle': {
    one: '{count} fiche en dit trop peu pour juger',
    many: '{count} fiches en disent trop peu pour juger',
    other: '{count} fiches en disent trop peu pour juger',
  },
  'suggestions.whatToAdd':
    'Des thèmes ou des types d’appui d’un côté ou de l’autre, ou une phrase sur l’objet, diraient si elles conviennent.',
  'suggestions.known': '{known} critères connus sur {parts}',
  'suggestions.pairTooLittle': 'Il en est dit trop peu pour juger si les deux conviennent.',
  'suggestions.ofMost': 'points sur {most}, {known} critères connus sur {parts}',
  'suggestions.pair': 'Composante {pledge} de l’engagement avec la composante {offer} de l’offre',
  'suggestions.reasons': 'Pourquoi {score} points',
  'suggestions.gates': 'Conditions à remplir',
  'suggestions.parts': 'Critères de la note',
  'suggestions.part': 'Critère',
  'suggestions.points': 'Points',
  'suggestions.pointsOf': '{points} sur {of}',
  'suggestions.why': 'Pourquoi',
  'suggestions.score': 'Note',
  'suggestions.neutral':
    'Si une information n’est pas précisée, la paire reste possible ; le critère compte alors pour moitié, ou pour ce qui peut être dit sans elle.',
  'suggestions.recomputed': 'Dernier recalcul : {time}.',
  'suggestions.recomputing':
    'Une modification est en cours de prise en compte. La liste ci-dessous peut dater d’avant.',
  'suggestions.aside': 'À côté de la note',
  'suggestions.explain': 'Toutes les paires de composantes, et ce qui aiderait',
  'handOver.title': 'Prêt à approuver',
  'handOver.means':
    'Votre partie veut que la personne qui approuve dépose. Remettez ceci dès que tout y est.',
  'handOver.takeBack': 'Reprendre avant approbation',
  'handOver.done': 'Remis. La personne qui approuve le trouve sous Aujourd’hui.',
  'handOver.takenBack': 'Repris. Cela n’attend personne.',
  'handOver.since':
    'Prêt à approuver depuis {time}. La personne qui approuve pour la partie le dépose, ou le modifie d’abord.',
  'approval.title': 'Qui dépose pour cette partie',
  'approval.lead':
    'Si une partie le veut, seules les personnes qui approuvent déposent et publient ; les autres leur remettent ce qu’elles ont rédigé. Le rôle de chacune fait partie de ses droits.',
  'approval.choice': 'La personne qui approuve dépose et publie',
  'approval.save': 'Enregistrer',
  'approval.saved': 'Enregistré.',
  'form.handOver': 'Enregistrer, prêt à approuver',
  'history.handOver': 'Prêt à approuver',
  'today.queue.approval': 'Prêt à approuver',
  'today.empty.approval': 'Rien n’attend d’approbation.',
  'today.reason.approval': 'Une ou un collègue l’a terminé ; la personne qui approuve le dépose',
  'interest.label': 'Ce que votre partie en pense',
  'interest.only':
    'Lu par le Secrétariat et votre partie seulement. Cela ne déclenche rien, et l’autre côté ne le voit pas.',
  'interest.interested': 'Cela nous intéresse',
  'interest.notForUs': 'Pas pour nous, parce que…',
  'interest.notForUs.means':
    'Le Secrétariat lit votre motif, et personne d’autre. La suggestion reste, et vous pouvez revenir là-dessus.',
  'interest.notForUs.field': 'Pourquoi ce n’est pas pour vous',
  'interest.question': 'Interroger le Secrétariat',
  'interest.question.means':
    'Le Secrétariat lit votre question et y répond ici. Merci de ne nommer personne.',
  'interest.question.field': 'Votre question',
  'interest.couldHelp': 'Je pourrais aider',
  'interest.couldHelp.title': 'Votre partie pourrait-elle aider ?',
  'interest.couldHelp.means':
    'Le Secrétariat le lit et revient vers vous. Vous ne promettez rien, et rien n’est publié. Merci de ne nommer personne.',
  'interest.couldHelp.field': 'Comment vous pourriez aider',
  'interest.couldHelp.signIn':
    'Pourriez-vous aider ? Toute personne enregistrée pour une partie peut le dire au Secrétariat.',
  'interest.says.interested': 'Intéressé',
  'interest.says.notForUs': 'Pas pour nous',
  'interest.says.question': 'Question au Secrétariat',
  'interest.says.couldHelp': 'Pourrait aider, sans offre à ce jour',
  'interest.told': 'Votre partie a dit au Secrétariat le {date} : {what}',
  'interest.takeBack': 'Retirer cela',
  'interest.done.said': 'Le Secrétariat peut maintenant le lire.',
  'interest.done.takenBack': 'Retiré.',
  'interest.answered': 'Réponse du Secrétariat du {date} :',
  'interest.noted': 'Le Secrétariat en a pris note le {date}.',
  'interest.panel.title': 'Ce que des parties ont dit au Secrétariat',
  'interest.panel.lead':
    'Lu par le Secrétariat et la partie qui l’a dit. L’autre côté ne le voit pas.',
  'interest.noOffer': 'La partie n’a nommé aucune offre : il n’y a encore rien à proposer.',
  'interest.propose': 'Aller à la proposition',
  'interest.pair': 'La paire, avec ses raisons',
  'interest.reply': 'Répondre ou prendre note',
  'interest.reply.means':
    'La partie qui l’a dit lit votre réponse, et personne d’autre. Sans réponse, elle lit que vous en avez pris note.',
  'interest.reply.field': 'Votre réponse',
  'interest.reply.done': 'La partie peut maintenant le lire.',
  'none.title': 'Pourquoi rien n’est suggéré',
  'none.help': 'Ce qui aiderait',
  'none.noHelp': 'Aucun changement unique de cette fiche ou d’une autre n’aiderait.',
  'none.incomplete':
    'Il y a plus de fiches que celles qui ont été examinées. Les nombres portent sur ces dernières.',
  'pair.title': 'Pourquoi cette paire, ou pourquoi pas',
  'pair.sides': 'L’engagement et l’offre côte à côte',
  'pair.text': 'Avec leurs propres mots',
  'pair.noMatch': 'Aucun appariement à ce jour',
  'pair.history.pledge': 'Historique de l’engagement',
  'pair.history.offer': 'Historique de l’offre',
  'pair.suggested': 'Les deux sont suggérés l’un à l’autre.',
  'pair.notSuggested': 'Les deux ne sont pas suggérés l’un à l’autre.',
  'pair.noPair': 'Un côté n’a de composante dans aucun des quatre domaines.',
  'pair.best': 'La paire de composantes qui convient le mieux',
  'pair.others': 'Autres paires de composantes',
  'pair.holds': 'Toutes les conditions sont remplies ou non connues',
  'pair.fails': 'Non rempli : {gates}',
  'pair.nearest': 'Le plus petit changement qui aiderait',
  'pair.inMatch': 'Ces deux fiches sont dans un appariement.',
  'pair.hadMatch': 'Il y a eu un appariement entre ces deux fiches ; il est terminé.',
  'pair.noChange': 'Aucun changement unique n’aiderait.',
  'pair.ask.pledge': 'Pourquoi pas un autre engagement ?',
  'pair.ask.offer': 'Pourquoi pas une autre offre ?',
  'pair.label.pledge': 'Référence ou adresse d’un engagement',
  'pair.label.offer': 'Référence ou adresse d’une offre',
  'pair.hint': 'Choisissez-en une, ou collez la référence ou l’adresse de sa page.',
  'pair.wrong':
    'Donnez une référence de 16 lettres et chiffres, ou l’adresse d’une page qui se termine par elle.',
  'pair.show': 'Afficher les raisons',
  'preview.show': 'Afficher ce qui conviendrait',
  'preview.title': 'Ce qui conviendrait',
  'preview.unsaved':
    'Rien n’est enregistré ni envoyé. Soumettre ces réponses maintenant afficherait la même chose.',
  'pair.more': {
    one: '{count} autre paire n’est pas affichée.',
    many: '{count} autres paires ne sont pas affichées.',
    other: '{count} autres paires ne sont pas affichées.',
  },

  'step.label': 'Ce que vous pouvez faire',
  'step.editReturned': 'Modifier et soumettre de nouveau',
  'step.copy': 'Copier dans un nouveau brouillon',
  'step.edit': 'Modifier',
  'step.cancel': 'Annuler',
  'step.reason': 'Motif',
  'step.changed':
    'Quelqu’un a modifié ceci depuis que vous l’avez ouvert. Regardez ce qui a changé et envoyez de nouveau si vous le souhaitez toujours.',
  'step.conflict': 'Son état ne permet pas cela maintenant. Regardez où en sont les choses.',
  'step.kept': 'Ce que vous avez écrit est toujours là.',
  'step.keptOlder':
    'Ceci a changé depuis que vous avez écrit ce qui suit, et qui n’a pas été envoyé. Choisissez ce qu’il en advient.',
  'step.keptUse': 'Reprendre ce que j’ai écrit',
  'step.keptLeave': 'Le supprimer et partir de l’état actuel',
  'step.stood': 'Quand vous avez ouvert ceci',
  'step.stands': 'Maintenant',
  'step.submission': 'Soumettre',
  'step.submission.means':
    'La fiche est transmise au Secrétariat et entre dans l’appariement. Visible pour : {audience}. Rien n’est publié.',
  'step.unfinished': 'Avant de pouvoir être soumise, la fiche demande encore ceci :',
  'step.finish': 'La compléter dans le formulaire',
  'step.submission.done': 'Soumis.',
  'step.acceptance': 'Accepter',
  'step.acceptance.means': 'Vous confirmez que la fiche est complète et concrète.',
  'step.acceptance.done': 'Accepté.',
  'step.return': 'Renvoyer',
  'step.return.means': 'La fiche retourne à son auteur avec votre motif et quitte l’appariement.',
  'step.return.meansPublic':
    'La fiche retourne à son auteur avec votre motif et quitte l’appariement. Sa version {version} reste publique : un renvoi ne retire rien des pages publiques.',
  'step.return.done': 'Renvoyé à son auteur.',
  'announce.label': 'Annonce',
  'announce.when': 'Rendre public le',
  'announce.hint':
    'Pour publier tout de suite, laissez ce champ vide. Pour annoncer la publication, par exemple pour l’ouverture d’un forum, indiquez le jour et l’heure de votre propre fuseau horaire ({zone}). D’ici là, rien n’en est public et vous pouvez y renoncer.',
  'announce.record':
    'Annoncé : cette fiche devient publique d’elle-même le {time}, telle qu’elle est maintenant. D’ici là, rien n’en est public. L’annonce prend fin si la fiche est modifiée, renvoyée ou retirée auparavant.',
  'announce.recordAnew':
    'Annoncé : cette fiche devient publique d’elle-même le {time}, telle qu’elle est maintenant. D’ici là, la version déjà publique reste en place. L’annonce prend fin si la fiche est modifiée, renvoyée ou retirée auparavant.',
  'announce.match':
    'Annoncé : toutes les parties dont l’accord est nécessaire consentent, et cet appariement devient public de lui-même le {time}. D’ici là, rien n’en est public et chacune d’elles peut retirer son consentement.',
  'announce.consentsFrom':
    '{party} consent à ce que cet appariement soit public à partir du {time}. Il devient public quand toutes les parties dont l’accord est nécessaire ont consenti, au plus tardif des moments qu’elles indiquent.',
  'announce.leg':
    'Annoncé : {party} s’est jointe plus tard, et ce qu’elle apporte devient public de soi-même le {time}. D’ici là, ce n’est pas public et {party} peut retirer son consentement.',
  'announce.legConsentsFrom':
    '{party}, qui s’est jointe plus tard, consent à être nommée dans cet appariement à partir du {time}, une fois celui-ci public.',
  'announce.askerConsentsFrom':
    '{party} consent à ce que {giver}, qui s’est jointe plus tard, soit nommée dans cet appariement à partir du {time}, une fois celui-ci public.',
  'announce.revoke': 'Renoncer à l’annonce',
  'announce.done': 'Annoncé. La fiche deviendra publique d’elle-même le {time}.',
  'announce.revoked': 'L’annonce est retirée. Rien n’a été publié.',
  'announce.edit':
    'Cette fiche est annoncée : elle devient publique d’elle-même le {time}. Si vous modifiez ce qu’elle dit, l’annonce prend fin ; vous pourrez l’annoncer de nouveau quand le Secrétariat aura accepté la modification.',
  'release.groups': 'Public avec cette publication',
  'release.hint':
    'Titre, domaine, thèmes, types d’appui, lieux, dates et sources sont publics avec toute publication. Ce qui n’est pas coché reste à qui travaille avec la fiche, et chacun lit que vous le gardez pour vous. Un nombre écrit dans un texte est public avec le texte.',
  'release.group.texts':
    'Textes : ce qui est demandé ou offert en toutes lettres, conditions, cible, indicateur, progrès, qui a été consulté',
  'release.group.amounts': 'Montants, et nombre d’appariements à la fois',
  'release.group.partners': 'Partenaires et canaux',
  'record.withheld.texts': 'Son auteur n’en publie pas les textes.',
  'record.withheld.amounts': 'Son auteur n’en publie pas les montants.',
  'record.withheld.partners': 'Son auteur n’en publie pas les partenaires.',
  'record.textWithheld': 'Son auteur ne publie pas ce texte.',
  'step.release.change': 'Modifier ce qui est public',
  'step.release': 'Publier',
  'step.release.means':
    'Vous consentez, pour votre partie, à publier cette version avec ce qui est coché, mais ni contact ni exclusion. Elle paraît sur la page publique en moins d’une minute. Pour l’en ôter, retirez la fiche ; tant qu’un de ses appariements est convenu ou en cours, il faut d’abord le suspendre ou le fermer, ce que votre partie peut faire seule.',
  'step.release.meansHidden':
    'Vous consentez, pour votre partie, à publier cette version. Elle est fictive, alors que ce registre est le registre réel : elle n’apparaîtra dans rien de public pour autant.',
  'step.release.done': 'Publié. Cette version paraîtra sur la page publique en moins d’une minute.',
  'step.release.doneHidden':
    'Publié. La fiche est fictive : elle n’apparaît dans rien de public pour autant.',
  'step.withdrawal': 'Retirer',
  'step.withdrawal.means':
    'La fiche quitte aussitôt l’appariement. Elle est conservée avec son historique. Visible pour : {audience}.',
  'step.withdrawal.meansPublic':
    'La fiche quitte aussitôt l’appariement et la page publique. Elle est conservée avec son historique. Visible pour : {audience}.',
  'step.withdrawal.done': 'Retiré.',
  'step.confirmation': 'Rien n’a changé',
  'step.confirmation.means':
    'Vous dites, au nom de votre partie, que la fiche vaut toujours telle quelle. Ce n’est pas une modification : rien n’est à accepter ni à publier de nouveau. Tout le monde lira ce jour avec la prochaine publication de la fiche.',
  'step.confirmation.validUntil': 'Valable jusqu’au (facultatif)',
  'step.confirmation.done': 'C’est noté : rien n’a changé.',
  'exchange.title': 'Entre les deux parties et le Secrétariat',
  'exchange.lead': 'Lu par les deux parties, le Secrétariat et ses lecteurs. Jamais public.',
  'exchange.replyBy.usual': 'Une réponse est demandée d’ici au {date}.',
  'exchange.replyBy.set': 'Le Secrétariat demande une réponse d’ici au {date}.',
  'exchange.replyBy.passed': 'Le délai de réponse, le {date}, est passé.',
  'exchange.silence': 'Le silence n’est ni un oui ni un non.',
  'exchange.introduction': 'Contacts',
  'exchange.introduction.none':
    'Les contacts des deux parties ne sont pas partagés. Une fois que toutes deux ont accepté de se parler, le Secrétariat peut proposer de les mettre en relation. Une partie qui donne sans offre enregistrée ici indique, en acceptant, un contact pour ce seul appariement.',
  'exchange.introduction.proposed':
    'Le Secrétariat propose de mettre les deux parties en relation. Aucune n’a encore accepté.',
  'exchange.introduction.acceptedBy':
    'Le Secrétariat propose de mettre les deux parties en relation. Accepté jusqu’ici par : {parties}.',
  'exchange.introduction.accepted':
    'Les deux parties ont accepté et peuvent lire le contact l’une de l’autre.',
  'exchange.introduction.ended':
    'La mise en relation est terminée : aucune partie ne lit plus ici le contact de l’autre.',
  'exchange.contacts.show': 'Afficher les contacts',
  'exchange.contacts.none': 'Aucun contact n’est conservé.',
  'exchange.contacts.recorded':
    'Voici les contacts des deux parties. Votre lecture a été consignée.',
  'exchange.contacts.read': 'Dernière lecture par {party} : {time}',
  'exchange.contact.given': 'Contact pour cet appariement',
  'exchange.contact.givenHint':
    'Lu par l’autre partie seulement, une fois que toutes deux ont accepté. Conservé pour ce seul appariement, sur aucune page, dans aucune liste et dans aucun fichier, et effacé quand la mise en relation ou cet appariement prend fin.',
  'exchange.questions': 'Questions',
  'exchange.questions.none': 'Aucune question n’a été posée.',
  'exchange.questionCount': {
    one: '{count} question',
    many: '{count} questions',
    other: '{count} questions',
  },
  'exchange.question.asked':
    '{from} demande à {to} ({time}). Une réponse est utile d’ici au {date}.',
  'exchange.question.answered': '{from} répond ({time}) :',
  'exchange.removed': 'Le Secrétariat a retiré ce message.',
  'exchange.question.open': 'Pas encore de réponse.',
  'exchange.done': 'Enregistré.',
  'exchange.field.date': 'Répondre d’ici au',
  'exchange.field.by': 'Une réponse est utile d’ici au',
  'exchange.field.to': 'À qui',
  'exchange.field.text': 'Texte',
  'exchange.field.question': 'Votre question',
  'exchange.field.answer': 'Votre réponse',
  'exchangeStep.set_reply_by': 'Fixer le délai de réponse',
  'exchangeStep.set_reply_by.means':
    'Les deux parties lisent cette date. Laissez le champ vide pour le délai habituel. Rien ne se passe de soi-même une fois la date passée.',
  'exchangeStep.propose_introduction': 'Proposer une mise en relation',
  'exchangeStep.propose_introduction.means':
    'Il est demandé à chaque partie si l’autre peut lire son contact pour cet appariement. Vous-même ne lisez pas les contacts.',
  'exchangeStep.accept_introduction': 'Accepter la mise en relation',
  'exchangeStep.accept_introduction.means':
    'Une fois que les deux parties ont accepté, l’autre peut lire le contact de votre fiche, et vous le sien. Chaque lecture est consignée. Vous pouvez y mettre fin à tout moment.',
  'exchangeStep.accept_introduction.meansGiven':
    'Une fois que les deux parties ont accepté, l’autre peut lire le contact que vous indiquez ici, et vous le sien. Chaque lecture est consignée. Vous pouvez y mettre fin à tout moment ; le contact est alors effacé.',
  'exchangeStep.give_contact': 'Modifier le contact que vous avez indiqué',
  'exchangeStep.give_contact.means':
    'L’autre partie lit désormais celui-ci. Le précédent est effacé ; ce qui en a été lu ne peut être repris.',
  'exchangeStep.end_introduction': 'Mettre fin à la mise en relation',
  'exchangeStep.end_introduction.means':
    'Désormais, aucune partie ne peut lire ici le contact de l’autre. Un contact indiqué pour ce seul appariement est effacé. Ce qui a été lu ne peut être repris.',
  'exchangeStep.ask': 'Poser une question',
  'exchangeStep.ask.means':
    'Les deux parties et le Secrétariat lisent la question et sa réponse. Veuillez ne nommer aucune personne.',
  'exchangeStep.answer': 'Répondre à la question',
  'exchangeStep.answer.means':
    'Les deux parties et le Secrétariat lisent votre réponse. Elle ne vaut pas consentement et ne change rien à l’appariement.',
  'case.title': 'Qui suit cet appariement',
  'case.lead': 'Lu par le Secrétariat seul.',
  'case.officer': 'Responsable du suivi',
  'case.standIn': 'Suppléant',
  'case.note': 'Note de passation',
  'case.noteHint':
    'Ce que doit savoir la personne qui reprend le suivi : ce qui a été dit et ce qui vient ensuite.',
  'case.nobody': 'Personne',
  'case.you': '{name} (vous)',
  'case.unnamed': 'Agent {id}',
  'case.unowned': 'Personne agissant aujourd’hui pour le Secrétariat ne suit cet appariement.',
  'case.handedOver': 'Transmis le {time}, pas encore repris.',
  'case.takeOver': 'Reprendre le suivi',
  'case.change': 'Transmettre ou modifier',
  'case.change.means':
    'La personne que vous désignez le lit sur sa page du jour jusqu’à ce qu’elle reprenne le suivi. Les parties n’en lisent rien.',
  'matchStep.discussion': 'Engager les discussions',
  'matchStep.discussion.means':
    'Votre partie est prête à en discuter. Quand toutes les parties interrogées le sont, l’appariement passe en discussion. Rien n’est encore convenu.',
  'matchStep.agreement': 'Accepter cet appui',
  'matchStep.agreement.means':
    'Vous consentez, pour votre partie, à cet appui et à cette quantité. Quand toutes les parties interrogées ont consenti, il est convenu, prend sa quantité des deux parties et compte comme couverture.',
  'matchStep.decline': 'Décliner',
  'matchStep.decline.means':
    'L’appariement prend fin et ses composantes redeviennent libres. Votre motif n’est vu que du Secrétariat et de votre partie.',
  'matchStep.revise': 'Réviser',
  'matchStep.revise.means':
    'La quantité et le texte changent, et toutes les parties interrogées y répondent.',
  'matchStep.plan': 'Passer à la planification',
  'matchStep.plan.means': 'Les deux parties planifient comment l’appui sera donné.',
  'matchStep.start': 'Commencer l’appui',
  'matchStep.start.means': 'L’appui est donné à partir de maintenant.',
  'matchStep.confirm': 'Confirmer la réalisation',
  'matchStep.confirm.means':
    'Vous confirmez, pour votre partie, que l’appui a été donné. Quand toutes les parties interrogées l’ont fait, l’appariement est concrétisé.',
  'matchStep.back': 'Revenir d’une étape',
  'matchStep.back.means': 'L’appariement revient à l’étape précédente. La quantité reste prise.',
  'matchStep.discuss': 'Remettre en discussion',
  'matchStep.discuss.means':
    'Ce qui était convenu est de nouveau ouvert. Sa quantité est libre jusqu’à un nouvel accord.',
  'matchStep.suspend': 'Suspendre',
  'matchStep.suspend.means':
    'L’appariement est mis en attente. Sa quantité est libre jusqu’à ce qu’il soit de nouveau discuté et convenu.',
  'matchStep.close': 'Clore sans suite',
  'matchStep.close.means':
    'L’appariement prend fin sans appui et ses composantes redeviennent libres. Son historique est conservé.',
  'matchStep.add_leg': 'Proposer à une autre partie de se joindre',
  'matchStep.add_leg.means':
    'La nouvelle partie et celle qui a demandé l’appui voient ce que chacune propose, et il leur est demandé si elles veulent échanger. Qui a déjà répondu n’a pas à répondre de nouveau.',
  'matchStep.remove_leg': 'Retirer cette partie',
  'matchStep.remove_leg.means':
    'Plus rien n’est demandé à cette partie. Qui a répondu en comptant sur elle est interrogé de nouveau. Seul le Secrétariat voit votre motif.',
  'matchStep.leave':
    'Cette part de l’appariement prend fin, et ce qui était offert redevient libre. Qui a répondu en comptant sur elle est interrogé de nouveau. Votre motif n’est vu que du Secrétariat et de votre partie.',
  'matchStep.release': 'Publier',
  'matchStep.release.means':
    'Vous consentez, pour votre partie, à publier cet appariement : titre, résumé, étape, quantité et noms des deux parties. Il devient public quand toutes les parties dont l’accord est nécessaire ont consenti. Vous pouvez retirer votre consentement à tout moment.',
  'matchStep.release.meansHidden':
    'Vous consentez, pour votre partie, à publier cet appariement. Il est fictif, alors que ce registre est le registre réel : il n’apparaîtra dans rien de public pour autant. Vous pouvez retirer votre consentement à tout moment.',
  'matchStep.releaseLater.means':
    'Vous consentez, pour votre partie, à ce que tous lisent aussi dans cet appariement ce qui s’y est ajouté ensuite. Cela devient public une fois que toutes les parties concernées y ont consenti ; ce qui est déjà public ou annoncé reste tel quel. Vous pouvez retirer votre consentement à tout moment.',
  'matchStep.releaseLeg.means':
    'Vous consentez, pour votre partie, à ce qu’elle soit nommée dans cet appariement avec ce qu’elle apporte. Tout le monde le lit une fois l’appariement public ; celui-ci ne l’attend pas. Vous pouvez retirer votre consentement à tout moment.',
  'matchStep.withdrawConsent': 'Retirer le consentement à publier',
  'matchStep.withdrawConsent.means':
    'Votre partie ne consent plus à la publication de cet appariement. Il n’est pas public, et ne le devient pas avant que toutes les parties dont l’accord est nécessaire l’aient publié.',
  'matchStep.withdrawLeg.means':
    'Votre partie ne consent pas, ou ne consent plus, à être nommée dans cet appariement. Si ce qu’elle apporte est public, cela quitte aussitôt les pages publiques. Ce à quoi les autres ont consenti demeure.',
  'matchStep.withdrawRelease': 'Retirer des pages publiques',
  'matchStep.withdrawRelease.means':
    'Votre partie ne consent pas, ou ne consent plus, à la publication de cet appariement, qui peut aussi être repris de pages publiques. S’il est public, il quitte aussitôt les pages publiques. Il redevient public quand toutes les parties dont l’accord est nécessaire l’ont publié.',
  'matchStep.withdrawRelease.meansHidden':
    'Votre partie ne consent pas, ou ne consent plus, à la publication de cet appariement. Il est fictif, alors que ce registre est le registre réel : de toute façon, il n’apparaît dans rien de public.',
  'onBehalf.title.pledge': 'Consigner un engagement pour une partie',
  'onBehalf.title.offer': 'Consigner une offre pour une partie',
  'onBehalf.choose':
    'Choisissez la partie dont vous consignez la lettre, la note verbale ou les propos tenus en réunion.',
  'onBehalf.party': 'Vous consignez pour',
  'onBehalf.lead':
    'Vous consignez ceci pour la partie. La fiche porte la mention « consignée par le Secrétariat » jusqu’à ce que la partie la confirme, la modifie ou la publie, et rien n’en devient public avant.',
  'onBehalf.legend': 'Sur quelle base vous la consignez',
  'onBehalf.hint':
    'Visible pour qui peut lire la fiche avant sa publication, et pour les deux parties d’un appariement.',
  'onBehalf.submit': 'Consigner pour la partie',
  'onBehalf.edit': 'Modifier pour la partie',
  'onBehalf.unconfirmed':
    'Consigné par le Secrétariat pour la partie ({basis}, {date}). La partie ne l’a pas confirmé.',
  'onBehalf.confirmed':
    'Consigné par le Secrétariat pour la partie ({basis}, {date}). La partie l’a repris à son compte le {confirmed}.',
  'onBehalf.mark': 'Consigné par le Secrétariat, non confirmé',
  'onBehalf.confirm': 'Confirmer en notre nom',
  'onBehalf.confirm.means':
    'Le Secrétariat a consigné ceci pour votre partie. Confirmez-le si c’est bien ce que votre partie veut dire. Pour le corriger, modifiez-le : cela vaut aussi confirmation.',
  'onBehalf.confirm.done': 'Confirmé au nom de votre partie.',
  'onBehalf.history.recorded': 'Consigné pour la partie',
  'onBehalf.history.confirmed': 'Repris à son compte par la partie',
  'field.basis': 'Base',
  'field.basisDate': 'Sa date',
  'hint.basisDate': 'Année-mois-jour, par exemple 2026-11-03.',
  'codes.title': 'Codes attribués par le Secrétariat',
  'codes.lead':
    'Les mots sont ceux de la partie ; ces codes ont été attribués par le Secrétariat. La partie peut modifier chacun d’eux ou revenir à ce qui précédait, par une modification comme une autre.',
  'codes.set': '{field}, le {date}.',
  'codes.before': 'Auparavant : {value}.',
  'codes.nothingBefore': 'Rien n’était indiqué auparavant.',
  'codes.takeBack': 'Revenir à ce qui précédait',
  'history.title': 'Historique',
  'history.when': 'Quand',
  'history.what': 'Quoi',
  'history.changed': 'Ce qui a changé',
  'versions.show': 'Avant et après',
  'versions.question': 'Question',
  'versions.before': 'Avant',
  'versions.after': 'Après',
  'versions.notKept':
    'Ce qui était dit auparavant n’est pas conservé, ou n’était que pour sa partie.',
  'versions.notAsked': 'Aucune réponse du formulaire ne diffère.',
  'versions.notAsLogged':
    'Le journal ne peut confirmer l’une de ces deux versions : elle se lit autrement que ne le dit son inscription.',
  'history.component.added': '{component} : ajoutée',
  'history.component.removed': '{component} : retirée',
  'history.component.changed': '{component} : {fields}',
  'history.because.acceptedChanged':
    'Ce qui avait été accepté a changé : c’est à accepter de nouveau.',
  'history.who': 'Qui',
  'history.why': 'Motif',
  'history.create': 'Créé',
  'history.edit': 'Modifié',
  'history.submission': 'Soumis',
  'history.acceptance': 'Accepté',
  'history.code': 'Codé par le Secrétariat',
  'history.return': 'Renvoyé',
  'history.release': 'Publié',
  'history.announcement': 'Annoncé pour un moment à venir',
  'history.revocation': 'Annonce retirée',
  'history.opening': 'Rendu public, comme annoncé',
  'history.announcementEnded': 'Cela a mis fin à son annonce.',
  'history.match.announcement': 'Accord donné à la publication, à partir d’un moment',
  'history.match.opening': 'Rendu public, comme annoncé',
  'history.withdrawal': 'Retiré',
  'history.confirmation': 'Confirmé sans changement',
  'history.partnership': 'Un partenaire a répondu',
  'history.lapse': 'Non confirmé, la date étant passée',
  'history.register': 'Le registre',
  'history.import': 'Importé',
  'history.import.confirmation':
    'Confirmé par un second agent, et public comme repris de pages publiques',
  'history.match.propose': 'Proposé',
  'history.match.consent': 'Accord donné',
  'history.match.decline': 'Décliné',
  'history.match.revise': 'Révisé',
  'history.match.plan': 'Planification commencée',
  'history.match.start': 'Appui commencé',
  'history.match.confirm': 'Confirmé comme concrétisé',
  'history.match.back': 'Ramené d’une étape',
  'history.match.discuss': 'Remis en discussion',
  'history.match.suspend': 'Suspendu',
  'history.match.close': 'Clos sans suite',
  'history.match.add_leg': 'Une autre partie a été invitée à se joindre',
  'history.match.remove_leg': 'Une partie a été retirée',
  'history.match.joined': 'Une autre partie s’est jointe',
  'history.match.release': 'Accord donné à la publication',
  'history.match.withdrawal': 'Accord à la publication retiré',
  'history.party.merge': 'Sa partie a été intégrée à une autre',
  'history.party.part': 'Sa partie existe de nouveau par elle-même',
  'list.title': 'Fiches',
  'list.ownLead': 'Les engagements et les offres de votre partie.',
  'list.countriesLead':
    'Ce qui est public et ce qui ne l’est pas, des pays pour lesquels vous lisez.',
  'list.scope': 'De qui sont les fiches',
  'list.scope.all': 'De mes pays',
  'list.scope.released': 'Tout ce qui est public',
  'list.staffLead': 'Tous les engagements et toutes les offres.',
  'list.kind': 'Type',
  'list.wrongReference':
    'Vérifiez les lettres : ce n’est pas l’une de nos références, comme P-3KFQ7Z2MX.',
  'list.find': 'Rechercher',
  'list.party': 'Partie',
  'list.release': 'Publication',
  'list.reach': 'Comment le pays est concerné',
  'list.updated': 'Modifié',
  'list.empty': 'Aucune fiche ne correspond à ces filtres.',

  'inbox.title': 'Boîte de réception',
  'inbox.lead':
    'Ce qui est arrivé à vos fiches, à vos appariements et à ce que vous suivez, et ce qui attend votre réponse, du plus récent au plus ancien.',
  'inbox.leadAll':
    'Ce qui attend une réponse du Secrétariat et ce que les parties ont fait, du plus récent au plus ancien. Ce que vous avez lu n’est marqué que pour vous.',
  'inbox.empty':
    'Rien pour l’instant. Vous serez informé ici quand quelque chose arrivera à l’une de vos fiches, à l’un de vos appariements ou à ce que vous suivez.',
  'inbox.older':
    'Ce qui a été annoncé il y a plus de 400 jours n’est plus ici ; cela reste dans l’historique de chaque fiche et de chaque appariement.',
  'inbox.showOlder': 'Afficher les entrées plus anciennes',
  'inbox.unread': 'Non lu',
  'inbox.asks': 'Demande une réponse',
  'inbox.markRead': 'Marquer comme lu',
  'inbox.markUnread': 'Marquer comme non lu',
  'inbox.markAll': 'Tout marquer comme lu',
  'inbox.markShown': 'Marquer comme lu ce qui est affiché',
  'inbox.of': '{action} : {title}',
  'inbox.untitled': 'Une fiche ou un appariement que vous ne pouvez plus lire',
  'inbox.by': 'd’ici au {date}',
  'inbox.state': 'État : {state}',
  'inbox.ofDate': 'Le calendrier du Forum',
  'inbox.kind.recordSubmitted': 'Cette fiche a été soumise et attend d’être acceptée ou renvoyée.',
  'inbox.kind.recordWithdrawn': 'Sa partie a retiré cette fiche.',
  'inbox.kind.recordAccepted': 'Le Secrétariat a accepté cette fiche.',
  'inbox.kind.recordReturned':
    'Le Secrétariat a renvoyé cette fiche ; le motif figure sur sa page. Corrigez-la et soumettez-la de nouveau.',
  'inbox.kind.recordedForParty':
    'Le Secrétariat a enregistré ceci pour vous. Regardez-le, puis confirmez-le ou modifiez-le.',
  'inbox.kind.recordChangedForParty':
    'Le Secrétariat a modifié cette fiche pour vous. Regardez-la, puis confirmez-la ou modifiez-la.',
  'inbox.kind.recordCoded': 'Le Secrétariat a codé cette fiche. Vos mots n’ont pas changé.',
  'inbox.kind.madePublic': 'C’est désormais public, comme annoncé.',
  'inbox.kind.partnerAnswered':
    'Un partenaire de cet engagement commun a répondu ou dit où il en est. Ses mots figurent sur l’engagement.',
  'inbox.kind.offerLapsed':
    'Le dernier jour de cette offre est passé : elle n’est plus suggérée à personne. Si elle tient toujours, confirmez-la ou indiquez un autre jour.',
  'inbox.kind.matchProposed':
    'Le Secrétariat propose cet appariement. Êtes-vous prêt à en discuter ?',
  'inbox.kind.matchRevised':
    'Ce qui vous est proposé ici a changé. Regardez-le et répondez à ce qui vaut maintenant.',
  'inbox.kind.matchAnswered': 'Une partie a répondu ; toutes ne l’ont pas encore fait.',
  'inbox.kind.talksAgreed':
    'Toutes les parties interrogées sont prêtes à discuter. La question suivante est de savoir si vous acceptez cet appui.',
  'inbox.kind.discussionReopened':
    'Cet appariement est de nouveau en discussion. Il vous est demandé si vous acceptez cet appui.',
  'inbox.kind.supportAgreed': 'Toutes les parties interrogées ont accepté cet appui.',
  'inbox.kind.matchMoved': 'Cet appariement est passé à une autre étape.',
  'inbox.kind.deliveryConfirmed':
    'Une partie a confirmé que l’appui a été donné. Dites-le aussi, ou dites ce qui manque.',
  'inbox.kind.matchFulfilled':
    'Toutes les parties interrogées ont confirmé que l’appui a été donné.',
  'inbox.kind.matchSuspended': 'Cet appariement est suspendu.',
  'inbox.kind.matchClosed': 'Cet appariement a pris fin. Plus rien ne vous est demandé ici.',
  'inbox.kind.legProposed':
    'Le Secrétariat propose à une partie de plus d’apporter son appui dans cet appariement. Êtes-vous prêts à discuter de ce qu’elle apporterait ?',
  'inbox.kind.legTalksAgreed':
    'Une partie invitée à se joindre à cet appariement est prête à discuter, de même que celle qui a demandé l’appui. La question suivante est de savoir si toutes deux acceptent ce qu’elle apporterait.',
  'inbox.kind.legAgreed':
    'L’apport d’une partie invitée à se joindre à cet appariement est convenu : elle apporte désormais son appui avec les autres.',
  'inbox.kind.legJoined':
    'Une partie de plus apporte désormais son appui dans cet appariement. La page de l’appariement dit laquelle et ce qu’elle apporte.',
  'inbox.kind.legLeft':
    'Une partie invitée à se joindre à cet appariement ne s’y joint pas. Ce que les autres ont répondu reste valable.',
  'inbox.kind.legMadePublic':
    'Ce qu’apporte une partie qui s’est jointe plus tard à cet appariement est désormais public, comme annoncé.',
  'inbox.kind.needMet': 'D’autres ont couvert ce besoin. Il n’y a plus rien à répondre.',
  'inbox.kind.endChanged':
    'Ce que cet appariement montre de l’une de ses fiches a changé. L’appariement dit ce qui se lit autrement aujourd’hui.',
  'inbox.kind.endWithdrawn': 'L’une des deux fiches a été retirée. Il n’y a plus rien à répondre.',
  'inbox.kind.questionAsked': 'Une question vous est posée au sujet de cet appariement.',
  'inbox.kind.questionAnswered': 'Votre question au sujet de cet appariement a reçu une réponse.',
  'inbox.kind.introductionProposed':
    'Le Secrétariat propose de mettre les deux parties en relation. Acceptez-vous ?',
  'inbox.kind.introductionAccepted': 'Une partie a accepté la mise en relation.',
  'inbox.kind.introductionEnded':
    'La mise en relation a pris fin : aucune partie ne lit plus ici le contact de l’autre.',
  'inbox.kind.replyBySet': 'Le Secrétariat a fixé le jour d’ici auquel il demande votre réponse.',
  'inbox.kind.replyNear':
    'Votre réponse est attendue bientôt. Le silence n’est ni un oui ni un non.',
  'inbox.kind.replyOverdue': 'Le délai de réponse est passé, et une réponse manque.',
  'inbox.kind.interestAnswered': 'Le Secrétariat a répondu à ce que votre partie lui a dit.',
  'inbox.kind.messageReported':
    'L’une des parties de cet appariement a signalé un message de l’autre. Décidez de la suite.',
  'inbox.kind.reportDecided': 'Le Secrétariat a décidé au sujet du message que vous avez signalé.',
  'inbox.kind.messageJudged':
    'Le Secrétariat a décidé au sujet d’un de vos messages. Voyez ce qu’il vous demande.',
  'inbox.kind.caseHandedOver':
    'Cet appariement vous a été transmis. Reprenez-le, ou confiez-le à quelqu’un d’autre.',
  'inbox.kind.forumDateNear':
    'Une date du Forum approche. Voyez si ce que vous rapportez de vos fiches est à jour.',
  'inbox.kind.targetNear':
    'Date cible d’une composante. Rien n’a été rapporté à son sujet ces derniers temps.',
  'inbox.kind.targetPast': 'Date cible d’une composante. Rien n’a été rapporté depuis.',
  'inbox.kind.nextStepNear': 'Le jour d’une prochaine étape de votre plan de suivi approche.',
  'inbox.kind.nextStepPast': 'Le jour d’une prochaine étape de votre plan de suivi est passé.',
  'inbox.kind.colleagueCommented':
    'Un collègue a commenté cette fiche, entre les personnes de votre partie.',
  'inbox.kind.staffCommented':
    'Quelqu’un a commenté cette fiche, entre ceux qui travaillent avec elle.',
  'inbox.kind.followedReleased': 'Ce que vous suivez a été rendu public, ou publié à nouveau.',
  'inbox.kind.followedInPublic':
    'Ce que tout le monde lit de ce que vous suivez a changé, par exemple par un appariement.',
  'inbox.kind.followedWithdrawn': 'Cette fiche, que vous suivez, n’est plus publique.',
  'inbox.kind.followedChanged': 'Ce que vous suivez a changé.',
  'inbox.kind.followedDate': 'Une date que vous suivez est à moins d’une semaine.',
  'inbox.count': {
    one: '{count} entrée que vous n’avez pas lue',
    many: '{count} d’entrées que vous n’avez pas lues',
    other: '{count} entrées que vous n’avez pas lues',
  },
  'inbox.count.newest': {
    one: '{count} entrée que vous n’avez pas lue, parmi les plus récentes',
    many: '{count} d’entrées que vous n’avez pas lues, parmi les plus récentes',
    other: '{count} entrées que vous n’avez pas lues, parmi les plus récentes',
  },
  'conduct.title': 'Si un message ne convient pas',
  'conduct.lead':
    'Vous pouvez signaler un message au Secrétariat, ou ne plus recevoir de messages de l’autre partie. L’autre partie n’est informée ni de l’un ni de l’autre. Vous pouvez toujours écrire au Secrétariat, et lui à vous.',
  'conduct.leadAll':
    'Messages qu’une partie vous a signalés. Leurs auteurs n’apprennent que ce que vous décidez.',
  'conduct.report': 'Signaler un message',
  'conduct.report.means':
    'Le Secrétariat lit le message avec ce qui l’entoure, ainsi que votre motif, et décide. L’autre partie n’apprend pas que vous l’avez signalé.',
  'conduct.message': 'Quel message',
  'conduct.reason': 'Ce qui ne convient pas, jusqu’à 1 000 caractères',
  'conduct.block': 'Ne plus recevoir de messages de l’autre partie',
  'conduct.block.means':
    'Questions et réponses ne passent plus entre vous, dans aucun sens. Qui essaie apprend qu’elles ne passent pas et qu’il faut s’adresser au Secrétariat, mais pas qui l’a voulu, même s’il peut le deviner. L’appariement reste tel quel, et aucun délai de réponse ne court contre l’autre partie.',
  'conduct.everywhere': 'Dans tous les appariements avec cette partie, présents et à venir',
  'conduct.unblock': 'Recevoir de nouveau les messages',
  'conduct.unblock.means':
    'Questions et réponses passent de nouveau entre vous, dans tous les appariements avec cette partie.',
  'conduct.isBlocked':
    'Vous ne recevez pas de messages de l’autre partie. Ce que le Secrétariat transmet vous parvient.',
  'conduct.isClosed':
    'Le Secrétariat a fermé les messages entre les deux parties. Chacune peut encore lui écrire.',
  'conduct.isWarned':
    'Le Secrétariat demande à votre partie de formuler autrement ses messages. Il l’a décidé au sujet d’un message qui lui a été signalé.',
  'conduct.reported': '{party} a signalé ce message, {time}',
  'conduct.why': 'Motif :',
  'conduct.open': 'Pas encore de décision',
  'conduct.decide': 'Décider',
  'conduct.decideAnew': 'Décider autrement',
  'conduct.decide.means':
    'Qui l’a signalé apprend que vous avez décidé. Qui l’a écrit l’apprend, sauf si vous le laissez tel quel. Vous pourrez décider autrement plus tard.',
  'conduct.decision': 'Suite donnée au message',
  'conduct.decide.nothing': 'Le laisser tel quel',
  'conduct.decide.remove': 'Le retirer de la vue, en indiquant qu’il a été retiré',
  'conduct.decide.warn':
    'Le laisser, et demander à la partie qui l’a écrit de s’exprimer autrement',
  'conduct.decide.close': 'Fermer les messages entre les deux parties',
  'conduct.decided.nothing': 'Décision : il reste tel quel',
  'conduct.decided.remove': 'Décision : retiré de la vue',
  'conduct.decided.warn': 'Décision : la partie qui l’a écrit a été priée de s’exprimer autrement',
  'conduct.decided.close': 'Décision : les messages entre les parties sont fermés',
  'comments.party.title': 'Commentaires entre collègues',
  'comments.party.lead':
    'Lus par les seules personnes de votre partie, et par personne d’autre une fois la fiche soumise ou publique. Ils ne font pas partie de la fiche.',
  'comments.staff.title':
    'Commentaires du Secrétariat, des bureaux régionaux et des bureaux de pays',
  'comments.staff.lead':
    'Lus par le Secrétariat et par les lecteurs inscrits qui peuvent lire cette fiche. La partie à laquelle elle appartient ne les voit pas, et ils ne deviennent jamais publics.',
  'comments.none': 'Aucun commentaire pour l’instant.',
  'comments.you': 'Vous',
  'comments.write': 'Écrire un commentaire',
  'comments.party.means':
    'Vos collègues le trouvent ici et en sont avertis dans leur boîte de réception. Il porte votre rôle, votre nom s’il est noté, et l’heure. Vous pouvez l’effacer.',
  'comments.staff.means':
    'Il figure ici avec votre rôle, votre nom s’il est noté, et l’heure. Qui a commenté auparavant en est averti dans sa boîte de réception, de même que le Secrétariat quand c’est un lecteur qui écrit. Vous pouvez l’effacer.',
  'comments.field': 'Commentaire, jusqu’à 1 000 caractères',
  'comments.written':
    'Votre commentaire est ici, et dans la boîte de réception de ceux qu’il concerne.',
  'comments.erase': 'Effacer',
  'comments.erase.means':
    'Le texte disparaît pour tout le monde et ne peut pas être rétabli. Le journal garde la trace d’un effacement.',
  'comments.erased': 'Effacé.',
  'comments.full':
    'Il y a ici autant de commentaires que possible. Effacez l’un des vôtres qui n’est plus utile, puis écrivez.',
  'following.title': 'Ce que vous suivez',
  'following.lead':
    'Ce qui y change, et que vous pouvez lire, arrive dans votre boîte de réception et dans le récapitulatif que vous avez choisi. Personne d’autre ne voit ce que vous suivez.',
  'following.none':
    'Vous ne suivez encore rien. Ouvrez une fiche, la page d’un pays ou une cellule du tableau de couverture, puis appuyez sur « Suivre ».',
  'following.begin.record': 'Suivre cette fiche',
  'following.begin.country': 'Suivre ce pays',
  'following.begin.area': 'Suivre ce domaine, dans toutes les régions',
  'following.begin.dates': 'Suivre les dates du calendrier du Forum',
  'following.end': 'Ne plus suivre',
  'following.isFollowed': 'Vous suivez ceci : votre boîte de réception vous dit ce qui change.',
  'following.ended': 'Vous ne suivez plus ceci.',
  'following.saved': 'Enregistré.',
  'following.full':
    'Vous suivez déjà autant qu’une personne le peut : {count}. Cessez d’abord d’en suivre un.',
  'following.since': 'Depuis le {date}',
  'following.dates': 'Dates du calendrier du Forum',
  'following.area': 'Domaine : {area}',
  'following.unreadable': 'Une fiche que vous ne pouvez pas lire à présent',
  'following.of': '{action} : {title}',
  'mailChoices.title': 'Par courriel',
  'mailChoices.lead':
    'Vous ne recevez aucun courriel tant que vous ne l’avez pas choisi. Il va à l’adresse avec laquelle vous vous connectez et dit seulement que quelque chose attend, jamais quoi.',
  'mailChoices.notSent':
    'Ce service n’envoie pas encore de courriels : aucun expéditeur n’est défini. Votre choix est conservé.',
  'mailChoices.atOnce': 'Aussitôt que quelque chose demande une réponse',
  'mailChoices.digest': 'Qu’il y a du nouveau',
  'mailChoices.digest.none': 'Pas par courriel',
  'mailChoices.digest.daily': 'Une fois par jour, s’il y en a',
  'mailChoices.digest.weekly': 'Le lundi, s’il y en a',
  'mailChoices.language': 'Langue des courriels',
  'mailChoices.save': 'Enregistrer',
  'mailChoices.saved': 'Enregistré.',
  'people.title': 'Personnes',
  'people.lead':
    'Qui peut agir ici, et comment. Vous voyez les personnes que vous gérez. Une modification prend effet dès le prochain clic de la personne concernée.',
  'people.leadOwn':
    'Qui agit ici pour votre partie. Vous invitez vos collègues, modifiez leurs droits et retirez les personnes qui partent. Une modification prend effet dès le prochain clic de la personne concernée.',
  'people.filter': 'Partie',
  'people.filterAll': 'Toutes les personnes',
  'people.caption': 'Personnes que vous gérez, les dernières invitées en premier',
  'people.empty': 'Il n’y a encore personne que vous gérez.',
  'people.column.person': 'Personne',
  'people.column.role': 'Rôle',
  'people.column.actsFor': 'Partie ou pays',
  'people.column.state': 'État',
  'people.column.invited': 'Invitation',
  'people.column.actions': 'Ce que vous pouvez faire',
  'people.unnamed': 'Personne {id}',
  'people.you': '{name} (vous)',
  'people.of': '{action} : {name}',
  'people.state.active': 'Droits en vigueur',
  'people.state.removed': 'Accès retiré',
  'people.notInvited': 'Sans invitation',
  'people.email': 'Adresse électronique',
  'people.emailHint':
    'Le service de connexion la conserve. Elle ne figure nulle part dans ce registre et n’est plus affichée ensuite.',
  'people.language': 'Langue de l’invitation',
  'people.name': 'Nom',
  'people.nameHint':
    'Une personne ou un bureau. Les personnes qui gèrent les droits le voient ; au Secrétariat, les collègues se voient par ce nom.',
  'people.role': 'Rôle',
  'people.roleMeans': '{role} : {means}',
  'people.means.representative': 'rédige les fiches d’une partie et répond en son nom',
  'people.means.secretariat': 'accepte les fiches et propose des appariements',
  'people.means.reader':
    'lit ce que lit le Secrétariat, sauf les exclusions et les coordonnées, et ne modifie rien',
  'people.means.countryReader':
    'lit ce qui n’est pas public de certains pays, et sinon ce qui est public',
  'people.means.administrator':
    'gère les parties et les droits de toutes les personnes, et ne lit aucune fiche',
  'people.party': 'Partie',
  'people.partyChoose': 'Choisissez une partie',
  'people.inParty': 'Au sein de la partie',
  'people.duty': 'Fonction',
  'people.dutyHint':
    'Elle compte dès que la partie veut que seule la personne qui approuve dépose et publie.',
  'people.duty.none': 'Rédige, dépose et publie',
  'people.duty.submitter': 'Rédige et remet à la personne qui approuve',
  'people.duty.approver': 'Approuve : dépose et publie',
  'people.managesMembers': 'Gère les personnes de la partie',
  'people.yes': 'oui',
  'people.countriesHint':
    'Ce qui n’est pas public de ces pays peut être lu, et ce qui est public de tous les autres.',
  'people.invitation': 'Inviter une personne',
  'people.invitationMeans':
    'La personne à qui appartient l’adresse reçoit un courriel dans la langue que vous choisissez, avec l’adresse de ce service et un premier mot de passe. Ce mot de passe expire après trois jours : inviter de nouveau la même adresse en envoie un autre à qui ne s’est pas encore connecté. Cela remplace aussi ses droits par ceux que vous indiquez alors, sans créer de second compte.',
  'people.invitationDone':
    '{name} peut agir ici dès maintenant. Si cette personne ne s’est pas encore connectée, elle reçoit l’invitation par courriel.',
  'people.change': 'Modifier',
  'people.changeMeans': 'Les droits de {name} sont désormais ceux que vous indiquez ici.',
  'people.changeDone': 'Modification enregistrée : {name}.',
  'people.removal': 'Retirer',
  'people.removalMeans':
    'Dès le prochain clic, {name} ne peut plus rien faire ici ni se connecter. Ce que cette personne a écrit reste. Vous pourrez la rétablir avec les mêmes droits.',
  'people.removalDone': 'Accès retiré : {name}.',
  'people.restoration': 'Rétablir',
  'people.restorationMeans':
    '{name} peut de nouveau se connecter, avec les droits d’avant le retrait.',
  'people.restorationDone': 'Accès rétabli : {name}.',
  'people.secondFactor': 'Nouveau second facteur',
  'people.secondFactorMeans':
    'Pour qui a perdu l’appareil ou l’application servant à confirmer la connexion. {name} est déconnecté(e) partout et en configure un nouveau à la prochaine connexion. Les droits restent tels quels. Assurez-vous d’abord, par une autre voie, que la demande vient bien de cette personne.',
  'people.secondFactorDone':
    '{name} configurera un nouveau second facteur à la prochaine connexion.',
  'rights.title': 'Qui peut faire quoi',
  'rights.lead':
    'Ce qui ne figure pas ici est refusé. Un droit est lu à chaque clic : une modification ou un retrait prend effet aussitôt.',
  'rights.records':
    'Qui voit une fiche non publique dépend aussi de son état, et chaque fiche le dit. Pour une partie, le Secrétariat n’écrit qu’avec un fondement et sa date, que la fiche montre jusqu’à ce que la partie la confirme.',
  'rights.caption': 'Droits par rôle',
  'rights.what': 'Ce qui est fait',
  'rights.reach.own': 'Pour sa propre partie',
  'rights.reach.countries': 'Pour ses pays',
  'rights.reach.all': 'Pour tous',
  'rights.reach.none': 'Non',
  'rights.forApprovers': 'Si la partie le veut, seules les personnes qui approuvent',
  'rights.forWhoManagesMembers':
    'Au sein d’une partie, seules les personnes qui en gèrent les membres',
  'rights.deed.createRecord': 'Rédiger des engagements et des offres',
  'rights.deed.editRecord': 'Modifier des engagements et des offres',
  'rights.deed.submission': 'Déposer une fiche',
  'rights.deed.release':
    'Rendre une fiche publique, tout de suite ou à partir d’un moment, et renoncer à ce moment',
  'rights.deed.withdrawal': 'Retirer une fiche',
  'rights.deed.confirmation': 'Indiquer que rien n’a changé',
  'rights.deed.readExclusions': 'Lire qui une fiche exclut',
  'rights.deed.readContact': 'Lire les coordonnées d’une fiche',
  'rights.deed.previewRecord': 'Voir à quoi un brouillon serait proposé',
  'rights.deed.readMatch': 'Lire les appariements',
  'rights.deed.moveMatch': 'Répondre à un appariement et le faire avancer',
  'rights.deed.releaseMatch': 'Consentir à rendre un appariement public',
  'rights.deed.answerPartnership': 'Confirmer ou refuser d’être nommé comme partenaire',
  'rights.deed.sayInterest': 'Dire ce qu’une partie pense d’une suggestion ou d’un besoin',
  'rights.deed.comment': 'Commenter une fiche, entre ceux qui la lisent au même titre',
  'rights.deed.readInterest': 'Lire ce que des parties ont dit des suggestions et des besoins',
  'rights.deed.readLog': 'Suivre le journal signé',
  'rights.deed.readParty': 'Lire les indications sur les parties',
  'rights.deed.editParty': 'Modifier les services d’une partie, et qui dépose pour elle',
  'rights.deed.manageMembers': 'Inviter, modifier et retirer les personnes d’une partie',
  'rights.deed.codeRecord': 'Attribuer des codes à la fiche d’une partie, sans en changer un mot',
  'rights.deed.acceptance': 'Accepter une fiche',
  'rights.deed.return': 'Renvoyer une fiche avec un motif',
  'rights.deed.readAll': 'Lire toutes les fiches et tous les totaux soumis au Secrétariat',
  'rights.deed.proposeAllocation': 'Calculer qui pourrait servir qui',
  'rights.deed.proposeMatch': 'Proposer un appariement',
  'rights.deed.replyToInterest':
    'Répondre à ce qu’une partie a dit d’une suggestion ou d’un besoin',
  'rights.deed.createParty': 'Enregistrer une partie',
  'rights.deed.nameParty': 'Modifier le nom d’une partie et noter ses autres noms',
  'rights.deed.mergeParties':
    'Intégrer une partie à une autre, lorsque les deux ne font qu’un organisme',
  'rights.deed.partParties': 'Rétablir une partie qui a été intégrée à une autre',
  'rights.deed.importRecords': 'Importer des pages publiques',
  'rights.deed.freezeReport': 'Figer un rapport',
  'rights.deed.manageReaders': 'Inviter, modifier et retirer les personnes en lecture',
  'rights.deed.readOutbox': 'Voir les courriels en attente ou envoyés',
  'rights.deed.readLogEntries': 'Lire les entrées du journal et les fiches qu’elles nomment',
  'rights.deed.upkeep': 'Vérifier, reconstruire et choisir comment les suggestions sont faites',
  'rights.deed.putUser': 'Donner un droit par le nom d’un compte, sans invitation',
  'rights.deed.manageOfficers':
    'Inviter, modifier et retirer les membres du Secrétariat et de l’administration',
  'outbox.title': 'Boîte d’envoi',
  'outbox.lead':
    'Courriels des 90 derniers jours, du plus récent au plus ancien. Aucun n’est envoyé deux fois de lui-même : ce qui n’a peut-être pas été envoyé, vous le renvoyez.',
  'outbox.notSent':
    'Aucun expéditeur n’est défini : aucun courriel ne part. Voici ce qui serait envoyé.',
  'outbox.empty': 'Aucun courriel n’attend ni n’a été envoyé.',
  'outbox.to': 'Pour : {party}',
  'outbox.text': 'Ce qu’il dit',
  'outbox.repeat': 'Envoyer de nouveau',
  'outbox.state.waiting': 'en attente',
  'outbox.state.claimed': 'en cours d’envoi',
  'outbox.state.sent': 'envoyé',
  'outbox.state.refused': 'refusé par le service de courriel',
  'outbox.state.dropped': 'non envoyé : trop ancien, ou plus souhaité',
  'outbox.state.perhaps_not_sent': 'peut-être pas envoyé',
  'inbox.outbox': 'Courriels en attente ou partis : la boîte d’envoi',
  'unsubscribe.title': 'Arrêter les courriels',
  'unsubscribe.lead':
    'Vous ne recevrez plus de courriels de ce service. Votre boîte de réception reste, et vous pourrez y choisir de nouveau des courriels.',
  'unsubscribe.end': 'Arrêter les courriels',
  'unsubscribe.ended': 'C’est fait : plus aucun courriel ne vous sera envoyé.',
  'today.asOf': 'Situation au {time}',
  'today.inbox': 'Ce qui vous a été signalé : votre boîte de réception',
  'today.sinceToday': 'depuis aujourd’hui',
  'today.days': {
    one: 'depuis {count} jour',
    many: 'depuis {count} jours',
    other: 'depuis {count} jours',
  },
  'today.undo': 'Annuler',
  'today.undoLast': 'Annuler la dernière',
  'today.undoAll': 'Tout annuler',
  'today.several': 'Accepter plusieurs fiches à la fois',
  'today.several.lead':
    'Choisissez des fiches. Chaque ligne dit ce que l’acceptation change. Rien n’est envoyé pendant quelques secondes, durant lesquelles vous pouvez annuler.',
  'today.several.change':
    '« {before} » devient « {after} » : la fiche peut être proposée pour un appariement, et rien n’en devient public par là.',
  'today.several.none': 'Choisissez des fiches à accepter',
  'today.several.accept': {
    one: 'Accepter {count} fiche',
    many: 'Accepter {count} fiches',
    other: 'Accepter {count} fiches',
  },
  'today.several.chooseAll': 'Tout choisir',
  'today.several.chooseNone': 'Ne rien choisir',
  'today.told.several': {
    one: '{count} fiche sera acceptée dans quelques secondes.',
    many: '{count} fiches seront acceptées dans quelques secondes.',
    other: '{count} fiches seront acceptées dans quelques secondes.',
  },
  'today.acceptance.sending': 'Acceptation en cours…',
  'today.acceptance.done': 'Accepté',
  'today.told.held': '« {title} » sera accepté dans quelques secondes.',
  'today.told.sending': '« {title} » : acceptation en cours.',
  'today.told.done': '« {title} » est accepté.',
  'today.told.failed': '« {title} » n’a pas été accepté.',
  'today.keys': 'Touches dans cette liste :',
  'today.key.next': 'Suivant',
  'today.key.previous': 'Précédent',
  'today.all': {
    one: 'Afficher {count} fiche',
    many: 'Tout afficher ({count})',
    other: 'Tout afficher ({count})',
  },
  'today.queue.new': 'Nouvelles fiches',
  'today.queue.waiting': 'En attente depuis plus de 14 jours',
  'today.queue.changed': 'Modifiées et soumises de nouveau',
  'today.queue.uncoded': 'Sans tous les codes',
  'today.queue.returned': 'Renvoyées pour que vous les complétiez',
  'today.queue.due': 'À réaliser avant le prochain Forum',
  'today.queue.open': 'Ouverts depuis le plus longtemps',
  'today.empty.new': 'Aucune nouvelle fiche n’attend de décision.',
  'today.empty.waiting': 'Rien n’attend depuis aussi longtemps.',
  'today.empty.changed': 'Rien n’a été soumis de nouveau.',
  'today.empty.uncoded': 'Toutes les fiches ont leurs codes.',
  'today.empty.returned': 'Rien ne vous a été renvoyé.',
  'today.empty.due': 'Aucune de vos fiches n’indique de date avant le prochain Forum.',
  'today.empty.open': 'Aucun engagement demandant un appui n’est ouvert.',
  'today.empty.answers': 'Aucune réponse n’est attendue.',
  'today.empty.flags':
    'Aucune fiche n’a changé depuis que son appariement a été soumis aux deux parties.',
  'today.empty.suggestions': 'Rien de nouveau ne convient à vos fiches.',
  'today.empty.since': 'Rien n’a changé depuis.',
  'today.list.handOvers': 'Transmis à vous',
  'today.list.unowned': 'Appariements sans responsable',
  'today.list.overdue': 'Réponses en retard',
  'today.list.introductions': 'Propositions de mise en relation',
  'today.list.questions': 'Questions qui vous sont posées',
  'today.list.reported': 'Messages qui vous ont été signalés',
  'today.list.standDown': 'Plus rien à répondre',
  'today.interests': 'Ce que des parties vous ont dit',
  'today.interest.with': 'Avec :',
  'today.answers.own': 'Votre réponse est attendue',
  'today.answers.all': 'Accords attendus',
  'today.flags': 'Appariements dont les fiches ont changé',
  'today.matchesRead': {
    one: '{count} appariement sur {live} a été examiné.',
    many: '{count} appariements sur {live} ont été examinés.',
    other: '{count} appariements sur {live} ont été examinés.',
  },
  'today.suggestions': 'Nouvelles suggestions depuis le {date}',
  'today.suggestedFor': 'Pour :',
  'today.publicSince': 'public depuis le {date}',
  'today.announced': 'Annoncé : devient public de soi-même',
  'today.announced.on': 'Public le {time}',
  'today.announced.leg':
    'Déjà public ; ce qu’apporte une partie jointe plus tard est public le {time}',
  'today.followUps': 'Prochaines étapes que vous avez prévues',
  'today.followUp.by': 'D’ici à {date} :',
  'today.followUp.was': 'Prévue pour {date} :',
  'today.empty.followUps': 'Vos fiches ne prévoient aucune prochaine étape datée.',
  'today.countries':
    'Vous lisez ce qui n’est pas public de : {countries}. Des autres pays, vous voyez ce qui est public.',
  'today.dates': 'Dates du Forum',
  'today.dates.source': 'Source',
  'today.calendar': 'Toutes les dates en calendrier (.ics)',
  'today.forum': 'Prochain Forum : {forum}, au plus tard le {date}.',
  'today.since': 'Ce qui a changé depuis le',
  'today.show': 'Afficher',
  'today.changed': 'Modifiées depuis le {date}',
  'today.noRecords':
    'Vous ne voyez pas les fiches : vous gérez les parties, leurs utilisateurs et l’entretien de ce registre.',
  'today.reason.new': 'Soumise pour la première fois',
  'today.reason.import': 'Importée ; une deuxième personne doit la confirmer',
  'today.reason.afterReturn': 'Soumise de nouveau après un renvoi',
  'today.reason.afterAcceptance': 'Modifiée après son acceptation',
  'today.reason.uncoded': 'Il manque un domaine, un thème ou un type d’appui',
  'today.reason.returned': 'Renvoyée sans motif',
  'today.reason.due': 'À réaliser d’ici au {date}',
  'today.reason.wasDue': 'Était à réaliser d’ici au {date}',
  'today.reason.open': 'Date de l’engagement : {date}',
  'today.reason.openUnstated': 'La source n’indique pas de date',
  'today.reason.changed': 'État actuel : {state}',
  'today.reason.replyBy': 'd’ici au {date}',
  'today.reason.handOver': 'Transmis sans note',
  'today.reason.unowned': 'Personne ne le suit',
  'today.reason.introduction': 'L’autre partie lirait votre contact, et vous le sien',
  'today.reason.question': 'Une question attend votre réponse',
  'today.reason.reported': 'Une partie a signalé un message de l’autre',
  'today.reason.standDown.met': 'D’autres ont couvert le besoin',
  'today.reason.standDown.withdrawn': 'L’une des deux fiches a été retirée',
  'today.reason.awaited': 'Réponse attendue de : {parties}',
  'queue.label': 'Cette liste de tâches',
  'queue.place': '{at} sur {total}',
  'queue.back': 'Retour à Aujourd’hui',
  'list.both': 'Engagements et offres',
  'list.search': 'Mots ou référence',
  'list.order': 'Ordre',
  'list.order.newest': 'Dernières saisies d’abord',
  'list.order.oldest': 'Premières saisies d’abord',
  'list.order.title': 'Par titre',
  'list.order.waiting': 'Le plus longtemps dans le même état',
  'list.order.stated': 'Engagements les plus anciens d’abord',
  'list.total': { one: '{count} fiche', many: '{count} fiches', other: '{count} fiches' },
  'list.total.pledge': {
    one: '{count} engagement',
    many: '{count} engagements',
    other: '{count} engagements',
  },
  'list.total.offer': { one: '{count} offre', many: '{count} offres', other: '{count} offres' },
  'list.components': {
    one: '{count} composante répond.',
    many: '{count} composantes répondent.',
    other: '{count} composantes répondent.',
  },
  'list.narrowedTo': 'Limité à',
  'list.widen': 'Retirer : {filter}',
  'list.named': 'Nomme le pays',
  'list.regionThen': 'Région, selon les régions de l’époque de son forum',
  'list.anyStated': 'Tout ce qui est précisé',
  'list.inForce': 'Soumise ou acceptée',
  'list.leftOut': {
    one: '{count} fiche ne tient pas dans l’index et n’est pas comptée.',
    many: '{count} fiches ne tiennent pas dans l’index et ne sont pas comptées.',
    other: '{count} fiches ne tiennent pas dans l’index et ne sont pas comptées.',
  },
  'list.queue': 'Liste de tâches',
  'list.initiative.all': 'L’un d’eux ou aucun',
  'list.queue.any': 'Toutes',
  'list.changedSince': 'Modifiées depuis le',
  'list.reset': 'Effacer tous les filtres',
  'list.views': 'Vues enregistrées',
  'list.viewsKept':
    'Une vue conserve les filtres, les mots et l’ordre. Elle reste sur cet appareil, pour vous seulement.',
  'list.viewName': 'Nom de cette vue',
  'list.saveView': 'Enregistrer cette vue',
  'list.deleteView': 'Supprimer la vue « {name} »',
  'list.viewSaved': 'La vue « {name} » est enregistrée sur cet appareil.',
  'list.viewNotSaved': 'Ce navigateur ne conserve rien : la vue n’est pas enregistrée.',

  'briefs.brief': 'Fiche',
  'briefs.title': 'Fiches par partie',
  'briefs.lead':
    'Deux pages sur chaque État et chaque organisation ayant des engagements ou des offres publics, avec les chiffres des données publiques.',
  'briefs.none': 'Rien n’est encore public.',
  'briefs.download': 'Télécharger en document (DOCX)',
  'briefs.print': 'Imprimer',
  'reports.title': 'Rapports',
  'reports.lead':
    'Instantanés numérotés des données publiques, chacun arrêté pour un forum. Chacun peut en télécharger un, le transmettre et le vérifier.',
  'reports.list': 'Rapports arrêtés',
  'reports.none': 'Aucun rapport n’a encore été arrêté.',
  'reports.name': 'Rapport {number} : {edition}',
  'reports.frozen': 'Arrêté le {time}.',
  'reports.counts': 'Engagements : {pledges}. Offres : {offers}. Appariements : {matches}.',
  'reports.first': 'Premier rapport : il n’est comparé à aucun autre.',
  'reports.changes':
    'Lignes qui diffèrent du rapport précédent : {added} nouvelles, {changed} modifiées, {gone} qui ne sont plus publiques.',
  'reports.download': 'Télécharger le rapport {number} (ZIP, {size} Mo)',
  'reports.verify':
    'Les rapports sont signés. Avec un rapport et la clé publique, la commande ci-dessous décèle toute modification et recompte chaque chiffre.',
  'reports.key': 'Clé publique',
  'reports.freezeTitle': 'Arrêter un rapport',
  'reports.freezeMeans':
    'Ce qui est public maintenant est arrêté sous le numéro suivant et lisible par tous. Cela reste dans ce rapport, quoi qu’il soit retiré par la suite.',
  'reports.edition': 'Forum',
  'reports.editionHint': 'Les chiffres suivent le découpage régional en vigueur à sa date.',
  'reports.note': 'Note',
  'reports.noteHint': 'Elle figure dans le rapport telle que vous l’écrivez, lisible par tous.',
  'reports.freeze': 'Arrêter ce qui est public maintenant',
  'reports.freezing': 'Le rapport est en préparation…',
  'reports.done': 'Le rapport {number} est arrêté.',
  'sheets.title': 'Importer des lignes d’un tableur',
  'sheets.lead':
    'Envoyez un classeur (XLSX) ou un fichier texte (CSV) avec une ligne pour chaque partie d’un engagement ou d’une offre. Vous voyez d’abord ce que deviendrait chaque ligne ; rien n’est enregistré avant que vous le demandiez.',
  'sheets.forOwn':
    'Les lignes de votre partie deviennent des brouillons, que vous terminez et soumettez.',
  'sheets.forAll':
    'Les lignes sont enregistrées pour les parties qu’elles nomment, sur la base que vous indiquez, et attendent d’être acceptées. Les parties qui ne sont pas encore enregistrées le sont avec elles.',
  'sheets.template': 'Prendre le modèle (XLSX)',
  'sheets.form.pledge': 'Le formulaire d’engagement en document (DOCX)',
  'sheets.form.offer': 'Le formulaire d’offre en document (DOCX)',
  'sheets.file': 'Fichier',
  'sheets.fileHint': 'XLSX, CSV ou formulaire DOCX, 3 Mo au plus.',
  'sheets.noFile': 'Choisissez un fichier.',
  'sheets.tooLarge':
    'Ce fichier dépasse 3 Mo. Divisez-le et envoyez ses parties l’une après l’autre.',
  'sheets.noBasis': 'Choisissez sur quoi ceci est enregistré.',
  'sheets.noBasisDate': 'Écrivez la date sous la forme AAAA-MM-JJ.',
  'sheets.whole': 'Ne rien enregistrer si une ligne ne peut pas l’être',
  'sheets.look': 'Montrer ce qu’il deviendrait',
  'sheets.none': 'Rien de ce fichier n’a été lu, et rien n’est changé',
  'sheets.seen': 'Ce que deviendraient les lignes',
  'sheets.western':
    'Le fichier texte n’indique pas son encodage et a été lu comme celui d’un bureau occidental (Windows-1252). Vérifiez les lettres accentuées.',
  'sheets.unread':
    'Rien n’a été lu de ces feuilles, où aucune ligne d’enregistrement n’a été trouvée : {names}.',
  'sheets.is.stored': 'Enregistré tel que lu',
  'sheets.is.look': 'Enregistré, mais à vérifier',
  'sheets.is.refused': 'Refusé',
  'sheets.is.unchanged': 'Déjà présent',
  'sheets.about.stored': 'Rien n’y est douteux.',
  'sheets.about.look':
    'Ces lignes sont enregistrées comme l’indiquent les remarques. Vérifiez que c’est bien ce qui est voulu.',
  'sheets.about.refused':
    'Ces lignes ne sont pas enregistrées. Corrigez-les dans le fichier et envoyez-le de nouveau.',
  'sheets.about.unchanged': 'Ces lignes ont déjà été enregistrées et restent telles quelles.',
  'sheets.where': 'Où',
  'sheets.row': 'Ligne {row}',
  'sheets.record': 'Enregistrement',
  'sheets.toDo': 'Que faire',
  'sheets.kind.pledge': 'Engagement',
  'sheets.kind.offer': 'Offre',
  'sheets.more': { one: 'Et une autre.', many: 'Et {count} autres.', other: 'Et {count} autres.' },
  'sheets.parties': {
    one: 'Une partie serait enregistrée :',
    many: '{count} parties seraient enregistrées :',
    other: '{count} parties seraient enregistrées :',
  },
  'sheets.unknownHeadings': 'Colonnes qui n’ont pas été lues',
  'sheets.unknownHint':
    'Indiquez le sens de ces colonnes. Cet appareil le retient pour les fichiers qui ont les mêmes en-têtes.',
  'sheets.means': 'Que signifie « {heading} » ?',
  'sheets.leaveOut': 'La laisser de côté',
  'sheets.lookAgain': 'Montrer de nouveau avec ces colonnes',
  'sheets.wholeRefused':
    'Des lignes sont refusées, donc rien ne peut être enregistré. Corrigez-les, ou choisissez d’enregistrer les autres.',
  'sheets.nothingToStore': 'Il n’y a rien à enregistrer.',
  'sheets.store': {
    one: 'Enregistrer un engagement ou une offre',
    many: 'Enregistrer {count} engagements et offres',
    other: 'Enregistrer {count} engagements et offres',
  },
  'sheets.storing': '{done} enregistrés sur {all} …',
  'sheets.done': {
    one: 'Un engagement ou une offre a été enregistré',
    many: '{count} engagements et offres ont été enregistrés',
    other: '{count} engagements et offres ont été enregistrés',
  },
  'sheets.records': 'Voir les enregistrements',
  'partyNames.title': 'Autres noms',
  'partyNames.about':
    'Les importations et les fichiers de lignes trouvent cette partie par ces noms aussi.',
  'partyNames.none': 'Aucun autre nom n’est noté.',
  'partyNames.name': 'Nom',
  'partyNames.is': 'Type de nom',
  'partyNames.synonym': 'Appelée aussi ainsi',
  'partyNames.former': 'Appelée autrefois ainsi',
  'partyNames.add': 'Ajouter ce nom',
  'partyNames.remove': 'Retirer {name}',
  'partyNames.taken':
    'Une autre partie porte déjà ce nom. Les fichiers ne sauraient pas laquelle des deux est visée.',
  'partyNames.same': 'C’est {party} : noter ce nom',
  'partyNames.noted': 'Noté. Le fichier est lu ainsi désormais.',
  'partyNames.notNoted': 'Le nom n’a pas pu être noté. Voyez la page de la partie.',
  'merging.title': 'Fusionner des parties',
  'merging.into': 'Ce qui est intégré à {name}',
  'merging.lead':
    'Deux entrées du registre peuvent désigner un même organisme. Choisissez celle qui est intégrée à celle-ci : ses fiches, ses appariements et ses personnes relèvent alors de cette partie, et son adresse mène ici.',
  'merging.toParty': 'Vers la page de la partie',
  'merging.link': 'Intégrer une autre partie à celle-ci, ou les séparer de nouveau',
  'merging.from': 'La partie qui y est intégrée',
  'merging.choose': 'Choisir une partie',
  'merging.preview': '{goes} est intégrée à {stays}',
  'merging.records': 'Fiches transférées',
  'written.title': 'Fichiers préparés pour vous',
  'written.large':
    'Ce fichier est trop volumineux pour être remis aussitôt : il est préparé pour vous. Vous pouvez continuer à travailler ; vous le retrouverez ici, sous « Télécharger ».',
  'written.writing': 'En préparation. Lignes jusqu’ici : {rows} · {size} Mo',
  'written.done': 'Lignes : {rows} · {size} Mo · Conservé jusqu’au {time}',
  'written.download': 'Télécharger ce fichier',
  'written.stopped':
    'Ce que vous pouvez lire a changé depuis le début de la préparation, qui a donc été abandonnée. Demandez de nouveau le fichier.',
  'written.tooLarge':
    'Un classeur ne peut contenir autant de lignes. Choisissez plutôt le format CSV, ou restreignez la liste.',
  'written.failed':
    'Ce fichier n’a pas pu être préparé. Demandez-le de nouveau ; en cas de nouvel échec, signalez-le au Secrétariat.',
  'merging.recordCount': 'Engagements : {pledges} · Offres : {offers}',
  'merging.matches': 'Appariements qui la nomment',
  'merging.people': 'Personnes qui agissent pour elle',
  'merging.names': 'Noms que cette partie reçoit',
  'merging.noNames': 'Aucun : elle s’appelle déjà ainsi',
  'merging.ids': 'Identifiants dans d’autres registres',
  'merging.nameIs': 'Ce que le nom {name} est désormais pour {stays}',
  'merging.means':
    'Les fiches gardent le nom sous lequel elles ont été écrites. Partout ailleurs où la partie est nommée, comme partenaire ou comme exclue, celle-ci prend sa place. Rien ne se perd, et le Secrétariat peut les séparer de nouveau.',
  'merging.merge': 'Intégrer {goes} à {stays}',
  'merging.otherWay': 'Dans l’autre sens : {stays} reste',
  'merging.moving':
    'Déjà transférés : fiches {records}, appariements {matches}, personnes {people}.',
  'merging.movingBack':
    'Restent à examiner : fiches {records}, appariements {matches}, personnes {people}.',
  'merging.meanwhile':
    'Vous pouvez quitter cette page : le reste se fait dans l’heure. Entre-temps, les personnes des deux parties peuvent ne pas trouver tout ce qui est à elles.',
  'merging.done':
    '{name} est intégrée à cette partie. Les listes et les chiffres suivent dans un instant.',
  'merging.parted': '{name} existe de nouveau par elle-même.',
  'merging.absorbed': 'Parties intégrées à celle-ci',
  'merging.since': 'depuis le {time}',
  'merging.part': 'Rétablir {name} comme partie distincte',
  'merging.partMeans':
    '{name} retrouve son identifiant, ses noms et ce qui est coché. Ce qui n’est pas coché reste à cette partie.',
  'merging.partBySecretariat':
    'Le Secrétariat peut les séparer de nouveau : cela montre des fiches par leur titre.',
  'merging.goBack': 'Ce qui revient',
  'merging.matchesFollow':
    'Un appariement suit sa fiche. Là où la partie est partenaire ou exclue, elle revient dans tous les cas.',
  'merging.item.pledge': 'Engagement :',
  'merging.item.offer': 'Offre :',
  'merging.item.match': 'Appariement :',
  'merging.item.person': 'Personne :',
  'merging.draft': 'un brouillon, que sa partie seule lit',
  'merging.bar.sameParty': 'C’est la même partie. Choisissez-en une autre.',
  'merging.bar.mergedAlready':
    'L’une des deux est déjà intégrée à une autre partie. Choisissez celle qui subsiste.',
  'merging.bar.underWay':
    'Un transfert est encore en cours pour l’une des deux. Réessayez lorsqu’il est terminé, dans l’heure.',
  'merging.bar.countries':
    'Les deux relèvent de pays différents : ce sont deux organismes, quel que soit leur nom.',
  'merging.bar.worlds': 'L’une des deux est une donnée d’essai et l’autre non.',
  'merging.bar.matched':
    'Un appariement existe entre les deux : ses auteurs les tenaient pour deux organismes. S’il s’agit d’une erreur, mettez-y fin d’abord.',
  'merging.bar.tooManyNames':
    'La partie qui reste aurait plus de noms, d’identifiants ou d’unités qu’il n’en est conservé. Supprimez-en d’abord.',
  'merging.look.types':
    'Elles sont de types différents. Les fiches prennent le type de la partie qui reste.',
  'merging.look.leads':
    'Des engagements relèveraient d’une partie qui, par son type, n’en porte pas. Ils restent tels quels.',
  'merging.look.approval':
    'Une seule des deux veut que son approbateur soumette et publie. Ensuite vaut le choix de la partie qui reste.',
  'merging.look.matchEnded':
    'Un appariement entre les deux a pris fin : ses auteurs les tenaient pour deux organismes.',
  'imports.title': 'Importer des pages publiques',
  'imports.readTitle': 'Lire un fichier de pages publiques',
  'imports.readLead':
    'Un aperçu dit ce que deviendrait chaque ligne et n’enregistre rien. Les lignes qui reprennent des pages de sites approuvés deviennent aussitôt publiques ; les autres attendent une deuxième personne du Secrétariat.',
  'imports.newFileHint': 'Un fichier JSON qui contient une liste de lignes sous « records ».',
  'imports.tooLargeToRead':
    'Ce fichier est trop long pour la page. Importez-le avec la commande : npm run import -- FILE',
  'imports.store': {
    one: 'Importer {count} ligne',
    many: 'Importer {count} lignes',
    other: 'Importer {count} lignes',
  },
  'imports.stored': {
    one: '{count} ligne importée',
    many: '{count} lignes importées',
    other: '{count} lignes importées',
  },
  'imports.confirmTitle': 'Confirmer une importation',
  'imports.lead':
    'Certaines lignes d’un fichier importé reprennent des pages de sites que ce registre n’a pas approuvés. Elles attendent ici qu’une deuxième personne du Secrétariat, et non celle qui les a importées, ait vérifié ces pages.',
  'imports.means':
    'Lisez d’abord les pages que nomment les lignes. Ce que vous confirmez devient public mot pour mot, comme repris de ces pages, et l’historique vous nomme avec la personne qui a importé.',
  'imports.file': 'Le fichier importé',
  'imports.fileHint': 'Le même fichier JSON que celui qui a été importé.',
  'imports.noFile': 'Choisissez le fichier qui a été importé.',
  'imports.notAFile':
    'Ce n’est pas un fichier d’importation. Choisissez un fichier JSON qui contient une liste de lignes sous « records ».',
  'imports.tooLarge':
    'Ce fichier est trop long pour la page. Confirmez-le avec la commande : npm run import -- FILE --confirm',
  'imports.confirm': 'Confirmer et publier',
  'imports.done': 'Toutes les lignes sont maintenant publiques',
  'imports.doneBefore':
    'Toutes les lignes étaient déjà publiques, il n’en restait aucune à confirmer',
  'imports.doneInPart': 'Certaines lignes ont été confirmées, d’autres non',
  'imports.doneNone': 'Aucune ligne n’a été confirmée',
  'imports.rows': 'Lignes du fichier',
  'imports.imported': 'Confirmées à l’instant',
  'imports.unchanged': 'Déjà publiques',
  'imports.refused': 'Non confirmées',
  'imports.row': 'Ligne',
  'imports.why': 'Pourquoi, en anglais',
  'imports.waits': 'Cette fiche a été importée et n’est pas publique.',
  'imports.open': 'Confirmer l’importation',

  'rehearsal.mark': 'Répétition.',
  'rehearsal.lead':
    'Rien de ce que vous écrivez ici n’est envoyé ni conservé, et toutes les autres fiches et parties sont inventées. Ce qui convient est calculé sur votre propre appareil, selon les règles qui valent aussi pour tous les autres.',
  'rehearsal.title.pledge': 'S’exercer à demander un appui',
  'rehearsal.title.offer': 'S’exercer à offrir un appui',
  'rehearsal.end': 'Terminer la répétition',
  'rehearsal.ended': 'La répétition est terminée',
  'rehearsal.next':
    'Rien n’a été envoyé. En conditions réelles, le Secrétariat lirait maintenant ce que vous avez écrit, l’accepterait ou le renverrait avec un motif, et les premières suggestions figureraient ici, comme celles ci-dessous.',
  'rehearsal.again': 'S’exercer de nouveau',

  'policies.title': 'Comment l’appariement pondère',
  'policies.lead':
    'Ce que chaque critère de la note peut rapporter selon chaque politique, et quelle politique produit les suggestions montrées actuellement.',
  'policies.served': 'La politique {version} produit les suggestions montrées actuellement.',
  'policies.weights': 'Ce que chaque critère peut rapporter',
  'policies.weightsLead':
    'En points, et en pourcentage de tous les points de la politique, car les totaux peuvent différer.',
  'policies.version': 'Politique {version}',
  'policies.percent': '{percent} %',
  'policies.prose': 'Lit ce que les fiches disent en prose',
  'policies.unknown': 'Ce qui n’est pas précisé rapporte, de son critère',
  'policies.compare': 'Avant et après',
  'policies.compareLead':
    'Ce qu’une autre politique suggérerait pour chaque engagement, calculé maintenant à partir des fiches telles qu’elles sont. Rien n’est enregistré ni montré à d’autres.',
  'policies.compareWith': 'Comparer ce qui est montré actuellement avec',
  'policies.compareNone': 'rien',
  'policies.now': 'Maintenant, selon la politique {version}',
  'policies.then': 'Selon la politique {version}',
  'policies.points': 'Points : {points}',
  'policies.goes': 'disparaîtrait',
  'policies.comes': 'apparaîtrait',
  'policies.firstIsAnother': 'Autre première suggestion',
  'policies.noSuggestion': 'Aucune suggestion',
  'policies.differ': {
    one: 'Engagements comparés : {all}. Parmi eux, {count} aurait une autre première suggestion selon la politique {version}.',
    many: 'Engagements comparés : {all}. Parmi eux, {count} auraient une autre première suggestion selon la politique {version}.',
    other:
      'Engagements comparés : {all}. Parmi eux, {count} auraient une autre première suggestion selon la politique {version}.',
  },
  'policies.state.active': 'montrée actuellement',
  'policies.state.building': 'en construction',
  'policies.state.ready': 'construite, jamais montrée',
  'policies.state.kept': 'tenue à jour pour y revenir',
  'policies.state.dropped': 'n’est plus écrite',

  'generations.title': 'Ensembles de suggestions',
  'generations.lead':
    'Toutes les suggestions d’une même politique forment un ensemble. Un seul est montré ; un autre est construit à côté et peut être examiné avant d’être montré ; le précédent est tenu à jour, pour y revenir. Trois au plus sont écrits.',
  'generations.begin': 'Commencer un autre ensemble',
  'generations.beginMeans':
    'Chaque suggestion et chaque chiffre est calculé selon cette politique à côté de ceux de la politique {served}, qui restent tels quels et sont montrés jusqu’à ce que quelqu’un montre les autres. Cela prend quelques minutes et, jusqu’à son retrait, chaque modification y est aussi intégrée.',
  'generations.beginDone':
    'Il est commencé. Poursuivez sa construction ici, ou revenez plus tard : elle se poursuit aussi d’elle-même.',
  'generations.from': 'La politique de départ',
  'generations.pointsHint':
    'Avec les points tels quels, la politique {version} est commencée. Avec d’autres points, c’est une nouvelle politique, numéro {next}.',
  'generations.pointsWrong': 'Indiquez un nombre entier de 0 à 1000.',
  'generations.total': 'Ensemble : {total} sur {wanted}',
  'generations.totalWrong':
    'La somme des points est {total}. Modifiez-les jusqu’à ce qu’elle soit {wanted}.',
  'generations.versionTaken':
    'Quelqu’un a commencé entre-temps une politique de ce numéro. Annulez, puis recommencez à partir des politiques actuelles.',
  'generations.build': 'Poursuivre la construction de la politique {version}',
  'generations.pause': 'Suspendre',
  'generations.byItself': 'La construction se poursuit aussi d’elle-même chaque heure.',
  'generations.phase.lists': 'Les suggestions sont calculées. Fiches à ce stade : {lists}.',
  'generations.phase.cells': 'Les chiffres sont calculés. Fiches à ce stade : {lists}.',
  'generations.phase.check':
    'Tout est calculé et est examiné une fois encore. Pas en ordre à ce stade de l’examen : {differing}.',
  'generations.phase.complete':
    'Construit et trouvé en ordre. Fiches : {lists}, chiffres : {cells}. Comparez-le ci-dessous avant de le montrer.',
  'generations.activate': 'Montrer les suggestions de la politique {version}',
  'generations.activateMeans':
    'Tout le monde voit aussitôt les suggestions et les notes de la politique {version} au lieu de celles de la politique {served}. Celles de la politique {served} sont tenues à jour, de sorte que vous pouvez revenir de la même façon. Rien de ce que des personnes ont écrit ne change, ni aucun appariement.',
  'generations.activateDone':
    'La politique {version} produit les suggestions montrées actuellement.',
  'generations.drop': 'Retirer l’ensemble de la politique {version}',
  'generations.dropMeans':
    'L’ensemble de la politique {version} n’est plus écrit et est supprimé : personne ne peut y revenir, il faudrait le reconstruire. Ce qui est montré, selon la politique {served}, reste tel quel.',
  'generations.dropDone': 'L’ensemble de la politique {version} a été retiré.',

  'verification.title': 'Vérification',
  'verification.lead':
    'Tout ce que le produit a tiré des fiches est recalculé et comparé à ce qui est enregistré : suggestions, chiffres, pages publiques, chaîne des actes et les deux journaux. Cela se fait de soi-même chaque heure ; ici, cela se fait tout de suite.',
  'verification.beginTitle': 'Vérifier maintenant',
  'verification.soFar': 'Cette vérification',
  'verification.repair': 'Rectifier ce qui diffère',
  'verification.repairHint':
    'Les suggestions, les chiffres et ce qui est public sont réécrits à partir des fiches. Ce que des personnes ont dit et fait n’est jamais réécrit : c’est seulement signalé. Sans la coche, tout est seulement signalé.',
  'verification.begin': 'Commencer la vérification',
  'verification.pause': 'Suspendre',
  'verification.goOn': 'Continuer',
  'verification.another': 'En commencer une autre',
  'verification.meanwhile':
    'Vous pouvez quitter cette page : rien ne continue sans vous, et cette vérification est ici à votre retour, dans cet onglet. Le produit reste ouvert à tous entre-temps.',
  'verification.walking':
    'En cours. Fiches à ce stade : {records}. Listes et chiffres : {units}. Pas en ordre : {found}.',
  'verification.waiting':
    'Examinés une fois et pas en ordre : {count}. Dans {seconds} secondes, ils sont réexaminés, car quelqu’un est peut-être en train de les modifier.',
  'verification.lookingAgain': 'Ce qui n’était pas en ordre est réexaminé (examen {look}).',
  'verification.paused': 'Suspendue. Elle continue là où elle en était.',
  'verification.done': 'La vérification est terminée.',
  'verification.allRight': 'Rien ne diffère : ce qui est enregistré est ce qui découle des fiches.',
  'verification.allRepaired': 'Ce qui différait a été rectifié. Il n’y a rien à faire.',
  'verification.left':
    'Quelque chose n’a pas été rectifié. Suggestions et chiffres : vérifiez de nouveau. Ce que des personnes ont dit et fait, et les journaux : prévenez qui maintient le service, avec les noms ci-dessous, avant toute autre modification.',
  'verification.onlySaid':
    'Quelque chose diffère, et rien n’a été modifié. Vérifiez de nouveau en faisant rectifier.',
  'verification.unsettledMeans':
    'Quelque chose était modifié à chaque examen ; on ne peut donc rien en dire. Vérifiez de nouveau quand moins de personnes écrivent.',
  'verification.records': 'Fiches examinées',
  'verification.units': 'Listes, chiffres et pages d’index examinés',
  'verification.readAnew':
    'Textes relus avec des tables de termes plus récentes ; ils étaient en ordre',
  'verification.logged': 'Actes qui n’étaient dans aucun journal et y sont maintenant',
  'verification.unlogged': 'Actes qui ne sont encore dans aucun journal',
  'verification.drift': 'Ce qui différait',
  'verification.repairedCount': 'Dont rectifié',
  'verification.found': 'Ce qui différait',
  'verification.suspects': 'Pas en ordre à l’examen ; réexaminé avant de compter',
  'verification.unsettled': 'Modifié par quelqu’un à chaque examen',
  'verification.generation': 'dans la génération {name}',
  'verification.repaired': 'rectifié',
  'verification.notRepaired': 'non rectifié',
  'verification.more': 'Autres différences : {count}',
  'verification.unit.list': 'Suggestions d’une fiche',
  'verification.unit.cell': 'Un chiffre de couverture',
  'verification.unit.index': 'Une page de l’index des suggestions',
  'verification.unit.projections':
    'Ce qui figure d’une fiche, d’un appariement, d’une partie ou d’une personne pour la recherche et le public',
  'verification.unit.truth': 'Ce que des personnes ont dit et fait',
  'verification.unit.stray': 'Quelque chose qui n’est pas à sa place',
  'verification.unit.log': 'Un journal des actes',
  'verification.unit.other': 'Autre chose',
  'verification.differs.absent': 'Cela n’existait pas.',
  'verification.differs.open': 'Une modification a été commencée et non terminée.',
  'verification.differs.moving': 'Quelqu’un était en train de le modifier.',
  'verification.differs.missing': 'Ceci manquait :',
  'verification.differs.extra': 'Ceci était de trop :',
  'verification.differs.changed': 'Ceci était différent :',
  'verification.differs.fault': 'Illisible :',

  'accessibility.lead':
    'Ces pages visent les WCAG 2.2, niveau AA. Personne d’extérieur ne les a évaluées : elles ne se réclament donc d’aucun niveau. Voici ce que des tests vérifient à chaque changement et ce qui, à notre connaissance, manque.',
  'accessibility.held': 'Ce que des tests vérifient',
  'accessibility.held.axe':
    'Un outil (axe) examine les pages principales, avec et sans connexion, en anglais et en arabe. Une page où il trouve quoi que ce soit n’est pas admise.',
  'accessibility.held.keyboard':
    'La demande d’appui et l’acceptation de fiches sont parcourues au clavier seul, en anglais et en arabe.',
  'accessibility.held.focus':
    'Après une étape, le focus se place sur ce qui en est résulté et ne se perd pas.',
  'accessibility.held.narrow': 'Aucune page ne défile latéralement dans une fenêtre de 320 pixels.',
  'accessibility.held.charts':
    'Chaque graphique a un tableau avec exactement les nombres dessinés, et un fichier de ceux-ci.',
  'accessibility.held.language':
    'Chaque page indique sa langue et son sens d’écriture, et les textes reçus indiquent les leurs.',
  'accessibility.held.still':
    'Pendant le chargement de la première page, dans chaque langue, rien n’y bouge de façon visible (décalage de 0,02 au plus).',
  'accessibility.gaps': 'Lacunes connues',
  'accessibility.gaps.people':
    'Les pages n’ont pas été essayées par des personnes qui utilisent des technologies d’assistance, ni avec des lecteurs d’écran.',
  'accessibility.gaps.languages':
    'L’outil et les parcours au clavier fonctionnent en anglais et en arabe, pas en français ni en espagnol.',
  'accessibility.gaps.colours':
    'Il existe des styles pour les couleurs forcées, le mouvement réduit, le texte agrandi et l’impression ; des personnes les ont regardés, aucun test ne le fait.',
  'accessibility.gaps.files':
    'L’accessibilité des documents et classeurs téléchargés n’a pas été vérifiée.',
  'accessibility.gaps.translations':
    'Les traductions en français, en espagnol et en arabe n’ont pas été revues par des traducteurs professionnels.',
  'accessibility.gaps.signIn': 'La page de connexion appartient au fournisseur d’identité.',
  'accessibility.tell': 'Si quelque chose vous gêne',
  'accessibility.tell.text':
    'Dites-le aux personnes qui vous ont donné accès, ou ouvrez un ticket dans le dépôt du code. Indiquez la page, ce que vous vouliez faire et ce que vous utilisez pour la lire.',
  'accessibility.otherForms':
    'Chaque liste et chaque chiffre existent aussi sous forme de fichier, et les engagements et les offres peuvent être remplis hors ligne dans un classeur.',
  'accessibility.date': 'Comparé avec les pages le {date}.',

  'privacy.lead':
    'Ce que ce service conserve sur les personnes et sur les parties, qui le lit et pendant combien de temps. Les durées sont celles selon lesquelles le service lui-même supprime.',
  'privacy.people': 'Conservé sur les personnes',
  'privacy.parties': 'Conservé sur les parties et leurs fiches',
  'privacy.what': 'Quoi',
  'privacy.readers': 'Qui le lit',
  'privacy.kept': 'Combien de temps',
  'privacy.kept.days': '{days} jours, puis cela disparaît de soi-même',
  'privacy.kept.logs':
    '{usual} jours, ou ce qu’a choisi l’exploitant du service : de {least} à {most}',
  'privacy.kept.account': 'Aussi longtemps que le compte',
  'privacy.kept.right': 'Aussi longtemps que le droit de travailler ici',
  'privacy.kept.changed': 'Jusqu’à ce que sa partie le modifie ou le supprime',
  'privacy.kept.ended':
    'Jusqu’à la fin de la mise en relation, de l’appariement ou de la part concernée, ou jusqu’à son retrait par qui l’a donné',
  'privacy.kept.erased': 'Jusqu’à ce que la personne qui l’a écrit l’efface',
  'privacy.kept.tabClosed':
    'Jusqu’à la fermeture de l’onglet ; les filtres enregistrés et vos préférences d’affichage restent jusqu’à ce que vous les supprimiez',
  'privacy.kept.never': 'Aussi longtemps que le registre, comme son historique',
  'privacy.what.account':
    'Adresse électronique et langue de l’invitation, dans le service de connexion',
  'privacy.readers.account':
    'Personne ici : ce service demande l’adresse seule, quand un courriel doit partir',
  'privacy.what.right':
    'Nom ou bureau, rôle, partie ou pays, fonction, et qui a donné, modifié ou retiré le droit, et quand',
  'privacy.readers.right':
    'Les personnes qui gèrent les droits ; pour les membres d’une partie, qui les gère dans cette partie',
  'privacy.what.contact': 'Point focal d’une fiche : nom, adresse électronique, téléphone',
  'privacy.readers.contact':
    'Sa partie et le Secrétariat ; l’autre partie d’un appariement une fois que les deux parties ont accepté la mise en relation, chaque lecture étant consignée',
  'privacy.what.givenContact': 'Contact qu’une partie sans fiche donne pour être mise en relation',
  'privacy.readers.givenContact':
    'Elle-même ; l’autre partie une fois que les deux ont accepté, chaque lecture étant consignée',
  'privacy.what.comments': 'Commentaires à côté d’une fiche',
  'privacy.readers.comments':
    'Les collègues de la même partie, ou le Secrétariat et les lecteurs, chaque groupe sans l’autre',
  'privacy.what.history':
    'Qui a fait quoi et quand, sur chaque fiche, appariement, partie et droit, et une empreinte de chaque entrée dans le journal',
  'privacy.readers.history':
    'Pour une fiche ou un appariement, ses parties et le Secrétariat ; les empreintes, quiconque vérifie le journal',
  'privacy.what.inbox': 'Ce que dit une boîte de réception, et ce qu’une personne en a lu',
  'privacy.readers.inbox':
    'À qui est la boîte : une personne, les membres d’une partie ou le Secrétariat ; les marques de lecture, cette personne seule',
  'privacy.what.choices': 'Les courriels qu’une personne a choisis, et ce qu’elle suit',
  'privacy.readers.choices': 'Cette personne seule',
  'privacy.what.mails':
    'Qu’un courriel part vers une personne, de quel type, et ce qu’il en est advenu, sans son adresse',
  'privacy.readers.mails': 'Le Secrétariat',
  'privacy.what.files': 'Fichiers préparés pour une personne',
  'privacy.readers.files': 'La personne qui les a demandés',
  'privacy.what.answers': 'La réponse à une requête, pour qui l’envoie de nouveau',
  'privacy.readers.answers':
    'Personne d’autre : elle n’est donnée qu’à la même requête de la même personne',
  'privacy.what.counts':
    'Combien d’invitations ou de propositions d’aide une personne a envoyées en un jour',
  'privacy.readers.counts': 'Personne',
  'privacy.what.logs':
    'Journaux du service : quelle requête, de quelle adresse réseau, de qui sous forme d’identifiant, comment elle s’est terminée et combien elle a duré ; ni textes, ni noms, ni adresses électroniques',
  'privacy.readers.logs': 'Les exploitants du service',
  'privacy.what.device':
    'Ce que vous saisissez sans l’envoyer, avec la version de départ, sur votre appareil ; sans les coordonnées ni les pays exclus. Cela disparaît dès que ce service y est ouvert passé ce délai',
  'privacy.readers.device':
    'Vous seulement, une fois la connexion faite ; cela ne quitte pas votre appareil. Qui peut ouvrir les fichiers de votre navigateur pourrait le lire : déconnectez-vous sur un ordinateur partagé',
  'privacy.what.tab':
    'Les coordonnées et pays exclus que vous saisissez sans les envoyer, et les filtres enregistrés, dans votre navigateur',
  'privacy.readers.tab': 'Personne : cela ne quitte pas votre appareil',
  'privacy.what.party': 'Nom, autres noms, type, pays et identifiants d’une partie',
  'privacy.readers.party':
    'Tout le monde, dès que quelque chose de la partie est public ; avant cela, qui travaille ici',
  'privacy.what.versions':
    'Ce que disaient les engagements et les offres avant d’être modifiés, à partir de leur envoi',
  'privacy.readers.versions': 'Leur partie et le Secrétariat',
  'privacy.what.records': 'Engagements et offres',
  'privacy.readers.records': 'Champ par champ, comme indiqué plus bas',
  'privacy.what.matches':
    'Appariements : leurs parts, montants, réponses et raisons ; le responsable et la note de passation',
  'privacy.readers.matches':
    'Les deux parties, le Secrétariat et ses lecteurs ; les raisons d’un refus, le responsable et la note, le Secrétariat seul',
  'privacy.what.messages':
    'Questions, réponses et dates qui accompagnent un appariement ; signalements et blocages',
  'privacy.readers.messages':
    'Les deux parties, le Secrétariat et ses lecteurs ; signalements et blocages, leur auteur et le Secrétariat',
  'privacy.what.interest': 'L’intérêt pour une suggestion ou un besoin',
  'privacy.readers.interest': 'Cette partie et le Secrétariat',
  'privacy.what.released': 'Ce qui est publié, et les rapports avec leurs fichiers',
  'privacy.readers.released': 'Tout le monde ; un rapport qui n’est pas publié, le Secrétariat',
  'privacy.what.backups': 'Copies de toute la table',
  'privacy.readers.backups': 'Les exploitants du service, pour la rétablir après une panne',
  'privacy.fields': 'Les champs d’une fiche, selon qui les lit',
  'privacy.fields.text':
    'Qui lit une fiche qui n’est pas publique dépend de son état, que la fiche indique elle-même. Voici ses champs, tels que le service les distingue.',
  'privacy.fields.public': 'Tout le monde, une fois que sa partie l’a publiée',
  'privacy.fields.registered':
    'Qui peut lire la fiche avant qu’elle soit publique, et personne d’autre ensuite',
  'privacy.fields.party': 'Sa partie et le Secrétariat seuls',
  'privacy.fields.bothSides': 'Montrés aux deux parties quand un appariement est proposé',
  'privacy.field.party': 'La partie',
  'privacy.field.exclusions': 'Parties et pays pour lesquels une fiche n’est pas prévue',
  'privacy.field.linked': 'L’engagement auquel répond un engagement d’appariement',
  'privacy.field.text': 'Texte de la composante',
  'privacy.yours': 'Ce que vous pouvez faire',
  'privacy.yours.text':
    'Vous pouvez vous-même modifier ou supprimer le contact de votre fiche, effacer vos commentaires, choisir vos courriels et ce que vous suivez. La personne qui gère vos droits peut les modifier ou les retirer ; demandez-lui aussi ce qui est conservé sur vous. Les historiques restent, pour que personne ne change sans être vu ce qui a été convenu.',
  'privacy.none.text':
    'Personne n’est suivi : rien n’est demandé à des tiers, aucun courriel ne signale qu’il a été lu, et aucun de vos textes ne quitte le service pour être lu.',
  'about.what.title': 'Ce que c’est',
  'about.what.text':
    'Le Groupe d’appui à la capacité d’asile met en relation les États qui demandent un appui pour leur système d’asile et ceux qui en offrent un. Ce service reçoit engagements et offres par formulaire, suggère les paires qui conviennent et montre dans quelle mesure les besoins sont couverts, par domaine, région et type d’acteur.\nIl suggère et explique ; des personnes décident. Il ne classe pas les États.',
  'about.not.title': 'Ce que ce n’est pas',
  'about.not.text':
    'Ce n’est pas un produit des Nations Unies ni du HCR, et ils ne l’approuvent pas. C’est une proposition qui fonctionne. Une fiche n’est ni une mise à jour des progrès d’un État ni un jugement à leur sujet.',
  'about.matching.title': 'Comment naissent les suggestions',
  'about.matching.text':
    'Une paire n’est suggérée que si chaque condition est remplie ou n’est pas connue comme contraire : l’État a demandé, l’offre est ouverte, les deux sont réels ou tous deux fictifs, les deux relèvent du même domaine, l’offre atteint le lieu, aucun côté n’exclut l’autre, les périodes se recoupent, le besoin est ouvert et l’offre a de la marge.\nPuis des critères forment la note : les thèmes avant tout ; ensuite le lieu, les conditions, ce qui reste ouvert, la langue, la ressemblance des mots, le droit, le type d’appui, la part du besoin et l’échelle. Ce qui est déclaré compte d’abord. Ce qui est seulement lu dans un texte compte moins : cela n’écarte rien et n’entre dans aucun chiffre public. Ce que personne ne sait vaut la moitié de son critère, ou ce qui peut être dit sans cela. Chaque suggestion montre ses critères et combien sont connus.\nLes vrais critères du Secrétariat du Groupe ne sont pas publics. Ceux-ci sont les nôtres, versionnés et modifiables ; chaque suggestion nomme la version.',
  'about.publication.title': 'Ce qui devient public',
  'about.publication.text':
    'Ce que son auteur a publié : seulement cette version, sans ce qu’il garde pour lui (textes, montants ou partenaires), ce qui est dit le cas échéant ; et des faits repris de pages publiques, que personne n’a publiés ici. Chaque fiche et chaque appariement indique lequel des deux ; ce qui est repris nomme ses pages et le jour de leur lecture. Pages publiques, fichiers et totaux sont calculés à partir de cela seul. Suggestions, brouillons, exclusions et contacts ne sont jamais publics.',
  'about.data.title': 'Les données',
  'about.data.first':
    'Les premières fiches sont des faits tirés de pages publiques sur les appariements, offres et engagements du Groupe, trouvés jusqu’au 23 novembre 2026 et reformulés. Les lacunes restent des lacunes. Chaque fiche nomme ses pages.',
  'about.data.text':
    'Les régions sont celles des statistiques de population du HCR (CC BY 4.0). Les noms de pays viennent de la taxonomie d’OCHA (licence MIT). Aucun nom, code ou regroupement ne dit quoi que ce soit du statut juridique d’un pays ou territoire ni de ses frontières.\nLes fiches fictives portent des codes qui n’appartiennent à aucun pays (XA à XZ) et sont toujours signalées.',
  'about.words.title': 'Les mots de ces pages',
  'about.words.text':
    'Partie : un État ou une organisation qui s’engage ou qui offre.\nComposante : une partie d’un engagement ou d’une offre, dans un seul domaine. Un engagement peut en avoir plusieurs.\nPublication : l’accord enregistré d’une partie pour que sa fiche soit publique.\nRepris : tiré de pages publiques, qui sont nommées ; aucune partie ne l’a publié ici.\nAppariement : un engagement et une offre que des personnes ont décidé d’examiner ensemble.\nOuvert : un appui est demandé, et aucun n’est convenu.\nReste à couvrir : ce que l’appui convenu, et la répartition proposée s’il y en a une, laissent de ce qui est demandé.\nRegistre : tous les engagements et toutes les offres que contient ce service.',

  'world.label': 'À propos de ce registre',
  'world.madeUp': 'Registre fictif.',
  'world.madeUpMore':
    'Les États, les organisations, les fiches et les appariements y sont inventés, pour essayer le produit. Rien ici ne porte sur un État réel.',

  'footer.notEndorsed':
    'Ni produit ni approuvé par les Nations Unies ou le HCR. Une proposition de fonctionnement de l’appariement.',
  'footer.records':
    'Les fiches reformulent des faits tirés des pages publiques nommées avec chacune ; ces pages ont pu changer. Une fiche n’est ni une mise à jour des progrès d’un État ni un jugement à leur sujet. Les fiches inventées sont signalées comme fictives.',
  'footer.names':
    'Les noms, codes et régions n’impliquent aucune prise de position quant au statut juridique d’un pays ou territoire, de ses autorités ou de ses frontières, ni aucune approbation des Nations Unies. Toute référence au Kosovo* s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.',
  'footer.attribution':
    'Contient des statistiques de population du HCR ; régions de deux éditions réunies, codes M49 ajoutés, lignes sans code ISO omises, espaces supprimées.',
  'footer.api': 'Description de l’API (OpenAPI)',
};
