/** Headings of a file of rows, and what is said of its lines, in English. */
import type { Messages } from '../../messages/message.ts';
import type { RequiredSheetWords } from './catalogue.ts';

export const sheetEnglish = {
  'heading.example': 'Example (not imported)',
  'heading.record_id': 'Record number',
  'heading.component_no': 'Component number',
  'heading.kind': 'Pledge or offer',
  'heading.title': 'Title',
  'heading.language': 'Language of the texts',
  'heading.entity_name': 'Party',
  'heading.entity_type': 'Type of party',
  'heading.joint_partners': 'Other parties to it',
  'heading.iso3': 'Country of the party',
  'heading.party_id': 'Id of the party',
  'heading.area': 'Area',
  'heading.text': 'What is needed or given',
  'heading.part': 'Part',
  'heading.support_types': 'Kinds of support',
  'heading.next_step_by': 'Next step, by when',
  'heading.component_countries': 'Countries where it applies',
  'heading.regions': 'Whole regions where it applies',
  'heading.anywhere': 'Applies anywhere',
  'heading.area_stated': 'Area in words',
  'heading.topics_stated': 'Topics in words',
  'heading.support_types_stated': 'Kinds of support in words',
  'heading.places_stated': 'Places in words',
  'heading.amount_min': 'Amount, at least',
  'heading.amount_max': 'Amount, at most',
  'heading.unit': 'Unit',
  'heading.currency': 'Currency',
  'heading.amount_period': 'How often',
  'heading.start': 'From',
  'heading.end': 'Until',
  'heading.time_stated': 'Time in words',
  'heading.conditions': 'Conditions',
  'heading.condition_kinds': 'Kinds of the conditions',
  'heading.availability': 'Asked for, or still to be given',
  'heading.source_url': 'Public pages',
  'kind.pledge': 'Pledge',
  'kind.offer': 'Offer',
  'availability.requested': 'Support is asked for',
  'availability.not_requested': 'No support is asked for',
  'availability.not_stated': 'Not stated',
  'availability.open': 'Still to be given',
  'availability.committed': 'Committed to named receivers',
  'template.title': 'Rows for the register of asylum capacity support',
  'template.version': 'Version of this template',
  'template.rows': 'Rows',
  'template.readMe': 'Read me',
  'template.yes': 'yes',
  'template.no': 'no',
  'template.how.rows':
    'One row is one component of a pledge or an offer. Rows that follow one another with the same party and title are one record; rows that stand apart are, where they have the same record number.',
  'template.how.who':
    'A party sends its own rows: they become drafts, of which a title is enough. The Secretariat sends rows of any party, which need the party, the language and a text as well.',
  'template.how.cells':
    'Several values in one cell are divided by semicolons. Countries and regions are written by name, in English, French, Spanish or Arabic, or by code.',
  'template.how.dates': 'A date is YYYY, YYYY-MM or YYYY-MM-DD. An amount is a whole number.',
  'template.how.examples':
    'A row with anything in the first column is an example and is never imported.',
  'template.how.columns':
    'Columns may be moved or left out, and every column of the register’s own files is read as well, by its name or its heading in any of the four languages.',
  'template.how.preview':
    'Nothing is stored before the page has shown what would become of each row.',
  'document.title.pledge': 'A pledge, to fill in off line',
  'document.title.offer': 'An offer, to fill in off line',
  'document.how.fill':
    'Write your answers in the right column alone. What is not known yet may stay open; a title is enough for a draft.',
  'document.how.several': 'Several values stand one below the other, or are divided by semicolons.',
  'document.how.components':
    'Each component has a table of its own. Copy one for more; tables without answers are passed over.',
  'document.how.send':
    'Send the file on the page for files of rows. You see what was read before anything is stored, and it becomes a draft.',
  'document.question': 'Question',
  'document.how': 'How',
  'document.answer': 'Your answer',
  'document.record': 'The whole record',
  'document.component': 'Component {number}',
  'document.oneOf': 'One of:',
  'document.someOf': 'Any of:',
  'document.date': 'YYYY, YYYY-MM or YYYY-MM-DD',
  'document.currency': 'ISO 4217 code, such as EUR',
  'document.places': 'By name, or by code',
  'document.leaveKind': 'Leave this as it is.',
  'example.marker': 'Example',
  'example.pledge.party': 'A ministry of XA (made up)',
  'example.pledge.title': 'Registration of asylum applications',
  'example.pledge.text': 'Train registration staff and equip two offices.',
  'example.offer.party': 'A legal network of XB (made up)',
  'example.offer.title': 'Advice on asylum law',
  'example.offer.text': 'Two lawyers review draft rules, on line or on site.',
  'note.dayRead': 'Read as {day}. Write it so if that is right.',
  'note.formulaValue':
    'A formula stands here. The value that it last had was read; look whether it still holds.',
  'note.mergedCell':
    'The cell is merged. Its text was read for each of the rows that it spans: from {cell}.',
  'note.quoteTaken': 'An apostrophe before a sign of a formula was taken off.',
  'note.damagedText':
    'Letters look damaged, as when a file was opened in another encoding. Compare with the source, and save the file as UTF-8.',
  'note.severalStates': 'Several States stand in one cell and were read one by one: {codes}.',
  'note.codeAsWords':
    'No value of this column, so it is kept in words and counts as stated, not coded: “{words}”. Choose one from the list of the template to have it counted.',
  'note.placeAsWords':
    'Not known as a place, so it is kept in words and counts as not coded: “{words}”. Write the name of a country or a region to have it counted.',
  'note.stateGroup':
    '“{words}” is a group of States. It is kept in words; name the States or regions that are meant to have them counted.',
  'note.formerRegion': '“{words}” is a former region. Read as the region of today: {code}.',
  'note.placeElsewhere': '“{words}” is no country. Read as the region, or as anywhere: {code}.',
  'note.languageAssumed': 'No language of the texts is stated. Taken for: {language}.',
  'note.conditionKindAssumed': 'No kind of condition is stated. Taken for: other.',
  'note.saysOtherwise':
    'Row {row} of the same record says something else here, and was read. Make both the same, or give the rows different record numbers.',
  'note.leftOut': 'Records of this kind do not have this. It was left out.',
  'note.partnersAsNamed':
    'Other parties to a record join it themselves. What stands here was left out.',
  'note.newParty':
    'No party of this name is registered, so it would be registered: {name}. Look whether it has another name here.',
  'note.partyLooksLike':
    'Read as the registered party {name}, which is spelled otherwise. Look whether it is the same.',
  'note.partyOtherType':
    'This party is registered with another type, which stays: {type}. Look whether it is the same party.',
  'note.partyOtherCountry':
    'This party is registered with another country, which stays: {country}. Look whether it is the same party.',
  'note.sameNameElsewhere':
    'A party of this name is registered with another country, {country}. This one is taken for another party.',
  'note.nameAgainstCode':
    'The name is that of {named}, the code that of {coded}. The code was read; correct the one that is wrong.',
  'note.looksLikeRecord':
    'A record of this party with this title is here already: {reference}. If it is the same, leave this row out and change that record.',
  'note.sameTitleInFile':
    'Row {row} has the same party and title and says something else. If both are one record, give their rows one record number.',
  'note.goneFromFile':
    'Row {row} of an earlier edition is in this file no more: “{title}” ({reference}). Its record stays as it is until people decide.',
  'note.required': 'Fill this in: {column}.',
  'note.unknownCode':
    'Not one of the values for this column. Choose one from the list of the template.',
  'note.notADate': 'No date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
  'note.ambiguousDay': 'Day and month could be either way round. Write the date as YYYY-MM-DD.',
  'note.serialDay':
    'A number stands here where a date is asked for. Format the cell as a date, or write YYYY-MM-DD.',
  'note.notANumber': 'No whole number. Write digits alone, such as 1200.',
  'note.notYesOrNo': 'Write yes or no, or leave it empty.',
  'note.lostFormula':
    'A formula stands here of which the file keeps no value. Paste the value in its place.',
  'note.kindMissing':
    'Say whether this is a pledge or an offer: in its column, or by the name of the sheet.',
  'note.kindDiffers':
    'The rows of one record are of different kinds. Give them different record numbers.',
  'note.otherParty':
    'You act for another party. Leave out rows of other parties; the Secretariat records them.',
  'note.partyMissing': 'Name the party.',
  'note.partyChoice':
    'Several registered parties have this name. Fill in the country or the id of the party.',
  'note.typeMissing': 'This party would be new here. Fill in its type.',
  'note.stateNeedsCountry': 'Fill in the country of this State.',
  'note.notALead':
    'A pledge is led by a State or a regional organisation. Write it as an offer, or name the State.',
  'note.repeatedInFile': 'Row {row} says the same, word for word. Leave one of them out.',
  'note.recordIsHere':
    'This row has the id of a record that is here and says something else: {reference}. Change that record on its page, or empty the record number to store a new one.',
  'note.tooLong': 'Too long. Shorten the text.',
  'note.tooMany': 'Too many values in one cell. Leave some out.',
  'note.tooManyParts': 'Too many rows for one record. Divide them into several records.',
  'note.recordTooLarge':
    'More than one record can hold. Shorten its texts, or divide its rows into several records.',
  'note.hiddenCharacters':
    'Characters that nobody can see stand here. Write the text anew or paste it as plain text.',
  'note.notALink':
    'No address of a page. Write addresses that begin with https://, divided by blanks.',
  'note.endBeforeStart': 'The end lies before the start. Correct one of them.',
  'note.maxBelowMin': 'The highest amount is below the lowest. Correct one of them.',
  'note.currencyForMoney': 'A currency goes with the unit money, and with no other.',
  'note.unknownCurrency': 'No known currency. Write its ISO 4217 code, such as EUR.',
  'note.anywhereAndPlaces': 'Choose either anywhere, or countries and regions.',
  'note.outsideArea': 'A topic belongs to another area. Correct the topic or the area.',
  'note.madeUpPlace': 'This place is made up, and this register is the real record.',
  'note.realPlace':
    'This register is made up: it takes the made-up countries XA to XZ alone, and nothing of a real one.',
  'note.repeatedValue': 'The same value stands here twice. Leave one out.',
  'note.wrong': 'Correct this cell: {column}.',
  'note.contended':
    'Others changed the same thing at this moment. Store the file again: what is stored stays as it is.',
  'fault.notASheet': 'This is no workbook and no text file of rows. Send a file in XLSX or CSV.',
  'fault.oldWorkbook': 'This is a workbook of an older form (XLS). Save it as XLSX and send that.',
  'fault.encrypted': 'This workbook is protected by a password. Save it without one and send that.',
  'fault.damaged':
    'This workbook is damaged or incomplete. Open it, save it anew as XLSX and send that.',
  'fault.unpacksTooLarge':
    'This workbook is too large when it is unpacked. Send the sheet with the rows alone, without pictures.',
  'fault.tooManyRows':
    'More than {most} rows. Divide the file and send its parts one after the other.',
  'fault.tooManyColumns': 'More than {most} columns. Send the columns that are needed alone.',
  'fault.unknownEncoding':
    'It cannot be told in which encoding this text file is. Save it as “CSV UTF-8”, or as XLSX, and send that.',
  'fault.noHeadings':
    'No row with known headings was found in the first {most} rows. Use the headings of the template, or say what each column means.',
  'fault.headingTwice':
    'Two columns have the same heading or meaning: {cells} of the sheet “{sheet}”. Keep one of them, or rename one.',
  'fault.missingColumns':
    'The sheet “{sheet}” lacks columns that every row needs: {columns}. Add them, or take the sheet out of the file.',
  'fault.tooManyRecords':
    'More than {most} records. Divide the file and send its parts one after the other.',
  'fault.noRows': 'There are headings, but no row below them that is not an example.',
  'fault.textOutside':
    'This stands where no answer is read: “{text}”. Move it to the right column of its question, or delete it, and send the file again.',
  'fault.otherTemplate':
    'This file was made with a later template than this register knows. Take the template from here and copy the rows.',
} as const satisfies RequiredSheetWords & Messages;
