import { groupBy } from '../../grouping.ts'
import type { MunicipalityQuery } from '../../generated/operations.ts'
import { Evidence } from '../source/evidence.tsx'
import { useStatementWords } from './statement-words.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './fact-list.css'

type Statement = NonNullable<MunicipalityQuery['municipality']>['statements'][number]

/** What is stated of a thing in short: property and value, the one in use first, each with its passages in place. */
export function FactList({ statements }: { readonly statements: readonly Statement[] }) {
  const { propertyWord, valueWords, languageOf } = useStatementWords()
  return (
    <dl className="verband-facts">
      {[...groupBy(statements, ({ property, value }) => `${property} ${value}`).values()].map((same) => {
        const { property, value } = same[0] as Statement
        // What a commitment calls its title is the name of a body.
        const word = propertyWord(property.replace(/^name_/, 'ownName_'))
        return (
          <div key={`${property} ${value}`}>
            <dt>{word}</dt>
            <dd><OwnLanguage language={languageOf(property)}>{valueWords(property, value)}</OwnLanguage> <Evidence passages={same.map(({ evidence }) => evidence)} of={`${word}, ${value}`} /></dd>
          </div>
        )
      })}
    </dl>
  )
}
