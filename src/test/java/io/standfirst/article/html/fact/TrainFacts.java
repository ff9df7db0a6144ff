package io.standfirst.article.html.fact;

import io.standfirst.article.html.fact.ConditionalLogit.Choice;
import io.standfirst.text.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Learns what each kind of evidence for titles, bylines and dates weighs from pages whose facts
 * people found, and writes {@code weights.tsv}. See {@link ConditionalLogit} for how, {@code
 * priors.tsv} for where it starts.
 *
 * <pre>
 * docs/checks.sh run article.html.fact.TrainFacts OUT.tsv SET...
 * </pre>
 *
 * A set is a folder with {@code manifest.jsonl}, a line {@code {"id": …, "file": "….html.gz",
 * "url": …, "title": …, "author": …, "date": …}} for each page; what is not known is left out. With
 * {@code --folds N} in place of OUT.tsv, it prints how often weights that were learnt on the other
 * folds find the right fact on each set, instead.
 */
final class TrainFacts {
  private static final String FLOOR = "floor";
  private static final Map<KnownFact, Double> PENALTIES =
      Map.of(KnownFact.TITLE, 20.0, KnownFact.BYLINE, 1.2, KnownFact.DATE, 3.0);
  private static final List<String> HEAD =
      List.of(
          "# Weights of kinds of evidence for the facts of a page: fact, kind, weight. Learnt by"
              + " TrainFacts (its Javadoc has the",
          "# command) from the pages of the WCXB, trafilatura and htmldate development sets; floor:"
              + " what an answer needs.");

  private TrainFacts() {}

  public static void main(String[] arguments) throws IOException {
    boolean checks = arguments[0].equals("--folds");
    Map<String, List<KnownPage>> sets = new LinkedHashMap<>();
    for (String set : List.of(arguments).subList(checks ? 2 : 1, arguments.length)) {
      sets.put(Path.of(set).getFileName().toString(), KnownPage.in(Path.of(set)));
    }
    if (checks) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (KnownFact fact : KnownFact.values()) {
        check(fact, sets, Integer.parseInt(arguments[1]), out);
      }
    } else {
      List<KnownPage> pages = sets.values().stream().flatMap(List::stream).toList();
      List<String> lines = new ArrayList<>(HEAD);
      for (KnownFact fact : KnownFact.values()) {
        learn(fact, pages).forEach((kind, weight) -> lines.add(row(fact, kind, weight)));
      }
      Files.write(Path.of(arguments[0]), lines);
    }
  }

  private static String row(KnownFact fact, String kind, double weight) {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.2f", fact.table(), kind, Math.round(weight * 100) / 100.0);
  }

  static SortedMap<String, Double> learn(KnownFact fact, List<KnownPage> pages) {
    Map<String, Double> priors = new HashMap<>();
    for (String[] row : Tables.rows(TrainFacts.class, "priors.tsv")) {
      if (row[0].equals(fact.table())) {
        priors.put(row[1], Double.parseDouble(row[2]));
      }
    }
    List<Choice> choices =
        pages.stream()
            .map(KnownPage::choices)
            .filter(it -> it.containsKey(fact))
            .map(it -> it.get(fact))
            .toList();
    return ConditionalLogit.learn(priors, choices, PENALTIES.getOrDefault(fact, 1.0));
  }

  private static void check(
      KnownFact fact, Map<String, List<KnownPage>> sets, int folds, PrintStream out) {
    Map<String, Integer> right = new LinkedHashMap<>();
    Map<String, Integer> asked = new LinkedHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      SortedMap<String, Double> weights = learn(fact, fold(sets, folds, fold, false));
      int number = fold;
      sets.forEach(
          (set, pages) -> {
            for (KnownPage page : fold(Map.of(set, pages), folds, number, true)) {
              Choice choice = page.choices().get(fact);
              if (choice != null) {
                asked.merge(set, 1, Integer::sum);
                right.merge(set, isRight(choice, weights) ? 1 : 0, Integer::sum);
              }
            }
          });
    }
    StringBuilder line = new StringBuilder(fact.table());
    right.forEach(
        (set, count) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    "  %s %.3f (%d of %d)",
                    set,
                    (double) count / asked.getOrDefault(set, 1),
                    count,
                    asked.getOrDefault(set, 1))));
    out.println(line);
  }

  /** The pages of one fold of each set, or of all other folds. */
  private static List<KnownPage> fold(
      Map<String, List<KnownPage>> sets, int folds, int fold, boolean own) {
    List<KnownPage> pages = new ArrayList<>();
    for (List<KnownPage> set : sets.values()) {
      for (int i = 0; i < set.size(); i++) {
        if ((i % folds == fold) == own) {
          pages.add(set.get(i));
        }
      }
    }
    return pages;
  }

  /** Whether what weighs most, and enough, is right. */
  static boolean isRight(Choice choice, SortedMap<String, Double> weights) {
    double most = weights.getOrDefault(FLOOR, 0.0);
    boolean right = false;
    for (int i = 0; i < choice.alternatives().size(); i++) {
      Set<String> kinds = choice.alternatives().get(i);
      double score = kinds.stream().mapToDouble(kind -> weights.getOrDefault(kind, 0.0)).sum();
      if (score > most) {
        most = score;
        right = choice.right().get(i);
      }
    }
    return right;
  }
}
