package io.standfirst.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure, as documents show it: every field is written, absent ones as null. The fields mean what
 * {@link Figure}'s do; at most one of {@code value}, {@code range} and {@code change} is there.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureEntry(
    String text,
    int start,
    int end,
    int sentence,
    String kind,
    @Nullable BigDecimal value,
    @Nullable RangeEntry range,
    @Nullable ChangeEntry change,
    @Nullable String bound,
    @Nullable String direction,
    @Nullable UnitEntry unit,
    @Nullable String what,
    @Nullable WhenEntry when,
    @Nullable String source,
    String certainty,
    List<AlternativeEntry> alternatives,
    List<List<Integer>> occurrences,
    int rank,
    double score) {

  /** Two ends in the order of the text; a null end is open. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record RangeEntry(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

  /** Before and after. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ChangeEntry(@Nullable BigDecimal from, @Nullable BigDecimal to) {}

  /** What the amount is counted in. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record UnitEntry(String code, String name, @Nullable String per) {}

  /** When the amount holds. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record WhenEntry(String text, @Nullable String from, @Nullable String to) {}

  /** The same amount in another unit. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AlternativeEntry(
      String text,
      int start,
      int end,
      @Nullable BigDecimal value,
      @Nullable RangeEntry range,
      @Nullable ChangeEntry change,
      @Nullable UnitEntry unit) {}

  static FigureEntry of(Figure figure) {
    return new FigureEntry(
        figure.text(),
        figure.span().start(),
        figure.span().end(),
        figure.sentence(),
        label(figure.kind()),
        value(figure.amount()),
        range(figure.amount()),
        change(figure.amount()),
        figure.bound() == null ? null : label(figure.bound()),
        figure.direction() == null ? null : label(figure.direction()),
        unit(figure.unit()),
        figure.what(),
        figure.when() == null
            ? null
            : new WhenEntry(figure.when().text(), figure.when().from(), figure.when().to()),
        figure.source(),
        label(figure.certainty()),
        figure.alternatives().stream().map(FigureEntry::alternative).toList(),
        figure.occurrences().stream().map(span -> List.of(span.start(), span.end())).toList(),
        figure.rank(),
        figure.score());
  }

  FigureEntry at(int[] positions) {
    return new FigureEntry(
        text,
        positions[start],
        positions[end],
        sentence,
        kind,
        value,
        range,
        change,
        bound,
        direction,
        unit,
        what,
        when,
        source,
        certainty,
        alternatives.stream()
            .map(
                other ->
                    new AlternativeEntry(
                        other.text(),
                        positions[other.start()],
                        positions[other.end()],
                        other.value(),
                        other.range(),
                        other.change(),
                        other.unit()))
            .toList(),
        occurrences.stream()
            .map(place -> place.stream().map(offset -> positions[offset]).toList())
            .toList(),
        rank,
        score);
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static AlternativeEntry alternative(Figure.Alternative other) {
    return new AlternativeEntry(
        other.text(),
        other.span().start(),
        other.span().end(),
        value(other.amount()),
        range(other.amount()),
        change(other.amount()),
        unit(other.unit()));
  }

  private static @Nullable BigDecimal value(Amount amount) {
    return amount instanceof Amount.Value(BigDecimal value) ? plain(value) : null;
  }

  private static @Nullable RangeEntry range(Amount amount) {
    return amount instanceof Amount.Range range
        ? new RangeEntry(plain(range.low()), plain(range.high()))
        : null;
  }

  private static @Nullable ChangeEntry change(Amount amount) {
    return amount instanceof Amount.Change change
        ? new ChangeEntry(plain(change.from()), plain(change.to()))
        : null;
  }

  private static @Nullable UnitEntry unit(Figure.@Nullable Unit unit) {
    return unit == null ? null : new UnitEntry(unit.code(), unit.name(), unit.per());
  }

  /** 2.30 as 2.3 and 1E+6 as 1000000: one way to write one number. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
