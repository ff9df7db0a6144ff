package io.standfirst.article;

import java.time.Duration;

/**
 * What a file may cost. Every limit has a name, a default here, and a test.
 *
 * @param bytes size of the file
 * @param characters length of the article's text; longer ones are cut at a paragraph with the
 *     warning TRUNCATED
 * @param time how long reading may take
 */
public record Limits(long bytes, int characters, Duration time) {
  public static final Limits DEFAULT = new Limits(25L << 20, 500_000, Duration.ofSeconds(30));
}
