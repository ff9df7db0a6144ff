package io.standfirst.article.html.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns what {@link HtmlBodyModel} weighs from pages whose text people marked, and writes {@code
 * weights.tsv}. See {@link ListNet} for how.
 *
 * <pre>
 * docs/checks.sh run article.html.body.TrainBody OUT.tsv SET...
 * </pre>
 *
 * A set is a folder with {@code manifest.jsonl}, a line {@code {"id": …, "file": "….html.gz",
 * "url": …, "text": …}} for each page; in place of "text" may stand {@code "with": [passages of the
 * text], "without": [passages around it]}. The quality of a candidate is the F1 of the words, or of
 * the passages, of what is read when it is chosen. With {@code --folds N} in place of OUT.tsv, it
 * prints what weights that were learnt on the other folds reach on each set, and what the best
 * choice would, instead: the mean over pages for texts, one figure of all passages else.
 */
final class TrainBody {
  /** Few pages state which element is the body; that is to count however few have been learnt. */
  private static final Map<Integer, Double> SET =
      Map.of(HtmlCandidate.FEATURES.indexOf("stated"), 1.5);

  private static final List<String> HEAD =
      List.of(
          "# How much each feature of HtmlCandidate speaks for an element to be the body of the"
              + " article: feature, weight. Learnt",
          "# by TrainBody (its Javadoc has the command) from the pages of the"
              + " article-extraction-benchmark, WCXB and trafilatura",
          "# development sets.");

  private TrainBody() {}

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    Map<String, List<KnownBody>> sets = new LinkedHashMap<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      sets.put(Path.of(set).getFileName().toString(), KnownBody.in(Path.of(set)));
    }
    if (checks) {
      check(
          sets,
          Integer.parseInt(arguments[1]),
          new PrintStream(System.out, true, StandardCharsets.UTF_8));
    } else {
      Files.write(Path.of(arguments[0]), table(sets.values().stream().flatMap(List::stream)));
    }
  }

  private static List<String> table(Stream<KnownBody> bodies) {
    double[] weights = learn(bodies.toList());
    List<String> lines = new ArrayList<>(HEAD);
    for (int i = 0; i < weights.length; i++) {
      String name = HtmlCandidate.FEATURES.get(i);
      lines.add(String.format(Locale.ROOT, "%s\t%.3f", name, weights[i]));
    }
    return lines;
  }

  private static double[] learn(List<KnownBody> bodies) {
    return ListNet.learn(
        bodies.stream().map(KnownBody::candidates).toList(), HtmlCandidate.FEATURES.size(), SET);
  }

  private static void check(Map<String, List<KnownBody>> sets, int folds, PrintStream out) {
    Map<String, Score> scores = new LinkedHashMap<>();
    Map<String, Score> best = new LinkedHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<KnownBody> others = new ArrayList<>();
      Map<String, List<KnownBody>> own = new LinkedHashMap<>();
      for (Map.Entry<String, List<KnownBody>> set : sets.entrySet()) {
        for (int i = 0; i < set.getValue().size(); i++) {
          KnownBody body = set.getValue().get(i);
          if (i % folds == fold) {
            own.computeIfAbsent(set.getKey(), it -> new ArrayList<>()).add(body);
          } else {
            others.add(body);
          }
        }
      }
      double[] weights = learn(others);
      own.forEach(
          (set, bodies) -> {
            for (KnownBody body : bodies) {
              scores.merge(set, Score.of(body.isText(), body.chosen(weights)), Score::plus);
              best.merge(set, Score.of(body.isText(), body.best()), Score::plus);
            }
          });
    }
    scores.forEach(
        (set, score) ->
            out.printf(
                Locale.ROOT,
                "%s: chosen %s, the best %s%n",
                set,
                score,
                best.getOrDefault(set, score)));
  }

  /**
   * @param sum of the F1 of whole texts
   * @param all passages
   */
  private record Score(int texts, double sum, Agreement all) {
    static Score of(boolean isText, Agreement agreement) {
      return isText
          ? new Score(1, agreement.f1(), new Agreement(0, 0, 0))
          : new Score(0, 0, agreement);
    }

    Score plus(Score other) {
      return new Score(texts + other.texts, sum + other.sum, all.plus(other.all));
    }

    @Override
    public String toString() {
      return texts > 0
          ? String.format(Locale.ROOT, "word F1 %.4f", sum / texts)
          : String.format(Locale.ROOT, "passages F1 %.4f", all.f1());
    }
  }
}
