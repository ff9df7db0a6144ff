package io.standfirst.api;

/** Answers one operation. */
@FunctionalInterface
interface Handler {
  /**
   * The answer.
   *
   * @throws ProblemException when there is a problem to tell instead
   */
  ApiResponse handle(Call call);
}
