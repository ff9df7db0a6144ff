package io.standfirst.summary.ranking;

import io.standfirst.summary.selection.Budget;
import io.standfirst.summary.selection.Selection;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What summaries of three sentences reach on articles that their ranker has not learnt from: each
 * fold is ranked by a model of the others.
 */
final class Folds {
  private static final int CHOSEN = 3;

  private final List<List<List<Lesson>>> sets;
  private final int folds;

  /** ROUGE-1, ROUGE-2, share of chosen sentences: of summaries, then of the first told ones. */
  private final double[][] sums;

  /** Folds of sets of articles, each article in its views, of which the first is scored. */
  Folds(List<List<List<Lesson>>> sets, int folds) {
    this.sets = sets;
    this.folds = folds;
    sums = new double[sets.size()][6];
  }

  void check(PrintStream out) {
    for (int fold = 0; fold < folds; fold++) {
      List<List<Lesson>> others = new ArrayList<>();
      for (List<List<Lesson>> set : sets) {
        for (int i = 0; i < set.size(); i++) {
          if (i % folds != fold) {
            others.add(set.get(i));
          }
        }
      }
      Model model = Model.parse(TrainRanker.learn(others));
      for (int set = 0; set < sets.size(); set++) {
        for (int i = fold; i < sets.get(set).size(); i += folds) {
          score(sets.get(set).get(i).getFirst(), model, sums[set]);
        }
      }
    }
    for (int set = 0; set < sets.size(); set++) {
      double n = sets.get(set).size() / 100.0;
      Object[] means = Arrays.stream(sums[set]).mapToObj(sum -> sum / n).toArray();
      out.printf(
          Locale.ROOT, "set %d, %d articles, %d folds: ", set + 1, sets.get(set).size(), folds);
      out.printf(
          Locale.ROOT,
          "R1 %.2f R2 %.2f sF %.2f | first sentences told: R1 %.2f R2 %.2f sF %.2f%n",
          means);
    }
  }

  private static void score(Lesson lesson, Model model, double[] sums) {
    Ratings ratings = new Ratings(lesson.rows(), model);
    double[] values = new double[ratings.size()];
    Arrays.setAll(values, ratings::logOdds);
    List<Integer> chosen =
        new Selection(lesson.profile(), values).choose(Budget.ofSentences(CHOSEN));
    add(lesson, chosen, sums, 0);
    add(lesson, IntStream.range(0, Math.min(CHOSEN, values.length)).boxed().toList(), sums, 3);
  }

  private static void add(Lesson lesson, List<Integer> places, double[] sums, int at) {
    List<String> words = new ArrayList<>();
    int agreed = 0;
    for (int place : places) {
      words.addAll(lesson.words().get(place));
      agreed += lesson.extract().contains(lesson.words().get(place)) ? 1 : 0;
    }
    sums[at] += Rouge.f1(words, lesson.reference(), 1);
    sums[at + 1] += Rouge.f1(words, lesson.reference(), 2);
    sums[at + 2] += 2.0 * agreed / (places.size() + lesson.extract().size());
  }
}
