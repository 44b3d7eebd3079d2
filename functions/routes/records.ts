/** Whatever signed-in readers ask; nothing here writes. */
import type { Dependencies } from '../dependencies.ts';
import { proposeAllocation } from '../handlers/propose-allocation.ts';
import { readMe } from '../handlers/parties.ts';
import { readAllCoverage, readStaffExport } from '../handlers/read-all.ts';
import { listMatches, readMatch, readMatchHistory } from '../handlers/read-matches.ts';
import { readContact } from '../handlers/read-contact.ts';
import { listRecords, readHistory, readRecord } from '../handlers/read-records.ts';
import { readMatchEnds } from '../handlers/read-match-ends.ts';
import { explainSuggestion } from '../handlers/explain-suggestion.ts';
import { previewSuggestions } from '../handlers/preview-suggestions.ts';
import { readSuggestions } from '../handlers/read-suggestions.ts';
import type { Runs } from '../http/http-handler.ts';

export const recordsRoutes = (dependencies: Dependencies) =>
  ({
    getMe: readMe(dependencies),
    listPledges: listRecords(dependencies, 'pledge'),
    getPledge: readRecord(dependencies, 'pledge'),
    getPledgeContact: readContact(dependencies, 'pledge'),
    getPledgeHistory: readHistory(dependencies, 'pledge'),
    getPledgeSuggestions: readSuggestions(dependencies, 'pledge'),
    explainPledgeSuggestion: explainSuggestion(dependencies, 'pledge'),
    previewPledge: previewSuggestions(dependencies, 'pledge'),
    listOffers: listRecords(dependencies, 'offer'),
    getOffer: readRecord(dependencies, 'offer'),
    getOfferContact: readContact(dependencies, 'offer'),
    getOfferHistory: readHistory(dependencies, 'offer'),
    getOfferSuggestions: readSuggestions(dependencies, 'offer'),
    explainOfferSuggestion: explainSuggestion(dependencies, 'offer'),
    previewOffer: previewSuggestions(dependencies, 'offer'),
    proposeAllocation: proposeAllocation(dependencies),
    listMatches: listMatches(dependencies),
    getMatch: readMatch(dependencies),
    getMatchEnds: readMatchEnds(dependencies),
    getMatchHistory: readMatchHistory(dependencies),
    getCoverage: readAllCoverage(dependencies),
    getExport: readStaffExport(dependencies),
  }) satisfies Runs;
