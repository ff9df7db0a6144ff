package io.standfirst.article.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.text.Tables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BylinesTest {
  static Stream<Arguments> bylines() {
    return Tables.rows(BylinesTest.class, "bylines.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1]));
  }

  static Stream<Arguments> lines() {
    return Tables.rows(BylinesTest.class, "byline-lines.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1].equals("yes")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bylines")
  void byline_hasItsNames(String byline, String names) {
    assertThat(Bylines.names(byline))
        .isEqualTo(names.equals("-") ? List.of() : List.of(names.split("; ", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void line_isBylineOrNot(String line, boolean byline) {
    assertThat(Bylines.isByline(line)).isEqualTo(byline);
  }

  @Test
  void bylineOfManyNames_isRead_withinItsLimits() {
    assertThat(Bylines.names("Jane Doe, ".repeat(10_000))).isEmpty();
    assertThat(Bylines.names("A B,".repeat(70))).containsExactly("A B");
  }

  @Test
  void hostileByline_takesLinearTime() {
    String hostile = "by ".repeat(90) + "-".repeat(20);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Bylines.names(hostile));
    assertThat(Bylines.isByline("(".repeat(200_000))).isFalse();
  }
}
