package io.standfirst.summary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What summary is wanted.
 *
 * @param length how long
 * @param order in which order
 * @param query what the reader asks about; null for the article as a whole
 */
public record SummaryRequest(Length length, Order order, @Nullable String query) {
  public static final SummaryRequest DEFAULT =
      new SummaryRequest(Length.DEFAULT, Order.POSITION, null);

  public SummaryRequest {
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(order, "order");
  }
}
