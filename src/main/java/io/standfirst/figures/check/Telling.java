package io.standfirst.figures.check;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place of a text that tells a figure. */
record Telling(Figure figure, Span span, String text) {
  private static final int LONGEST_GAP = 40;

  String quoted() {
    return span.in(text);
  }

  boolean is(Kind kind) {
    return figure.kind() == kind;
  }

  /** The one number that is told, with its tolerance; null for ranges and changes. */
  @Nullable Rounded value() {
    return figure.amount() instanceof Amount.Value value
        ? Rounded.of(value.value(), quoted(), figure.bound(), is(Kind.COUNT) || is(Kind.NUMBER))
        : null;
  }

  boolean hasUnitOf(Telling other) {
    Unit own = figure.unit();
    Unit its = other.figure.unit();
    return figure.kind() == other.figure.kind()
        && (own == null ? its == null : its != null && own.code().equals(its.code()));
  }

  /**
   * The words between this telling and the one after it, in lower case; empty where they are far
   * apart.
   */
  String[] wordsTo(Telling next) {
    return words(text, span.end(), next.span.start());
  }

  /** The words right before this telling, in lower case. */
  String[] wordsBefore() {
    int from = Math.max(0, span.start() - LONGEST_GAP);
    return words(text, from, span.start());
  }

  private static String[] words(String text, int from, int to) {
    return to < from || to - from > LONGEST_GAP
        ? new String[0]
        : text.substring(from, to)
            .toLowerCase(Locale.ROOT)
            .replace(",", " , ")
            .replace("(", " ( ")
            .replace(":", " : ")
            .strip()
            .split("\\s+", -1);
  }

  /** Whether only words of a set stand between, the last of them {@code last} where it is given. */
  static boolean linked(String[] words, Set<String> allowed, @Nullable String last) {
    if (words.length == 0 || (last != null && !words[words.length - 1].equals(last))) {
      return false;
    }
    for (String word : words) {
      if (!allowed.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
