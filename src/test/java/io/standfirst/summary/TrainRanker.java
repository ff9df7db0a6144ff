package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import io.standfirst.text.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the ranker from articles with summaries that people wrote, and writes {@code ranker.txt}.
 *
 * <pre>
 * ./mvnw -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath io.standfirst.summary.TrainRanker OUT.txt SET.jsonl..."
 * </pre>
 *
 * A line of a set is {@code {"text": …, "title": …, "reference": …}}. A sentence's label is its
 * share in the triples of sentences that come nearest to the reference by ROUGE-1 and ROUGE-2,
 * weighted by how near. Each titled article is learnt from twice: as it is, and as one paragraph
 * without its title. With {@code --folds N} in front, it prints what a model learnt on the other
 * folds reaches, instead.
 */
final class TrainRanker {
  private static final int CHOSEN = 3;
  private static final int CANDIDATES = 12;
  private static final double TEMPERATURE = 0.02;
  private static final BoostedTrees.Settings SETTINGS =
      new BoostedTrees.Settings(260, 15, 0.05, 5, 60, 0.7, 0.5, 7);

  private TrainRanker() {}

  /** An article as it is learnt from. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Lesson(
      Profile profile, double[][] rows, double[] labels, List<String> reference) {}

  /** A line of a set. */
  private record Article(String text, @Nullable String title, String reference) {}

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    List<Article> articles = new ArrayList<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      articles.addAll(read(Path.of(set)));
    }
    Features features = new Features(DocumentFrequencies.load());
    List<List<Lesson>> lessons = articles.stream().map(it -> lessons(features, it)).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (checks) {
      check(lessons, Integer.parseInt(arguments[1]), out);
    } else {
      Model model = learn(lessons);
      List<String> lines = new ArrayList<>(header(articles.size()));
      model.trees().forEach(tree -> lines.add(tree.line()));
      Files.write(Path.of(arguments[0]), lines);
      out.println(model.trees().size() + " trees from " + articles.size() + " articles");
    }
  }

  private static List<String> header(int articles) {
    return List.of(
        "# The ranker: boosted trees over the features of Feature, log-odds that a sentence belongs"
            + " to",
        "# the best summary of three. Learnt by TrainRanker (its Javadoc has the command) from "
            + articles,
        "# English news articles with summaries by people (CNN Corpus and CNN/DailyMail"
            + " development",
        "# sets). A tree a line, nodes in preorder: FEATURE:threshold:value, or =value for a"
            + " leaf.");
  }

  private static List<Article> read(Path set) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      JsonNode node = json.readTree(line);
      JsonNode title = node.path("title");
      articles.add(
          new Article(
              node.get("text").asString(),
              title.isString() ? title.asString() : null,
              node.get("reference").asString()));
    }
    return articles;
  }

  private static Model learn(List<List<Lesson>> lessons) {
    List<double[]> rows = new ArrayList<>();
    List<Double> labels = new ArrayList<>();
    for (List<Lesson> views : lessons) {
      for (Lesson lesson : views) {
        rows.addAll(List.of(lesson.rows()));
        Arrays.stream(lesson.labels()).forEach(labels::add);
      }
    }
    return BoostedTrees.learn(
        rows.toArray(double[][]::new),
        labels.stream().mapToDouble(Double::doubleValue).toArray(),
        SETTINGS);
  }

  /** An article as it is and, where it has a title, as one paragraph without it. */
  private static List<Lesson> lessons(Features features, Article article) {
    Lesson whole = lesson(features, article);
    if (article.title() == null) {
      return List.of(whole);
    }
    String flat = article.text().replace('\n', ' ');
    return List.of(whole, lesson(features, new Article(flat, null, article.reference())));
  }

  private static Lesson lesson(Features features, Article article) {
    Language language = LanguageDetector.detect(article.text());
    Profile profile = Profile.of(AnalysedText.of(article.text(), language), article.title());
    List<String> reference = Rouge.words(article.reference());
    return new Lesson(profile, features.measure(profile), labels(profile, reference), reference);
  }

  /**
   * How much each sentence belongs to the summaries that are nearly best: over all triples of the
   * sentences that match best by themselves, weighted by how close each comes to the best one. Less
   * noisy than the one best triple, which often leads by a word.
   */
  private static double[] labels(Profile profile, List<String> reference) {
    List<List<String>> words = profile.told().stream().map(it -> words(profile, it)).toList();
    double[] labels = new double[words.size()];
    List<Integer> likely =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparingDouble(it -> -Rouge.mean(words.get(it), reference)))
            .limit(CANDIDATES)
            .sorted()
            .toList();
    if (likely.size() <= CHOSEN) {
      likely.forEach(place -> labels[place] = 1);
      return labels;
    }
    List<int[]> triples = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (int a = 0; a < likely.size(); a++) {
      for (int b = a + 1; b < likely.size(); b++) {
        for (int c = b + 1; c < likely.size(); c++) {
          List<String> summary = new ArrayList<>(words.get(likely.get(a)));
          summary.addAll(words.get(likely.get(b)));
          summary.addAll(words.get(likely.get(c)));
          triples.add(new int[] {likely.get(a), likely.get(b), likely.get(c)});
          scores.add(Rouge.mean(summary, reference));
        }
      }
    }
    double best = Collections.max(scores);
    double total = 0;
    for (double score : scores) {
      total += Math.exp((score - best) / TEMPERATURE);
    }
    for (int i = 0; i < triples.size(); i++) {
      double weight = Math.exp((scores.get(i) - best) / TEMPERATURE) / total;
      for (int place : triples.get(i)) {
        labels[place] += weight;
      }
    }
    for (int place = 0; place < labels.length; place++) {
      labels[place] = Math.min(1, labels[place]);
    }
    return labels;
  }

  private static List<String> words(Profile profile, Sentence sentence) {
    return Rouge.words(sentence.span().in(profile.text().text()));
  }

  private static void check(List<List<Lesson>> lessons, int folds, PrintStream out) {
    double[] sums = new double[4];
    for (int fold = 0; fold < folds; fold++) {
      List<List<Lesson>> others = new ArrayList<>();
      List<List<Lesson>> held = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % folds == fold ? held : others).add(lessons.get(i));
      }
      Model model = learn(others);
      held.forEach(views -> score(views.getFirst(), model, sums));
    }
    double n = lessons.size() / 100.0;
    out.printf(
        Locale.ROOT,
        "%d articles, %d folds: R1 %.2f R2 %.2f | first sentences told %.2f %.2f%n",
        lessons.size(),
        folds,
        sums[0] / n,
        sums[1] / n,
        sums[2] / n,
        sums[3] / n);
  }

  private static void score(Lesson lesson, Model model, double[] sums) {
    Ratings ratings = new Ratings(lesson.rows(), model);
    double[] values = new double[ratings.size()];
    Arrays.setAll(values, ratings::logOdds);
    add(
        lesson,
        new Selection(lesson.profile(), values).choose(new Length.Sentences(CHOSEN)),
        sums,
        0);
    add(lesson, IntStream.range(0, Math.min(CHOSEN, values.length)).boxed().toList(), sums, 2);
  }

  private static void add(Lesson lesson, List<Integer> places, double[] sums, int at) {
    List<String> words = new ArrayList<>();
    for (int place : places) {
      words.addAll(words(lesson.profile(), lesson.profile().told().get(place)));
    }
    sums[at] += Rouge.f1(words, lesson.reference(), 1);
    sums[at + 1] += Rouge.f1(words, lesson.reference(), 2);
  }
}
