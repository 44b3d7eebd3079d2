/** Writes one file by the job's writer in a process of its own, and prints how much memory that took at most. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { anExportedOffer, type JobFormat, writeFileByJob } from './job-writer.ts';

const [format, count] = process.argv.slice(2);
const file = path.join(tmpdir(), `acsg-export-memory-${process.pid}`);
await writeFileByJob(await anExportedOffer(), Number(count), format as JobFormat, file);
rmSync(file);
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }));
