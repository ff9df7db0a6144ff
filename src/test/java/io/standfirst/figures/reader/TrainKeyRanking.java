package io.standfirst.figures.reader;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.rank.KeyFeature;
import io.standfirst.figures.rank.KeyFeatures;
import io.standfirst.figures.rank.KeyRanking;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.LanguageDetector;
import io.standfirst.text.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns what {@link KeyRanking} weighs of where a figure stands from articles with summaries that
 * people wrote, and writes {@code ranking.tsv}. What sort of figure it is has weights that are set
 * in that table and kept: summaries tell the ages of people and the small numbers of a plot, which
 * nobody would list as key figures.
 *
 * <pre>
 * docs/checks.sh run figures.reader.TrainKeyRanking OUT.tsv SET.jsonl...
 * </pre>
 *
 * A line of a set is {@code {"text": …, "title": …, "reference": …}}. A figure is key when the
 * reference tells its amount too. Logistic regression with an L2 penalty over the articles whose
 * reference tells some figures, not all; every article weighs the same. With {@code --folds N} in
 * front, it prints how well weights that were learnt on the other folds order the figures, beside
 * the order by size, instead.
 */
final class TrainKeyRanking {
  private static final int ROUNDS = 400;
  private static final double STEP = 1.5;
  private static final double PENALTY = 1e-4;

  private TrainKeyRanking() {}

  /** The figures of one article: features, whether the reference tells them, and sizes. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Lesson(double[][] rows, boolean[] key, double[] sizes) {}

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    List<Lesson> lessons = new ArrayList<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      lessons.addAll(lessons(Path.of(set)));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (checks) {
      check(lessons, Integer.parseInt(arguments[1]), out);
    } else {
      Files.write(Path.of(arguments[0]), table(learn(lessons)));
    }
  }

  private static List<Lesson> lessons(Path set) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    FigureReader reader = new FigureReader();
    List<Lesson> lessons = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      JsonNode node = json.readTree(line);
      JsonNode title = node.path("title");
      Lesson lesson =
          lesson(
              reader,
              node.get("text").asString(),
              title.isString() ? title.asString() : null,
              node.get("reference").asString());
      if (lesson != null) {
        lessons.add(lesson);
      }
    }
    return lessons;
  }

  /** Null where the reference tells no figure of the text, or all of them. */
  private static @Nullable Lesson lesson(
      FigureReader reader, String text, @Nullable String title, String reference) {
    AnalysedText analysed = AnalysedText.of(text, LanguageDetector.detect(text));
    Set<String> repeated = new HashSet<>();
    reader
        .told(AnalysedText.of(reference, analysed.language()), null)
        .forEach(figure -> repeated.add(Amounts.plain(figure.amount())));
    List<Figure> told = reader.told(analysed, null);
    KeyFeatures features = reader.features(analysed, title, told);
    List<Figure> learnt =
        told.stream()
            .filter(figure -> !(figure.amount() instanceof Amount.None))
            .filter(figure -> features.of(KeyFeature.ONE, figure) == 0)
            .toList();
    double[][] rows = new double[learnt.size()][KeyFeature.values().length];
    boolean[] key = new boolean[learnt.size()];
    double[] sizes = new double[learnt.size()];
    int keys = 0;
    for (int i = 0; i < learnt.size(); i++) {
      Figure figure = learnt.get(i);
      for (KeyFeature feature : KeyFeature.values()) {
        rows[i][column(feature)] = features.of(feature, figure);
      }
      key[i] = repeated.contains(Amounts.plain(figure.amount()));
      keys += key[i] ? 1 : 0;
      sizes[i] = Amounts.size(figure.amount()).doubleValue();
    }
    return keys == 0 || keys == learnt.size() ? null : new Lesson(rows, key, sizes);
  }

