package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.figures.Figure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of 60,000 letters that invite every rule to look far: work grows with the length. */
final class LongSentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,000,",
        "one hundred and ",
        "5-",
        "(",
        "$",
        "1 to ",
        "a of ",
        "said ",
        "7 ",
        "one ",
        "a half of a ",
        "between 5 and ",
        "more than 5 and less than ",
        "5 feet 3 inches ",
        "third ",
        "the best mill and the dam, which sold 5 ",
        "a 5 year-old of (oil) to ",
        "Chile 5 pesos ",
        "Costa Rican crowns "
      })
  void hugeSentence_read_inTime(String part) {
    String text = part.repeat(60_000 / part.length());

    List<Figure> figures =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Harbour.read(text));

    assertThat(figures).isNotNull();
  }
}
