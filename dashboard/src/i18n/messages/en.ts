/** English, the catalogue that the others are measured against. */
import type { Messages } from '#shared/messages/message';

import { english as shared } from '#shared/messages/en';

export const english = {
  ...shared,
  'frame.name': 'ACSG matching',
  'frame.skip': 'Skip to the main content',
  'nav.label': 'Main',
  'nav.coverage': 'Coverage',
  'nav.ask': 'Ask for support',
  'nav.offer': 'Offer support',
  'nav.matches': 'Matches',
  'nav.records': 'Records',
  'nav.allocation': 'Allocation',
  'nav.about': 'About this service',
  'language.label': 'Language',
  'language.failed':
    'The page is still in {language}: the words for {wanted} did not load. Check your connection, then try again.',
  'session.signIn': 'Sign in',
  'session.signOut': 'Sign out',
  'session.unsentTitle': 'Sign out and delete what was not sent?',
  'session.unsentHere':
    'What you typed here was not sent. It is kept in this tab alone, and signing out deletes it:',
  'session.unsentElsewhere':
    'In another tab of this browser, too, something was typed and not sent. Signing out here signs you out there and deletes it.',
  'session.stay': 'Stay signed in',
  'session.leave': 'Sign out and delete it',
  'session.halfOut':
    'You are signed out here, but the sign-in service did not answer. On a shared computer, close the browser.',
  'session.signingIn': 'Signing you in…',
  'session.failedTitle': 'Sign-in did not work',
  'session.failedText': 'You are not signed in. Nothing was changed.',
  'session.failedHere': 'Sign-in could not be reached. Check your connection, then try again.',
  'session.tryAgain': 'Try to sign in again',
  'role.representative': 'Representative',
  'role.secretariat': 'Secretariat',
  'role.reader': 'Reader',
  'role.administrator': 'Administrator',
  'unknown.title': 'There is no page here',
  'unknown.text': 'Check the address, or go on from the coverage page.',

  'state.loading': 'Loading…',
  'state.asOf': 'As of {time}.',
  'state.notComputed': 'Not computed yet.',

  'problem.noAnswer': 'The service did not answer. Check your connection and try again.',
  'problem.signIn': 'Your sign-in has ended. Sign in again to go on.',
  'problem.forbidden': 'Your account may not do this.',
  'problem.notFound': 'There is nothing here that you may see.',
  'problem.conflict': 'The record is in a state that does not allow this. Reload the page.',
  'problem.changed':
    'Someone has changed this record since you opened it. Reload the page, look at what changed, and then decide.',
  'problem.content': 'Some answers need another look.',
  'problem.keyReused':
    'This form was received before, with other answers. Open it from your records and edit it there.',
  'problem.tooLarge':
    'This is too long to send at once. Shorten the texts, or divide them between two records.',
  'problem.busy': 'The service is busy. Wait a moment and try again.',
  'problem.other': 'Something went wrong on our side. Try again in a moment.',
  'problem.request': 'Reference for support: {id}',
  'problem.reload': 'Reload the page',
  'problem.retry': 'Try again',

  'notLoaded.title': 'This page did not load',
  'notLoaded.page': 'A part of the program did not arrive. Check your connection, then try again.',
  'notLoaded.part': 'This part of the page did not load. Check your connection, then try again.',
  'notLoaded.again':
    'It did not work this time either. Reload the page: there may be a newer version of it.',
  'broken.title': 'This page failed',
  'broken.text':
    'It failed while it was being shown. This is our fault and not that of your connection. Try again, or open another page.',
  'broken.again':
    'It failed again. Reload the page: there may be a newer version of it. If that does not help, tell the Secretariat the address of this page.',

  'send.offline': 'You are off line. This was not sent.',
  'send.noAnswer':
    'No answer came, so it is not known whether this arrived. Sending it again does no harm: it counts once.',
  'send.backOnline': 'You are on line again. You can send it now.',
  'send.kept.tab': 'What you wrote is kept in this tab until it is sent.',
  'send.kept.tabInPart':
    'What you wrote is kept in this tab until it is sent, except the contact of the focal point and the excluded countries: these stay only while this page is open.',
  'send.kept.page':
    'What you wrote is on this page alone, since this browser keeps nothing for us. Do not close or reload the page.',
  'send.kept.file':
    'The file is still chosen on this page. Rows that were confirmed before this stay confirmed, and sending it again repeats none of them.',
  'send.again': 'Send again',

  'coverage.title': 'Which requests for support are still open?',
  'coverage.lead':
    'States pledge to improve their asylum systems, and some ask for support with that. States and others offer expertise and resources. This table shows where support is asked for and not yet agreed, where none is asked for, and where nobody stated it.',
  'coverage.caption': 'Pledge components by region and area, with their support',
  'coverage.place': 'Region',
  'coverage.placeNotStated': 'Region not stated',
  'coverage.finding': {
    one: '{count} of {total} pledge components asks for support and has none agreed',
    other: '{count} of {total} pledge components ask for support and have none agreed',
  },
  'coverage.findingNotAsked': {
    one: '{count} without agreed support asks for none',
    other: '{count} without agreed support ask for none',
  },
  'coverage.findingNotStated': {
    one: 'for {count} nobody stated whether it asks',
    other: 'for {count} nobody stated whether they ask',
  },
  'coverage.findingMatched': {
    one: '{count} has agreed support, or a match whose stage is not stated',
    other: '{count} have agreed support, or a match whose stage is not stated',
  },
  'coverage.findingNext': '; ',
  'coverage.findingNone.released': 'No public pledge fits these filters',
  'coverage.findingNone.all': 'No submitted or accepted pledge, public or not, fits these filters',
  'coverage.unit.released': 'Components of public pledges and offers, by region and area.',
  'coverage.unit.all':
    'Confidential: components of all submitted and accepted pledges and offers, also of those that are not public, by region and area.',
  'coverage.method':
    'A pledge may have several components. Each stands in its area and in every region that it names: one that names two regions stands in both rows, which say so, and counts once in the headline and in every total. A component is open when its pledge asks for support and no match for it has been agreed; suggestions do not count. Where a pledge asks for no support, or nobody stated whether it asks, its components are never called open: they stand apart. A pledge of several parties counts once, under the type of the first that is named.',
  'coverage.methodRegions':
    'Regions are UNHCR’s six regions since 2025. “Any region” and “Region not stated” are rows of their own, because absence is not zero.',
  'coverage.unpledged': {
    one: '{count} match has no pledge in this register, so the table cannot show it.',
    other: '{count} matches have no pledge in this register, so the table cannot show them.',
  },
  'coverage.unpledgedAtLeast': {
    one: 'At least {count} match has no pledge in this register, so the table cannot show it.',
    other:
      'At least {count} matches have no pledge in this register, so the table cannot show them.',
  },
  'coverage.unpledgedShow': 'Show these matches',
  'coverage.unpledgedUnknown':
    'Whether there are matches that the table cannot show could not be read.',
  'cell.noPledge': 'No pledge',
  'cell.none': 'none',
  'cell.of': { one: 'of {count} component', other: 'of {count} components' },
  'cell.ofWhich': '{of}: {others}',
  'cell.offers': {
    one: '{count} component offered',
    other: '{count} components offered',
  },
  'cell.shared': {
    one: '{count} of these is also in other regions',
    other: '{count} of these are also in other regions',
  },
  'cell.open': '{area}, {place}: show the records',
  'cellFacts.oldestOpen': 'Oldest open need',
  'cellFacts.oldestNotAsked': 'Oldest pledge here that asks for no support',
  'cellFacts.oldestAskingNotStated': 'Oldest pledge here, not stated whether it asks',
  'cellFacts.unfiltered':
    'What follows, up to the list, is of all records here, whatever status or country is chosen.',
  'cellFacts.stated': '{time}, by its source',
  'cellFacts.notStated': 'Time not stated',
  'cellFacts.register': 'First one in this register since {day}',
  'cellFacts.givers': 'Support comes from',
  'cellFacts.noGiver': 'nobody yet',
  'cellFacts.spread': {
    one: '{count} party, with {percent}% of the offered components',
    other: '{count} parties; the largest gives {percent}% of the offered components',
  },
  'amounts.caption': 'Amounts stated',
  'amounts.none': 'no record states an amount that can be added up',
  'amounts.shared': 'Amounts stated for several regions together',
  'amounts.regions': 'Regions',
  'amounts.asked': 'Asked',
  'amounts.covered': 'Covered by agreed support',
  'amounts.offered': 'Offered in all',
  'legend.no_pledge': 'Nobody has pledged here.',
  'legend.open': 'Support is asked for, and none has been agreed.',
  'legend.not_asked': 'No support is asked for, and none has been agreed.',
  'legend.asking_not_stated': 'Nobody stated whether support is asked for; none has been agreed.',
  'legend.partly_met': 'Some support has been agreed.',
  'legend.met': 'The whole amount that was stated has been agreed.',
  'legend.delivered': 'The support has been given.',
  'legend.not_stated': 'There is a match, and its source names no stage.',
  'legend.tint': 'Darker',
  'legend.tintText': 'More components are open.',
  'method.title': 'About these figures',
  'method.classification':
    'Areas, kinds and party types are our classification, not that of the sources.',
  'figure.filter': 'Filtered by {filters}.',
  'figure.filterItem': '{name}: {value}',
  'figure.statusInCells':
    'The first figure of each cell counts the status “{status}” alone; the heading and the files count every status.',
  'figure.next': '; ',
  'figure.synthetic':
    'Of which test data (synthetic): pledge components {pledges}, components offered {offers}.',
  'download.csv': 'Download these figures (CSV)',
  'download.picture': 'Download the chart (SVG)',
  'download.source.released':
    'Source: public pages named with each record; classification ours. Not endorsed by the United Nations or UNHCR.',
  'download.source.all':
    'Source: all submitted and accepted records, also those that are not public: confidential. Classification ours. Not endorsed by the United Nations or UNHCR.',
  'download.json': 'View as JSON',
  'download.allCoverage': 'All coverage (CSV)',
  'download.allAmounts': 'All stated amounts, figures as stated included (CSV)',
  'download.pledges': 'All public pledges (CSV)',
  'download.offers': 'All public offers (CSV)',
  'download.listedPledges': 'The pledges listed here (CSV)',
  'download.listedOffers': 'The offers listed here (CSV)',

  'filter.label': 'Filters',
  'filter.area': 'Area',
  'filter.area.all': 'All areas',
  'filter.region': 'Region',
  'filter.region.all': 'All regions',
  'filter.country': 'Serves the country',
  'reach.country': 'Names {country}',
  'reach.region': 'Through the region of {country}',
  'reach.anywhere': 'Serves anywhere',
  'filter.stakeholderType': 'Stakeholder type',
  'filter.stakeholderType.all': 'All types',
  'filter.edition': 'Forum',
  'filter.edition.all': 'All forums',
  'filter.status': 'Status',
  'filter.status.all': 'All statuses',
  'filter.scope': 'Records counted',
  'filter.scope.released': 'Public records',
  'filter.scope.all': 'All submitted and accepted records (confidential)',
  'filter.state': 'State of the record',
  'filter.state.all': 'All states',
  'filter.reset': 'Clear filters',
  'filter.announce': {
    one: '{count} pledge component: {open} open, {notAsked} not asked, {notStated} not stated whether asked, {matched} with agreed support or a match whose stage is not stated. Components offered: {offers}.',
    other:
      '{count} pledge components: {open} open, {notAsked} not asked, {notStated} not stated whether asked, {matched} with agreed support or a match whose stage is not stated. Components offered: {offers}.',
  },
  'filter.oneAtATime': 'Filter by stakeholder type or by forum, not both.',

  'stakeholders.caption': 'Components of pledges and offers by stakeholder type',
  'stakeholders.finding': {
    one: 'States make {states} of {pledges} pledge components; {offers} offered components come from {count} type of stakeholder',
    other:
      'States make {states} of {pledges} pledge components; {offers} offered components come from {count} types of stakeholder',
  },
  'stakeholders.unit.released':
    'Components of public records, by the stakeholder type of their party.',
  'stakeholders.unit.all':
    'Confidential: components of all submitted and accepted records, also of those that are not public, by the stakeholder type of their party.',
  'stakeholders.method':
    'The same components as in the table above, each counted once, also where it covers several regions. A group counts as one party of its own type, never by its members. Types are in the order of our list, not ranked.',
  'stakeholders.pledges': 'Pledged',
  'stakeholders.openOffers': 'Offered, still to be given',
  'stakeholders.committedOffers': 'Support already committed',
  'stakeholders.allEditions': 'These figures are for all forums together.',
  'stakeholders.allStatuses': 'These figures count every status.',
  'stakeholders.empty.released': 'No public record fits these filters.',
  'stakeholders.empty.all': 'No submitted or accepted record, public or not, fits these filters.',

  'records.title': '{area}, {place}',
  'records.close': 'Close',
  'records.pledges': 'Pledges',
  'records.offers': 'Offers',
  'records.noPledge.released': 'No public pledge here.',
  'records.noPledge.all': 'No submitted or accepted pledge here, public or not.',
  'records.noOffer.released': 'No public offer here.',
  'records.noOffer.all': 'No submitted or accepted offer here, public or not.',
  'records.pledgeCount': { one: '{count} pledge shown', other: '{count} pledges shown' },
  'records.offerCount': { one: '{count} offer shown', other: '{count} offers shown' },
  'records.more': 'Show more',
  'records.allShown': 'All are shown.',
  'record.sources': 'Sources',
  'record.noSource': 'No public source is named.',
  'record.synthetic': 'Synthetic: invented for testing, no real commitment',
  'record.syntheticNotPublic':
    'Synthetic, and this register is the real record: it stays out of everything public, also once it is released.',
  'record.committed': 'Support already committed to named receivers',
  'record.partners': 'with',
  'record.noArea': 'Outside the four areas',
  'record.elsewhere': {
    one: '{count} more component lies in other areas or regions.',
    other: '{count} more components lie in other areas or regions.',
  },
  'fact.qualities': 'Qualities',
  'fact.support': 'Support',
  'fact.quantity': 'How much',
  'fact.places': 'Where',
  'fact.placesStated': 'Where, as stated',
  'fact.placeNotes': 'About the place',
  'fact.placeNote': '{place}: {note}',
  'fact.window': 'When',
  'fact.windowStated': 'When, as stated',
  'fact.condition': 'Condition: {kind}',
  'fact.from': 'from {start}',
  'fact.until': 'until {end}',
  'fact.fromTo': '{start} to {end}',

  'world.label': 'About this register',
  'world.madeUp': 'Made-up register.',
  'world.madeUpMore':
    'Every State, organisation, record and match in it is invented, to try the product out. Nothing here says anything of a real State.',

  'footer.notEndorsed':
    'Not a product of, nor endorsed by, the United Nations or UNHCR. A proposal of how the matching could work.',
  'footer.records':
    'Records restate facts from the public pages named with each of them; pages may have changed since. A record is no update on a State’s progress and no judgement on it. Invented records are labelled as synthetic.',
  'footer.names':
    'Names, codes and regions imply no opinion on the legal status of any country or territory, of its authorities, or of its boundaries, and no endorsement by the United Nations. References to Kosovo* shall be understood to be in the context of Security Council resolution 1244 (1999).',
  'footer.attribution':
    'Contains UNHCR population statistics; regions of two releases joined, M49 codes added, rows without an ISO code left out, spaces trimmed.',
  'footer.api': 'API description (OpenAPI)',

  'session.first':
    'This page is for people who are signed in. Sign in with the account that the Secretariat gave you.',
  'session.firstToSubmit':
    'Only parties submit. Sign in with the account that the Secretariat gave you.',

  'form.errorTitle': 'Error: {title}',
  'form.title.pledge': 'Ask for support: a new pledge',
  'form.title.offer': 'Offer support: a new offer',
  'form.lead.pledge':
    'Say what your State will improve in its asylum system and what support it needs for that. The first suggestions appear as soon as you submit.',
  'form.lead.offer':
    'Say what expertise or resources you can give, where and when. The first suggestions appear as soon as you submit.',
  'form.need':
    'About ten minutes for one component. Have ready: the text, the countries, how much and by when. What you do not know yet may stay open.',
  'form.restored': 'Your earlier answers were kept in this tab.',
  'form.restoredInPart':
    'Your earlier answers were kept in this tab, except the contact of the focal point and the excluded countries: enter them again.',
  'form.restoredAsStored':
    'Your earlier answers were kept in this tab, except the contact of the focal point and the excluded countries: these are as they are stored.',
  'form.copied':
    'This form starts with the answers of “{title}”, without its contact. It becomes a record of its own; the other stays as it is.',
  'form.startAnew': 'Delete them and start anew',
  'form.representativesOnly':
    'Pledges and offers are submitted by the people who represent a party. Your account represents none.',
  'form.statesOnly':
    'States and regional organisations ask for support. Your party can offer support, and can join a pledge as a partner of the State that leads it.',
  'form.optional': '(optional)',
  'form.choose': 'Choose…',
  'form.notKnown': 'Not known yet',
  'form.noArea': 'None of the four areas (kept and shown, neither matched nor counted)',
  'form.party': 'You submit for',
  'form.components': 'Components',
  'form.componentsHint':
    'One component is one thing in one area. A text with several numbered parts becomes several components.',
  'form.component': 'Component {number}',
  'form.addComponent': 'Add another component',
  'form.remove': 'Remove',
  'contact.change': 'Change or delete it',
  'contact.delete': 'Delete this contact',
  'contact.deleteMeans':
    'Its name, email address and telephone number are deleted for good. The record itself stays as it is.',
  'contact.deleted': 'The contact has been deleted.',
  'country.add': 'Add a country',
  'country.type': 'Type a name',
  'country.none': 'No country has this name. Try another spelling or another name.',
  'country.already': 'This country is chosen already.',
  'country.found': {
    one: '{count} country found',
    other: '{count} countries found',
  },
  'country.remove': 'Remove {country}',
  'country.addOwn': 'Add {country}',
  'country.removed': '{country} removed',
  'country.notChosen': 'Choose a country from the list, or clear this field.',
  'form.addCondition': 'Add a condition',
  'form.conditionKind': 'Condition {number}: kind',
  'form.conditionText': 'Condition {number}: in your words',
  'form.moreLanguages': 'More languages',
  'form.more': 'More about this component (optional)',
  'form.last': 'The whole record',
  'form.followUp': 'Follow-up plan',
  'form.capacity': 'How much at once',
  'form.registers': 'Other registers and initiatives',
  'form.quality': 'Quality of the pledge',
  'form.setting': 'Legal setting and scale (optional; makes matching more exact)',
  'form.confidential': 'Never suggest for… (optional, confidential)',
  'form.whoSees': 'Who sees this',
  'form.whoSees.draft': 'While it is a draft: {audience}.',
  'form.whoSees.submitted': 'Once you submit it: {audience}.',
  'form.whoSees.returned': 'If the Secretariat returns it: {audience}.',
  'form.whoSees.proposed':
    'If the Secretariat proposes to match one of its components: the parties on the other side of that match see that component, the title and its language, whether support is asked for or still open, the legal setting, how status is determined, the scale, and your party’s name, as they stand when it is proposed and, while the match is open, where they have changed since. Contacts, exclusions and other components are not shown to them.',
  'form.whoSees.public':
    'Everybody: only what your party releases. Contacts and exclusions are never published.',
  'form.whoSees.hidden':
    'Everybody: nothing. What your party says here is synthetic, and this register is the real record: it stays out of everything public, also once it is released.',
  'form.whoSees.restated':
    'Everybody: it is public already, as restated from public pages. What you change here is published only if your party releases it. Contacts and exclusions are never published.',
  'audience.owner': 'its own party alone',
  'audience.owner.secretariat': 'its own party and the Secretariat',
  'audience.owner.secretariat.reader':
    'its own party, the Secretariat and the readers registered here',
  'audience.seenBy': 'Seen by: {audience}.',
  'form.submit.pledge': 'Submit the pledge',
  'form.submit.offer': 'Submit the offer',
  'form.saveDraft': 'Save as a draft',
  'form.sending': 'Sending…',
  'form.summary': {
    one: '{count} answer needs another look',
    other: '{count} answers need another look',
  },
  'edit.pledge': 'Edit the pledge',
  'edit.offer': 'Edit the offer',
  'edit.lead':
    'Your change becomes a new version. An accepted record goes to the Secretariat again; what is published stays as it is until you release the new version.',
  'edit.save': 'Save as a new version',
  'edit.saveAndSubmit': 'Save and submit',
  'edit.submitAgain': 'Save and submit again',
  'edit.saveAlone': 'Save without submitting',
  'edit.saved': 'Saved. The record is at version {version} now.',
  'conflict.title': 'Somebody changed this record while you were editing it',
  'conflict.lead':
    'What you typed is still here, and nothing was overwritten. Choose for each answer which version the form goes on with; nothing is saved before you save the form.',
  'conflict.by.both': 'You and somebody else changed this answer.',
  'conflict.by.others': 'Somebody else changed this answer; you did not.',
  'conflict.mine': 'Yours:',
  'conflict.theirs': 'Stored now:',
  'conflict.blank': 'nothing',
  'conflict.goOn': 'Go on with these answers',

  'where.places': 'In certain countries or regions',
  'where.anywhere': 'Anywhere',
  'where.notKnown': 'Not known yet',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.notStated': 'Not stated',
  'supportRequested.yes': 'Yes, we ask for support',
  'supportRequested.no': 'No, we make this pledge without asking',
  'supportRequested.notStated': 'We do not say yet',

  'error.inField': '“{field}”: {advice}',
  'error.inComponent': 'Component {number}: {advice}',
  'error.inImagined': 'Imagined offer {number}: {advice}',
  'error.required': 'Fill this in.',
  'missing.title': 'Enter a title.',
  'missing.language': 'Choose the language of your texts.',
  'missing.supportRequested': 'Say whether your State asks for support.',
  'missing.availability': 'Say whether the support is still open.',
  'missing.area': 'Choose an area.',
  'missing.text.pledge': 'Say what will be improved.',
  'missing.text.offer': 'Say what you give.',
  'missing.amount': 'Enter how much, under “At least” or “At most”.',
  'missing.unit': 'Choose a unit for the amount.',
  'missing.per': 'Choose how often: once, or each month or year.',
  'missing.currency': 'Choose a currency.',
  'missing.conditions': 'Choose a kind for each condition and describe it, or remove it.',
  'missing.contactName': 'Enter the name of the focal point.',
  'missing.contactEmail': 'Enter the email address of the focal point.',
  'error.wrongType': 'Write this in another way.',
  'error.unknownId': 'Choose one of the options.',
  'error.tooLong': 'Shorten this.',
  'error.tooMany': 'Give fewer.',
  'error.tooFew': 'Give at least one.',
  'error.tooLarge': 'Give a smaller number.',
  'error.tooSmall': 'Give a larger number.',
  'error.wrongFormat': 'This cannot be read. Write it in another way.',
  'error.notAnEmail': 'Enter an email address such as name@example.org.',
  'error.wrongNumber': 'Write a whole number in digits.',
  'error.forbiddenCharacters':
    'Remove the character {character} at position {position}: nobody can see it. If you do not find it, delete the words around it and type them again.',
  'error.nothingVisible':
    'Write at least one letter, number or symbol: nothing of this can be seen.',
  'error.tooManyMarks':
    'Remove the marks or unseen characters that pile up from position {position} on: at most 8 may follow one another, and 3 for each letter.',
  'error.linkWithBlank':
    'Take the blanks out of this address, or write each address on its own line.',
  'error.twoLinks':
    'Write each address on its own line: a second http:// or https:// begins within this one.',
  'error.notALink': 'Give whole addresses that begin with https://',
  'error.notADate': 'Write a real date: 2027, 2027-03 or 2027-03-15.',
  'error.endBeforeStart': 'Give an end that is not before the start.',
  'error.maxBelowMin': 'Give a number that is not below “At least”.',
  'error.unknownCurrency': 'Choose a currency by its ISO code, such as EUR.',
  'error.currencyForMoneyOnly': 'Choose a currency for money, and none otherwise.',
  'error.anywhereAndPlaces': 'Choose either anywhere, or countries and regions.',
  'error.repeated': 'Give each only once.',
  'error.outsideArea': 'Choose topics of the chosen area.',
  'error.madeUpInReal':
    'Choose a country that there is: XA to XZ are made up, and this register is the real record.',
  'error.amountRequired': 'Say how much: both sides state amounts in the same unit.',
  'error.amountNotComparable': 'Leave this blank: the two sides state no unit in common.',
  'error.notSelected': 'This record is no longer in this selection. Choose another.',
  'error.nothingToTry': 'Add an imagined offer, or leave out a record.',
  'error.other': 'Look at this again.',

  'confirmation.pledge': 'Your pledge has been received',
  'confirmation.offer': 'Your offer has been received',
  'confirmation.draftTitle': 'Your draft has been saved',
  'confirmation.reference': 'Reference',
  'confirmation.next':
    'The Secretariat checks that it is complete and concrete, and accepts it or returns it with a reason. Nothing is published before your party releases it.',
  'confirmation.draftNext': 'Seen by: {audience}. It enters matching when you submit it.',
  'confirmation.open': 'Open the record',

  'suggestions.first': 'First suggestions',
  'suggestions.title': 'Suggestions',
  'suggestions.peopleDecide':
    'Suggestions are computed and explained; people decide. They are never public.',
  'suggestions.basis.released':
    'Computed from public records alone: what is not public is not in this list.',
  'suggestions.basis.kept': 'The Secretariat’s list, over all submitted and accepted records.',
  'suggestions.policy': 'Matching policy, version {version}.',
  'suggestions.working': 'Being computed…',
  'suggestions.none': 'Nothing that you may see fits now. New records change that at once.',
  'suggestions.count': { one: '{count} suggestion', other: '{count} suggestions' },
  'suggestions.of100': 'of 100 points',
  'suggestions.pair': 'Component {pledge} of the pledge with component {offer} of the offer',
  'suggestions.reasons': 'Why {score} points',
  'suggestions.gates': 'Conditions that had to hold',
  'suggestions.parts': 'Parts of the score',
  'suggestions.part': 'Part',
  'suggestions.points': 'Points',
  'suggestions.pointsOf': '{points} of {of}',
  'suggestions.why': 'Why',
  'suggestions.score': 'Score',
  'suggestions.neutral':
    'If something is not stated, the pair is still possible; that part counts half.',
  'suggestions.recomputed': 'Last recomputed: {time}.',
  'suggestions.recomputing': 'A change is being worked in. The list below may be from before it.',
  'suggestions.aside': 'Also note',
  'suggestions.explain': 'All pairs of components, and what would help',
  'none.title': 'Why nothing is suggested',
  'none.help': 'What would help',
  'none.noHelp': 'No single change of this record or of another one would help.',
  'none.incomplete':
    'There are more records than were looked at. The counts are of those that were.',
  'pair.title': 'Why this pair, or why not',
  'pair.suggested': 'The two are suggested to each other.',
  'pair.notSuggested': 'The two are not suggested to each other.',
  'pair.noPair': 'A side has no component in any of the four areas.',
  'pair.best': 'The pair of components that fits best',
  'pair.others': 'Other pairs of components',
  'pair.holds': 'Every condition holds, or is not known',
  'pair.fails': 'Does not hold: {gates}',
  'pair.nearest': 'The smallest change that would help',
  'pair.noChange': 'No single change would help.',
  'pair.ask.pledge': 'Why not another pledge?',
  'pair.ask.offer': 'Why not another offer?',
  'pair.label.pledge': 'Reference or address of a pledge',
  'pair.label.offer': 'Reference or address of an offer',
  'pair.hint': 'Choose one, or paste the reference or the address of its page.',
  'pair.wrong':
    'Give a reference of 16 letters and digits, or the address of a page that ends in one.',
  'pair.show': 'Show the reasons',
  'preview.show': 'Show what this would match',
  'preview.title': 'What this would match',
  'preview.unsaved': 'Nothing is saved or sent. Submitting these answers now would show the same.',
  'pair.more': {
    one: '{count} more pair is not shown.',
    other: '{count} more pairs are not shown.',
  },

  'record.pledge': 'Pledge',
  'record.offer': 'Offer',
  'record.summary': 'Summary',
  'record.notes': 'Notes',
  'record.language': 'Language',
  'record.matches': 'Matches',
  'record.released': 'Released by its owner, {time}.',
  'record.restated': 'Restated from public pages, read on {date}.',
  'record.restatedUndated':
    'Restated from public pages; the day on which they were read is not known.',
  'record.publicVersion': 'Version {version} is public.',
  'record.notPublic': 'Not public.',
  'record.confirmedOn': 'Its party last confirmed it as unchanged on {date}.',
  'record.unconfirmed':
    'Unconfirmed: the day until which the offer was valid has passed. It is suggested to nobody until its party confirms it.',
  'record.version': 'Version {version}, {time}.',
  'record.returnReason': 'Returned by the Secretariat:',
  'record.signInToSee': 'If it is a record of your party, sign in to see it.',
  'record.syntheticShort': '(synthetic)',
  'allocation.title': 'Best allocation',
  'allocation.lead':
    'Who could serve whom, so that as much as possible is covered, those served least get more, and the fit is best. A proposal: people decide, and nothing is stored.',
  'allocation.staffOnly': 'Only the Secretariat can see this page.',
  'allocation.count': {
    one: '{count} pledge component still to be covered',
    other: '{count} pledge components still to be covered',
  },
  'allocation.empty': 'Nothing in this selection is still to be covered.',
  'allocation.totals': 'Cover by unit',
  'allocation.asked': 'Asked',
  'allocation.before': 'Served already',
  'allocation.after': 'With this proposal',
  'allocation.open': 'Still to be covered',
  'allocation.used': 'Used of what offers have left',
  'allocation.usedOf': '{used} of {left}',
  'allocation.components': { one: '{count} component', other: '{count} components' },
  'allocation.pledges': 'What each pledge component would get',
  'allocation.pledge': 'Pledge component',
  'allocation.gets': 'Would get',
  'allocation.nothing': 'nothing',
  'allocation.score': '{score} of 100 points',
  'allocation.notAccepted': 'Cannot be proposed before both records are accepted.',
  'allocation.noOffer':
    'No offer component that is still to be given was found for this selection.',
  'allocation.usedUp': {
    one: '{count} offer component that fits is used up by this proposal.',
    other: '{count} offer components that fit are used up by this proposal.',
  },
  'allocation.notProven':
    'For some units a better allocation may exist: so many records have as many matches as they can have at once that not every way was looked at. No limit is exceeded.',
  'allocation.heldBack': {
    one: '{count} offer component fits, but one side has all the matches that it can have at once, or the State can take in none at that time:',
    other:
      '{count} offer components fit, but one side has all the matches that it can have at once, or the State can take in none at that time:',
  },
  'allocation.otherMeasure': {
    one: '{count} offer component fits but is stated in another unit:',
    other: '{count} offer components fit but are stated in another unit:',
  },
  'allocation.amountNotStated': {
    one: '{count} offer component fits, but an amount is not stated. Look at it:',
    other: '{count} offer components fit, but an amount is not stated. Look at them:',
  },
  'allocation.barred': {
    one: '{count} offer component ({alone} for this reason alone)',
    other: '{count} offer components ({alone} for this reason alone)',
  },
  'allocation.asIs': 'With current offers',
  'allocation.tooMany':
    'More is still to be covered here than can be allocated at once. Choose an area, a region, or both.',
  'allocation.openAndWhy': 'Still to be covered, and why',
  'allocation.doNotFit': {
    one: '{count} offer component does not fit',
    other: '{count} offer components do not fit',
  },

  'whatIf.title': 'What if?',
  'whatIf.lead':
    'See what offers that do not exist yet would change, or what would be lost without a record. It is computed on a copy: nothing is stored.',
  'whatIf.open': 'Try a what-if',
  'whatIf.close': 'Close the what-if',
  'whatIf.offers': 'Imagined offers',
  'whatIf.offersHint':
    'Offers that do not exist, at most {most}. They may also be removed, so that only records are left out.',
  'whatIf.offer': 'Imagined offer {number}',
  'whatIf.add': 'Add an imagined offer',
  'whatIf.more': 'Languages and time (optional)',
  'whatIf.leftOut': 'Leave out',
  'whatIf.leftOut.offers': 'Offers left out',
  'whatIf.leftOut.pledges': 'Pledges left out',
  'whatIf.leftOutHint.offers': 'As if these offers of the selection did not exist.',
  'whatIf.leftOutHint.pledges': 'As if these pledges of the selection did not exist.',
  'whatIf.leaveOut.offer': 'Leave out an offer',
  'whatIf.leaveOut.pledge': 'Leave out a pledge',
  'whatIf.leftOutNumber.offer': 'Offer left out {number}',
  'whatIf.leftOutNumber.pledge': 'Pledge left out {number}',
  'whatIf.show': 'Show what would change',
  'whatIf.result': 'What would change',
  'whatIf.onCopy':
    'A what-if, computed on a copy. Nothing was stored: imagined offers are in no list, figure or file, and what was left out is still there.',
  'whatIf.stale': 'The answers above have changed since. Show it again to take them in.',
  'whatIf.compared': 'Cover without and with the what-if',
  'whatIf.figure': 'Figure',
  'whatIf.without': 'Without',
  'whatIf.with': 'With',
  'whatIf.change': 'Change',
  'whatIf.rise': '{amount} more',
  'whatIf.fall': '{amount} less',
  'whatIf.same': 'no change',
  'whatIf.covered': 'Covered',
  'whatIf.servedWhole': 'Components covered in full',
  'whatIf.noAmount': 'Components without an amount, which no sum counts',
  'whatIf.effects': 'What each imagined offer would do',
  'whatIf.used': 'Used',
  'whatIf.goesTo': 'Would go to',
  'whatIf.goesNowhere': 'Nothing in this selection that is still to be covered would take it.',
  'whatIf.fitsUncounted':
    'Among those that fit best, but no amount can be counted. For people to look at:',
  'whatIf.changed': 'Pledge components for which something changes',
  'whatIf.changedNone': 'For no pledge component of this selection would anything change.',
  'whatIf.before': 'Without the what-if: {amount}',

  'matches.title': 'Matches',
  'matches.lead': 'A match is a pair of a pledge and an offer that people have taken up.',
  'matches.count': { one: '{count} match shown', other: '{count} matches shown' },
  'matches.unpledged': 'Only matches whose pledge is not in this register are shown.',
  'matches.showAll': 'Show all matches',
  'matches.noneUnpledged': 'None of the matches read so far is without a pledge in this register.',
  'matches.empty': 'No match is public yet.',
  'matches.stage': 'Stage: {stage}',
  'matches.supporters': 'Support by',
  'matches.recipients': 'Support for',
  'matches.areas': 'Areas',
  'matches.pledge': 'The pledge',
  'matches.offer': 'The offer',
  'matches.notInRegister': 'not in this register',
  'matches.open': 'Open the record',
  'matches.own': 'Matches of your party',
  'matches.all': 'All matches',
  'matches.public': 'Public matches',
  'matches.publicLead':
    'A match is public if every party that it names has released it, or if it is restated from public pages. Each says which.',
  'matches.noneYours': 'There is no match yet.',
  'matches.waiting': {
    one: '{count} match needs your answer',
    other: '{count} matches need your answer',
  },
  'match.title': 'Match',
  'match.state': 'Stage',
  'match.amount': 'Amount',
  'match.amountHint': 'A whole number, in the unit that both sides state.',
  'match.summaryHint': 'What is put to both sides. It becomes public if the match is released.',
  'match.summaryHintHidden': 'What is put to both sides.',
  'match.open': 'Open that match',
  'match.openNumber': 'Open match {number} of {count}',
  'match.waits': 'Your answer is needed',
  'match.changed': 'A record has changed',
  'match.changedMeans':
    'What this match says or shows of a record reads differently now than when it was proposed or agreed. Look at both ends before you decide; answers to the earlier wording no longer count.',
  'match.declinedBy': 'Declined by',
  'match.answer.pledge': 'Answer for the pledge',
  'match.answer.offer': 'Answer for the offer',
  'match.given': 'answered yes',
  'match.awaited': 'not yet answered',
  'match.released': 'Released by every party that it names, {time}.',
  'match.restated': 'Restated from public pages, read on {date}.',
  'match.restatedUndated':
    'Restated from public pages; the day on which they were read is not known.',
  'match.notPublic': 'Not public.',
  'match.syntheticNotPublic':
    'Synthetic, and this register is the real record: this match stays out of everything public, also once every party has released it.',
  'match.releaseAwaited': 'Not public. Consent is awaited from:',
  'match.left.pledge': 'Still to be covered: {left} of {max}',
  'match.left.offer': 'Still free: {left} of {max}',
  'match.endHidden':
    'What was proposed was not kept with this match. The Secretariat shows both ends when it revises the proposal.',
  'match.end.text': 'Text',
  'match.end.asDisclosed': 'As shown to both sides on {time}, from version {version}.',
  'match.end.outOfForce': 'The record’s state now: {state}.',
  'match.end.changed':
    'Parts of this read differently today. An answer now counts for what it reads today.',
  'match.end.then': 'As shown:',
  'match.end.today': 'Today:',
  'match.end.wholeRecord': 'The whole record:',
  'match.reasons.whole': 'From both records as they are now.',
  'match.reasons.disclosed':
    'From the two ends as they are shown here alone. What other matches take up is not counted.',
  'match.endsFirst':
    'Before you can consent, what this match shows of both records has to be loaded.',
  'match.recorded': 'Recorded. The match is at this stage: {state}.',
  'match.recordedRelease': 'Recorded. Your party consents to the publication of this match.',
  'match.recordedWithdrawal':
    'Recorded. Your party does not consent to the publication of this match.',
  'refusal.notAccepted':
    '{side}: its state is “{state}”. It can be proposed once the Secretariat has accepted it as it stands.',
  'refusal.noArea':
    '{side}: this component lies in none of the four areas. Give it an area, or choose another component.',
  'refusal.gatesFailed':
    'These two do not fit: {gates}. Read the reasons of the pair, and choose another or correct the records.',
  'refusal.alreadyMatched':
    'These two components are in a match already, at this stage: {state}. Go on with that one.',
  'refusal.noRoom':
    '{side}: {left} left, and this match takes {amount}. The Secretariat can revise it to a smaller amount.',
  'refusal.amountOutdated':
    'The amounts that the records state have changed since this was proposed. The Secretariat has to revise the amount first.',
  'refusal.notInForce':
    '{side}: its state is “{state}”, so this step is not possible. Wait until it is submitted again, or close the match if it is still open.',
  'refusal.componentGone':
    '{side}: the component that this match names is gone. Close the match, and propose another.',
  'refusal.notDisclosed':
    'What was proposed was not kept with this match, so nobody can consent to it yet. The Secretariat can revise the proposal, which shows both ends to both sides.',
  'refusal.stepNotAllowed':
    'The match is at another stage now, which does not allow this: {state}. Reload the page to see what it allows.',
  'refusal.alreadyAnswered':
    'Your answer was given before, and stands. Reload the page to see whose answer is awaited.',
  'refusal.alreadyReleased':
    'Your party has released this match before. Reload the page to see whose consent is awaited.',
  'refusal.withdrawalHeld': {
    one: '{count} match of this record is agreed or under way. Suspend it or close it first; then this record can be withdrawn. Your party may do that alone.',
    other:
      '{count} matches of this record are agreed or under way. Suspend or close each of them first; then this record can be withdrawn. Your party may do that alone.',
  },
  'refusal.returnHeld': {
    one: '{count} match stands on this record. Close it first; then the record can be returned.',
    other:
      '{count} matches stand on this record. Close each of them first; then the record can be returned.',
  },
  'refusal.componentInMatch':
    'A component that you removed is part of a match, so it has to stay until that match is closed. To have it back, open this form again and choose “Delete them and start anew”.',
  'refusal.amountAgreed':
    '{amount} of this component are agreed in matches. Give at least that much in the same unit, or first take a match back to discussion.',
  'refusal.recordStepNotAllowed':
    'The record’s state is “{state}” now, which does not allow this. Look at how it stands, and choose from what you can do.',
  'refusal.recordWithdrawn':
    'This record is withdrawn, and stays as it was. Open it and copy it to a new draft instead.',
  'propose.title': 'Propose this match',
  'propose.means':
    'Both sides are asked for their consent: first to discuss it, then to the support itself. Nothing is published.',
  'propose.discloses':
    'With this you show both components, the titles and their language, whether support is asked for or still open, the legal settings, how status is determined, the scale, and the parties’ names to: {parties}. They are shown as they stand in version {pledge} of the pledge and version {offer} of the offer and, while the match is open, where they have changed since. This is recorded. Contacts, exclusions and other components are not shown.',
  'propose.standing': 'pledge version {pledge}, offer version {offer}',
  'propose.noMeasure': 'The two state no unit in common, so the match states no amount.',
  'propose.done': 'Proposed. Both sides can read it now and are asked for their answers.',
  'propose.left.pledge': 'Still to be covered of the pledge: {left}.',
  'propose.left.offer': 'The offer has {left} left.',
  'problems.title': 'Problems that the API answers with',
  'problems.lead':
    'Each answer that is not a success is problem+json (RFC 9457). Its type is an address on this page.',
  'problems.malformed': 'The request cannot be read: correct what the errors name.',
  'problems.invalid':
    'Some answers need correcting: the errors name the fields. Nothing was saved.',
  'problems.unsupportedMediaType': 'Only JSON in UTF-8 is accepted, not compressed.',
  'problems.tooLarge': 'The request is too large: shorten texts or divide it.',
  'problems.unauthorized': 'Sign in first, or again: the token is missing, wrong or too old.',
  'problems.forbidden': 'Your account may not do this.',
  'problems.notALead':
    'Only a State or a regional organisation leads a pledge. Others submit offers.',
  'problems.notFound': 'There is nothing here that you may see.',
  'problems.conflict': 'The record is in a state that does not allow this step.',
  'problems.stale': 'Somebody changed the record meanwhile: read it again and repeat your change.',
  'problems.preconditionRequired': 'Say in If-Match which version you are changing.',
  'problems.keyReused': 'This Idempotency-Key was used before for another request.',
  'problems.busy': 'Many people are changing this right now: try again in a moment.',
  'problems.unavailable':
    'The service could not answer in time: try again in a moment with the same Idempotency-Key. Nothing is saved twice.',
  'step.label': 'What you can do',
  'step.editReturned': 'Edit and submit again',
  'step.copy': 'Copy to a new draft',
  'step.edit': 'Edit',
  'step.cancel': 'Cancel',
  'step.reason': 'Reason',
  'step.changed':
    'Someone has changed this since you opened it. Look at what changed, and send again if you still wish to.',
  'step.conflict': 'Its state does not allow this now. Look at how it stands.',
  'step.kept': 'What you typed is still here.',
  'step.keptOlder':
    'This has changed since you typed what follows, which was not sent. Choose what becomes of it.',
  'step.keptUse': 'Use what I typed',
  'step.keptLeave': 'Delete it and start from how it stands',
  'step.stood': 'When you opened this',
  'step.stands': 'Now',
  'step.submission': 'Submit',
  'step.submission.means':
    'The record goes to the Secretariat and enters matching. Seen by: {audience}. Nothing is published.',
  'step.unfinished': 'Before it can be submitted, this needs another look:',
  'step.finish': 'Finish it in the form',
  'step.submission.done': 'Submitted.',
  'step.acceptance': 'Accept',
  'step.acceptance.means': 'You confirm that the record is complete and concrete.',
  'step.acceptance.done': 'Accepted.',
  'step.return': 'Return',
  'step.return.means': 'The record goes back to its owner with your reason, and leaves matching.',
  'step.return.meansPublic':
    'The record goes back to its owner with your reason, and leaves matching. Version {version} of it stays public: a return takes nothing off the public pages.',
  'step.return.done': 'Returned to its owner.',
  'step.release': 'Release',
  'step.release.means':
    'You consent, for your party, to publish this version: title, texts, places, amounts and sources, but no contact and no exclusion. It appears on the public page within a minute. To take it off again, withdraw the record; while a match of it is agreed or under way, that match has to be suspended or closed first, which your party may do alone.',
  'step.release.meansHidden':
    'You consent, for your party, to publish this version. It is synthetic, and this register is the real record: it stays out of everything public all the same.',
  'step.release.done': 'Released. This version appears on the public page within a minute.',
  'step.release.doneHidden':
    'Released. It is synthetic, so it stays out of everything public all the same.',
  'step.withdrawal': 'Withdraw',
  'step.withdrawal.means':
    'The record leaves matching at once. It is kept with its history. Seen by: {audience}.',
  'step.withdrawal.meansPublic':
    'The record leaves matching and the public page at once. It is kept with its history. Seen by: {audience}.',
  'step.withdrawal.done': 'Withdrawn.',
  'step.confirmation': 'Nothing has changed',
  'step.confirmation.means':
    'You say, for your party, that the record still holds as it stands. It is no edit: nothing has to be accepted or released again.',
  'step.confirmation.validUntil': 'Valid until (optional)',
  'step.confirmation.done': 'Noted: nothing has changed.',
  'matchStep.discussion': 'Open talks',
  'matchStep.discussion.means':
    'Your side is ready to talk about this. Once both sides are, it is under discussion. Nothing is agreed yet.',
  'matchStep.agreement': 'Agree to this support',
  'matchStep.agreement.means':
    'You consent, for your side, to this support and this amount. Once both sides have, it is agreed, takes up its amount on both sides, and counts as cover.',
  'matchStep.decline': 'Decline',
  'matchStep.decline.means':
    'The match ends, and both components are free again. Your reason is seen by the Secretariat and your party alone.',
  'matchStep.revise': 'Revise',
  'matchStep.revise.means': 'The amount and the words change, and both sides answer anew.',
  'matchStep.plan': 'Start planning',
  'matchStep.plan.means': 'The sides plan how the support will be given.',
  'matchStep.start': 'Start the support',
  'matchStep.start.means': 'The support is being given from now on.',
  'matchStep.confirm': 'Confirm it is fulfilled',
  'matchStep.confirm.means':
    'You confirm, for your side, that the support has been given. Once both sides have, the match is fulfilled.',
  'matchStep.back': 'Go back one stage',
  'matchStep.back.means': 'The match returns to the stage before. The amount stays taken up.',
  'matchStep.discuss': 'Take back to discussion',
  'matchStep.discuss.means':
    'What was agreed is open again. Its amount is free until both sides consent anew.',
  'matchStep.suspend': 'Suspend',
  'matchStep.suspend.means':
    'The match rests. Its amount is free until it is discussed and agreed anew.',
  'matchStep.close': 'Close unfulfilled',
  'matchStep.close.means':
    'The match ends without support, and both components are free again. Its history is kept.',
  'matchStep.release': 'Release',
  'matchStep.release.means':
    'You consent, for your party, to publish this match: its title, summary, stage, amount and both sides’ names. It becomes public once every named party has consented. You may take your consent back at any time.',
  'matchStep.release.meansHidden':
    'You consent, for your party, to publish this match. It is synthetic, and this register is the real record: it stays out of everything public all the same. You may take your consent back at any time.',
  'matchStep.withdrawRelease': 'Withdraw from the public pages',
  'matchStep.withdrawRelease.means':
    'Your party does not consent, or no longer consents, to the publication of this match, which may also be restated from public pages. If it is public, it leaves the public pages at once. It becomes public again once every named party has released it.',
  'matchStep.withdrawRelease.meansHidden':
    'Your party does not consent, or no longer consents, to the publication of this match. It is synthetic, and this register is the real record: it stays out of everything public in any case.',
  'onBehalf.title.pledge': 'Record a pledge for a party',
  'onBehalf.title.offer': 'Record an offer for a party',
  'onBehalf.choose':
    'Choose the party whose letter, note verbale or words at a meeting you record.',
  'onBehalf.party': 'You record for',
  'onBehalf.lead':
    'You record this for the party. It is marked as recorded by the Secretariat until the party confirms, changes or releases it, and nothing of it becomes public before.',
  'onBehalf.legend': 'On what you record it',
  'onBehalf.hint':
    'Shown to whoever may read the record before it is public, and to both sides of a match.',
  'onBehalf.submit': 'Record for the party',
  'onBehalf.edit': 'Edit for the party',
  'onBehalf.unconfirmed':
    'Recorded by the Secretariat for the party ({basis}, {date}). The party has not confirmed it.',
  'onBehalf.confirmed':
    'Recorded by the Secretariat for the party ({basis}, {date}). The party made it its own on {confirmed}.',
  'onBehalf.mark': 'Recorded by the Secretariat, not confirmed',
  'onBehalf.confirm': 'Confirm as ours',
  'onBehalf.confirm.means':
    'The Secretariat recorded this for your party. Confirm it if it says what your party means. To correct it, edit it; that confirms it, too.',
  'onBehalf.confirm.done': 'Confirmed as your party’s own.',
  'onBehalf.history.recorded': 'Recorded for the party',
  'onBehalf.history.confirmed': 'Made its own by the party',
  'field.basis': 'Basis',
  'field.basisDate': 'Its date',
  'hint.basisDate': 'Year-month-day, such as 2026-11-03.',
  'codes.title': 'Codes set by the Secretariat',
  'codes.lead':
    'The words are the party’s own; these codes were set by the Secretariat. The party may change each, or take it back, by an edit like any other.',
  'codes.set': '{field}, on {date}.',
  'codes.before': 'Before: {value}.',
  'codes.nothingBefore': 'Nothing was stated before.',
  'codes.takeBack': 'Take back',
  'history.title': 'History',
  'history.when': 'When',
  'history.what': 'What',
  'history.who': 'Who',
  'history.why': 'Reason',
  'history.create': 'Created',
  'history.edit': 'Edited',
  'history.submission': 'Submitted',
  'history.acceptance': 'Accepted',
  'history.code': 'Coded by the Secretariat',
  'history.return': 'Returned',
  'history.release': 'Released',
  'history.withdrawal': 'Withdrawn',
  'history.confirmation': 'Confirmed as unchanged',
  'history.lapse': 'Unconfirmed, as its day had passed',
  'history.register': 'The register',
  'history.import': 'Imported',
  'history.import.confirmation': 'Confirmed by a second officer, and public as restated',
  'history.match.propose': 'Proposed',
  'history.match.consent': 'Consented',
  'history.match.decline': 'Declined',
  'history.match.revise': 'Revised',
  'history.match.plan': 'Planning started',
  'history.match.start': 'Support started',
  'history.match.confirm': 'Confirmed as fulfilled',
  'history.match.back': 'Taken back one stage',
  'history.match.discuss': 'Taken back to discussion',
  'history.match.suspend': 'Suspended',
  'history.match.close': 'Closed unfulfilled',
  'history.match.release': 'Release consented to',
  'history.match.withdrawal': 'Consent to release taken back',
  'list.title': 'Records',
  'list.ownLead': 'The pledges and offers of your party.',
  'list.staffLead': 'All pledges and offers.',
  'list.kind': 'Kind',
  'list.wrongReference': 'Check the letters: this is not a reference of ours, such as P-3KFQ7Z2MX.',
  'list.find': 'Find',
  'list.party': 'Party',
  'list.release': 'Publication',
  'list.reach': 'How it reaches the country',
  'list.updated': 'Changed',
  'list.empty': 'No record fits these filters.',

  'imports.title': 'Confirm an import',
  'imports.lead':
    'Some rows of an imported file restate pages of websites that this register has not approved. They wait here until a second officer, not the one who imported them, has checked those pages.',
  'imports.means':
    'Read the pages that the rows name first. What you confirm becomes public word for word, as restated from those pages, and the history names you and the importer.',
  'imports.file': 'The imported file',
  'imports.fileHint': 'The same JSON file that the other officer imported.',
  'imports.noFile': 'Choose the file that was imported.',
  'imports.notAFile':
    'This is no import file. Choose a JSON file with a list of rows under “records”.',
  'imports.tooLarge':
    'This file is too long for the page. Confirm it with the command: npm run import -- FILE --confirm',
  'imports.confirm': 'Confirm and publish',
  'imports.done': 'Every row is public now',
  'imports.doneBefore': 'Every row was public before, and none was left to confirm',
  'imports.doneInPart': 'Some rows were confirmed, and others were not',
  'imports.doneNone': 'No row was confirmed',
  'imports.rows': 'Rows in the file',
  'imports.imported': 'Confirmed now',
  'imports.unchanged': 'Public before',
  'imports.refused': 'Not confirmed',
  'imports.row': 'Row',
  'imports.why': 'Why, in English',
  'imports.waits': 'This record was imported and is not public.',
  'imports.open': 'Confirm the import',

  'about.what.title': 'What it is',
  'about.what.text':
    'The Asylum Capacity Support Group brings States that ask for support with their asylum systems together with those who offer it. This service takes pledges and offers through forms, suggests pairs that fit, and shows how far the needs are covered, by area, region and type of stakeholder.\nIt suggests and explains; people decide. It does not rank States.',
  'about.not.title': 'What it is not',
  'about.not.text':
    'It is not a product of the United Nations or UNHCR and is not endorsed by them. It is a working proposal, shown on facts from public pages. A record here is no update on a State’s progress and no judgement on it.',
  'about.matching.title': 'How suggestions are made',
  'about.matching.text':
    'A pair is suggested only if every condition holds or is not known to fail: the State asked, the offer is open, both are real or both synthetic, both lie in the same area, the offer reaches the place, neither side rules the other out, the times meet, the need is open and the offer has room.\nThen seven parts make a score of at most 100: topics 30, kind of support 20, share of the need 15, place 10, language 10, law 10, scale 5. What one side does not state earns half of its part.\nThe real criteria of the Group’s Secretariat are not public. These are ours, versioned and open to change; each suggestion names the version.',
  'about.publication.title': 'What becomes public',
  'about.publication.text':
    'What its owner has released, and only that version; and facts restated from public pages, which nobody released here. Each record and each match says which it is; what is restated names its pages and the day on which they were read. Public pages, files and totals are computed from these alone. Suggestions, drafts, exclusions and contacts are never public.',
  'about.data.title': 'The data',
  'about.data.text':
    'The first records are facts from public pages about the Group’s matches, offers and commitments, as found up to 23 November 2026 and restated in other words. Gaps are left as gaps. Each record names its pages.\nRegions are those of UNHCR’s population statistics (CC BY 4.0). Names of countries are from OCHA’s taxonomy (MIT licence). No name, code or grouping says anything about the legal status of a country or territory or about its boundaries.\nSynthetic records stand on country codes that no country has (XA to XZ) and are always labelled.',
  'about.words.title': 'Words on these pages',
  'about.words.text':
    'Party: a State or an organisation that pledges or offers.\nComponent: one part of a pledge or of an offer, in one area. A pledge may have several.\nRelease: the recorded consent of a party to make its record public.\nRestated: taken from public pages, which are named; no party has released it here.\nMatch: a pledge and an offer that people have taken up.\nOpen: support is asked for, and none has been agreed.\nStill to be covered: what agreed support, and a proposed allocation where there is one, leave of what is asked.\nRegister: all the pledges and offers that this service holds.',
  'about.accessibility.title': 'Accessibility',
  'about.accessibility.text':
    'These pages aim at WCAG 2.2, level AA. They are tested automatically with axe, with the keyboard and at 320 pixels’ width, in English and Arabic.\nKnown gaps: they have not been tested by people who use assistive technology; translations into French, Spanish and Arabic have not been reviewed by professional translators; the sign-in page belongs to the identity provider.',
} as const satisfies Messages;
