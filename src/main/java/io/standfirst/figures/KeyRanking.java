package io.standfirst.figures;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Orders figures by how key they are to their text: a logistic score over named features, whose
 * weights are a table. Equal scores keep the order of the text.
 */
final class KeyRanking {
  /** What the model looks at. */
  enum Feature {
    INTERCEPT,
    MONEY,
    PERCENT,
    COUNT,
    RATIO,
    MEASURE,
    DURATION,
    AGE,
    TIME,
    NUMBER,
    SCORE,
    ONE,
    VAGUE,
    SMALL,
    MAGNITUDE,
    EARLY,
    OPENING,
    REPEATED,
    BOUND,
    CHANGE,
    RATE,
    SOURCE,
    DATED,
    ALTERNATIVE
  }

  private static final int OPENING_SENTENCES = 3;
  private static final BigDecimal SMALLEST = BigDecimal.TEN;

  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  KeyRanking() {
    for (String[] row : Tables.rows("ranking.tsv", 2)) {
      weights.put(Feature.valueOf(row[0].toUpperCase(Locale.ROOT)), Double.valueOf(row[1]));
    }
  }

  /** The figures with ranks from 1 and scores from 0 to 1, most key first. */
  List<Figure> rank(List<Figure> figures, int sentences) {
    record Scored(Figure figure, double score) {}

    List<Scored> scored = new ArrayList<>();
    for (Figure figure : figures) {
      scored.add(new Scored(figure, score(figure, sentences)));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(it -> it.figure().span().start()));
    List<Figure> ranked = new ArrayList<>();
    for (Scored each : scored) {
      ranked.add(Figures.ranked(each.figure(), ranked.size() + 1, each.score()));
    }
    return ranked;
  }

  private double score(Figure figure, int sentences) {
    double sum = 0;
    for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * feature(weight.getKey(), figure, sentences);
    }
    double chance = 1 / (1 + StrictMath.exp(-sum));
    return StrictMath.round(chance * 10_000) / 10_000.0;
  }

  private static double feature(Feature feature, Figure figure, int sentences) {
    return switch (feature) {
      case INTERCEPT -> 1;
      case MONEY -> is(figure.kind() == Kind.MONEY);
      case PERCENT -> is(figure.kind() == Kind.PERCENT);
      case COUNT -> is(figure.kind() == Kind.COUNT);
      case RATIO -> is(figure.kind() == Kind.RATIO || figure.kind() == Kind.FRACTION);
      case MEASURE -> is(isMeasure(figure.kind()));
      case DURATION -> is(figure.kind() == Kind.DURATION);
      case AGE -> is(figure.kind() == Kind.AGE);
      case TIME -> is(figure.amount() instanceof Amount.None);
      case NUMBER -> is(figure.kind() == Kind.NUMBER);
      case SCORE -> is(figure.kind() == Kind.SCORE);
      case ONE -> is(isOne(figure));
      case VAGUE -> is(isVague(figure));
      case SMALL -> is(size(figure.amount()).compareTo(SMALLEST) < 0);
      case MAGNITUDE -> magnitude(figure);
      case EARLY -> 1 - (double) figure.sentence() / Math.max(1, sentences);
      case OPENING -> is(figure.sentence() < OPENING_SENTENCES);
      case REPEATED -> Math.min(3, figure.occurrences().size() - 1) / 3.0;
      case BOUND -> is(figure.bound() != null && figure.bound() != Figure.Bound.EXACT);
      case CHANGE -> is(figure.amount() instanceof Amount.Change || figure.direction() != null);
      case RATE -> is(figure.unit() != null && figure.unit().per() != null);
      case SOURCE -> is(figure.source() != null);
      case DATED -> is(figure.when() != null && !(figure.amount() instanceof Amount.None));
      case ALTERNATIVE -> is(!figure.alternatives().isEmpty());
    };
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean isMeasure(Kind kind) {
    return switch (kind) {
      case LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, DATA, RATE -> true;
      case COUNT,
          MONEY,
          PERCENT,
          RATIO,
          FRACTION,
          DURATION,
          AGE,
          DATE,
          TIME,
          PERIOD,
          SCORE,
          RANK,
          NUMBER ->
          false;
    };
  }

  private static boolean isOne(Figure figure) {
    boolean one =
        figure.amount() instanceof Amount.Value(BigDecimal value)
            && value.compareTo(BigDecimal.ONE) == 0;
    return one && figure.kind() == Kind.COUNT;
  }

  /** "thousands of people": an order of magnitude, written in words. */
  private static boolean isVague(Figure figure) {
    return figure.amount() instanceof Amount.Range(BigDecimal low, BigDecimal high)
        && low != null
        && high != null
        && low.multiply(BigDecimal.TEN).compareTo(high) == 0
        && figure.text().chars().noneMatch(Character::isDigit);
  }

  /** The powers of ten of an amount, up to nine, as a share; of counts and money only. */
  private static double magnitude(Figure figure) {
    if (figure.kind() != Kind.COUNT && figure.kind() != Kind.MONEY) {
      return 0;
    }
    BigDecimal size = size(figure.amount());
    int powers = size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
    return Math.clamp(powers, 0, 9) / 9.0;
  }

  private static BigDecimal size(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> value.abs();
      case Amount.Range(BigDecimal low, BigDecimal high) -> larger(low, high);
      case Amount.Change(BigDecimal from, BigDecimal to) -> larger(from, to);
      case Amount.None none -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    BigDecimal left = one == null ? BigDecimal.ZERO : one.abs();
    return other == null ? left : left.max(other.abs());
  }
}
