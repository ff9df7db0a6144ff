package io.standfirst.figures.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change and the ratio that the verb right before it tells: what "halved from 40 to 10" did not
 * halve.
 */
final class FoldVerbCheck implements FigureCheck {
  /** What "doubled" leaves open to either side: nearly, and a little more. */
  private static final double TOLERANCE = 0.3;

  /** Verbs that tell by how many times an amount changed. */
  private static final Map<String, Integer> TIMES =
      Map.of("halved", 2, "doubled", 2, "trebled", 3, "tripled", 3, "quadrupled", 4);

  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    return sentence.stream().map(FoldVerbCheck::times).filter(Objects::nonNull).toList();
  }

  private static @Nullable Disagreement times(Telling telling) {
    Ends ends = Ends.of(telling);
    String[] before = telling.wordsBefore();
    int last = before.length - 1;
    if (ends == null || last < 1 || !before[last].equals("from")) {
      return null;
    }
    int verb = last - (before[last - 1].equals(",") ? 2 : 1);
    Integer times = verb < 0 ? null : TIMES.get(before[verb]);
    if (times == null || !ends.arePositive()) {
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
                + ends.fold()
                + ".");
  }
}
