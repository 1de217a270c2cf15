import { expect, test } from 'vitest'
import { PRACTICES } from '../../views/model/practices.ts'
import { HomePage } from '../../views/pages/home.tsx'
import { RulePage } from '../../views/pages/rule.tsx'
import { ScorecardPage } from '../../views/pages/scorecard.tsx'
import { card, drills, frame, nothingAsked, rule, scenario } from '../support/samples.ts'

function words(html: string): string {
  return html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, '')
}

test('each scenario on the home page has a button that begins with its name', () => {
  const html = String(<HomePage frame={frame} {...nothingAsked} scenarios={[scenario]} drills={[]} />)
  expect(html).toContain('aria-label="Start drill: The sample door"')
  expect(html).toMatch(/<button type="submit" class="button" name="scenario" value="sample-door"/)
})

test('the home page leads back to an open drill and to the last scorecard', () => {
  const html = String(<HomePage frame={frame} {...nothingAsked} scenarios={[scenario]} drills={drills} />)
  expect(html).toContain('href="/drills/d1"')
  expect(html).toContain('href="/drills/d0/scorecard"')
})

test('the scorecard begins with its name and prints the score of 100', () => {
  const html = String(<ScorecardPage frame={frame} kind="practice" comments={[]} drill="d0" card={card} />)
  expect(html).toContain('<h1>Scorecard: The sample door</h1>')
  expect(words(html)).toContain('58 of 100')
})

test('the scorecard marks the exact words of the reply and quotes what is missing', () => {
  const html = String(<ScorecardPage frame={frame} kind="practice" comments={[]} drill="d0" card={card} />)
  expect(html).toMatch(/<mark class="is-critical">WF-4471-208<a class="ref/)
  expect(html).toContain('We have no green door.')
  expect(html).toMatch(/<del>.*?<\/del><ins>/)
})

test('the scorecard of an unfinished drill says that it does not count', () => {
  expect(
    String(
      <ScorecardPage
        frame={frame}
        kind="practice"
        comments={[]}
        drill="d"
        card={{ ...card, unfinished: true }}
      />,
    ),
  ).toContain('this try does not count')
})

test('a rule’s page marks the evidence of its examples', () => {
  const html = String(
    <RulePage frame={frame} rule={rule} rules={[rule]} practices={PRACTICES} scenarios={[]} />,
  )
  expect(html).toContain('<mark class="is-fault">sorry if you were inconvenienced</mark>')
  expect(html).not.toMatch(/[«»]/)
})
