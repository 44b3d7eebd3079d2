import { awsDependencies, mailSettings } from '../aws-dependencies.ts';
import { runMailer } from '../mail/run-mailer.ts';
import { forBackground } from '../store/table/dynamodb-client.ts';
import { createMailService } from '../store/people/mail-service.ts';

const settings = mailSettings();
const sender = settings && {
  from: settings.from,
  origin: settings.origin,
  service: createMailService(settings.userPoolId),
};

export const handler = runMailer(awsDependencies(forBackground), sender);
