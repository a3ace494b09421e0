/** A line of an example that says what an expression gives. */
export interface Example {
  /** What must have run before it. */
  readonly before: string
  readonly expression: string
  readonly answer: string
}

/** The examples in *text*: expressions in ``` fences, each with its answer behind `//=>` or below. */
export function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(/```(?:js|ts)\n([^]*?)```/g)].flatMap(([, code = '']) => read(code))
}

/** The value of *expression* after *before*, where *names* are known. */
export function evaluate(names: object, before: string, expression: string): unknown {
  const body = `'use strict'\n${before}\nreturn (${expression})`
  // The text is that of this project's own documents.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  return new Function(...Object.keys(names), body)(...Object.values(names))
}

function read(code: string): readonly Example[] {
  const examples: Example[] = []
  let before = ''
  let pending = ''
  for (const line of code.split('\n')) {
    const [, source = '', answer] = /^(.*?)(?:\/\/=> (.*))?$/.exec(line)!
    if (answer !== undefined) {
      examples.push({ before, expression: (pending + source).trim(), answer })
      pending = ''
    } else if (/^(const|let) /.test(line)) {
      before += `${line}\n`
    } else if (!/^(import |\/\/|$)/.test(line)) {
      pending += `${line}\n`
    }
  }
  return examples
}
