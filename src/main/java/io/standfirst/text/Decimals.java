package io.standfirst.text;

/** Numbers as answers show them. */
public final class Decimals {
  private Decimals() {}

  /** Rounded to four decimals; never minus zero. */
  public static double four(double value) {
    return Math.round(value * 10_000) / 10_000.0 + 0.0;
  }
}
