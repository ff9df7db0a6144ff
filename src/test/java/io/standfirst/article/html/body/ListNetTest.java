package io.standfirst.article.html.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.standfirst.article.html.body.ListNet.Candidates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ListNetTest {
  private static final Candidates FIRST_IS_BEST =
      new Candidates(
          List.of(List.of(1.0, 0.0), List.of(0.0, 1.0), List.of(0.0, 0.0)), List.of(0.9, 0.4, 0.6));

  @Test
  void featureOfTheBest_weighsMoreThanThatOfTheWorst() {
    double[] weights = ListNet.learn(List.of(FIRST_IS_BEST), 2, Map.of());
    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isNegative();
  }

  @Test
  void candidatesOfOneQuality_teachNothing() {
    Candidates alike =
        new Candidates(List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)), List.of(0.7, 0.7));
    assertThat(ListNet.learn(List.of(alike), 2, Map.of())).containsExactly(0, 0);
  }

  @Test
  void setWeight_isKeptWhileOthersAreLearnt() {
    double[] weights = ListNet.learn(List.of(FIRST_IS_BEST), 2, Map.of(1, 0.25));
    assertThat(weights[1]).isEqualTo(0.25);
    assertThat(weights[0]).isPositive();
  }

  @Test
  void scaleOfAFeature_changesNoChoice() {
    Candidates larger =
        new Candidates(
            List.of(List.of(100.0, 0.0), List.of(0.0, 1.0), List.of(0.0, 0.0)),
            List.of(0.9, 0.4, 0.6));
    double[] plain = ListNet.learn(List.of(FIRST_IS_BEST), 2, Map.of());
    double[] scaled = ListNet.learn(List.of(larger), 2, Map.of());
    assertThat(scaled[0] * 100).isCloseTo(plain[0], within(1e-6));
  }
}