  /** Full-batch gradient descent: the same weights on every run. */
  private static double[] learn(List<Lesson> lessons) {
    double[] weights = new double[KeyFeature.values().length];
    Set<KeyFeature> set = EnumSet.noneOf(KeyFeature.class);
    for (String[] row : Tables.rows(KeyRanking.class, "ranking.tsv", 3)) {
      if (row[2].equals("set")) {
        KeyFeature feature = KeyFeature.valueOf(row[0].toUpperCase(Locale.ROOT));
        set.add(feature);
        weights[column(feature)] = Double.parseDouble(row[1]);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (Lesson lesson : lessons) {
        for (int i = 0; i < lesson.rows().length; i++) {
          double chance = 1 / (1 + Math.exp(-dot(weights, lesson.rows()[i])));
          double miss = ((lesson.key()[i] ? 1 : 0) - chance) / lesson.rows().length;
          for (int j = 0; j < weights.length; j++) {
            gradient[j] += miss * lesson.rows()[i][j];
          }
        }
      }
      for (KeyFeature feature : EnumSet.complementOf(EnumSet.copyOf(set))) {
        int j = column(feature);
        weights[j] += STEP * (gradient[j] / lessons.size() - PENALTY * weights[j]);
      }
    }
    return weights;
  }

  private static void check(List<Lesson> lessons, int folds, PrintStream out) {
    double[] learnt = new double[2];
    double[] bySize = new double[2];
    for (int fold = 0; fold < folds; fold++) {
      List<Lesson> others = new ArrayList<>();
      List<Lesson> own = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % folds == fold ? own : others).add(lessons.get(i));
      }
      double[] weights = learn(others);
      for (Lesson lesson : own) {
        double[] scores = new double[lesson.rows().length];
        for (int i = 0; i < scores.length; i++) {
          scores[i] = dot(weights, lesson.rows()[i]);
        }
        add(learnt, lesson, scores);
        add(bySize, lesson, lesson.sizes());
      }
    }
    int n = lessons.size();
    out.printf(
        Locale.ROOT,
        "%d articles: precision at R %.3f (by size %.3f), nDCG at 8 %.3f (%.3f)%n",
        n,
        learnt[0] / n,
        bySize[0] / n,
        learnt[1] / n,
        bySize[1] / n);
  }

  /** Adds the precision among the first R, R the number of key figures up to 5, and nDCG at 8. */
  private static void add(double[] sums, Lesson lesson, double[] scores) {
    List<Integer> order = new ArrayList<>();
    int keys = 0;
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
      keys += lesson.key()[i] ? 1 : 0;
    }
    order.sort(Comparator.comparingDouble((Integer i) -> scores[i]).reversed());
    int depth = Math.min(5, keys);
    double hits = 0;
    double gain = 0;
    double ideal = 0;
    for (int place = 0; place < Math.min(8, order.size()); place++) {
      boolean key = lesson.key()[order.get(place)];
      hits += key && place < depth ? 1 : 0;
      gain += key ? 1 / Math.log(place + 2) : 0;
      ideal += place < keys ? 1 / Math.log(place + 2) : 0;
    }
    sums[0] += hits / depth;
    sums[1] += gain / ideal;
  }

  private static double dot(double[] weights, double[] row) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += weights[j] * row[j];
    }
    return sum;
  }

  /** Its column in a lesson's rows. */
  @SuppressWarnings("EnumOrdinal") // the table names features, so the number never leaves here
  private static int column(KeyFeature feature) {
    return feature.ordinal();
  }

  /** The rows that are set as they stand, and those that are learnt. */
  private static List<String> table(double[] weights) {
    List<String> lines = new ArrayList<>();
    Set<String> set = new HashSet<>();
    for (String[] row : Tables.rows(KeyRanking.class, "ranking.tsv", 3)) {
      if (row[2].equals("set")) {
        set.add(row[0]);
        lines.add(String.join("\t", row));
      }
    }
    for (KeyFeature feature : KeyFeature.values()) {
      String name = feature.name().toLowerCase(Locale.ROOT);
      if (!set.contains(name)) {
        double weight = weights[column(feature)];
        lines.add(String.format(Locale.ROOT, "%s\t%.3f\tlearnt", name, weight));
      }
    }
    return lines;
  }
}
