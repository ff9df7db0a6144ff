package io.standfirst.figures.reader;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.rank.KeyFeature;
import io.standfirst.figures.rank.KeyFeatures;
import io.standfirst.figures.rank.KeyRanking;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.LanguageDetector;
import io.standfirst.text.Span;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns what {@link KeyRanking} weighs from articles whose key figures an editor listed, and
 * writes {@code ranking.tsv}. Weights that the table says are set are kept.
 *
 * <pre>
 * docs/checks.sh run figures.reader.TrainKeyRanking OUT.tsv SET.jsonl[=WEIGHT]...
 * </pre>
 *
 * A line of a set is {@code {"text": …, "title": …, "key": [[start, end, grade], …]}}: where in the
 * text each figure stands that the editor would print beside the headline, and how key it is, from
 * 1, useful, to 3, without which the story cannot be told. Listwise: the softmax of an article's
 * scores is to have the shares of its gains, 2^grade - 1; every article weighs what its set does, 1
 * where none is told; L2 penalty. With {@code --folds N} in front, it prints for each set how well
 * weights that were learnt on the other folds of all sets order the figures, beside the order by
 * size, instead.
 */
final class TrainKeyRanking {
  private static final int ROUNDS = 3000;
  private static final double STEP = 1;
  private static final double PENALTY = 5e-3;
  private static final int DEPTH = 8;
  private static final int FIRST = 5;

  private TrainKeyRanking() {}

  /** The figures of one article: features, gains and sizes; and the gains that it has at best. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Lesson(
      LessonSet set, double[][] rows, double[] gains, double[] sizes, List<Double> best) {}

  /** Where lessons are from, and what each of them weighs. */
  private record LessonSet(Path file, double weight) {
    static LessonSet of(String argument) {
      int end = argument.indexOf('=');
      return end < 0
          ? new LessonSet(Path.of(argument), 1)
          : new LessonSet(
              Path.of(argument.substring(0, end)), Double.parseDouble(argument.substring(end + 1)));
    }
  }

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    List<Lesson> lessons = new ArrayList<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      lessons.addAll(lessons(LessonSet.of(set)));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (checks) {
      check(lessons, Integer.parseInt(arguments[1]), out);
    } else {
      Files.write(Path.of(arguments[0]), table(learn(lessons)));
    }
  }

  private static List<Lesson> lessons(LessonSet set) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    FigureReader reader = new FigureReader();
    List<Lesson> lessons = new ArrayList<>();
    for (String line : Files.readAllLines(set.file())) {
      JsonNode node = json.readTree(line);
      JsonNode title = node.path("title");
      lessons.add(
          lesson(
              set,
              reader,
              node.get("text").asString(),
              title.isString() ? title.asString() : null,
              node.get("key")));
    }
    return lessons;
  }

  private static Lesson lesson(
      LessonSet set, FigureReader reader, String text, @Nullable String title, JsonNode keys) {
    AnalysedText analysed = AnalysedText.of(text, LanguageDetector.detect(text));
    List<Figure> told = reader.told(analysed, title, null);
    KeyFeatures features = reader.features(analysed, title, told);
    List<Figure> figures =
        told.stream().filter(figure -> !(figure.amount() instanceof Amount.None)).toList();
    double[][] rows = new double[figures.size()][KeyFeature.values().length];
    double[] gains = new double[figures.size()];
    double[] sizes = new double[figures.size()];
    for (int i = 0; i < figures.size(); i++) {
      ToDoubleFunction<KeyFeature> measured = features.of(figures.get(i));
      for (KeyFeature feature : KeyFeature.values()) {
        rows[i][column(feature)] = measured.applyAsDouble(feature);
      }
      sizes[i] = Amounts.size(figures.get(i).amount()).doubleValue();
    }
    List<Double> best = new ArrayList<>();
    for (JsonNode key : keys) {
      double gain = Math.pow(2, key.get(2).asInt()) - 1;
      best.add(gain);
      int at = at(figures, new Span(key.get(0).asInt(), key.get(1).asInt()));
      if (at >= 0) {
        gains[at] = Math.max(gains[at], gain);
      }
    }
    best.sort(Comparator.reverseOrder());
    return new Lesson(set, rows, gains, sizes, best);
  }

  /** The first figure that is told at a place; negative where none was read there. */
  private static int at(List<Figure> figures, Span place) {
    for (int i = 0; i < figures.size(); i++) {
      for (Span occurrence : figures.get(i).occurrences()) {
        if (occurrence.overlaps(place)) {
          return i;
        }
      }
    }
    return -1;
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
    double weighed = lessons.stream().mapToDouble(lesson -> lesson.set().weight()).sum();
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      lessons.forEach(lesson -> addGradient(gradient, lesson, weights));
      for (KeyFeature feature : EnumSet.complementOf(EnumSet.copyOf(set))) {
        int j = column(feature);
        weights[j] += STEP * (gradient[j] / weighed - PENALTY * weights[j]);
      }
    }
    return weights;
  }

  /** Adds where the log likelihood of an article's gains rises. */
  private static void addGradient(double[] gradient, Lesson lesson, double[] weights) {
    int figures = lesson.rows().length;
    double[] odds = new double[figures];
    double all = 0;
    double gained = 0;
    for (int i = 0; i < figures; i++) {
      odds[i] = Math.exp(dot(weights, lesson.rows()[i]));
      all += odds[i];
      gained += lesson.gains()[i];
    }
    if (gained == 0) {
      return;
    }
    for (int i = 0; i < figures; i++) {
      double miss = lesson.gains()[i] / gained - odds[i] / all;
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += lesson.set().weight() * miss * lesson.rows()[i][j];
      }
    }
  }

  private static void check(List<Lesson> lessons, int folds, PrintStream out) {
    Map<LessonSet, Sums> sets = new LinkedHashMap<>();
    lessons.forEach(lesson -> sets.putIfAbsent(lesson.set(), new Sums()));
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
        Sums sums = Objects.requireNonNull(sets.get(lesson.set()));
        sums.articles++;
        add(sums.learnt, lesson, scores);
        add(sums.bySize, lesson, lesson.sizes());
      }
    }
    sets.forEach((set, sums) -> out.println(set.file() + ": " + sums));
  }

  /** What the articles of a set have met in all. */
  private static final class Sums {
    private final double[] learnt = new double[2];
    private final double[] bySize = new double[2];
    private int articles;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d articles: precision at 5 %.3f (by size %.3f), nDCG at 8 %.3f (%.3f)",
          articles,
          learnt[0] / articles,
          bySize[0] / articles,
          learnt[1] / articles,
          bySize[1] / articles);
    }
  }

  /** Adds the precision among the first five, or as many as are key, and the nDCG at 8. */
  private static void add(double[] sums, Lesson lesson, double[] scores) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> scores[i]).reversed());
    double hits = 0;
    double gain = 0;
    double ideal = 0;
    for (int place = 0; place < DEPTH; place++) {
      double here = place < order.size() ? lesson.gains()[order.get(place)] : 0;
      hits += here > 0 && place < FIRST ? 1 : 0;
      gain += here / Math.log(place + 2);
      ideal += place < lesson.best().size() ? lesson.best().get(place) / Math.log(place + 2) : 0;
    }
    sums[0] += hits / Math.min(FIRST, lesson.best().size());
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
