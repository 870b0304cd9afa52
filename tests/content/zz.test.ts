import { test } from 'vitest'
import { compile, readContent } from '../../src/content/compile/compile.ts'
import { readPieces } from '../../src/content/compile/pieces.ts'
import { gradeOf, sentencesOf, wordsOf } from '../../src/content/compile/measure.ts'
import { lengthOf } from '../../src/content/compile/reading.ts'
import { toneProblems } from '../../src/content/compile/tone.ts'
import { ContentError } from '../../src/content/compile/problem.ts'
test('x', () => {
  const written = readContent('src/content')
  const content = compile(written)
  const pieces = readPieces(content)
  const terms = new Set(content.glossary.terms.map((t) => t.term.toLowerCase()))
  let all: number[] = []
  for (const s of content.sections) {
    const own = pieces.filter((p) => p.page === `sections/${s.id}`)
    const se = own.flatMap((p) => sentencesOf(p.text))
    const long = se.filter((x) => wordsOf(x).length > 20)
    const g = gradeOf(se, terms); all.push(g)
    console.log(s.id, g.toFixed(2), se.length, long.length / se.length, Math.max(...se.map((x) => wordsOf(x).length)), lengthOf(s), wordsOf(s.take).length, s.tab, s.short.map(r => sentencesOf(JSON.stringify(r)).length))
  }
  console.log('avg', all.reduce((a, b) => a + b) / all.length)
  const by = new Map<string, any[]>(); for (const p of pieces) by.set(p.page, [...(by.get(p.page) ?? []), p])
  for (const [page, ps] of by) { const se = ps.flatMap((p) => sentencesOf(p.text)); console.log(page, se.length, se.filter((x) => wordsOf(x).length > 20).length / se.length, Math.max(...se.map((x) => wordsOf(x).length)), gradeOf(se, terms).toFixed(2)) }
  const strings = (v: unknown): string[] => typeof v === 'string' ? [v] : v && typeof v === 'object' ? Object.values(v).flatMap(strings) : []
  console.log(pieces.flatMap((p) => sentencesOf(p.text).flatMap(toneProblems).map((x) => p.page + p.where + x)))
  console.log(pieces.flatMap((p) => toneProblems(p.text).map((x) => p.page + p.where + x)))
  console.log(pieces.flatMap((p) => p.verb.map((x) => p.page + p.where + x)))
  console.log('ui', strings(written['ui.json']).flatMap((s) => toneProblems(s).map((x) => s + '  ' + x)))
  console.log('support', strings(content.support).flatMap((s) => toneProblems(s).map((x) => s + '  ' + x)))
  console.log(content.support.lines.map((l) => [l.id, l.phone, l.text?.number, l.text?.how].join(' | ')))
  const names = new Set(pieces.filter((p) => p.page.startsWith('sections/')).flatMap((p) => p.names))
  console.log(content.claims.claims.filter((c) => !names.has(c.id)).map((c) => c.id), content.glossary.terms.filter((c) => !names.has(c.id)).map((c) => c.id), content.glossary.terms.length, content.claims.claims.map(c => c.id).join())
  console.log(content.sections.flatMap((s) => s.blocks.filter((b) => b.kind === 'view')).map((b) => JSON.stringify(b)))
  for (const [n, f] of Object.entries({
    says: (c: any) => { c['claims.json'].claims[24].says = 'bad {x' },
    care: (c: any) => { c['care.json'].flags[0].text = 'bad {x' },
    dupcard: (c: any) => { c['questions.json'].cards.push(c['questions.json'].cards[0]) },
    dupterm: (c: any) => { c['glossary.json'].terms.push(c['glossary.json'].terms[0]) },
    dupclaim: (c: any) => { c['claims.json'].claims.push(c['claims.json'].claims[0]) },
    dupline: (c: any) => { c['support.json'].lines.push(c['support.json'].lines[0]) },
    wrongid: (c: any) => { c['sections/let-it-be.json'].id = 'not-alone' },
    typo: (c: any) => { c['sections/let-it-be.json'].blocks[0].advise = true },
    noui: (c: any) => { delete c['ui.json'] },
    nocare: (c: any) => { delete c['care.json'] },
    missing: (c: any) => { delete c['sections/let-it-be.json'] },
    tabbed: (c: any) => { c['pages.json'].pages[0].tab = 'Sex' },
    pagenote: (c: any) => { c['pages.json'].pages[0].blocks.push({kind:'note',text:'x',skipTo:'nope'}) },
    retired: (c: any) => { c['guide.json'].retired = {'not-alone':'let-it-be'} },
    verb: (c: any) => { c['claims.json'].claims[0].verdict = 'nope' },
    sources: (c: any) => { c['claims.json'].claims[0].sources = ['nope'] },
    flag: (c: any) => { c['questions.json'].cards[0].care.flags = ['nope'] },
    section: (c: any) => { c['questions.json'].cards[0].section = 'nope' },
    guide: (c: any) => { c['guide.json'].parts[0].sections.push('nope') },
    notobj: (c: any) => { c['guide.json'] = [] },
  })) {
    const copy = structuredClone(written)
    f(copy)
    try { compile(copy); console.log(n, 'PASSES') } catch (e) { console.log(n, e instanceof ContentError ? JSON.stringify(e.problems.slice(0,3)).slice(0,900) + e.problems.length : 'NOT CONTENT ERROR ' + e) }
  }
})
