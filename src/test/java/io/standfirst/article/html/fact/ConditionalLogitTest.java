package io.standfirst.article.html.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.standfirst.article.html.fact.ConditionalLogit.Choice;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

final class ConditionalLogitTest {
  private static final Choice DATA_BEATS_LINE =
      new Choice(List.of(Set.of("data"), Set.of("line")), List.of(true, false));
  private static final Choice LINE_BEATS_DATA =
      new Choice(List.of(Set.of("data"), Set.of("line")), List.of(false, true));

  @Test
  void moreChoices_weighAsOftenAsTheyAreRight() {
    List<Choice> threeToOne =
        List.of(DATA_BEATS_LINE, DATA_BEATS_LINE, DATA_BEATS_LINE, LINE_BEATS_DATA);
    SortedMap<String, Double> weights = learn(Map.of(), repeated(threeToOne), 1e-6);
    assertThat(of("data", weights) - of("line", weights)).isCloseTo(Math.log(3), within(0.01));
  }

  @Test
  void nothingToLearn_leavesThePriors() {
    assertThat(learn(Map.of("data", 1.5, "line", -0.5), List.of(), 1))
        .containsExactly(Map.entry("data", 1.5), Map.entry("line", -0.5));
  }

  @Test
  void fewChoices_moveLittleFromThePriors() {
    Map<String, Double> priors = Map.of("data", 1.0, "line", 1.0);
    double strict = of("data", learn(priors, List.of(DATA_BEATS_LINE), 100));
    double free = of("data", learn(priors, List.of(DATA_BEATS_LINE), 1));
    assertThat(strict).isBetween(1.0, 1.01);
    assertThat(free).isGreaterThan(1.05);
  }

  @Test
  void featureOfTheSameSource_learnsFromTheOthers() {
    Choice choice =
        new Choice(List.of(Set.of("time.below"), Set.of("prose")), List.of(true, false));
    SortedMap<String, Double> weights =
        learn(Map.of("time.far", 0.0, "class.far", 0.0), repeated(List.of(choice)), 1);
    assertThat(of("time.far", weights)).isPositive();
    assertThat(of("class.far", weights)).isZero();
  }

  @Test
  void choiceWithoutAnyRight_teachesNothing() {
    Choice choice = new Choice(List.of(Set.of("data"), Set.of("line")), List.of(false, false));
    assertThat(learn(Map.of("data", 0.5), List.of(choice), 1))
        .containsExactly(Map.entry("data", 0.5));
  }

  private static List<Choice> repeated(List<Choice> choices) {
    return Collections.nCopies(20, choices).stream().flatMap(List::stream).toList();
  }

  private static double of(String feature, SortedMap<String, Double> weights) {
    return weights.getOrDefault(feature, Double.NaN);
  }

  private static SortedMap<String, Double> learn(
      Map<String, Double> priors, List<Choice> choices, double penalty) {
    return ConditionalLogit.learn(priors, choices, penalty);
  }
}
