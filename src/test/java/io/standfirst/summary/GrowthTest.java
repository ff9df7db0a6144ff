package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.CpuTime;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten times the text takes about ten times the work, measured as CPU time, whatever its shape. */
final class GrowthTest {
  private static final int SMALL = 1_500;

  /** Between the 10 of linear work and the 100 of quadratic work. */
  private static final double MOST = 40;

  enum Shape {
    SENTENCES,
    NO_PUNCTUATION,
    ALL_CAPITALS,
    ONE_SENTENCE,
    ONE_SENTENCE_REPEATED,
    QUOTATIONS;

    private String text(int parts) {
      Random random = new Random(1);
      return IntStream.range(0, parts)
          .mapToObj(_ -> part(random))
          .collect(Collectors.joining(this == QUOTATIONS ? "\n" : " "));
    }

    private String part(Random random) {
      String words =
          "Word%d met the old term%d near river%d on day %d"
              .formatted(
                  random.nextInt(900),
                  random.nextInt(5_000),
                  random.nextInt(300),
                  random.nextInt(99));
      return switch (this) {
        case SENTENCES -> words + ".";
        case NO_PUNCTUATION -> words.toLowerCase(Locale.ROOT);
        case ALL_CAPITALS -> (words + ".").toUpperCase(Locale.ROOT);
        case ONE_SENTENCE -> words.toLowerCase(Locale.ROOT) + ",";
        case ONE_SENTENCE_REPEATED -> "The council voted to close the bridge on Tuesday.";
        case QUOTATIONS -> "\"" + words + ",\" said Ann. \"" + words + ".\"";
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void tenfoldText_takesNoMoreThanTenfoldWorkAndABit(Shape shape) {
    long small = work(shape.text(SMALL));
    long large = work(shape.text(10 * SMALL));

    assertThat((double) large / small).isLessThan(MOST);
  }

  @Test
  void fiftyThousandSentences_areSummarisedInBoundedTime() {
    String text = Shape.SENTENCES.text(50_000);

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(summary(text)).isNotEmpty());
  }

  private static List<Summary.Selected> summary(String text) {
    return new Summariser()
        .summarise(
            AnalysedText.of(text, Language.ENGLISH),
            "Word7 met",
            new SummaryRequest(new Length.Ratio(0.3), Order.POSITION, "word7"))
        .sentences();
  }

  /** The least CPU time of three runs. */
  private static long work(String text) {
    return IntStream.range(0, 3)
        .mapToLong(
            _ -> {
              long before = CpuTime.ofThread();
              assertThat(summary(text)).isNotEmpty();
              return CpuTime.ofThread() - before;
            })
        .min()
        .orElseThrow();
  }
}
