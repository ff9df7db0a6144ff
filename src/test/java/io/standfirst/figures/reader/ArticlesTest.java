package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Span;
import io.standfirst.text.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole articles, full of traps, against what an editor reads in them and would print first. */
final class ArticlesTest {
  private static final FigureReader READER = new FigureReader();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 12);
  private static final double LEAST_VALUES = 0.97;
  private static final double LEAST_WHOLE = 0.92;
  private static final double LEAST_PRECISION = 0.95;
  private static final double LEAST_GAIN = 0.85;
  private static final int FIRST = 5;
  private static final int SHOWN = 8;

  /** A row of the table; a trap has the amount "trap". */
  private record Gold(Span span, String amount, String unit, String bound, int key) {
    boolean isTrap() {
      return amount.equals("trap");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "mill"})
  void article_read_asAnEditorReadsIt(String name) {
    String text = text(name);
    List<Gold> gold = gold(name, text);
    List<Figure> amounts = amounts(text);
    List<Gold> figures = gold.stream().filter(row -> !row.isTrap()).toList();
    int told = amounts.stream().mapToInt(figure -> figure.occurrences().size()).sum();
    long values = figures.stream().filter(row -> find(row, amounts) != null).count();
    long whole = figures.stream().filter(row -> isWhole(row, find(row, amounts))).count();

    assertThat(2.0 * values / (told + figures.size())).isGreaterThanOrEqualTo(LEAST_VALUES);
    assertThat(2.0 * whole / (told + figures.size())).isGreaterThanOrEqualTo(LEAST_WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "mill"})
  void traps_read_asNoAmounts(String name) {
    String text = text(name);
    List<Figure> amounts = amounts(text);

    assertThat(gold(name, text))
        .filteredOn(Gold::isTrap)
        .filteredOn(row -> amounts.stream().anyMatch(figure -> overlaps(row, figure)))
        .extracting(row -> row.span().in(text))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "mill"})
  void figures_ranked_asAnEditorWould(String name) {
    String text = text(name);
    List<Gold> gold = gold(name, text);
    List<Integer> keys = new ArrayList<>();
    for (Figure figure : read(text)) {
      keys.add(
          gold.stream()
              .filter(row -> find(row, List.of(figure)) != null)
              .mapToInt(Gold::key)
              .max()
              .orElse(0));
    }
    Set<String> seen = new HashSet<>();
    List<Integer> ideal =
        gold.stream()
            .filter(row -> seen.add(row.amount() + row.key()))
            .map(Gold::key)
            .sorted(Comparator.reverseOrder())
            .toList();

    assertThat(keys.stream().limit(FIRST).filter(key -> key > 0).count())
        .isGreaterThanOrEqualTo((long) Math.ceil(FIRST * LEAST_PRECISION));
    assertThat(gain(keys) / gain(ideal)).isGreaterThanOrEqualTo(LEAST_GAIN);
  }

  /** Discounted cumulative gain of the figures that are shown. */
  private static double gain(List<Integer> keys) {
    double gain = 0;
    for (int place = 0; place < Math.min(SHOWN, keys.size()); place++) {
      gain += (Math.pow(2, keys.get(place)) - 1) / Math.log(place + 2);
    }
    return gain;
  }

  /** The figures of an article whose first line is its title. */
  private static List<Figure> read(String article) {
    int end = article.indexOf('\n');
    String title = article.substring(0, end);
    String body = " ".repeat(end) + article.substring(end);
    return READER.read(AnalysedText.of(body, Language.ENGLISH), title, PUBLISHED);
  }

  /** What is read as an amount: no times, and no "one man". */
  private static List<Figure> amounts(String text) {
    return read(text).stream()
        .filter(figure -> !(figure.amount() instanceof Amount.None))
        .filter(figure -> !Rendering.amount(figure.amount()).equals("1"))
        .toList();
  }

  private static @Nullable Figure find(Gold row, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> overlaps(row, figure))
        .filter(figure -> Rendering.amount(figure.amount()).equals(row.amount()))
        .findFirst()
        .orElse(null);
  }

  private static boolean overlaps(Gold row, Figure figure) {
    return figure.occurrences().stream()
        .anyMatch(it -> it.start() < row.span().end() && row.span().start() < it.end());
  }

  private static boolean isWhole(Gold row, @Nullable Figure figure) {
    if (figure == null) {
      return false;
    }
    Unit unit = figure.unit();
    Bound bound = Objects.requireNonNullElse(figure.bound(), Bound.EXACT);
    boolean unitless = row.unit().isEmpty();
    return (unitless || (unit != null && unit.code().equals(row.unit())))
        && bound.name().equals(row.bound().isEmpty() ? "EXACT" : row.bound());
  }

  private static List<Gold> gold(String article, String text) {
    List<Gold> rows = new ArrayList<>();
    for (String[] row : Tables.rows(ArticlesTest.class, "articles/gold.tsv", 6)) {
      if (row[0].equals(article)) {
        int start = text.indexOf(row[1], text.indexOf('\n'));
        assertThat(start).as(row[1]).isNotNegative();
        int key = row[5].isEmpty() ? 0 : new BigDecimal(row[5]).intValueExact();
        rows.add(new Gold(Span.of(start, start + row[1].length()), row[2], row[3], row[4], key));
      }
    }
    return rows;
  }

  private static String text(String article) {
    try (InputStream in = ArticlesTest.class.getResourceAsStream("articles/" + article + ".txt")) {
      return new String(Objects.requireNonNull(in, article).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(article, e);
    }
  }
}
