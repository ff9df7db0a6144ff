package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class DocumentFrequenciesTest {
  private final DocumentFrequencies frequencies = DocumentFrequencies.load();

  @Test
  void firstWord_isNotTheHeader_andIsAlmostNothing() {
    assertThat(frequencies.rarity("the")).isCloseTo(0, within(1e-3));
    assertThat(frequencies.rarity("#")).isEqualTo(frequencies.rarity("in no table"));
  }

  @Test
  void rarity_risesAsWordsGrowRare() {
    assertThat(frequencies.rarity("police"))
        .isGreaterThan(frequencies.rarity("said"))
        .isLessThan(frequencies.rarity("in no table"));
  }

  @Test
  void unknownWord_isOneRarerThanTheRarestWordOfTheTable() {
    double rarest =
        Tables.lines(DocumentFrequenciesTest.class, "document-frequencies.tsv").stream()
            .mapToDouble(line -> frequencies.rarity(line.substring(0, line.indexOf('\t'))))
            .max()
            .orElseThrow();

    assertThat(frequencies.rarity("in no table")).isCloseTo(rarest + 1, within(1e-12));
  }
}
