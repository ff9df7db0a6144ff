package io.standfirst.text;

/**
 * A stretch of a text in UTF-16 code units, as {@link String#substring(int, int)} counts them: of
 * "a dozen eggs", "dozen" is {@code Span.of(2, 7)}.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit, never before {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start " + start + ", end " + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  /** The text that this span quotes. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
