/** Intake of pledges and offers, and the steps of their life. */
import type { Dependencies } from '../dependencies.ts';
import { eraseComment, writeComment } from '../handlers/comments/comments.ts';
import { answerPartnership } from '../handlers/partnerships/answer-partnership.ts';
import { codeRecord } from '../handlers/records/code-record.ts';
import { createRecord } from '../handlers/records/create-record.ts';
import { editRecord } from '../handlers/records/edit-record.ts';
import { stepRecord } from '../handlers/records/step-record.ts';
import type { Runs } from '../http/dispatch.ts';

export const intakeRoutes = (dependencies: Dependencies) =>
  ({
    createPledge: createRecord(dependencies, 'createPledge', 'pledge'),
    editPledge: editRecord(dependencies, 'editPledge', 'pledge'),
    codePledge: codeRecord(dependencies, 'codePledge', 'pledge'),
    submitPledge: stepRecord(dependencies, 'submitPledge', 'pledge', 'submission'),
    acceptPledge: stepRecord(dependencies, 'acceptPledge', 'pledge', 'acceptance'),
    returnPledge: stepRecord(dependencies, 'returnPledge', 'pledge', 'return'),
    releasePledge: stepRecord(dependencies, 'releasePledge', 'pledge', 'release'),
    confirmPledge: stepRecord(dependencies, 'confirmPledge', 'pledge', 'confirmation'),
    withdrawPledge: stepRecord(dependencies, 'withdrawPledge', 'pledge', 'withdrawal'),
    commentPledge: writeComment(dependencies, 'pledge'),
    erasePledgeComment: eraseComment(dependencies, 'pledge'),
    commentOffer: writeComment(dependencies, 'offer'),
    eraseOfferComment: eraseComment(dependencies, 'offer'),
    answerPartnership: answerPartnership(dependencies),
    createOffer: createRecord(dependencies, 'createOffer', 'offer'),
    editOffer: editRecord(dependencies, 'editOffer', 'offer'),
    codeOffer: codeRecord(dependencies, 'codeOffer', 'offer'),
    submitOffer: stepRecord(dependencies, 'submitOffer', 'offer', 'submission'),
    acceptOffer: stepRecord(dependencies, 'acceptOffer', 'offer', 'acceptance'),
    returnOffer: stepRecord(dependencies, 'returnOffer', 'offer', 'return'),
    releaseOffer: stepRecord(dependencies, 'releaseOffer', 'offer', 'release'),
    confirmOffer: stepRecord(dependencies, 'confirmOffer', 'offer', 'confirmation'),
    withdrawOffer: stepRecord(dependencies, 'withdrawOffer', 'offer', 'withdrawal'),
  }) satisfies Runs;
