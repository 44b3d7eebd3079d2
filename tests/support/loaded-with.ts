/** What is loaded together with each file: its imports of values, and not those that wait until they are wanted. */
import { codeOf, importedFiles, sourceFiles } from './source-files.ts';

const typesAlone =
  /\b(?:import|export)\s+type\s[^;]*?from\s*'[^']*'|\bimport\s*\{(?:\s*type\s+[\w$]+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s*from\s*'[^']*'/g;

export const loadedWith = new Map(
  sourceFiles.map((file) => {
    const code = codeOf(file.text).replaceAll(typesAlone, '');
    const said = [...code.matchAll(/(?:from|import)\s*'([^']+)'/g)].map(([, name = '']) => name);
    const files = importedFiles(file).filter((target) =>
      said.some(
        (name) =>
          target.endsWith(
            `${name
              .replace(/^[#./]+/, '')
              .replace(/^(dashboard)\//, '$1/src/')
              .replace(/\.tsx?$/, '')}.ts`,
          ) || target.endsWith(name.replace(/^[./]+/, '')),
      ),
    );
    return [file.name, { files, schemas: said.includes('zod') }] as const;
  }),
);
