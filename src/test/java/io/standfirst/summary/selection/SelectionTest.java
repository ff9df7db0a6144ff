package io.standfirst.summary.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases of {@code selection.csv}: sentences with their worth, a length, and what is chosen. */
final class SelectionTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "selection.csv", numLinesToSkip = 1, delimiter = '|')
  void choice_isWhatTheRulesSay(String rule, String sentences, String length, String chosen) {
    List<String[]> parts =
        Arrays.stream(sentences.split(" / ")).map(it -> it.split(" ", 2)).toList();
    String article = parts.stream().map(it -> it[1]).collect(Collectors.joining("\n"));
    Profile profile = Profile.of(AnalysedText.of(article, Language.ENGLISH), null);
    assertThat(profile.told()).hasSize(profile.text().sentences().size()).hasSize(parts.size());
    double[] values = parts.stream().mapToDouble(it -> Double.parseDouble(it[0])).toArray();

    List<Integer> places = new Selection(profile, values).choose(budget(length, parts.size()));

    assertThat(places).as(rule).isEqualTo(numbers(chosen));
  }

  private static Budget budget(String length, int sentences) {
    String[] parts = length.split(" ", 2);
    return switch (parts[1]) {
      case "sentences" -> Budget.ofSentences(Integer.parseInt(parts[0]));
      case "characters" -> Budget.ofCharacters(Integer.parseInt(parts[0]));
      default -> Budget.ofShare(Double.parseDouble(parts[0]), sentences);
    };
  }

  private static List<Integer> numbers(String list) {
    return IntStream.of(Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray())
        .boxed()
        .toList();
  }
}
