package io.standfirst.figures;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
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
 * and unit, where large or precise amounts need no more, and small ones must be of the same thing.
 */
final class Duplicates {
  private static final BigDecimal TELLING = BigDecimal.valueOf(1000);

  private final WordClasses classes;

  Duplicates(WordClasses classes) {
    this.classes = classes;
  }

  List<Figure> merge(List<Figure> figures) {
    Map<String, Integer> places = new HashMap<>();
    List<Figure> merged = new ArrayList<>();
    List<List<Span>> occurrences = new ArrayList<>();
    for (Figure figure : figures) {
      String key = key(figure);
      Integer place = places.get(key);
      if (place == null) {
        places.put(key, merged.size());
        merged.add(figure);
        occurrences.add(new ArrayList<>(figure.occurrences()));
      } else {
        occurrences.get(place).addAll(figure.occurrences());
      }
    }
    List<Figure> result = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      result.add(Figures.withOccurrences(merged.get(i), occurrences.get(i)));
    }
    return result;
  }

  private String key(Figure figure) {
    Unit unit = figure.unit();
    String code =
        unit == null ? "" : unit.code() + "/" + Objects.requireNonNullElse(unit.per(), "");
    boolean people = unit != null && figure.kind() == Kind.COUNT && isPeople(unit);
    StringBuilder key =
        new StringBuilder()
            .append(figure.kind())
            .append('|')
            .append(amount(figure.amount()))
            .append('|')
            .append(figure.bound())
            .append('|')
            .append(people ? "person" : code)
            .append('|');
    if (figure.amount() instanceof Amount.None) {
      key.append(
          figure.when() == null ? figure.text() : figure.when().from() + "/" + figure.when().to());
      if (figure.when() == null || figure.when().from() == null) {
        key.append(figure.text().toLowerCase(Locale.ROOT));
      }
    } else if (!isTelling(figure.amount())) {
      key.append(Objects.requireNonNullElse(figure.what(), "").toLowerCase(Locale.ROOT));
    }
    return key.toString();
  }

  private boolean isPeople(Unit unit) {
    String code = unit.code();
    Lexeme word = new Lexeme(Lexeme.Type.WORD, 0, 0, code, code, null, false);
    return classes.is(word, WordClass.PEOPLE);
  }

  private static boolean isTelling(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> isTelling(value);
      case Amount.Range(BigDecimal low, BigDecimal high) -> isTelling(low) && isTelling(high);
      case Amount.Change change -> true;
      case Amount.None none -> true;
    };
  }

  private static boolean isTelling(@Nullable BigDecimal value) {
    return value != null
        && (value.abs().compareTo(TELLING) >= 0 || value.stripTrailingZeros().scale() > 0);
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> plain(value);
      case Amount.Range(BigDecimal low, BigDecimal high) -> plain(low) + ".." + plain(high);
      case Amount.Change(BigDecimal from, BigDecimal to) -> plain(from) + ">" + plain(to);
      case Amount.None none -> "";
    };
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toString();
  }
}
