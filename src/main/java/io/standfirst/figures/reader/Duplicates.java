package io.standfirst.figures.reader;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of one fact into one figure with several occurrences: the same amount, bound
 * (but for "about") and unit, where large or precise amounts need no more, and others must be
 * {@link SameThing of the same thing}. A telling is held against the first few figures of its
 * amount only.
 */
final class Duplicates {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
  private static final int PRECISE_DIGITS = 3;
  private static final int MAX_CANDIDATES = 8;

  private final WordClasses classes;

  Duplicates(WordClasses classes) {
    this.classes = classes;
  }

  List<Figure> merge(List<Figure> figures) {
    Map<String, List<Fact>> facts = new HashMap<>();
    List<Fact> merged = new ArrayList<>();
    for (Figure figure : figures) {
      String key = key(figure);
      List<Fact> alike = facts.getOrDefault(key, new ArrayList<>());
      Fact told = told(alike, figure);
      if (told == null) {
        told = new Fact(figure, new ArrayList<>());
        alike.add(told);
        facts.put(key, alike);
        merged.add(told);
      }
      told.occurrences().addAll(figure.occurrences());
    }
    List<Figure> once = new ArrayList<>();
    for (Fact fact : merged) {
      once.add(fact.figure().withOccurrences(fact.occurrences()));
    }
    return once;
  }

  /** A figure, and every place that tells it. */
  private record Fact(Figure figure, List<Span> occurrences) {}

  private @Nullable Fact told(List<Fact> alike, Figure figure) {
    boolean telling = isTelling(figure.amount());
    for (Fact fact : alike.subList(0, Math.min(alike.size(), MAX_CANDIDATES))) {
      boolean same = fact.figure().bound() == figure.bound();
      if (telling || (same && SameThing.of(fact.figure(), figure))) {
        return fact;
      }
    }
    return null;
  }

  private String key(Figure figure) {
    String key =
        figure.kind() + "|" + Amounts.plain(figure.amount()) + "|" + openness(figure.bound()) + "|";
    if (!(figure.amount() instanceof Amount.None)) {
      return key + unit(figure);
    }
    Figure.When when = figure.when();
    return when == null || when.from() == null
        ? key + figure.text().toLowerCase(Locale.ROOT)
        : key + when.from() + "/" + when.to();
  }

  /** The side on which a bound leaves an amount open; about it and exactly it are one fact. */
  private static @Nullable Bound openness(@Nullable Bound bound) {
    return bound == Bound.ABOUT ? Bound.EXACT : bound;
  }

  private String unit(Figure figure) {
    Unit unit = figure.unit();
    if (unit == null) {
      return "";
    }
    boolean people = figure.kind() == Kind.COUNT && isPeople(unit.code());
    return (people ? "person" : unit.code()) + "/" + Objects.requireNonNullElse(unit.per(), "");
  }

  private boolean isPeople(String code) {
    return classes.is(
        new Lexeme(Lexeme.Type.WORD, 0, 0, code, code, null, false), WordClass.PEOPLE);
  }

  private static boolean isTelling(Amount amount) {
    boolean plain = amount instanceof Amount.Value || amount instanceof Amount.Range;
    return !plain || (isTelling(amount.first()) && isTelling(amount.last()));
  }

  private static boolean isTelling(@Nullable BigDecimal value) {
    return value != null
        && (value.abs().compareTo(LARGE) >= 0
            || value.stripTrailingZeros().precision() >= PRECISE_DIGITS);
  }
}
