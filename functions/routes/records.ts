/** Whatever signed-in readers ask; nothing here writes. */
import type { WithLogKey } from '../dependencies.ts';
import { proposeAllocation } from '../handlers/allocation/propose-allocation.ts';
import { readComments } from '../handlers/comments/comments.ts';
import { readAllCoverage, readStaffExport } from '../handlers/figures/read-all.ts';
import { readAllFigures } from '../handlers/figures/read-record-figures.ts';
import { proveOfWhole } from '../handlers/logs/prove.ts';
import { readWholeLog } from '../handlers/logs/read-log.ts';
import { listMatches, readMatch, readMatchHistory } from '../handlers/matches/read-matches.ts';
import { postReading } from '../handlers/readings/read-text.ts';
import { listAllRecords } from '../handlers/records/list-all-records.ts';
import { readContact } from '../handlers/records/read-contact.ts';
import { getRecord } from '../handlers/records/read-records.ts';
import { readConduct } from '../handlers/matches/match-conduct.ts';
import { readMatchCase } from '../handlers/matches/match-case.ts';
import { readExchange } from '../handlers/matches/read-exchange.ts';
import { readMatchEnds } from '../handlers/matches/read-match-ends.ts';
import { readInterests } from '../handlers/interest/read-interests.ts';
import { explainSuggestion } from '../handlers/suggestions/explain-suggestion.ts';
import { previewSuggestions } from '../handlers/suggestions/preview-suggestions.ts';
import { readSuggestions } from '../handlers/suggestions/read-suggestions.ts';
import { readToday } from '../handlers/today/read-today.ts';
import type { Runs } from '../http/dispatch.ts';
import { listPartnerships } from '../handlers/partnerships/list-partnerships.ts';
import { listRecords } from '../handlers/records/list-records-of-kind.ts';
import { readHistory } from '../handlers/records/read-record-history.ts';
import { readVersion } from '../handlers/records/read-record-version.ts';
import { readMe } from '../handlers/parties/read-parties.ts';

export const recordsRoutes = (dependencies: WithLogKey) =>
  ({
    getMe: readMe(dependencies),
    getToday: readToday(dependencies),
    listRecords: listAllRecords(dependencies),
    listPledges: listRecords(dependencies, 'pledge'),
    getPledge: getRecord(dependencies, 'pledge'),
    getPledgeContact: readContact(dependencies, 'pledge'),
    getPledgeHistory: readHistory(dependencies, 'pledge'),
    getPledgeVersion: readVersion(dependencies, 'pledge'),
    getPledgeSuggestions: readSuggestions(dependencies, 'pledge'),
    explainPledgeSuggestion: explainSuggestion(dependencies, 'pledge'),
    previewPledge: previewSuggestions(dependencies, 'pledge'),
    listPartnerships: listPartnerships(dependencies),
    listOffers: listRecords(dependencies, 'offer'),
    getOffer: getRecord(dependencies, 'offer'),
    getOfferContact: readContact(dependencies, 'offer'),
    getOfferHistory: readHistory(dependencies, 'offer'),
    getOfferVersion: readVersion(dependencies, 'offer'),
    getOfferSuggestions: readSuggestions(dependencies, 'offer'),
    getPledgeInterest: readInterests(dependencies, 'pledge'),
    getOfferInterest: readInterests(dependencies, 'offer'),
    getPledgeComments: readComments(dependencies, 'pledge'),
    getOfferComments: readComments(dependencies, 'offer'),
    explainOfferSuggestion: explainSuggestion(dependencies, 'offer'),
    previewOffer: previewSuggestions(dependencies, 'offer'),
    proposeAllocation: proposeAllocation(dependencies),
    readText: postReading(),
    listMatches: listMatches(dependencies),
    getMatch: readMatch(dependencies),
    getMatchExchange: readExchange(dependencies),
    getMatchConduct: readConduct(dependencies),
    getMatchCase: readMatchCase(dependencies),
    getMatchEnds: readMatchEnds(dependencies),
    getMatchHistory: readMatchHistory(dependencies),
    getCoverage: readAllCoverage(dependencies),
    getRecordFigures: readAllFigures(dependencies),
    getExport: readStaffExport(dependencies),
    readLog: readWholeLog(dependencies),
    getLogProof: proveOfWhole(dependencies),
  }) satisfies Runs;
