const ignore = () => undefined;

/**
 * A promise whose failure is another promise's as well. Nobody is told of it twice: awaiting either one handles both, and the
 * other one reports it when nobody does.
 */
export class SharedFailure<T> extends Promise<T> {
  // What `then` returns is a promise like any other.
  static override readonly [Symbol.species] = Promise;
  readonly #other: Promise<unknown>;

  constructor(source: Promise<T>, other: Promise<unknown>) {
    super((resolve) => {
      resolve(source);
    });
    this.#other = other;
    super.then(undefined, ignore);
  }

  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#other.catch(ignore);
    return super.then(onFulfilled, onRejected);
  }
}
