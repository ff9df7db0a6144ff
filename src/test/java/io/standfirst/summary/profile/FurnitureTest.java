package io.standfirst.summary.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FurnitureTest {
  private static final String BEFORE = "The bridge carries nine thousand vehicles a day.";
  private static final String AFTER = "A ferry will carry walkers across the river instead.";

  static Stream<Arguments> lines() {
    return Tables.lines(FurnitureTest.class, "lines.tsv").stream()
        .map(line -> line.split("\t", 2))
        .map(row -> Arguments.of(row[0].equals("told"), row[1]));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void line_isToldUnlessItStandsAroundTheTelling(boolean told, String line) {
    List<String> expected = told ? List.of(BEFORE, line, AFTER) : List.of(BEFORE, AFTER);

    assertThat(told(BEFORE + "\n" + line + "\n" + AFTER)).isEqualTo(expected);
  }

  @Test
  void nothingButFurniture_isTold() {
    assertThat(told("By Jane Doe\nBy Tom Hale")).containsExactly("By Jane Doe", "By Tom Hale");
  }

  private static List<String> told(String text) {
    return Profile.of(AnalysedText.of(text, Language.ENGLISH), null).told().stream()
        .map(it -> it.span().in(text))
        .toList();
  }
}
