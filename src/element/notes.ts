import type { Context } from '../list/context.js'
import { dayTree, named, sentence } from '../list/parts.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Day } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { View } from './view.js'

/** What the reader is to know about the answer: the day it is for, and what was left out of the question. */
export function notesTree({ state, answer, context }: View): Tree {
  const { query, problems, messages } = state
  const ignored = [...problems, ...answer.problems]
  return named(
    'div',
    'notes',
    { role: 'status', 'data-key': 'notes' },
    query.asOf && h('p', null, ...dayNote(query.asOf, answer.known, context)),
    ignored.length > 0 && h('p', null, h('bdi', null, messages.form.ignored(ignored.join('; ')))),
  )
}

function dayNote(day: Day, { coverage }: Timeline, context: Context): readonly Markup[] {
  const { form, widget } = context.messages
  const { stale, through, from } = coverage
  if (stale && through) return [form.stale(context.day(day), context.day(through))]
  if (from && day < from) return [widget.beforeData(context.day(day), context.day(from))]
  return sentence(form.asOfNote, dayTree(day, context))
}

/** Shows *problems* in *root* where there are no records; a list that is there stays. */
export function showProblems(root: ShadowRoot, problems: readonly string[]): void {
  const document = root.ownerDocument
  const notes = root.querySelector('.ktt-notes') ?? document.createElement('div')
  notes.className = 'ktt-notes'
  notes.setAttribute('role', 'status')
  const paragraph = document.createElement('p')
  paragraph.textContent = problems.join(' ')
  notes.replaceChildren(paragraph)
  if (notes.isConnected) return
  const section = root.querySelector('.ktt') ?? document.createElement('section')
  section.className = 'ktt'
  section.append(notes)
  if (!section.isConnected) root.append(section)
}
