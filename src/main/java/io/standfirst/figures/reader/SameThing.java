package io.standfirst.figures.reader;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.subject.SubjectWords;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures of one amount and unit are of the same thing: what the text says of both
 * shares a word, or it says nothing of one. "Six people died" and "the six people" are one fact,
 * "six people died" and "six people were hurt" are two, as are "six women" and "six boys".
 */
final class SameThing {
  private static final int SHORTEST_WORD = 3;

  private static final String ANYBODY = "person";

  private SameThing() {}

  static boolean of(Figure one, Figure other) {
    Set<String> left = said(one);
    Set<String> right = said(other);
    boolean silent = left.isEmpty() || right.isEmpty();
    return silent ? !areOthers(one, other) : !Collections.disjoint(left, right);
  }

  /** "two women", "two boys": two nouns, where neither is any person. */
  private static boolean areOthers(Figure one, Figure other) {
    String left = noun(one);
    String right = noun(other);
    return !left.equals(right) && !left.equals(ANYBODY) && !right.equals(ANYBODY);
  }

  /** The noun that a count is of, the last word of its name. */
  private static String noun(Figure figure) {
    Unit unit = figure.kind() == Kind.COUNT ? figure.unit() : null;
    String name = unit == null ? ANYBODY : unit.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The words of what a figure is of; of a count, those after the noun, which its unit tells. */
  private static Set<String> said(Figure figure) {
    if (figure.what() == null) {
      return Set.of();
    }
    String[] words =
        SubjectWords.thing(figure.what()).toLowerCase(Locale.ROOT).split("[ \u00A0]+", -1);
    int first = figure.kind() == Kind.COUNT ? nounLength(figure.unit()) : 0;
    Set<String> said = new HashSet<>();
    for (int i = first; i < words.length; i++) {
      if (words[i].length() >= SHORTEST_WORD) {
        said.add(words[i]);
      }
    }
    return said;
  }

  private static int nounLength(@Nullable Unit unit) {
    return unit == null ? 0 : unit.name().split(" ", -1).length;
  }
}
