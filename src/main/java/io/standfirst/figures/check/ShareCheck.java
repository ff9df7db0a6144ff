package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A percentage and its parts: "60 of 200 workers, or 30%", "40% of its 500 staff, or 200 people".
 */
final class ShareCheck implements FigureCheck {
  /** The percentage points by which a fraction in words may be off. */
  private static final double LOOSE = 5;

  private static final Set<String> OF =
      Set.of(
          "of", "out", "the", "its", "their", "his", "her", "all", "about", "some", "those",
          "these");

  private static final Set<String> OR =
      Set.of(
          ",", "(", "or", "–", "—", "-", "about", "around", "some", "nearly", "almost", "just",
          "that", "is");

  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      fraction(sentence.get(i), sentence.get(i + 1), found);
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      Telling first = sentence.get(i);
      Telling whole = sentence.get(i + 1);
      Telling third = sentence.get(i + 2);
      boolean linked =
          Telling.linked(first.wordsTo(whole), OF, null)
              && List.of(first.wordsTo(whole)).contains("of")
              && Telling.linked(whole.wordsTo(third), OR, null);
      if (!linked) {
        continue;
      }
      if (isNumber(first) && isNumber(whole) && isShare(third)) {
        check(first, whole, third, found);
      } else if (first.is(Kind.PERCENT) && isNumber(whole) && isNumber(third)) {
        check(third, whole, first, found);
      }
    }
    return found;
  }

  /** "one in four homes, or 25%". */
  private static void fraction(Telling part, Telling share, List<Disagreement> found) {
    Rounded told = part.is(Kind.FRACTION) ? part.value() : null;
    Rounded percent = share.value();
    if (told == null
        || percent == null
        || !isShare(share)
        || !Telling.linked(part.wordsTo(share), OR, null)) {
      return;
    }
    Rounded reckoned = told.times(100).plus(new Rounded(-LOOSE, LOOSE));
    if (!reckoned.meets(percent)) {
      found.add(
          new Disagreement(
              String.format(
                  Locale.ROOT,
                  "“%s” and “%s” do not agree: that is %.1f%%.",
                  part.quoted(),
                  share.quoted(),
                  (reckoned.low() + reckoned.high()) / 2)));
    }
  }

  /** A percentage that is not of something else: "(25% of all)". */
  private static boolean isShare(Telling telling) {
    return telling.is(Kind.PERCENT) && !telling.text().startsWith(" of", telling.span().end());
  }

  private static boolean isNumber(Telling telling) {
    return telling.is(Kind.COUNT) || telling.is(Kind.NUMBER) || telling.is(Kind.MONEY);
  }

  private static void check(Telling part, Telling whole, Telling share, List<Disagreement> found) {
    Rounded parts = part.value();
    Rounded all = whole.value();
    Rounded percent = share.value();
    if (parts == null || all == null || percent == null || !all.isPositive()) {
      return;
    }
    Rounded reckoned = parts.over(all).times(100);
    if (!reckoned.meets(percent)) {
      found.add(
          new Disagreement(
              String.format(
                  Locale.ROOT,
                  "“%s” of “%s” and “%s” do not agree: that is %.1f%%.",
                  part.quoted(),
                  whole.quoted(),
                  share.quoted(),
                  (reckoned.low() + reckoned.high()) / 2)));
    }
  }
}
