package io.standfirst.summary.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.standfirst.text.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ModelTest {
  private static final int WORDS = Feature.WORDS.column();
  private static final int QUOTED = Feature.QUOTED.column();

  private static TreeNode split(
      double value, int column, float threshold, TreeNode low, TreeNode high) {
    return new TreeNode((float) value, column, 0, threshold, List.of(low, high));
  }

  private static TreeNode leaf(double value) {
    return TreeNode.leaf(value);
  }

  private final Model model =
      Model.parse(
          ModelFile.of(
              List.of("two lines", "of comment"),
              List.of(
                  leaf(-2),
                  split(
                      0.25,
                      WORDS,
                      10,
                      leaf(1),
                      split(-0.5, QUOTED, 0.5f, leaf(0.5), leaf(-1.5))))));

  private static double[] row(double words, double quoted) {
    double[] row = new double[Feature.count()];
    row[WORDS] = words;
    row[QUOTED] = quoted;
    return row;
  }

  @Test
  void rowAtTheThreshold_goesLow() {
    assertThat(model.size()).isEqualTo(2);
    assertThat(model.logOdds(row(10, 1))).isEqualTo(-1);
    assertThat(model.logOdds(row(11, 0.5))).isEqualTo(-1.5);
    assertThat(model.logOdds(row(11, 0.6))).isEqualTo(-3.5);
  }

  @Test
  void contributions_areWhatEachFeatureChangedOnTheWayDown() {
    double[] parts = model.contributions(row(11, 0.6));

    assertThat(parts[WORDS]).isEqualTo(-0.75);
    assertThat(parts[QUOTED]).isEqualTo(-1);
    assertThat(Arrays.stream(parts).sum()).isEqualTo(-1.75);
  }

  @Test
  void shippedModel_isSmall_andWhatItsFeaturesAddExplainsEveryDifference() {
    Model shipped = Model.load();
    double start = constant(shipped, row(1, 0));
    Random random = new Random(2);

    assertThat(Tables.bytes(ModelTest.class, "ranker.model")).hasSizeLessThan(1_000_000);
    for (int i = 0; i < 50; i++) {
      double[] row = random.doubles(Feature.count(), -1, 30).toArray();
      assertThat(constant(shipped, row)).isCloseTo(start, within(1e-6));
    }
  }

  private static double constant(Model model, double[] row) {
    return model.logOdds(row) - Arrays.stream(model.contributions(row)).sum();
  }

  @Test
  void learning_ordersEachGroup_andRepeatsItselfToTheByte() {
    Random random = new Random(5);
    int groups = 60;
    int size = 12;
    double[][] rows = new double[groups * size][];
    double[] labels = new double[rows.length];
    int[] starts = new int[groups + 1];
    for (int i = 0; i < rows.length; i++) {
      double words = random.nextInt(40);
      rows[i] = row(words, random.nextDouble());
      labels[i] = words > 30 ? 1 : 0;
      starts[i / size + 1] = i + 1;
    }
    BoostedTrees.Settings settings = new BoostedTrees.Settings(2, 30, 4, 0.2, 1, 5, 0.8, 1, 3);
    byte[] once = ModelFile.of(List.of(), BoostedTrees.learn(rows, labels, starts, settings));
    byte[] again = ModelFile.of(List.of(), BoostedTrees.learn(rows, labels, starts, settings));
    Model learnt = Model.parse(once);

    assertThat(again).isEqualTo(once);
    assertThat(learnt.logOdds(row(35, 0.5))).isGreaterThan(learnt.logOdds(row(20, 0.5)) + 1);
    double chances =
        Arrays.stream(rows).mapToDouble(it -> Ratings.chance(learnt.logOdds(it))).sum();
    assertThat(chances).isCloseTo(Arrays.stream(labels).sum(), within(0.5));
  }
}
