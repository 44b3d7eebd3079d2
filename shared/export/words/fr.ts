/** Ce que contiennent les colonnes et le nom des feuilles, en français. */
import type { FileCatalogueOf } from './catalogue.ts';

export const fileFrench: FileCatalogueOf<'fr'> = {
  'entity.pledges': 'Engagements',
  'entity.offers': 'Offres',
  'entity.matches': 'Appariements',
  'entity.coverage': 'Couverture',
  'entity.amounts': 'Quantités',
  'sheet.readMe': 'À lire',
  'sheet.dictionary': 'Dictionnaire',
  'readMe.title': 'Appariement ACSG : {entity}',
  'readMe.world': 'Registre',
  'world.real': 'Le registre réel',
  'world.made_up': 'Un registre fictif : rien n’y est un engagement réel',
  'readMe.basis': 'Quelles fiches',
  'basis.public':
    'Les seules fiches publiques : publiées par leurs auteurs ou reprises de pages publiques',
  'basis.all': 'Toutes les fiches en vigueur, publiques ou non : confidentiel',
  'basis.countries':
    'Les fiches des pays pour lesquels vous lisez, publiques ou non : confidentiel',
  'basis.own': 'Les fiches de votre propre partie, publiques ou non : confidentiel',
  'readMe.asOf': 'À jour au (UTC)',
  'readMe.filter': 'Filtre',
  'readMe.noFilter': 'Aucun : tout',
  'readMe.source': 'Source',
  'source.public':
    'Pages publiques nommées avec chaque fiche. Les domaines, les genres et les types de parties sont notre classement. Sans aval de l’Organisation des Nations Unies ni du HCR.',
  'source.register':
    'Fiches de ce registre, publiques ou non ; celles qui reprennent des pages publiques les nomment. Les domaines, les genres et les types de parties sont notre classement. Sans aval de l’Organisation des Nations Unies ni du HCR.',
  'readMe.licence': 'Licence',
  licence:
    'Les régions contiennent des statistiques de population du HCR, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) ; régions de deux éditions réunies, codes M49 ajoutés.',
  'readMe.rows': 'Lignes',
  'readMe.more': 'Suite',
  'readMe.moreText':
    'Ce fichier contient une partie des lignes ; les autres suivent dans des fichiers à part.',
  'dictionary.column': 'Colonne',
  'dictionary.holds': 'Ce qu’elle contient',
  'dictionary.type': 'Nature des cellules',
  'dictionary.ofThisRegister': 'Propre à ce registre',
  yes: 'oui',
  'type.text': 'texte',
  'type.texts': 'plusieurs textes, séparés par "; "',
  'type.code': 'code',
  'type.codes': 'plusieurs codes, séparés par "; "',
  'type.date': 'date, aussi précise qu’indiquée',
  'type.time': 'date et heure (UTC)',
  'type.number': 'nombre',
  'type.yesNo': 'oui ou non',
  'aboutColumn.filter':
    'Ce qui a été demandé, sous la forme nom=valeur séparés par "; " ; none : tout',
  'aboutColumn.basis': 'Quelles fiches sont dans le fichier',
  'aboutColumn.as_of':
    'Quand les fiches ont été lues, ou quand un chiffre de la couverture a changé pour la dernière fois (UTC) ; vide tant qu’il n’y en a pas',
  'aboutColumn.source': 'D’où viennent les faits',
  'aboutColumn.licence': 'Sous quelle licence les données de ce fichier sont données',
  'anyColumn.title': 'Titre tel qu’écrit',
  'anyColumn.area_title': 'Intitulé du domaine',
  'anyColumn.region_title': 'Intitulé de la ou des régions',
  'anyColumn.region_scheme_version': 'Découpage de toutes les régions de cette ligne',
  'anyColumn.start': 'Début, aussi précis qu’indiqué',
  'anyColumn.end': 'Fin, aussi précise qu’indiquée',
  'anyColumn.time_stated': 'Période dans les termes de la source',
  'anyColumn.conditions': 'Conditions',
  'anyColumn.condition_kinds': 'Genres des conditions, dans leur ordre',
  'anyColumn.source_url': 'Pages publiques d’où cela vient',
  'anyColumn.synthetic':
    'true pour les données d’essai sur des codes de pays réservés aux utilisateurs',
  'anyColumn.read_on':
    'Jour où les pages publiques ont été lues, pour ce qui est repris ; vide si inconnu',
  'anyColumn.names_note':
    'Ce qui est à lire avec le nom d’un lieu de cette ligne ; vide le plus souvent',
  'anyColumn.version': 'Version ; dans les fichiers publics, nombre de publications',
  'anyColumn.created_on': 'Jour de l’entrée dans ce registre ; vide dans les fichiers publics',
  'anyColumn.updated_on': 'Jour de la dernière version ; vide dans les fichiers publics',
  'coverageColumn.area':
    'Domaine d’engagement A1 à A4 ; all : les domaines ensemble, chaque composante une seule fois',
  'coverageColumn.region':
    'Région du HCR selon le découpage nommé à côté ; anywhere, not_coded (précisée par des mots auxquels aucun code ne correspond) et not_stated figurent à part ; all : les régions ensemble, chaque composante une seule fois, donc n’additionnez jamais les régions',
  'coverageColumn.stakeholder_type': 'Type des parties comptées ; all : tous les types',
  'coverageColumn.stakeholder_type_title': 'Intitulé du type d’acteur',
  'coverageColumn.edition': 'Forum concerné ; all : tous les forums et aucun',
  'coverageColumn.edition_title': 'Intitulé du forum',
  'coverageColumn.pledge_records':
    'Engagements ayant ici au moins une composante ; dans aucun total sur les domaines ou les régions',
  'coverageColumn.pledge_components': 'Composantes d’engagement ici, quel que soit leur statut',
  'coverageColumn.open':
    'Composantes d’engagement qui demandent un appui et n’en ont aucun de convenu',
  'coverageColumn.not_asked': 'Composantes d’engagement sans appui convenu qui n’en demandent pas',
  'coverageColumn.asking_not_stated':
    'Composantes d’engagement sans appui convenu dont personne n’a précisé si elles en demandent',
  'coverageColumn.partly_met': 'Composantes d’engagement avec un appui convenu partiel',
  'coverageColumn.met': 'Composantes d’engagement dont la quantité indiquée est couverte',
  'coverageColumn.delivered': 'Composantes d’engagement dont l’appui est réalisé',
  'coverageColumn.not_stated':
    'Composantes d’engagement dont les appariements ne précisent aucune étape',
  'coverageColumn.shared_pledge_components':
    'Parmi ces composantes d’engagement, celles qui relèvent aussi d’autres régions et figurent aussi sur leurs lignes',
  'coverageColumn.offer_records':
    'Offres ayant ici au moins une composante ; dans aucun total sur les domaines ou les régions',
  'coverageColumn.offer_components': 'Composantes offertes ici',
  'coverageColumn.open_offers': 'Composantes offertes qui restent à fournir',
  'coverageColumn.committed_offers': 'Composantes offertes déjà données à des bénéficiaires nommés',
  'coverageColumn.shared_offer_components':
    'Parmi ces composantes offertes, celles qui relèvent aussi d’autres régions et figurent aussi sur leurs lignes',
  'coverageColumn.oldest_open':
    'Date la plus ancienne qu’indique une source des composantes ouvertes ; not_stated : aucune ; pour tous les types et forums ensemble',
  'coverageColumn.oldest_not_asked': 'De même pour les composantes qui ne demandent aucun appui',
  'coverageColumn.oldest_asking_not_stated':
    'De même pour celles dont personne n’a précisé si elles demandent',
  'coverageColumn.open_in_register_since':
    'Premier jour où l’une des composantes ouvertes est entrée dans ce registre, quel que soit son âge',
  'coverageColumn.not_asked_in_register_since':
    'De même pour les composantes qui ne demandent aucun appui',
  'coverageColumn.asking_not_stated_in_register_since':
    'De même pour celles dont personne n’a précisé si elles demandent',
  'coverageColumn.givers':
    'Parties qui donnent ici ; pour un domaine et une région, tous types et forums ensemble',
  'coverageColumn.largest_giver_percent':
    'Part de ces composantes offertes que donne la partie qui en a le plus, en pour cent entiers ; pour un domaine et une région, tous types et forums ensemble',
  'amountColumn.area': 'Domaine d’engagement A1 à A4',
  'amountColumn.region':
    'Région du HCR selon le découpage nommé à côté ; anywhere, not_coded (précisée par des mots auxquels aucun code ne correspond) et not_stated figurent à part ; plusieurs, séparées par "; ", lorsqu’une même quantité est indiquée pour toutes ensemble',
  'amountColumn.measure':
    'Unité, monnaie le cas échéant, et période, comme hours/year ou money:EUR/once',
  'amountColumn.asked': 'Quantités qu’indiquent les composantes d’engagement, au plus',
  'amountColumn.covered': 'Ce qu’en couvrent les appariements engagés',
  'amountColumn.offered': 'Quantités qu’indiquent les composantes offertes, au plus',
  'amountColumn.amount_basis':
    'quantity : une quantité dans une unité, additionnée ; stated : un chiffre tel qu’une source l’indique, ajouté à rien ; counted : un chiffre tel qu’une source l’indique, qui convient à une unité et se trouve déjà dans les sommes',
  'amountColumn.record_id': 'D’un chiffre indiqué : l’engagement ou l’offre où il figure',
  'amountColumn.record_kind': 'D’un chiffre indiqué : pledge (engagement) ou offer (offre)',
  'amountColumn.record_title': 'D’un chiffre indiqué : le titre tel qu’écrit',
  'amountColumn.stated_value': 'Le chiffre tel qu’indiqué',
  'amountColumn.stated_min': 'Sa borne inférieure telle qu’indiquée',
  'amountColumn.stated_max': 'Sa borne supérieure telle qu’indiquée',
  'amountColumn.stated_unit': 'Son unité dans les termes de la source',
  'amountColumn.stated_currency': 'Sa monnaie (ISO 4217)',
  'amountColumn.stated_per': 'Sa période dans les termes de la source',
  'amountColumn.stated_source': 'La page qui l’indique',
  'recordColumn.record_id': 'Identifiant stable de l’engagement ou de l’offre',
  'recordColumn.component_no': 'Identifiant de la composante dans sa fiche',
  'recordColumn.kind': 'pledge (engagement) ou offer (offre)',
  'recordColumn.language': 'Langue du titre et du texte (BCP 47)',
  'recordColumn.entity_name': 'Nom de la partie lorsque la fiche a été écrite',
  'recordColumn.entity_type': 'Type d’acteur de la partie, notre classement',
  'recordColumn.joint_partners': 'Autres parties à la fiche',
  'recordColumn.iso3': 'Pays de la partie (ISO 3166-1 alpha-3)',
  'recordColumn.unhcr_region':
    'Région du HCR du pays de la partie, selon le découpage nommé à côté',
  'recordColumn.area': 'Domaine d’engagement A1 à A4, notre classement ; vide si aucun ne convient',
  'recordColumn.component_regions': 'Régions dans lesquelles la composante compte',
  'recordColumn.component_countries': 'Pays que nomme la composante (ISO 3166-1 alpha-3)',
  'recordColumn.places_stated': 'Lieux dans les termes de la source',
  'recordColumn.amount_min': 'Quantité minimale, en unités entières',
  'recordColumn.amount_max': 'Quantité maximale, en unités entières',
  'recordColumn.unit': 'Unité des quantités',
  'recordColumn.currency': 'ISO 4217, pour l’argent',
  'recordColumn.amount_period': 'Période des quantités',
  'recordColumn.coverage':
    'Dans quelle mesure les appariements engagés couvrent la composante ; pour les engagements',
  'recordColumn.availability':
    'Si un appui est demandé (engagement), ou si l’offre est ouverte ou déjà engagée',
  'recordColumn.match_ids': 'Appariements qui servent la composante',
  'recordColumn.text': 'Texte de la composante',
  'recordColumn.released_on':
    'Jour où son auteur a publié cette version ; vide si aucun auteur ne l’a fait',
  'recordColumn.publication':
    'released (publiée par son auteur), restated (reprise des pages publiques de source_url ; personne ne l’a publiée) ou not_public (non publique)',
  'recordColumn.reach':
    'Comment la composante atteint le pays du filtre : country, region ou anywhere ; vide sans filtre de pays',
  'recordColumn.party_id': 'Identifiant stable de la partie',
  'recordColumn.joint_partner_ids':
    'Identifiants stables des autres parties, dans l’ordre de leurs noms',
  'recordColumn.joint_partner_roles':
    'Ce que fait chaque partenaire qui a confirmé : son nom et les identifiants de ses rôles',
  'recordColumn.withheld':
    'Ce que son auteur garde pour lui de ce qui est public, et qui se lit comme non indiqué : texts (textes), amounts (montants), partners (partenaires) ; vide s’il ne garde rien',
  'recordColumn.stated_on':
    'Quand cela a été promis ou offert : le début de son forum, sinon ce qu’indique sa source, en année, mois ou jour',
  'recordColumn.regions': 'Régions entières que nomme la composante',
  'recordColumn.anywhere': 'true si la composante vaut partout',
  'recordColumn.unconfirmed':
    'true si le jour jusqu’auquel l’offre devait tenir est passé sans que sa partie l’ait confirmée depuis ; vide pour les engagements',
  'recordColumn.confirmed_on':
    'Jour où sa partie a dit pour la dernière fois que rien n’avait changé ; dans les fichiers publics, selon la version qu’elle a publiée',
  'recordColumn.on_behalf_basis':
    'Sur quelle base le Secrétariat l’a enregistrée pour la partie (letter, note_verbale, meeting) ; vide s’il ne l’a pas fait',
  'recordColumn.on_behalf_date': 'Date de la lettre, de la note verbale ou de la réunion',
  'recordColumn.on_behalf_confirmed':
    'Quand la partie l’a faite sienne ; vide tant qu’elle ne l’a pas fait',
  'recordColumn.coded_by':
    'Champs codés que l’auteur de la fiche n’a pas indiqués, sous la forme champ=origine : secretariat, ou import s’ils reprennent une page publique',
  'recordColumn.state':
    'État de la fiche : draft, submitted, returned, accepted ou withdrawn ; vide dans les fichiers publics',
  'matchColumn.match_id': 'Identifiant stable de l’appariement',
  'matchColumn.state':
    'État de l’appariement, comme proposed, agreed, in_progress ou fulfilled ; not_stated : sa page n’en précise aucun',
  'matchColumn.pledge_id': 'Engagement à une extrémité ; vide si la source n’en nomme pas',
  'matchColumn.pledge_component_nos': 'Composantes de l’engagement qu’il sert',
  'matchColumn.offer_id':
    'Offre à l’autre extrémité, celle de la première partie si plusieurs donnent ; vide si la source n’en nomme pas',
  'matchColumn.offer_component_nos': 'Composantes de l’offre d’offer_id qu’il mobilise',
  'matchColumn.supporters': 'Parties qui donnent',
  'matchColumn.supporter_ids':
    'Identifiants stables des parties qui donnent, dans l’ordre de leurs noms',
  'matchColumn.supporter_types': 'Types d’acteurs de celles qui donnent, notre classement',
  'matchColumn.supporter_countries': 'Pays de celles qui donnent (ISO 3166-1 alpha-3)',
  'matchColumn.recipients': 'Parties qui reçoivent',
  'matchColumn.recipient_ids':
    'Identifiants stables des parties qui reçoivent, dans l’ordre de leurs noms',
  'matchColumn.leg_roles':
    'Ce que chacune apporte (expertise, finance, host, channel ou not_stated), une valeur pour chaque apport',
  'matchColumn.leg_supporters':
    'Parties qui donnent, une valeur par apport dans l’ordre de leg_roles',
  'matchColumn.leg_offer_ids':
    'Offre de chaque apport dans l’ordre de leg_roles ; not_stated s’il est donné sans offre',
  'matchColumn.leg_amounts':
    'Ce que chacune donne, avec sa mesure, dans l’ordre de leg_roles ; not_stated si personne ne l’a dit',
  'matchColumn.recipient_types': 'Types d’acteurs de celles qui reçoivent, notre classement',
  'matchColumn.recipient_countries': 'Pays de celles qui reçoivent (ISO 3166-1 alpha-3)',
  'matchColumn.countries': 'Pays où il est mis en œuvre (ISO 3166-1 alpha-3)',
  'matchColumn.areas': 'Domaines d’engagement A1 à A4, notre classement',
  'matchColumn.support_types': 'Types d’appui de toutes celles qui donnent',
  'matchColumn.amount':
    'Ce qu’il mobilise de l’offre d’offer_id, dans la mesure à côté ; vide si personne ne l’a dit',
  'matchColumn.measure': 'Unité, monnaie le cas échéant, et période, comme hours/year',
  'matchColumn.summary': 'Ce qui a été présenté aux deux côtés',
  'matchColumn.released_on':
    'Jour où la dernière des parties qu’il nomme l’a publié ; vide si elles ne l’ont pas fait',
  'matchColumn.publication':
    'released (publié par toutes les parties dont l’accord était nécessaire), restated (repris des pages publiques de source_url) ou not_public (non public)',
  'entity.register': 'Tout le registre',
  'readMe.left':
    'Absent de ce fichier : ce filtre ne peut pas s’y appliquer. À prendre sans le filtre.',
  'dictionary.sheet': 'Feuille',
  'entity.forum': 'Mise à jour pour le forum',
  'forumColumn.stage':
    'L’étape unique que prend le formulaire : celle de toutes les composantes si elles concordent ; in_progress si certaines ont commencé ; vide : aucune mise à jour',
  'forumColumn.update_text':
    'Ce que le formulaire demande comme texte : ce qui a été dit de chaque composante',
  'forumColumn.standing':
    'updated (mis à jour), confirmed_unchanged (dit inchangé à confirmed_on, après la dernière mise à jour s’il y en a une) ou no_update (aucune mise à jour)',
  'forumColumn.changed_since_update':
    'Si la fiche a changé après forum_updated_on ; vide si cette date n’est pas précisée',
  'forumColumn.component_stages': 'Étape de chaque composante, sous la forme composante=étape',
  'entity.4w': 'Qui fait quoi où',
  'whoColumn.iso3':
    'Pays où cela est mis en œuvre (ISO 3166-1 alpha-3) ; vide si aucun n’est précisé',
  'whoColumn.organisation': 'Partie qui donne',
  'whoColumn.support_types': 'Types d’appui que donne cette partie',
  'whoColumn.organisation_type': 'Son type d’acteur, notre classement',
  'whoColumn.ocha_type': 'Code de son type dans la liste de l’OCHA',
};
