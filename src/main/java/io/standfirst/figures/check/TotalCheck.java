package io.standfirst.figures.check;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A total and its parts: "12 people, seven men and six women,", "30 medals: 9 gold ones, …". Only a
 * list that follows its total at once, is closed by a sign, and counts other nouns than the total
 * does is taken for its parts; after a comma only where the total counts people by no trade, since
 * "two doctors, four nurses and a cook" adds up to nothing.
 */
final class TotalCheck implements FigureCheck {
  private static final Set<String> OPENERS = Set.of("(", ":", "–", "—", "-");
  private static final Set<String> COMMA = Set.of(",");

  /** Nouns that are no part of a longer list of people. */
  private static final Set<String> GENERAL =
      Set.of(
          "person",
          "dead",
          "victim",
          "casualty",
          "member",
          "passenger",
          "employee",
          "worker",
          "patient",
          "suspect",
          "survivor",
          "hostage",
          "death",
          "fatality");

  private static final Set<String> JOINTS = Set.of(",", "and", "&");

  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    List<Disagreement> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      List<Telling> parts = parts(sentence, i);
      if (parts.size() >= 2) {
        check(sentence.get(i), parts, found);
      }
      i += Math.max(1, parts.size());
    }
    return found;
  }

  /** The counts that are listed right after one, up to the sign that closes their list. */
  private static List<Telling> parts(List<Telling> sentence, int first) {
    List<Telling> parts = new ArrayList<>();
    Telling total = sentence.get(first);
    if (!isExact(total)) {
      return parts;
    }
    boolean joined = false;
    for (int i = first + 1; i < sentence.size(); i++) {
      Telling last = sentence.get(i - 1);
      Telling part = sentence.get(i);
      String[] between = last.wordsTo(part);
      boolean links = parts.isEmpty() ? opens(total, between) : joins(between);
      if (!links || !isExact(part) || total.hasUnitOf(part)) {
        break;
      }
      parts.add(part);
      joined |= List.of(between).contains("and");
    }
    return joined && !parts.isEmpty() && isClosed(parts.getLast()) ? parts : List.of();
  }

  private static boolean opens(Telling total, String[] between) {
    Figure.Unit unit = total.figure().unit();
    return Telling.linked(between, OPENERS, null)
        || (unit != null && GENERAL.contains(unit.code()) && Telling.linked(between, COMMA, null));
  }

  private static boolean joins(String[] between) {
    return Telling.linked(between, JOINTS, null);
  }

  private static boolean isExact(Telling telling) {
    return telling.is(Kind.COUNT)
        && telling.value() != null
        && telling.figure().bound() == Bound.EXACT;
  }

  private static boolean isClosed(Telling last) {
    int end = last.span().end();
    String text = last.text();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length() || ".,;:)–—-\n".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isLess(Telling part, Rounded all) {
    Rounded value = part.value();
    return value != null && value.low() < all.high();
  }

  private static void check(Telling total, List<Telling> parts, List<Disagreement> found) {
    Rounded sum = new Rounded(0, 0);
    List<String> quoted = new ArrayList<>();
    for (Telling part : parts) {
      Rounded value = part.value();
      sum = value == null ? sum : sum.plus(value);
      quoted.add("“" + part.quoted() + "”");
    }
    @Nullable Rounded all = total.value();
    boolean larger = all != null && parts.stream().allMatch(part -> isLess(part, all));
    if (all != null && larger && !all.meets(sum)) {
      found.add(
          new Disagreement(
              String.format(
                  Locale.ROOT,
                  "“%s” and its parts %s do not agree: they add up to %.0f.",
                  total.quoted(),
                  String.join(", ", quoted),
                  (sum.low() + sum.high()) / 2)));
    }
  }
}
