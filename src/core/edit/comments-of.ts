import type { Comment, Outline, Value } from './outline.ts'

/** The words of every comment of an outline. */
export const commentsOf = ({ head, root }: Outline): string[] => [...words(head), ...within(root)]

const words = (comments: readonly Comment[]) => comments.map(({ text }) => text)

const within = (value: Value): string[] =>
  value.kind === 'leaf'
    ? []
    : [
        ...value.entries.flatMap((entry) => [...words(entry.leading), ...words(entry.trailing), ...within(entry.value)]),
        ...words(value.tail),
      ]
