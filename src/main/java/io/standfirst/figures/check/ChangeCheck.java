package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change and its ends: "rose 20% from 50 to 60", "fell 40% to £3m from £5m", "from 1,000 to
 * 5,000, a 12-fold increase".
 */
final class ChangeCheck implements FigureCheck {
  private static final Set<String> ENDS =
      Set.of(
          ",", "to", "from", "at", "just", "only", "about", "around", "some", "nearly", "almost");

  private static final Set<String> AGAIN =
      Set.of(
          ",",
          "(",
          "–",
          "—",
          "-",
          "or",
          "a",
          "an",
          "of",
          "by",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "increase",
          "rise",
          "jump",
          "gain",
          "growth",
          "surge",
          "drop",
          "fall",
          "decrease",
          "decline",
          "reduction",
          "up",
          "down",
          "is",
          "that",
          "it",
          "was");

  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Telling telling = sentence.get(i);
      Ends ends = ends(sentence, i);
      if (ends != null && !agrees(telling, ends)) {
        found.add(
            new Disagreement(
                String.format(
                    Locale.ROOT,
                    "“%s” and “%s” do not agree: that is %s.",
                    telling.quoted(),
                    ends.quoted(),
                    telling.is(Kind.PERCENT) ? ends.percent() : ends.fold())));
      }
    }
    return found;
  }

  /** The ends of the change that a percentage or fold tells too; null for none beside it. */
  private static @Nullable Ends ends(List<Telling> sentence, int i) {
    Telling change = sentence.get(i);
    boolean tells =
        (change.is(Kind.PERCENT) && change.figure().direction() != null)
            || change.quoted().toLowerCase(Locale.ROOT).endsWith("fold");
    if (!tells || change.value() == null) {
      return null;
    }
    Telling next = i + 1 < sentence.size() ? sentence.get(i + 1) : null;
    if (next != null
        && Telling.linked(change.wordsTo(next), ENDS, "from")
        && Ends.of(next) != null) {
      return Ends.of(next);
    }
    Telling last = i > 0 ? sentence.get(i - 1) : null;
    if (last != null
        && Telling.linked(last.wordsTo(change), AGAIN, null)
        && Ends.of(last) != null) {
      return Ends.of(last);
    }
    return i + 2 < sentence.size() ? apart(change, sentence.get(i + 1), sentence.get(i + 2)) : null;
  }

  /** "40% to £3m from £5m". */
  private static @Nullable Ends apart(Telling change, Telling first, Telling second) {
    Rounded one = first.value();
    Rounded other = second.value();
    if (one == null
        || other == null
        || !first.hasUnitOf(second)
        || first.is(Kind.PERCENT)
        || first.is(Kind.DURATION)) {
      return null;
    }
    String quoted = first.quoted() + " … " + second.quoted();
    boolean toFrom =
        Telling.linked(change.wordsTo(first), ENDS, "to")
            && Telling.linked(first.wordsTo(second), ENDS, "from");
    boolean fromTo =
        Telling.linked(change.wordsTo(first), ENDS, "from")
            && Telling.linked(first.wordsTo(second), ENDS, "to");
    return toFrom ? new Ends(other, one, quoted) : fromTo ? new Ends(one, other, quoted) : null;
  }

  private static boolean agrees(Telling telling, Ends ends) {
    Rounded told = telling.value();
    if (told == null || !ends.arePositive()) {
      return true;
    }
    if (telling.is(Kind.PERCENT)) {
      return ends.to()
          .over(ends.from())
          .minus(new Rounded(1, 1))
          .size()
          .times(100)
          .meets(told.size());
    }
    return ends.to().over(ends.from()).meets(told) || ends.from().over(ends.to()).meets(told);
  }
}
