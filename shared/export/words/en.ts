/** What columns hold and what sheets are called, in English. */
import type { Messages } from '../../messages/message.ts';
import type { RequiredWords } from './catalogue.ts';

export const fileEnglish = {
  'entity.pledges': 'Pledges',
  'entity.offers': 'Offers',
  'entity.matches': 'Matches',
  'entity.coverage': 'Coverage',
  'entity.amounts': 'Amounts',
  'sheet.readMe': 'Read me',
  'sheet.dictionary': 'Dictionary',
  'readMe.title': 'ACSG matching: {entity}',
  'readMe.world': 'Register',
  'world.real': 'The real record',
  'world.made_up': 'A made-up register: nothing in it is a real commitment',
  'readMe.basis': 'Whose records',
  'basis.public': 'Public records alone: released by their owners, or restated from public pages',
  'basis.all': 'All records in force, public or not: confidential',
  'basis.countries': 'Records of the countries that you read for, public or not: confidential',
  'basis.own': 'Records of your own party, public or not: confidential',
  'readMe.asOf': 'As of (UTC)',
  'readMe.filter': 'Filter',
  'readMe.noFilter': 'None: everything',
  'readMe.source': 'Source',
  'source.public':
    'Public pages named with each record. Areas, kinds and party types are our classification. No endorsement by the United Nations or UNHCR.',
  'source.register':
    'Records of this register, public or not; those that restate public pages name them. Areas, kinds and party types are our classification. No endorsement by the United Nations or UNHCR.',
  'readMe.licence': 'Licence',
  licence:
    'Regions contain UNHCR population statistics, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); regions of two releases joined, M49 codes added.',
  'readMe.rows': 'Rows',
  'readMe.more': 'More',
  'readMe.moreText': 'This file holds a part of the rows; the rest follows in files of their own.',
  'dictionary.column': 'Column',
  'dictionary.holds': 'What it holds',
  'dictionary.type': 'Kind of cell',
  'dictionary.ofThisRegister': 'Of this register alone',
  yes: 'yes',
  'type.text': 'text',
  'type.texts': 'several texts, divided by "; "',
  'type.code': 'code',
  'type.codes': 'several codes, divided by "; "',
  'type.date': 'date, as precise as stated',
  'type.time': 'time (UTC)',
  'type.number': 'number',
  'type.yesNo': 'yes or no',
  'aboutColumn.filter': 'What was asked for, as name=value joined by "; "; none: everything',
  'aboutColumn.basis': 'Whose records are in the file',
  'aboutColumn.as_of':
    'When the records were read, or when a figure of the coverage last changed (UTC); empty while there is none',
  'aboutColumn.source': 'Where the facts come from',
  'aboutColumn.licence': 'Under which licence the data that this file contains are given',
  'anyColumn.title': 'Title as written',
  'anyColumn.area_title': 'Title of the area',
  'anyColumn.region_title': 'Title of the region or regions',
  'anyColumn.region_scheme_version': 'Scheme of all regions in this row',
  'anyColumn.start': 'Start, as precise as stated',
  'anyColumn.end': 'End, as precise as stated',
  'anyColumn.time_stated': 'Time in the words of the source',
  'anyColumn.conditions': 'Conditions',
  'anyColumn.condition_kinds': 'Kinds of the conditions, in their order',
  'anyColumn.source_url': 'Public pages it comes from',
  'anyColumn.synthetic': 'true for test data on user-assigned country codes',
  'anyColumn.read_on':
    'Day on which the public pages were read, of what is restated; empty where not known',
  'anyColumn.names_note':
    'What is to be read with the name of a place in this row; empty in most rows',
  'anyColumn.version': 'Version; in public files, how often it became public',
  'anyColumn.created_on': 'Day on which it came into this register; empty in public files',
  'anyColumn.updated_on': 'Day of the last version; empty in public files',
  'coverageColumn.area': 'Pledge area A1 to A4; all: the areas together, every component once',
  'coverageColumn.region':
    'UNHCR region of the scheme named beside it; anywhere, not_coded (said in words that no code stands for) and not_stated stand apart; all: the regions together, every component once, so never add regions up',
  'coverageColumn.stakeholder_type': 'Type of the parties counted; all: every type',
  'coverageColumn.stakeholder_type_title': 'Title of the stakeholder type',
  'coverageColumn.edition': 'Forum at which it was pledged or offered; all: every forum and none',
  'coverageColumn.edition_title': 'Title of the forum',
  'coverageColumn.pledge_records':
    'Pledges with at least one component here; in no total over areas or regions',
  'coverageColumn.pledge_components': 'Pledge components here, of every status',
  'coverageColumn.open': 'Pledge components that ask for support and have none agreed',
  'coverageColumn.not_asked': 'Pledge components without agreed support that ask for none',
  'coverageColumn.asking_not_stated':
    'Pledge components without agreed support of which nobody stated whether they ask for any',
  'coverageColumn.partly_met': 'Pledge components with some agreed support',
  'coverageColumn.met': 'Pledge components whose stated amount is covered',
  'coverageColumn.delivered': 'Pledge components whose support is delivered',
  'coverageColumn.not_stated': 'Pledge components whose matches name no stage',
  'coverageColumn.shared_pledge_components':
    'Of the pledge components here, those that lie in other regions too and stand in their rows as well',
  'coverageColumn.offer_records':
    'Offers with at least one component here; in no total over areas or regions',
  'coverageColumn.offer_components': 'Offer components here',
  'coverageColumn.open_offers': 'Offer components still to be given',
  'coverageColumn.committed_offers': 'Offer components already given to named receivers',
  'coverageColumn.shared_offer_components':
    'Of the offer components here, those that lie in other regions too and stand in their rows as well',
  'coverageColumn.oldest_open':
    'Earliest time that a source of the open components states; not_stated: none does; for all types and forums together',
  'coverageColumn.oldest_not_asked': 'The same of the components that ask for no support',
  'coverageColumn.oldest_asking_not_stated':
    'The same of those of which nobody stated whether they ask',
  'coverageColumn.open_in_register_since':
    'First day on which one of the open components came into this register, whatever its age',
  'coverageColumn.not_asked_in_register_since':
    'The same of the components that ask for no support',
  'coverageColumn.asking_not_stated_in_register_since':
    'The same of those of which nobody stated whether they ask',
  'coverageColumn.givers':
    'Parties that give here; of one area and region, for all types and forums together',
  'coverageColumn.largest_giver_percent':
    'Share of the offer components here that the party with most of them gives, in whole percent; of one area and region, for all types and forums together',
  'amountColumn.area': 'Pledge area A1 to A4',
  'amountColumn.region':
    'UNHCR region of the scheme named beside it; anywhere, not_coded (said in words that no code stands for) and not_stated stand apart; several, joined by "; ", where one amount is stated for all of them together',
  'amountColumn.measure':
    'Unit, currency where there is one, and period, such as hours/year or money:EUR/once',
  'amountColumn.asked': 'Amounts that pledge components state, at most',
  'amountColumn.covered': 'How much of it taken-up matches cover',
  'amountColumn.offered': 'Amounts that offer components state, at most',
  'amountColumn.amount_basis':
    'quantity: an amount in a unit, added up; stated: one figure as a source states it, added to nothing; counted: one figure as a source states it, which fits a unit and is in the sums already',
  'amountColumn.record_id': 'Of a stated figure: the pledge or offer that it stands in',
  'amountColumn.record_kind': 'Of a stated figure: pledge or offer',
  'amountColumn.record_title': 'Of a stated figure: the title as written',
  'amountColumn.stated_value': 'The figure as stated',
  'amountColumn.stated_min': 'Its lower end as stated',
  'amountColumn.stated_max': 'Its upper end as stated',
  'amountColumn.stated_unit': 'Its unit in the words of the source',
  'amountColumn.stated_currency': 'Its currency (ISO 4217)',
  'amountColumn.stated_per': 'Its period in the words of the source',
  'amountColumn.stated_source': 'The page that states it',
  'recordColumn.record_id': 'Stable id of the pledge or offer',
  'recordColumn.component_no': 'Id of the component within its record',
  'recordColumn.kind': 'pledge or offer',
  'recordColumn.language': 'Language of title and text (BCP 47)',
  'recordColumn.entity_name': 'Name of the party when the record was written',
  'recordColumn.entity_type': 'Stakeholder type of the party, our classification',
  'recordColumn.joint_partners': 'Other parties to the record',
  'recordColumn.iso3': "The party's country (ISO 3166-1 alpha-3)",
  'recordColumn.unhcr_region':
    "The UNHCR region of the party's country, by the scheme named beside it",
  'recordColumn.area': 'Pledge area A1 to A4, our classification; empty where it fits none',
  'recordColumn.component_regions': 'Regions in which the component counts',
  'recordColumn.component_countries': 'Countries that the component names (ISO 3166-1 alpha-3)',
  'recordColumn.places_stated': 'Places in the words of the source',
  'recordColumn.amount_min': 'Lowest amount, whole units',
  'recordColumn.amount_max': 'Highest amount, whole units',
  'recordColumn.unit': 'Unit of the amounts',
  'recordColumn.currency': 'ISO 4217, for money',
  'recordColumn.amount_period': 'Period of the amounts',
  'recordColumn.coverage': 'How far taken-up matches cover the component; for pledges',
  'recordColumn.availability': 'Whether support is asked (pledge), or the offer open or committed',
  'recordColumn.match_ids': 'Matches that serve the component',
  'recordColumn.text': 'Text of the component',
  'recordColumn.released_on':
    'Day on which its owner released this version; empty where no owner did',
  'recordColumn.publication':
    'released (by its owner), restated (from the public pages of source_url; nobody released it) or not_public',
  'recordColumn.reach':
    'How the component reaches the country of the filter: country, region or anywhere; empty without one',
  'recordColumn.party_id': 'Stable id of the party',
  'recordColumn.joint_partner_ids': 'Stable ids of the other parties, in the order of their names',
  'recordColumn.joint_partner_roles':
    'What each partner that confirmed does: its name and the ids of its roles',
  'recordColumn.withheld':
    'What its owner keeps back of what is public, which reads as not stated: texts, amounts, partners; empty where nothing',
  'recordColumn.stated_on':
    'When it was pledged or offered: the start of its forum, else what its source states, as a year, a month or a day',
  'recordColumn.regions': 'Whole regions that the component names',
  'recordColumn.anywhere': 'true where the component applies anywhere',
  'recordColumn.unconfirmed':
    'true where the day until which an offer was to stand has passed and its party has not confirmed it since; empty for pledges',
  'recordColumn.confirmed_on':
    'Day on which its party last said that nothing had changed; in public files as of the version that it released',
  'recordColumn.on_behalf_basis':
    'On what the Secretariat recorded it for the party (letter, note_verbale, meeting); empty where it did not',
  'recordColumn.on_behalf_date': 'Date of the letter, the note verbale or the meeting',
  'recordColumn.on_behalf_confirmed': 'When the party made it its own; empty while it has not',
  'recordColumn.coded_by':
    'Coded fields that the owner of the record did not state, as field=origin: secretariat, or import where they restate a public page',
  'recordColumn.state':
    'State of the record: draft, submitted, returned, accepted or withdrawn; empty in public files',
  'matchColumn.match_id': 'Stable id of the match',
  'matchColumn.state':
    'State of the match, such as proposed, agreed, in_progress or fulfilled; not_stated: its page names none',
  'matchColumn.pledge_id': 'Pledge at one end; empty where the source names none',
  'matchColumn.pledge_component_nos': 'Components of the pledge that it serves',
  'matchColumn.offer_id':
    'Offer at the other end, of the first where several give; empty where the source names none',
  'matchColumn.offer_component_nos': 'Components of the offer in offer_id that it draws on',
  'matchColumn.supporters': 'Parties that give',
  'matchColumn.supporter_ids': 'Stable ids of the parties that give, in the order of their names',
  'matchColumn.supporter_types': 'Stakeholder types of those that give, our classification',
  'matchColumn.supporter_countries': 'Countries of those that give (ISO 3166-1 alpha-3)',
  'matchColumn.recipients': 'Parties that receive',
  'matchColumn.recipient_ids':
    'Stable ids of the parties that receive, in the order of their names',
  'matchColumn.leg_roles':
    'What each giver brings (expertise, finance, host, channel or not_stated), a value for each',
  'matchColumn.leg_supporters':
    'Parties that give, a value for each giver in the order of leg_roles',
  'matchColumn.leg_offer_ids':
    'Offer of each giver in the order of leg_roles; not_stated where it gives without one',
  'matchColumn.leg_amounts':
    'How much each gives, with its measure, in the order of leg_roles; not_stated where nobody said',
  'matchColumn.recipient_types': 'Stakeholder types of those that receive, our classification',
  'matchColumn.recipient_countries': 'Countries of those that receive (ISO 3166-1 alpha-3)',
  'matchColumn.countries': 'Countries where it is carried out (ISO 3166-1 alpha-3)',
  'matchColumn.areas': 'Pledge areas A1 to A4, our classification',
  'matchColumn.support_types': 'Kinds of support of all that give',
  'matchColumn.amount':
    'How much it takes up of the offer in offer_id, in the measure beside it; empty where nobody said',
  'matchColumn.measure': 'Unit, currency where there is one, and period, such as hours/year',
  'matchColumn.summary': 'What was put to both sides',
  'matchColumn.released_on':
    'Day on which the last of the parties that it names released it; empty where they did not',
  'matchColumn.publication':
    'released (by every party whose consent it needed), restated (from the public pages of source_url) or not_public',
  'entity.register': 'The whole register',
  'readMe.left': 'Not in this file: this filter cannot narrow it. Take it without the filter.',
  'dictionary.sheet': 'Sheet',
  'entity.forum': 'Update to the forum',
  'forumColumn.stage':
    'The one stage that the form takes: that of all components where they agree; in_progress where some have begun; empty: no update',
  'forumColumn.update_text': 'What the form asks for as a text: what was said of each component',
  'forumColumn.standing':
    'updated, confirmed_unchanged (said to be unchanged on confirmed_on, after what was last reported if anything was) or no_update',
  'forumColumn.changed_since_update':
    'Whether the record changed after forum_updated_on; empty where that is not stated',
  'forumColumn.component_stages': 'Stage of each component, as component=stage',
  'entity.4w': 'Who does what where',
  'whoColumn.iso3':
    'Country where it is carried out (ISO 3166-1 alpha-3); empty where none is stated',
  'whoColumn.organisation': 'Party that gives',
  'whoColumn.support_types': 'Kinds of support that this party gives',
  'whoColumn.organisation_type': 'Its stakeholder type, our classification',
  'whoColumn.ocha_type': 'Code of its type in the list of OCHA',
} as const satisfies RequiredWords & Messages;
