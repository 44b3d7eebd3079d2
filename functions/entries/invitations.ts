import { productOrigin } from '../aws-dependencies.ts';
import { awsLog } from '../aws-log.ts';
import { wordPoolMail } from '../mail/word-pool-mail.ts';

export const handler = wordPoolMail({ log: awsLog, origin: productOrigin() });
