import type { ReplyRule } from './rule.ts'

const HEAD = `# Rules

Generated from the rules themselves (\`UPDATE_GOLDEN=1 npx vitest run tests/catalogue\`); do not edit. Each rule is one file,
\`<dimension>/<id>.ts\`, with a test of the same name under tests/rules and a page at \`/rules/<id>\`.

| rule | dimension | practice | severity | what it asks |
|---|---|---|---|---|
`

/** src/rules/README.md: a row a rule, in the order of the list. */
export const catalogueOf = (
  rules: readonly Pick<ReplyRule, 'id' | 'dimension' | 'practice' | 'severity' | 'summary'>[],
): string =>
  HEAD +
  rules
    .map(
      (rule) =>
        `| [${rule.id}](${rule.dimension}/${rule.id}.ts) | ${rule.dimension} | ${rule.practice} | ${rule.severity} | ${rule.summary} |\n`,
    )
    .join('')
