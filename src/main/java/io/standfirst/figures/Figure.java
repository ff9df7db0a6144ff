package io.standfirst.figures;

import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a text.
 *
 * @param span where it stands; quotes {@code text}
 * @param text the words, "more than 400 homes"
 * @param sentence index of its sentence
 * @param kind what sort of quantity
 * @param amount how much
 * @param bound on which side the amount is open; null where none applies (dates, times)
 * @param direction whether it rose or fell; null where the text does not say
 * @param unit what it is counted in; null for bare numbers, dates and times
 * @param what the thing counted or measured and, in brackets, whose it is: "revenue guidance
 *     (Apple)"; at most 12 words of the text
 * @param when the time that it holds for
 * @param source who says so
 * @param certainty how sure they are
 * @param alternatives the same amount in other units, in brackets
 * @param occurrences every place that tells it, {@code span} first
 * @param rank 1 for the most key figure of the text
 * @param score from 0 to 1, four decimals
 */
public record Figure(
    Span span,
    String text,
    int sentence,
    Kind kind,
    Amount amount,
    @Nullable Bound bound,
    @Nullable Direction direction,
    @Nullable Unit unit,
    @Nullable String what,
    @Nullable When when,
    @Nullable String source,
    Certainty certainty,
    List<Alternative> alternatives,
    List<Span> occurrences,
    int rank,
    double score) {
  public Figure {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(certainty, "certainty");
    alternatives = List.copyOf(alternatives);
    occurrences = List.copyOf(occurrences);
  }

  /** This figure, told at these places. */
  public Figure withOccurrences(List<Span> places) {
    return copy(places, rank, score);
  }

  /** This figure at its place among those of its text. */
  public Figure ranked(int place, double worth) {
    return copy(occurrences, place, worth);
  }

  private Figure copy(List<Span> places, int place, double worth) {
    return new Figure(
        span,
        text,
        sentence,
        kind,
        amount,
        bound,
        direction,
        unit,
        what,
        when,
        source,
        certainty,
        alternatives,
        places,
        place,
        worth);
  }

  /** The sorts of quantities. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    RATIO,
    FRACTION,
    DURATION,
    RATE,
    AGE,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    TEMPERATURE,
    ENERGY,
    DATA,
    DATE,
    TIME,
    PERIOD,
    SCORE,
    RANK,
    NUMBER
  }

  /** How much. Decimal and exact: "2.3 million" is 2300000. */
  public sealed interface Amount {
    /** The end that the text tells first; null for none, and where it is open. */
    @Nullable BigDecimal first();

    /** The end that the text tells last, which is the first of a single number; null for none. */
    @Nullable BigDecimal last();

    /** One number. */
    record Value(BigDecimal value) implements Amount {
      @Override
      public BigDecimal first() {
        return value;
      }

      @Override
      public BigDecimal last() {
        return value;
      }
    }

    /** Between two, in the order of the text; either may be null: open on that side. */
    record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Amount {
      @Override
      public @Nullable BigDecimal first() {
        return low;
      }

      @Override
      public @Nullable BigDecimal last() {
        return high;
      }
    }

    /** From one to another: "from some 900 a week to 650". */
    record Change(@Nullable BigDecimal from, @Nullable BigDecimal to) implements Amount {
      @Override
      public @Nullable BigDecimal first() {
        return from;
      }

      @Override
      public @Nullable BigDecimal last() {
        return to;
      }
    }

    /** None: a date, time or period, which its {@link When} tells. */
    record None() implements Amount {
      @Override
      public @Nullable BigDecimal first() {
        return null;
      }

      @Override
      public @Nullable BigDecimal last() {
        return null;
      }
    }
  }

  /** On which side an amount is open. */
  public enum Bound {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    UP_TO
  }

  /** Which way an amount went. */
  public enum Direction {
    UP,
    DOWN
  }

  /** How sure the text is of an amount. */
  public enum Certainty {
    STATED,
    EXPECTED,
    POSSIBLE,
    DENIED
  }

  /**
   * What an amount is counted in.
   *
   * @param code ISO 4217 for money, "%", a UCUM code for measures, a singular English noun for
   *     counts
   * @param name as one would say it in the singular, with the words that specify it
   * @param per what it is a rate by, "month"; null for no rate
   */
  public record Unit(String code, String name, @Nullable String per) {}

  /**
   * A time that the text tells.
   *
   * @param text the words, "in 2024"
   * @param from first day, or moment, in ISO 8601; null when it cannot be told
   * @param to last day, or moment, in ISO 8601; null when it cannot be told
   */
  public record When(String text, @Nullable String from, @Nullable String to) {}

  /** The same amount told in another unit, "(£74-£149)". */
  public record Alternative(Span span, String text, Amount amount, @Nullable Unit unit) {}
}
