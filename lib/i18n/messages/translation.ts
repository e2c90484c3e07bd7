/**
 * The shape of a translation: every key of the Portuguese messages, which are the source of keys, with words of its own. A missing or a
 * left-over key does not compile; messages.test.ts compares the arguments.
 */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>
}
