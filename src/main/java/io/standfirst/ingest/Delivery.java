package io.standfirst.ingest;

import java.util.Objects;

/**
 * How a look came here.
 *
 * @param message id of the message, the same each time that it is delivered
 * @param count how often it has been delivered, this time counted; 1 where nobody counts
 */
public record Delivery(String message, int count) {
  public Delivery {
    Objects.requireNonNull(message, "message");
    if (count < 1) {
      throw new IllegalArgumentException("a delivery counts from 1: " + count);
    }
  }
}
