package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change and its ends: "rose 20% from 50 to 60", "fell 40% to £3m from £5m", "from 1,000 to
 * 5,000, a 12-fold increase", and the way it went: nothing "rose from 60 to 50".
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

  /** What "doubled" leaves open to either side: nearly, and a little more. */
  private static final double TOLERANCE = 0.3;

  /** Verbs that tell by how many times an amount changed. */
  private static final Map<String, Integer> TIMES =
      Map.of("halved", 2, "doubled", 2, "trebled", 3, "tripled", 3, "quadrupled", 4);

  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Telling telling = sentence.get(i);
      if (isWrongWay(telling)) {
        found.add(
            new Disagreement("“" + telling.quoted() + "” does not go the way that its verb says."));
      }
      Disagreement times = times(telling);
      if (times != null) {
        found.add(times);
      }
      Ends ends = ends(sentence, i);
      if (ends != null && !agrees(telling, ends)) {
        found.add(
            new Disagreement(
                String.format(
                    Locale.ROOT,
                    "“%s” and “%s” do not agree: that is %s.",
                    telling.quoted(),
                    ends.quoted(),
                    telling.is(Kind.PERCENT) ? percent(ends) : fold(ends))));
      }
    }
    return found;
  }

  /** What an amount changed from and to, and the words that tell it. */
  private record Ends(Rounded from, Rounded to, String quoted) {}

  /** "halved from 40 to 10": the verb right before "from" tells another ratio than the ends. */
  private static @Nullable Disagreement times(Telling telling) {
    Ends ends = pair(telling);
    String[] before = telling.wordsBefore();
    int last = before.length - 1;
    if (ends == null || last < 1 || !before[last].equals("from")) {
      return null;
    }
    int verb = last - (before[last - 1].equals(",") ? 2 : 1);
    Integer times = verb < 0 ? null : TIMES.get(before[verb]);
    if (times == null || !ends.from().isPositive() || !ends.to().isPositive()) {
      return null;
    }
    Rounded told = new Rounded(times - TOLERANCE, times + TOLERANCE);
    boolean fell = before[verb].equals("halved");
    Rounded ratio = fell ? ends.from().over(ends.to()) : ends.to().over(ends.from());
    return ratio.meets(told)
        ? null
        : new Disagreement(
            "“"
                + before[verb]
                + "” and “"
                + ends.quoted()
                + "” do not agree: that is "
                + fold(ends)
                + ".");
  }

  private static boolean isWrongWay(Telling telling) {
    Direction way = telling.figure().direction();
    if (way == null || !(telling.figure().amount() instanceof Amount.Change change)) {
      return false;
    }
    if (change.from() == null || change.to() == null) {
      return false;
    }
    int sense = change.to().compareTo(change.from());
    return way == Direction.UP ? sense < 0 : sense > 0;
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
    if (next != null && Telling.linked(change.wordsTo(next), ENDS, "from") && pair(next) != null) {
      return pair(next);
    }
    Telling last = i > 0 ? sentence.get(i - 1) : null;
    if (last != null && Telling.linked(last.wordsTo(change), AGAIN, null) && pair(last) != null) {
      return pair(last);
    }
    return i + 2 < sentence.size() ? apart(change, sentence.get(i + 1), sentence.get(i + 2)) : null;
  }

  private static @Nullable Ends pair(Telling telling) {
    return telling.figure().amount() instanceof Amount.Change change
            && change.from() != null
            && change.to() != null
        ? new Ends(end(telling, change.from()), end(telling, change.to()), telling.quoted())
        : null;
  }

  private static Rounded end(Telling telling, BigDecimal value) {
    return Rounded.of(value, telling.quoted(), telling.figure().bound(), telling.is(Kind.COUNT));
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
    if (told == null || !ends.from().isPositive() || !ends.to().isPositive()) {
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

  private static String percent(Ends ends) {
    double ratio = middle(ends.to()) / middle(ends.from());
    return String.format(Locale.ROOT, "%.1f%%", Math.abs(ratio - 1) * 100);
  }

  private static String fold(Ends ends) {
    double ratio = middle(ends.to()) / middle(ends.from());
    return String.format(Locale.ROOT, "%.1f times", ratio < 1 ? 1 / ratio : ratio);
  }

  private static double middle(Rounded amount) {
    return (amount.low() + amount.high()) / 2;
  }
}
