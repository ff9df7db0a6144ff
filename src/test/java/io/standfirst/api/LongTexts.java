package io.standfirst.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of as many sentences as one likes, no two alike, each with a figure of its own. */
final class LongTexts {
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  private LongTexts() {}

  static String ofSentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "The %s of %s has %d %ss at its %s."
                    .formatted(
                        word(5 * i), word(5 * i + 1), 1000 + i, word(5 * i + 2), word(7 * i)))
        .collect(Collectors.joining(" "));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 100_000;
    while (rest > 0) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt(rest % VOWELS.length()));
      rest /= VOWELS.length();
    }
    return word.toString();
  }
}
