package io.standfirst.cli;

import io.standfirst.summary.Length;
import io.standfirst.summary.Order;
import io.standfirst.summary.SummaryRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which summary is wanted. */
final class SummaryOptions {
  @ArgGroup private @Nullable LengthOptions length;

  @Option(
      names = "--sort",
      defaultValue = "position",
      paramLabel = "position|score",
      description = "Order of the sentences (default ${DEFAULT-VALUE}).")
  private Order order = Order.POSITION;

  @Option(
      names = "--query",
      paramLabel = "TEXT",
      description = "What you want to know: sentences that speak of it come first.")
  private @Nullable String query;

  /** One of three ways to say how long. */
  static final class LengthOptions {
    @Option(
        names = "--sentences",
        paramLabel = "N",
        description = "At most N sentences (default 3).")
    private @Nullable Integer sentences;

    @Option(
        names = "--ratio",
        paramLabel = "R",
        description = "This share of the sentences, above 0 and at most 1.")
    private @Nullable Double ratio;

    @Option(
        names = "--characters",
        paramLabel = "N",
        description = "At most N characters, but one sentence at least.")
    private @Nullable Integer characters;

    private Length length() {
      if (sentences != null) {
        return new Length.Sentences(sentences);
      }
      if (ratio != null) {
        return new Length.Ratio(ratio);
      }
      return characters == null ? Length.DEFAULT : new Length.Characters(characters);
    }
  }

  /**
   * The request that the options make.
   *
   * @throws IllegalArgumentException when a number is out of its range
   */
  SummaryRequest request() {
    return new SummaryRequest(length == null ? Length.DEFAULT : length.length(), order, query);
  }
}
