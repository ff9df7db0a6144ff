package io.standfirst.article.html.fact;

import io.standfirst.text.Tables;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names of people in many languages, after the table {@code given-names.txt}. */
final class GivenNames {
  private static final Set<String> NAMES =
      Tables.lines(GivenNames.class, "given-names.txt").stream()
          .flatMap(line -> Set.of(line.split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /** Whether one of the first two words of a name, which may follow a title, is a given name. */
  static boolean isIn(String name) {
    int start = 0;
    for (int words = 0; words < 2 && start < name.length(); words++) {
      int end = start;
      while (end < name.length() && Character.isLetter(name.charAt(end))) {
        end++;
      }
      if (NAMES.contains(name.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      int space = name.indexOf(' ', end);
      start = space < 0 ? name.length() : space + 1;
    }
    return false;
  }
}
